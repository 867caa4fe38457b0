using Dosing.Clinical;
using Dosing.Kinetics;
using Dosing.Simulation;

namespace Dosing.Cli.Rendering;

/// <summary>The sentences of a simulation.</summary>
internal static class SimulationPhrases
{
    /// <summary>Who and by which model.</summary>
    public static string Title(SimulationAnswer answer)
    {
        var age = answer.Plan is { } plan ? $", age {Phrases.Months(plan.Age.CompletedMonths)}" : "";
        return $"{Words.Drugs.Word(answer.Drug)}, {SimulationFigures.Short(answer.WeightKg)} kg{age}: typical concentrations by {answer.Model.Id ?? $"the {answer.Model.Name}"}";
    }

    /// <summary>The axis.</summary>
    public static string Axis(SimulationAnswer answer) => $"ng/mL in {answer.Model.SiteInWords}, logarithmic, over time";

    /// <summary>A dose as read.</summary>
    public static string Dose(SimulatedDose dose, double weightKg)
    {
        var mg = (double)dose.Mass.Milligrams;
        var over = dose.Over is { } time ? $" over {Phrases.Time(time)}" : dose.IsIntravenous ? " as a bolus" : "";
        return $"{Phrases.Short(dose.Mass.Exact)} mg ({SimulationFigures.Short(mg / weightKg)} mg/kg) {Words.Routes.Word(dose.Route)}{over} at {SimulationFigures.Minutes((double)dose.At.ExactMinutes.ToDecimal())} min";
    }

    /// <summary>An input of a file.</summary>
    public static string Input(DoseInput input) => input switch
    {
        InfusionDose infusion => $"{SimulationFigures.Short(infusion.MilligramsPerMinute)} mg/min into a vein for {SimulationFigures.Minutes(infusion.DurationMinutes)} min from {SimulationFigures.Minutes(infusion.Minute)} min",
        FirstOrderDose first => $"{SimulationFigures.Short(first.Milligrams)} mg absorbed (F {SimulationFigures.Short(first.Absorption.Bioavailability)}) from {SimulationFigures.Minutes(first.Minute)} min",
        _ => $"{SimulationFigures.Short(input.Milligrams)} mg into a vein at once at {SimulationFigures.Minutes(input.Minute)} min",
    };

    /// <summary>The peak with the bands around it.</summary>
    public static IEnumerable<string> Peak(SimulatedCurve curve, IReadOnlyList<double> minutes)
    {
        if (curve.Peak is not { } peak)
        {
            yield return "No level outside the grey time.";
            yield break;
        }

        var grey = curve.Grey.Count > 0 ? ", outside the grey minutes" : "";
        yield return $"peak {SimulationFigures.Short(peak.Level)} ng/mL at {SimulationFigures.Minutes(peak.Minute)} min{(peak.TimeIsApproximate ? " (time approximate)" : "")}{grey}";
        var at = PointNearPeak(curve, minutes);
        var when = at is { } point ? At(curve, minutes, point) : null;
        if (curve.People is { } people && curve.Measurements is { } measured)
        {
            yield return at is { } near
                ? $"{when}: 90% of people {Between(people, near)}, 90% of measurements {Between(measured, near)} ng/mL"
                : "No point of the times shown has a level outside the grey time, so bands and models are not told.";
        }

        if (curve.EffectSitePeak is { } effect)
        {
            yield return $"effect site: highest {SimulationFigures.Short(effect.Level)} ng/mL at {SimulationFigures.Minutes(effect.Minute)} min{grey}";
        }

        if (Models(curve, minutes) is { } models)
        {
            yield return $"{when}: {models}";
        }
    }

    /// <summary>The range of the models at the point nearest to the peak, or null where there is none.</summary>
    public static string? Models(SimulatedCurve curve, IReadOnlyList<double> minutes)
    {
        if (curve.ModelRange is null || PointNearPeak(curve, minutes) is not { } at)
        {
            return null;
        }

        var ordered = curve.Models.OrderBy(m => m.Plasma[at]).ToArray();
        return $"{ordered.Length} models {SimulationFigures.Short(ordered[0].Plasma[at])} to {SimulationFigures.Short(ordered[^1].Plasma[at])} ng/mL ({ordered[0].Model} to {ordered[^1].Model})";
    }

    /// <summary>When the bands are told: at the peak, or at the point nearest to it, with the level there.</summary>
    public static string At(SimulatedCurve curve, IReadOnlyList<double> minutes, int at)
    {
        var minute = SimulationFigures.Minutes(minutes[at]);
        return curve.Peak is { } peak && minute == SimulationFigures.Minutes(peak.Minute)
            ? $"at {minute} min" : $"at {minute} min (level there {SimulationFigures.Short(curve.Plasma[at])})";
    }

    /// <summary>The point nearest to the peak that is not grey and has a level, or null where there is none.</summary>
    public static int? PointNearPeak(SimulatedCurve curve, IReadOnlyList<double> minutes) => curve.Peak is not { } peak ? null
        : Enumerable.Range(0, minutes.Count).Where(i => curve.Plasma[i] > 0 && !curve.IsGrey(minutes[i]))
            .OrderBy(i => Math.Abs(minutes[i] - peak.Minute)).Select(i => (int?)i).FirstOrDefault();

    /// <summary>When a curve is at or above a landmark.</summary>
    public static string When(LandmarkReading reading)
    {
        if (reading.Above.Count == 0)
        {
            return reading.IsCompared ? "never" : "not compared";
        }

        var stretches = reading.Above.Select((stretch, i) =>
            reading.EndsAbove && i == reading.Above.Count - 1 ? $"from {SimulationFigures.Minutes(stretch.From)} min on"
            : $"{SimulationFigures.Minutes(stretch.From)} to {SimulationFigures.Minutes(stretch.To)} min");
        return string.Join(", ", stretches);
    }

    /// <summary>The levels of a landmark.</summary>
    public static string Levels(Landmark mark) => mark.Low == mark.High ? Phrases.Short(mark.Low) : $"{Phrases.Short(mark.Low)} to {Phrases.Short(mark.High)}";

    private static string Between(ConcentrationBand band, int at) => $"{SimulationFigures.Short(band.Low[at])} to {SimulationFigures.Short(band.High[at])}";
}
