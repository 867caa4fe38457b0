namespace Dosing.Quantities;

/// <summary>A mass of drug base per kilogram of body weight and time, zero or greater.</summary>
/// <remarks>The default value is zero.</remarks>
public readonly record struct WeightBasedRate : IQuantity<WeightBasedRate>
{
    private WeightBasedRate(Rational exact) => Exact = Guard.NotNegative(exact, "rate per kilogram", "mg/kg/h");

    /// <summary>The exact number of milligrams per kilogram of body weight per hour.</summary>
    public Rational Exact { get; }

    /// <summary>The rate per kilogram in milligrams per kilogram of body weight per hour, zero or greater, rounded to 28 digits where it does not end.</summary>
    public decimal MilligramsPerKilogramPerHour => Exact.ToDecimal();

    /// <summary>A rate in mg/kg/h.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than zero.</exception>
    public static WeightBasedRate FromMilligramsPerKilogramPerHour(decimal milligramsPerKilogramPerHour) => new(milligramsPerKilogramPerHour);

    /// <summary>A rate in mg/kg/min.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than zero.</exception>
    public static WeightBasedRate FromMilligramsPerKilogramPerMinute(decimal milligramsPerKilogramPerMinute) => new((Rational)milligramsPerKilogramPerMinute * 60m);

    /// <summary>A rate in mcg/kg/h.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than zero.</exception>
    public static WeightBasedRate FromMicrogramsPerKilogramPerHour(decimal microgramsPerKilogramPerHour) => new(Rational.Quotient(microgramsPerKilogramPerHour, 1000m));

    /// <summary>A rate in mcg/kg/min.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than zero.</exception>
    public static WeightBasedRate FromMicrogramsPerKilogramPerMinute(decimal microgramsPerKilogramPerMinute) => new((Rational)microgramsPerKilogramPerMinute * 0.06m);

    /// <summary>The infusion rate for that body weight.</summary>
    public static InfusionRate operator *(WeightBasedRate left, BodyWeight right) => InfusionRate.FromExact(left.Exact * right.Exact);

    /// <summary>The dose per kilogram given in that time.</summary>
    public static WeightBasedDose operator *(WeightBasedRate left, Duration right) => WeightBasedDose.FromExact(left.Exact * right.Exact / 3600m);

    /// <inheritdoc/>
    public int CompareTo(WeightBasedRate other) => Exact.CompareTo(other.Exact);

    /// <summary>The exact number and its unit, as <see cref="QuantityFormat"/> prints them.</summary>
    public override string ToString() => $"{QuantityFormat.Number(Exact)} mg/kg/h";

    internal static WeightBasedRate FromExact(Rational milligramsPerKilogramPerHour) => new(milligramsPerKilogramPerHour);
}
