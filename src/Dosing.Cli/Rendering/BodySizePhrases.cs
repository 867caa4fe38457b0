using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Judgement;
using Dosing.Preparation;
using Dosing.Quantities;

namespace Dosing.Cli.Rendering;

/// <summary>What text and markdown say of the other body weights.</summary>
internal static class BodySizePhrases
{
    /// <summary>The columns of the table.</summary>
    public static IReadOnlyList<string> Header { get; } = ["weight", "kg", "dose under it", "verdict", "depth"];

    /// <summary>The index and the area on one line.</summary>
    public static string Measures(BodySizeComparison sizes) => string.Join(", ", sizes.Results
        .Where(r => !BodySizeFormulas.IsWeight(r.Formula) && r.Value is not null)
        .Select(r => $"{r.Facts.Name} {QuantityFormat.Significant(r.Value!.Value, BodySize.UnderweightBelow, BodySize.ObeseFrom)} {r.Facts.Unit}"));

    /// <summary>The table, the actual weight first.</summary>
    public static IReadOnlyList<string[]> Rows(DoseAssessment assessment, BodySizeComparison sizes) =>
        [.. sizes.Weights.Prepend(sizes.Actual).Select(w => Row(assessment, w))];

    /// <summary>The weights that are not given, each with the reason.</summary>
    public static IEnumerable<string> NotGiven(BodySizeComparison sizes) =>
        sizes.Results.Where(r => r.Value is null).Select(r => $"{r.Facts.Label}: not given, {r.Why}");

    /// <summary>The section in markdown; empty where there is none.</summary>
    public static IEnumerable<string> Markdown(DoseAssessment assessment) => assessment.BodySize is not { } sizes ? [] :
    [
        $"{BodySizeComparison.Statement}\n",
        $"{Capitalized(Measures(sizes))}.\n",
        $"| {string.Join(" | ", Header)} |",
        $"|{string.Concat(Enumerable.Repeat(" --- |", Header.Count))}",
        .. Rows(assessment, sizes).Select(row => $"| {string.Join(" | ", row)} |"),
        "",
        .. NotGiven(sizes).Select(line => $"- {line}"),
        .. Shown(sizes).Select(f => $"- {f.Name} = {MarkdownText.Escape(f.Symbols)}"),
    ];

    /// <summary>The papers of the figures that are shown, for the list of sources; empty where there are none.</summary>
    public static IEnumerable<(string Label, string Citation)> Sources(DoseAssessment assessment) => assessment.BodySize is not { } sizes ? []
        : Shown(sizes).Select(f => (BodySizeFormulas.Words.Word(f.Formula), $"{f.Citation}. Given for {f.ValidFor}."));

    private static IEnumerable<BodySizeFacts> Shown(BodySizeComparison sizes) => sizes.Results.Where(r => r.Value is not null).Select(r => r.Facts);

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string[] Row(DoseAssessment assessment, BodySizeWeight weight) =>
    [
        weight.Formula is { } formula ? BodySizeFacts.Of(formula).Label : "actual",
        QuantityFormat.Significant(weight.Weight.Exact),
        Dose(assessment, weight),
        Words.Outcomes.Word(weight.Verdict.Outcome),
        Words.DepthLevels.Word(weight.Depth.Level),
    ];

    /// <summary>The dose per kilogram: in the unit of the range where that is one per kilogram, otherwise as it comes.</summary>
    private static string Dose(DoseAssessment assessment, BodySizeWeight weight)
    {
        if (weight.Verdict is { Range: { } range, Value: { } value } && NormalizedDose.IsPerKilogram(range.Unit))
        {
            return $"{QuantityFormat.Significant(value, range.Low, range.High, range.HardLimit ?? range.High)} {Words.DoseUnits.Word(range.Unit)}";
        }

        Rational[] edges = [.. assessment.Depth.Ladder?.Bands.Select(b => (Rational)b.Lower.Value) ?? []];
        return weight.Dose is { PerKilogram: { } total } ? $"{QuantityFormat.Significant(total.Exact, edges)} mg/kg"
            : weight.Dose is { RatePerKilogram: { } rate } ? $"{QuantityFormat.Significant(rate.Exact, edges)} mg/kg/h"
            : "none";
    }
}
