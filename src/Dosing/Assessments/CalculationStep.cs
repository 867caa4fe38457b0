using Dosing.Quantities;

namespace Dosing.Assessments;

/// <summary>One step of the calculation, so that a person can follow it by hand.</summary>
/// <param name="Symbol">The symbol of the result: D total, d per kilogram, R rate, r rate per kilogram, V volume, W weight, S strength.</param>
/// <param name="Formula">The formula in symbols, such as <c>d x W</c>.</param>
/// <param name="With">The formula in numbers.</param>
/// <param name="Value">The exact result.</param>
/// <param name="Unit">The unit of the result.</param>
public sealed record CalculationStep(string Symbol, string Formula, string With, Rational Value, string Unit);
