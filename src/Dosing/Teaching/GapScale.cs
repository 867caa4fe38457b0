using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Teaching;

/// <summary>Brings the values of a ladder and its ranges to the unit of a row: per kilogram, or in total for a weight.</summary>
internal sealed class GapScale(DoseUnit ladder, BodyWeight? weight)
{
    private readonly Rational _perLadderUnit = weight is { } known && ladder != DoseUnit.Milligrams ? known.Exact : 1m;

    /// <summary>The unit of the row.</summary>
    public DoseUnit Unit { get; } = (ladder, weight) switch
    {
        (DoseUnit.MilligramsPerKilogram, not null) => DoseUnit.Milligrams,
        (DoseUnit.MilligramsPerKilogramPerHour, not null) => DoseUnit.MilligramsPerHour,
        _ => ladder,
    };

    /// <summary>A value of the ladder in the unit of the row.</summary>
    public Rational To(Rational ladderValue) => ladderValue * _perLadderUnit;

    /// <summary>A value of the row in the unit of the ladder.</summary>
    public Rational Back(Rational rowValue) => rowValue / _perLadderUnit;

    /// <summary>A value of a range in the unit of the row; null where there is none or a weight is missing.</summary>
    public Rational? Of(decimal? value, DoseUnit unit) => (unit, Unit) switch
    {
        var (from, to) when from == to => value,
        (DoseUnit.MilligramsPerKilogram, DoseUnit.Milligrams) => value * weight?.Exact,
        (DoseUnit.Milligrams, DoseUnit.MilligramsPerKilogram) => value / weight?.Exact,
        (DoseUnit.MilligramsPerKilogramPerHour, DoseUnit.MilligramsPerHour) => value * weight?.Exact,
        (DoseUnit.MicrogramsPerKilogramPerMinute, DoseUnit.MilligramsPerKilogramPerHour) => PerHour(value),
        (DoseUnit.MicrogramsPerKilogramPerMinute, DoseUnit.MilligramsPerHour) => PerHour(value) * weight?.Exact,
        (DoseUnit.MilligramsPerHour, DoseUnit.MilligramsPerKilogramPerHour) => value / weight?.Exact,
        (DoseUnit.MilligramsPerMinute, DoseUnit.MilligramsPerKilogramPerHour) => value * 60m / weight?.Exact,
        (DoseUnit.MilligramsPerMinute, DoseUnit.MilligramsPerHour) => value * 60m,
        _ => null,
    };

    private static Rational? PerHour(decimal? microgramsPerMinute) => (Rational?)microgramsPerMinute * 60m / 1000m;
}
