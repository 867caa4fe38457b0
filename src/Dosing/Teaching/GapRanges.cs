using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Teaching;

/// <summary>Which ranges stand on which ladder.</summary>
internal static class GapRanges
{
    /// <summary>The ranges of adults whose route, durations and kind of quantity are those of a ladder, in the order of the formulary.</summary>
    public static IReadOnlyList<ReferenceRange> On(DepthLadder ladder, GapQuestion question, Formulary formulary) =>
        [.. formulary.Content.Ranges.Where(r => IsAskedFor(r.Route, question) && r.Drug == ladder.Drug && IsOfAdults(r, ladder) && IsRate(r.Unit) == IsRate(ladder.Unit) && StandsOn(r, ladder))];

    /// <summary>The ranges that would be shown and stand on none of the ladders: an amount over a time for which the ladder is one of rates.</summary>
    public static IReadOnlyList<ReferenceRange> OnNone(IReadOnlyList<GapRow> rows, GapQuestion question, Formulary formulary) =>
        [.. formulary.Content.Ranges.Where(r => IsAskedFor(r.Route, question)
            && (IsShown(r, question.Intent, formulary) || IsLabelledAnaesthesia(r, formulary))
            && rows.Any(row => r.Drug == row.Ladder.Drug && IsOfAdults(r, row.Ladder))
            && !rows.Any(row => row.Shown.Concat(row.Labelled).Any(placed => placed.Range == r)))];

    /// <summary>Whether a ladder is of a route that was asked for, as its own or one that stands on it too.</summary>
    public static bool IsAskedFor(DepthLadder ladder, GapQuestion question) =>
        IsAskedFor(ladder.Route, question) || ladder.AlsoFor.Any(use => IsAskedFor(use.Route, question));

    private static bool IsAskedFor(Route route, GapQuestion question) => question.Routes.Count == 0 || question.Routes.Contains(route);

    /// <summary>Whether a range is one of the intent that was asked for; of any therapy where none was.</summary>
    public static bool IsShown(ReferenceRange range, Intent? intent, Formulary formulary) =>
        intent is { } asked ? range.Intent == asked : formulary.CategoryOf(range.Intent) == IntentCategory.SubAnaestheticTherapy;

    /// <summary>Whether a range is a labelled one of anaesthesia; intensive care and status asthmaticus are other purposes.</summary>
    public static bool IsLabelledAnaesthesia(ReferenceRange range, Formulary formulary) =>
        range.IsLabel && range.Intent is Intent.AnaesthesiaInduction or Intent.AnaesthesiaMaintenance or Intent.ObstetricAnaesthesia
        && formulary.CategoryOf(range.Intent) == IntentCategory.Anaesthesia;

    private static bool IsOfAdults(ReferenceRange range, DepthLadder ladder) =>
        range.Ages.BelowMonths is not { } below || below > ladder.Ages.FromMonths;

    private static bool IsRate(DoseUnit unit) => unit is not (DoseUnit.Milligrams or DoseUnit.MilligramsPerKilogram);

    private static bool StandsOn(ReferenceRange range, DepthLadder ladder) =>
        (range.Route == ladder.Route && Overlap(range.OverMinutes, ladder.OverMinutes))
        || ladder.AlsoFor.Any(use => range.Route == use.Route && Overlap(range.OverMinutes, use.OverMinutes));

    private static bool Overlap(MinuteSpan? one, MinuteSpan? other) =>
        one is not { } a || other is not { } b || (Before(a.Lower, b.Upper) && Before(b.Lower, a.Upper));

    /// <summary>Whether a span that begins at the lower edge has something in common with one that ends at the upper.</summary>
    private static bool Before(Edge? lower, Edge? upper) =>
        lower is not { } l || upper is not { } u || l.Value < u.Value || (l.Value == u.Value && l.Inclusive && u.Inclusive);
}
