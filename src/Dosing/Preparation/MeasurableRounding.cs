using Dosing.Quantities;

namespace Dosing.Preparation;

/// <summary>Rounds what a hand or a pump sets to a step that it can be set to, always towards the lower dose.</summary>
public static class MeasurableRounding
{
    /// <summary>The largest whole number of steps that is not more than a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than zero, or the step is not greater than zero.</exception>
    public static Rational Down(Rational value, Rational step)
    {
        if (value.Sign < 0 || step.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(step), $"{value} cannot be rounded to steps of {step}; the value is zero or more and the step greater than zero.");
        }

        return (value / step).Truncated() * step;
    }

    /// <summary>The change from one value to another, in percent of the first.</summary>
    /// <exception cref="DivideByZeroException">The first value is zero.</exception>
    public static Rational ChangePercent(Rational from, Rational to) => (to + (from * -1m)) * 100m / from;
}
