namespace Dosing.Quantities;

/// <summary>A mass of drug base per kilogram of body weight, zero or greater.</summary>
/// <remarks>A dose is not a mass: it needs a body weight to become one. The default value is zero.</remarks>
public readonly record struct WeightBasedDose : IQuantity<WeightBasedDose>
{
    private WeightBasedDose(Rational exact) => Exact = Guard.NotNegative(exact, "dose per kilogram", "mg/kg");

    /// <summary>The exact number of milligrams per kilogram of body weight.</summary>
    public Rational Exact { get; }

    /// <summary>The dose per kilogram in milligrams per kilogram of body weight, zero or greater, rounded to 28 digits where it does not end.</summary>
    public decimal MilligramsPerKilogram => Exact.ToDecimal();

    /// <summary>A dose in milligrams per kilogram.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than zero.</exception>
    public static WeightBasedDose FromMilligramsPerKilogram(decimal milligramsPerKilogram) => new(milligramsPerKilogram);

    /// <summary>A dose in micrograms per kilogram.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than zero.</exception>
    public static WeightBasedDose FromMicrogramsPerKilogram(decimal microgramsPerKilogram) => new(Rational.Quotient(microgramsPerKilogram, 1000m));

    /// <summary>The mass of drug for that body weight.</summary>
    public static DrugMass operator *(WeightBasedDose left, BodyWeight right) => DrugMass.FromExact(left.Exact * right.Exact);

    /// <summary>The rate that gives the dose in that time.</summary>
    public static WeightBasedRate operator /(WeightBasedDose left, Duration right) => WeightBasedRate.FromExact(left.Exact * 3600m / right.Exact);

    /// <inheritdoc/>
    public int CompareTo(WeightBasedDose other) => Exact.CompareTo(other.Exact);

    /// <summary>The exact number and its unit, as <see cref="QuantityFormat"/> prints them.</summary>
    public override string ToString() => $"{QuantityFormat.Number(Exact)} mg/kg";

    internal static WeightBasedDose FromExact(Rational milligramsPerKilogram) => new(milligramsPerKilogram);
}
