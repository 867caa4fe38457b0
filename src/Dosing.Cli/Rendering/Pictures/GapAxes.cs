using Dosing.Clinical;
using Dosing.Quantities;
using Dosing.Teaching;

namespace Dosing.Cli.Rendering.Pictures;

/// <summary>Rows of one unit, and the axis they share; null where they cannot stand on one with the others.</summary>
internal sealed record GapAxis(DoseUnit Unit, IReadOnlyList<GapRow> Rows, LogAxis? Scale);

/// <summary>Parts the rows of a gap into those that share an axis: amounts, rates, and amounts that lack a weight.</summary>
internal static class GapAxes
{
    /// <summary>The axes, amounts first; each wide enough for every value that is drawn on it.</summary>
    public static IReadOnlyList<GapAxis> Of(Gap gap, double left, double right)
    {
        var main = gap.Question.Weight is null ? DoseUnit.MilligramsPerKilogram : DoseUnit.Milligrams;
        return
        [
            .. gap.Rows.GroupBy(r => r.Unit)
                .OrderBy(g => g.Key == main ? 0 : g.First().IsRate ? 1 : 2)
                .Select(g => new GapAxis(g.Key, [.. g], g.Key == main || g.First().IsRate ? Scale([.. g], left, right) : null)),
        ];
    }

    private static LogAxis Scale(IReadOnlyList<GapRow> rows, double left, double right)
    {
        var values = rows.SelectMany(Values).Where(v => v > 0m).ToArray();
        return new LogAxis((double)values.Min() / 2, (double)values.Max() * 2, left, right);
    }

    private static IEnumerable<decimal> Values(GapRow row) =>
        row.Ladder.Bands.Select(b => row.At(b.Lower.Value))
            .Concat(row.Shown.Concat(row.Labelled).SelectMany(r => new[] { r.Low, r.High }).OfType<Rational>())
            .Concat(new[] { row.Against, row.Mark?.Value }.OfType<Rational>())
            .Select(v => v.ToDecimal());
}
