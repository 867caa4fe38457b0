using Dosing.Quantities;

namespace Dosing.Preparation;

/// <summary>What measures the dose, and in which steps.</summary>
/// <param name="Name">The device as typed, or the step where only that was said.</param>
/// <param name="Step">The step, in mL, or in mL/h for a pump.</param>
/// <param name="Capacity">How much a syringe holds; null for a pump, or where only a step was said.</param>
/// <param name="IsPump">Whether a flow is set rather than a volume drawn.</param>
public sealed record Measure(string Name, Rational Step, Volume? Capacity, bool IsPump)
{
    /// <summary>The unit of the step.</summary>
    public string Unit => IsPump ? "mL/h" : "mL";
}
