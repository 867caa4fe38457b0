using Dosing.Quantities;

namespace Dosing.Screening;

/// <summary>A measured value as a quotient, so that a body mass index is compared without division.</summary>
/// <param name="Name">The name of the measurement.</param>
/// <param name="Numerator">The value, or the weight in kilograms.</param>
/// <param name="Denominator">One, or the square of the height in metres.</param>
/// <param name="Typed">What was typed, or null where it was computed.</param>
internal readonly record struct Reading(string Name, Rational Numerator, Rational Denominator, string? Typed)
{
    /// <summary>The value.</summary>
    public Rational Value => Numerator / Denominator;
}
