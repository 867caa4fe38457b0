using Dosing.Formularies;

namespace Dosing.Cli.Commands;

/// <summary>Whether sources disagree: a reference stands beside a primary range for the same durations and has other edges.</summary>
internal static class Disagreement
{
    public static bool Of(IReadOnlyList<ReferenceRange> ranges) => ranges.Any(r => !r.IsPrimary && ranges.Any(p => p.IsPrimary && Differ(p, r)));

    /// <summary>The ranges that stand in a disagreement.</summary>
    public static IReadOnlyList<ReferenceRange> Among(IReadOnlyList<ReferenceRange> ranges) =>
        [.. ranges.Where(r => ranges.Any(other => r.IsPrimary != other.IsPrimary && Differ(r, other)))];

    private static bool Differ(ReferenceRange left, ReferenceRange right) =>
        (left.Low, left.High, left.Unit) != (right.Low, right.High, right.Unit) && Overlap(left.OverMinutes, right.OverMinutes);

    private static bool Overlap(MinuteSpan? left, MinuteSpan? right) =>
        left is not { } one || right is not { } other || (Begins(one, other) && Begins(other, one));

    /// <summary>Whether one span begins before the other ends.</summary>
    private static bool Begins(MinuteSpan one, MinuteSpan other) =>
        one.Lower is not { } lower || other.Upper is not { } upper
        || lower.Value < upper.Value || (lower.Value == upper.Value && lower.Inclusive && upper.Inclusive);
}
