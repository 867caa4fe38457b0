using Dosing.Clinical;
using Dosing.Quantities;
using Dosing.Simulation;

namespace Dosing.Cli.Rendering.Pictures;

/// <summary>The words in and around the picture of a simulation.</summary>
internal static class SimulationWords
{
    public const string NoVerdict = "A simulated level, never a dose and never a verdict. A concentration is not a state.";

    public const string PeopleBands = "Around each curve: 90% of people. Grey: the first minutes after a bolus, which no model tells.";

    /// <summary>What the picture shows.</summary>
    public static string Title(SimulationAnswer answer) => $"{(answer.Drug == Drug.Ketamine ? "Ketamine" : "Esketamine")} over time, {SimulationFigures.Short(answer.WeightKg)} kg, {answer.Model.Name}";

    /// <summary>The picture in words.</summary>
    public static string Description(SimulationAnswer answer) =>
        $"Concentration in {answer.Model.SiteInWords} in ng/mL over {SimulationFigures.Minutes(answer.Minutes[^1])} minutes. "
        + string.Join(" ", answer.Curves.Select(c => c.Peak is { } peak ? $"{c.Name}: highest {SimulationFigures.Short(peak.Level)} ng/mL at {SimulationFigures.Minutes(peak.Minute)} min{(peak.TimeIsApproximate ? ", the time approximate" : "")}." : $"{c.Name}: no level to show."));

    /// <summary>What the bands of a single curve are.</summary>
    public static string Bands(SimulatedCurve curve) =>
        "Line: typical patient. Darker band: 90% of people; paler: 90% of measurements."
        + (curve.ModelRange is null ? "" : " Dashed: lowest and highest of the published models.")
        + (curve.EffectSite is null ? "" : " Dotted: effect site.")
        + (curve.Grey.Count == 0 ? "" : " Grey: the first minutes after a bolus, which no model tells.");

    /// <summary>The name of a curve with its highest level.</summary>
    public static string PeakLabel(SimulatedCurve curve, bool isOneOfSeveral, bool isShort)
    {
        var peak = curve.Peak!;
        var name = isOneOfSeveral ? $"{curve.Name}: " : isShort ? "" : "highest ";
        return $"{name}{SimulationFigures.Short(peak.Level)}{(isShort ? "" : " ng/mL")} at {(peak.TimeIsApproximate ? "about " : "")}{SimulationFigures.Minutes(peak.Minute)} min";
    }

    /// <summary>A landmark with its levels.</summary>
    public static string LandmarkLabel(Landmark mark, bool isShort)
    {
        var name = LandmarkName(mark);
        var cut = isShort && name.Length > 24 && name.LastIndexOf(' ', 24) is > 0 and var space ? name[..space] : name;
        return $"{cut} {SimulationPhrases.Levels(mark)}";
    }

    /// <summary>The id of a landmark, which names what it is and whose, as words.</summary>
    public static string LandmarkName(Landmark mark) => mark.Id.Replace('_', ' ').Replace('-', ' ');

    /// <summary>A minute as the axis shows it: in hours where hours are shown.</summary>
    public static string Clock(int minute, double until) => until > 180 ? QuantityFormat.Fixed(Rational.Quotient(minute, 60m), 2) : QuantityFormat.Number(minute);
}
