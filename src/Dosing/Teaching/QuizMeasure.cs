using Dosing.Preparation;
using Dosing.Quantities;

namespace Dosing.Teaching;

/// <summary>Rounds a computed number to one that a person would order: whole steps of 1 or 5 and a power of ten.</summary>
internal static class QuizMeasure
{
    /// <summary>How many steps a number has at least, so that rounding moves it by less than a tolerance of 5 percent.</summary>
    private const decimal LeastSteps = 40m;

    /// <summary>The number rounded down to the largest step of which it holds at least 40; greater than zero.</summary>
    public static Rational Round(Rational number) => MeasurableRounding.Down(number, StepFor(number));

    private static Rational StepFor(Rational number)
    {
        Rational power = 1m;
        while (power * LeastSteps > number)
        {
            power /= 10m;
        }

        while (power * 10m * LeastSteps <= number)
        {
            power *= 10m;
        }

        return power * 5m * LeastSteps <= number ? power * 5m : power;
    }
}
