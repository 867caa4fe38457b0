using Dosing.Clinical;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>Finds ladders that could both hold one dose.</summary>
internal static class LadderOverlaps
{
    /// <summary>The ids of the ladders that overlap one, its own where two of its uses overlap; empty where none does.</summary>
    public static string[] Of(LadderEntry ladder, IReadOnlyList<LadderEntry> all) =>
        [.. all.Where(other => ReferenceEquals(other, ladder) ? OverlapsItself(ladder) : OverlapEachOther(ladder, other)).Select(other => other.Id)];

    private static bool OverlapEachOther(LadderEntry one, LadderEntry two) => Uses(one).Any(use => Uses(two).Any(other => Overlap(use, other)));

    private static bool OverlapsItself(LadderEntry ladder)
    {
        var uses = Uses(ladder).ToArray();
        return uses.Where((use, i) => uses.Skip(i + 1).Any(later => Overlap(use, later))).Any();
    }

    private static bool Overlap((Route? Route, Interval Minutes) one, (Route? Route, Interval Minutes) two) =>
        one.Route is { } route && route == two.Route && one.Minutes.Overlaps(two.Minutes);

    private static IEnumerable<(Route? Route, Interval Minutes)> Uses(LadderEntry ladder) =>
        ladder.AlsoFor.Select(use => (Route(use.Route), Interval.OfMinutes(use.OverMinutes)))
            .Prepend((Route(ladder.Route), Interval.OfMinutes(ladder.OverMinutes)));

    private static Route? Route(string word) => Words.Routes.TryRead(word, out var route) ? route : null;
}
