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
        return $"{Words.Drugs.Word(answer.Drug)}, {SimulationFigures.Short(answer.WeightKg)} kg{age}: typical concentrations by {answer.Model.Id ?? answer.Model.Name}";
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
        var at = NearestPoint(minutes, peak.Minute);
        if (curve.People is { } people && curve.Measurements is { } measured)
        {
            yield return $"at {SimulationFigures.Minutes(minutes[at])} min: 90% of people {Between(people, at)}, 90% of measurements {Between(measured, at)} ng/mL";
        }

        if (curve.EffectSite is { } effect && effect.Max() is var top and > 0)
        {
            yield return $"effect site: highest {SimulationFigures.Short(top)} ng/mL at {SimulationFigures.Minutes(minutes[effect.Index().First(e => e.Item == top).Index])} min";
        }

        if (curve.ModelRange is not null)
        {
            var ordered = curve.Models.OrderBy(m => m.Plasma[at]).ToArray();
            yield return $"at {SimulationFigures.Minutes(minutes[at])} min: {ordered.Length} models {SimulationFigures.Short(ordered[0].Plasma[at])} to {SimulationFigures.Short(ordered[^1].Plasma[at])} ng/mL ({ordered[0].Model} to {ordered[^1].Model})";
        }
    }

    /// <summary>When a curve is at or above a landmark.</summary>
    public static string When(LandmarkReading reading)
    {
        if (reading.Above.Count == 0)
        {
            return "never";
        }

        var stretches = reading.Above.Select((stretch, i) =>
            reading.EndsAbove && i == reading.Above.Count - 1 ? $"from {SimulationFigures.Minutes(stretch.From)} min on"
            : $"{SimulationFigures.Minutes(stretch.From)} to {SimulationFigures.Minutes(stretch.To)} min");
        return string.Join(", ", stretches);
    }

    /// <summary>The levels of a landmark.</summary>
    public static string Levels(Landmark mark) => mark.Low == mark.High ? Phrases.Short(mark.Low) : $"{Phrases.Short(mark.Low)} to {Phrases.Short(mark.High)}";

    private static string Between(ConcentrationBand band, int at) => $"{SimulationFigures.Short(band.Low[at])} to {SimulationFigures.Short(band.High[at])}";

    private static int NearestPoint(IReadOnlyList<double> minutes, double minute)
    {
        var nearest = 0;
        for (var i = 1; i < minutes.Count; i++)
        {
            nearest = Math.Abs(minutes[i] - minute) < Math.Abs(minutes[nearest] - minute) ? i : nearest;
        }

        return nearest;
    }
}
