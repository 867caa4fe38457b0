using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Judgement;

/// <summary>
/// Finds the next more severe level: the first start of a deeper one. Of two that begin at the same value the inclusive
/// one comes first; of two that are alike in that as well, the more severe counts.
/// </summary>
internal struct NextLevels(DepthLevel level)
{
    private DepthLevel _level;
    private Rational _start;
    private bool _inclusive;
    private string? _rule;
    private bool _found;

    /// <summary>Whether a level is deeper than that of the dose, so that it matters where it begins.</summary>
    public readonly bool Concerns(DepthLevel deeper) => deeper > level;

    /// <summary>Considers one place where a level begins.</summary>
    public void Consider(DepthLevel deeper, in Rational start, bool inclusive, string? rule = null)
    {
        if (Concerns(deeper) && (!_found || Precedes(deeper, start, inclusive)))
        {
            (_level, _start, _inclusive, _rule, _found) = (deeper, start, inclusive, rule, true);
        }
    }

    /// <summary>The first start that was considered, beside the dose; null at the top.</summary>
    public readonly NextLevel? First(Rational value, DoseUnit unit) =>
        _found ? new NextLevel(_level, _start, _inclusive, unit, _start / value, _rule) : null;

    private readonly bool Precedes(DepthLevel deeper, in Rational start, bool inclusive)
    {
        var order = start.CompareTo(_start);
        return order < 0
            || (order == 0 && inclusive && !_inclusive)
            || (order == 0 && inclusive == _inclusive && deeper > _level);
    }
}
