namespace Dosing.Kinetics;

/// <summary>Where the drug given so far is at one time. Given = Lost + Waiting + InBody + Eliminated, up to rounding.</summary>
/// <param name="GivenMilligrams">All that has been given up to then; of an infusion what has run in. In mg.</param>
/// <param name="LostMilligrams">The part of it that never reaches the plasma, (1 - F) of each absorbed dose, in mg.</param>
/// <param name="WaitingMilligrams">What will still be absorbed, lags included, in mg.</param>
/// <param name="InBodyMilligrams">What is in the central and the peripheral compartments, in mg.</param>
/// <param name="EliminatedMilligrams">What has been eliminated, CL x area under the plasma curve, in mg.</param>
public readonly record struct DrugAmounts(
    double GivenMilligrams, double LostMilligrams, double WaitingMilligrams, double InBodyMilligrams, double EliminatedMilligrams)
{
    /// <summary>What has reached the plasma so far, in mg: in the body or eliminated.</summary>
    public double AbsorbedMilligrams => GivenMilligrams - LostMilligrams - WaitingMilligrams;
}
