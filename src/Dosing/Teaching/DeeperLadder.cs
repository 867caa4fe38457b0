using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Teaching;

/// <summary>Two ladders of which the deeper level counts, as one: the ladder in mg and one per kilogram, for a weight.</summary>
internal static class DeeperLadder
{
    /// <summary>The ladder whose every stretch has the deeper band of the two; a band of the second ladder keeps its id.</summary>
    /// <param name="ladder">The ladder, in mg.</param>
    /// <param name="second">The second one, in mg/kg.</param>
    /// <param name="weight">The body weight.</param>
    public static DepthLadder Of(DepthLadder ladder, DepthLadder second, BodyWeight weight)
    {
        var edges = ladder.Bands.Select(b => b.Lower)
            .Concat(second.Bands.Select(b => b.Lower with { Value = (b.Lower.Value * weight.Exact).ToDecimal() }))
            .Distinct().OrderBy(e => e.Value).ThenByDescending(e => e.Inclusive).ToArray();
        var bands = new List<DepthBand>();
        foreach (var edge in edges)
        {
            var (own, other) = (At(ladder.Bands, edge, 1m), At(second.Bands, edge, weight.Exact));
            var deeper = other.Level > own.Level ? other : own;
            if (bands.Count == 0 || bands[^1].Id != deeper.Id)
            {
                bands.Add(deeper with { Lower = edge, Upper = null });
            }
        }

        return ladder with { Bands = [.. bands.Select((b, i) => i + 1 < bands.Count ? b with { Upper = End(bands[i + 1].Lower) } : b)] };
    }

    /// <summary>The band that holds what begins at an edge.</summary>
    private static DepthBand At(IReadOnlyList<DepthBand> bands, Edge edge, Rational factor) =>
        bands.Last(b => b == bands[0] || b.Lower.Value * factor < edge.Value || (b.Lower.Value * factor == edge.Value && (b.Lower.Inclusive || !edge.Inclusive)));

    private static Edge End(Edge next) => next with { Inclusive = !next.Inclusive };
}
