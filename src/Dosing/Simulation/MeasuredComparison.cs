using Dosing.Clinical;
using Dosing.Kinetics;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Simulation;

/// <summary>Compares a model with levels that were measured: each prediction beside its measurement, and the mean fold error.</summary>
/// <remarks>Predictions are those of the typical patient with every bolus given at once. The measured levels are published means and digitised medians, at assumed weights where the paper gives none.</remarks>
public sealed class MeasuredComparison
{
    private readonly KineticKnowledge _knowledge;

    /// <summary>A comparison by a knowledge of kinetics.</summary>
    public MeasuredComparison(KineticKnowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _knowledge = knowledge;
    }

    /// <summary>The levels that a model predicts at the times of measured ones; empty where it cannot take the doses.</summary>
    /// <param name="model">A model that can be simulated; for adults and for children alike.</param>
    /// <param name="level">The measured levels.</param>
    public IReadOnlyList<PredictedLevel> Predict(KineticModel model, MeasuredLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        return Profile(model, level) is { } profile
            ? [.. level.TimesMinutes.Zip(level.Observed, (minute, observed) => new PredictedLevel(level, minute, observed, profile.PlasmaAt((double)minute)))]
            : [];
    }

    /// <summary>The peak that a model predicts for the doses of measured levels, or null where it cannot take them.</summary>
    public CurvePeak? PredictPeak(KineticModel model, MeasuredLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        if (Profile(model, level) is not { } profile)
        {
            return null;
        }

        double[] minutes = [.. Enumerable.Range(0, MinutesLookedAt).Select(minute => (double)minute)];
        var peak = new CurveReading(profile, minutes, []).Peak()!.Value;
        return new CurvePeak(peak.Minute, peak.Level, false);
    }

    /// <summary>The adult intravenous levels by which models are compared, with the predictions of one; in the order of the document.</summary>
    public IReadOnlyList<PredictedLevel> AdultIntravenous(KineticModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return [.. _knowledge.Measured.Where(level => level.TestsAdultIntravenous).SelectMany(level => Predict(model, level))];
    }

    /// <summary>The geometric mean of the fold error, the greater of predicted over observed and observed over predicted: 1 where all agree.</summary>
    /// <exception cref="InvalidOperationException">There is no level.</exception>
    public static double FoldError(IEnumerable<PredictedLevel> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        return Math.Exp(levels.Average(level => Math.Abs(Math.Log(level.Ratio))));
    }

    /// <summary>The geometric mean of predicted over observed.</summary>
    /// <exception cref="InvalidOperationException">There is no level.</exception>
    public static double MeanRatio(IEnumerable<PredictedLevel> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        return Math.Exp(levels.Average(level => Math.Log(level.Ratio)));
    }

    private const int MinutesLookedAt = 240;

    private ConcentrationProfile? Profile(KineticModel model, MeasuredLevel level)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (level.WeightKg is not { } kilograms || model.Disposition is not { } disposition)
        {
            return null;
        }

        var weight = BodyWeight.FromKilograms(kilograms);
        var errors = new ErrorCollector();
        SimulatedDose[] doses = [.. level.Give.Select((give, i) => GiveReader.Read(give, $"give[{i}]", weight, errors)).OfType<SimulatedDose>()];
        if (errors.HasErrors)
        {
            throw new InvalidOperationException($"The doses of {level.Id} cannot be read: {errors.Errors[0].Message}");
        }

        var population = _knowledge.Population(level.Population);
        return doses.Any(dose => !dose.IsIntravenous && (model.Id != population.DefaultModel || population.AbsorptionOf(dose.Route, Drug.Ketamine) is null))
            ? null
            : new ConcentrationProfile(disposition.ForWeight(weight, _knowledge.Scaling).ToModel(),
                PatientRegimen.AtOnce(doses, route => PatientRegimen.Typical(population.AbsorptionOf(route, Drug.Ketamine)!)));
    }
}

/// <summary>A measured level and its prediction.</summary>
/// <param name="Level">The measured levels it belongs to.</param>
/// <param name="Minute">When, in minutes.</param>
/// <param name="Observed">The measured level.</param>
/// <param name="Predicted">The predicted level in ng/mL.</param>
public sealed record PredictedLevel(MeasuredLevel Level, decimal Minute, decimal Observed, double Predicted)
{
    /// <summary>Predicted over observed.</summary>
    public double Ratio => Predicted / (double)Observed;
}
