using Dosing.Quantities;

namespace Dosing.Clinical;

/// <summary>A measured value of a patient.</summary>
/// <param name="Name">The name of the measurement, such as <c>potassium</c>.</param>
/// <param name="Value">The exact value in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit in which the evidence states its limits, such as <c>mmol/L</c>; empty for a bare number.</param>
public sealed record Measurement(string Name, Rational Value, string Unit);
