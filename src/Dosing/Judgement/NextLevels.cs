using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Judgement;

/// <summary>Where a level begins, by a ladder or a rule.</summary>
internal readonly record struct LevelStart(DepthLevel Level, Rational Start, bool Inclusive);

/// <summary>Finds the next more severe level.</summary>
internal static class NextLevels
{
    /// <summary>
    /// The first start of a deeper level. Of two that begin at the same value the inclusive one comes first; of two
    /// that are alike in that as well, the more severe counts.
    /// </summary>
    public static NextLevel? First(Rational value, DepthLevel level, IEnumerable<LevelStart> starts, DoseUnit unit)
    {
        LevelStart? first = null;
        foreach (var start in starts)
        {
            if (start.Level > level && (first is not { } best || Precedes(start, best)))
            {
                first = start;
            }
        }

        return first is { } next ? new NextLevel(next.Level, next.Start, next.Inclusive, unit, next.Start / value) : null;
    }

    private static bool Precedes(LevelStart left, LevelStart right)
    {
        var order = left.Start.CompareTo(right.Start);
        return order < 0
            || (order == 0 && left.Inclusive && !right.Inclusive)
            || (order == 0 && left.Inclusive == right.Inclusive && left.Level > right.Level);
    }
}
