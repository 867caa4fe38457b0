using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Judgement;

/// <summary>The doses of the last hours and this one, taken as one on the ladder of this one.</summary>
/// <param name="Sum">The sum in base, or null where none was asked for or none can be made.</param>
/// <param name="Level">The level of the sum, or null.</param>
/// <param name="IsNotChecked">Whether a sum was asked for and could not be judged.</param>
public readonly record struct CumulativeDose(DrugMass? Sum, DepthLevel? Level, bool IsNotChecked)
{
    /// <summary>Adds up what was given within the window of the rules.</summary>
    public static CumulativeDose Of(ValidatedRequest request, NormalizedDose dose, Depth depth, DepthClassifier classifier, JudgementRules rules)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(dose);
        ArgumentNullException.ThrowIfNull(depth);
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(rules);
        if (request.Given.Count == 0)
        {
            return default;
        }

        var sum = dose.Total;
        var counted = false;
        foreach (var given in request.Given)
        {
            if (given.Ago.ExactMinutes <= rules.CumulativeWindowMinutes.Value)
            {
                counted = true;
                sum = sum + DoseNormalizer.TotalOf(given, request);
            }
        }

        if (!counted)
        {
            return default;
        }

        var level = sum is { } total ? classifier.LevelOfTotal(total, dose, depth) : null;
        return new CumulativeDose(sum, level, level is null);
    }
}
