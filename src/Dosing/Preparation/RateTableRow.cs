namespace Dosing.Preparation;

/// <summary>One row of a table as typed: texts with units, nothing read yet.</summary>
/// <param name="Number">The number of the row, from 1; errors name it.</param>
/// <param name="Weight">The body weight, such as <c>45 kg</c>.</param>
/// <param name="Dose">The rate or the dose, such as <c>0.3 mg/kg/h</c>.</param>
/// <param name="Strength">The strength, such as <c>2 mg/mL</c>.</param>
/// <param name="Printed">What the table prints, such as <c>6.75 mL/h</c>.</param>
public sealed record RateTableRow(long Number, string Weight, string Dose, string Strength, string Printed);
