using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Quantities;

namespace Dosing.Assessments;

/// <summary>Prints figures with their unit, never so short that a value seems to equal an edge that it does not.</summary>
internal static class Figures
{
    public static string Of(decimal value, DoseUnit unit) => $"{QuantityFormat.Number(value)} {Words.DoseUnits.Word(unit)}";

    /// <summary>A dose beside the range it is judged by.</summary>
    public static string Of(Rational value, ReferenceRange range)
    {
        Rational low = range.Low, high = range.High, limit = range.HardLimit ?? range.High;
        return $"{QuantityFormat.Significant(value, low, high, limit)} {Words.DoseUnits.Word(range.Unit)}";
    }

    /// <summary>A dose beside one edge.</summary>
    public static string Of(Rational value, Rational edge, string unit) => $"{QuantityFormat.Significant(value, edge)} {unit}";

    /// <summary>A range with the unit at both ends.</summary>
    public static string Of(ReferenceRange range) => range.Low == range.High
        ? Of(range.Low, range.Unit)
        : $"{Of(range.Low, range.Unit)} to {Of(range.High, range.Unit)}";

    /// <summary>The dose in the unit of its ladder, beside the band and the next level.</summary>
    public static string Of(Depth depth)
    {
        var (ladder, band, value) = (depth.Ladder!, depth.LevelBand!, depth.Value!.Value);
        Rational upper = band.Upper?.Value ?? band.Lower.Value;
        return $"{QuantityFormat.Significant(value, band.Lower.Value, upper, depth.Next?.Start ?? upper)} {Words.DoseUnits.Word(ladder.Unit)}";
    }
}
