using System.Globalization;

namespace Dosing.Kinetics;

/// <summary>The range that each number of a kinetic model may have: wide enough for any drug, narrow enough that nothing overflows.</summary>
internal static class Allowed
{
    private const double Smallest = 1e-9;

    private const double Largest = 1e9;

    public static double Positive(double value, string parameter, string unit) =>
        value is >= Smallest and <= Largest ? value : throw Refused(value, parameter, unit, "1e-9 to 1e9");

    /// <summary>A rate constant, which may be the quotient of two positive numbers.</summary>
    public static double Rate(double value, string parameter) =>
        value is >= Smallest / Largest and <= Largest / Smallest ? value : throw Refused(value, parameter, "/min", "1e-18 to 1e18");

    public static double NotNegative(double value, string parameter, string unit) =>
        value is >= 0 and <= Largest ? value : throw Refused(value, parameter, unit, "0 to 1e9");

    public static double Fraction(double value, string parameter) =>
        value is > 0 and <= 1 ? value : throw Refused(value, parameter, "(fraction)", "more than 0, up to 1");

    public static double Minute(double value, string parameter) =>
        value is >= -Largest and <= Largest ? value : throw Refused(value, parameter, "min", "-1e9 to 1e9");

    public static ArgumentOutOfRangeException Refused(double value, string parameter, string unit, string range) => new(
        parameter, value, string.Create(CultureInfo.InvariantCulture, $"{parameter} is {value} {unit}; allowed is {range} {unit}."));
}
