using Dosing.Clinical;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>Finds primary ranges that could both give the verdict of one dose.</summary>
internal static class PrimaryOverlaps
{
    /// <summary>The ids of the other primary ranges that overlap one; empty where none does.</summary>
    public static string[] Of(RangeEntry range, IReadOnlyList<RangeEntry> all) => range.Primary
        ? [.. all.Where(other => !ReferenceEquals(other, range) && other.Primary && IsOfSameKind(other, range) && Overlap(other, range))
            .Select(other => other.Id)]
        : [];

    private static bool IsOfSameKind(RangeEntry one, RangeEntry two) =>
        IsSame(Words.Drugs, one.Drug, two.Drug) && IsSame(Words.Intents, one.Intent, two.Intent) && IsSame(Words.Routes, one.Route, two.Route);

    // Two words can mean one value, such as iv and intravenous.
    private static bool IsSame<T>(Vocabulary<T> words, string one, string two)
        where T : struct, Enum =>
        words.TryRead(one, out var first) && words.TryRead(two, out var second) && EqualityComparer<T>.Default.Equals(first, second);

    private static bool Overlap(RangeEntry one, RangeEntry two) =>
        Interval.OfAges(one.AgeMonths).Overlaps(Interval.OfAges(two.AgeMonths))
        && Interval.OfMinutes(one.OverMinutes).Overlaps(Interval.OfMinutes(two.OverMinutes));
}
