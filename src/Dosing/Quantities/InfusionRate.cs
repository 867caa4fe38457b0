namespace Dosing.Quantities;

/// <summary>A mass of drug base per time, zero or greater.</summary>
/// <remarks>The default value is zero.</remarks>
public readonly record struct InfusionRate : IQuantity<InfusionRate>
{
    private InfusionRate(Rational exact) => Exact = Guard.NotNegative(exact, "infusion rate", "mg/h");

    /// <summary>The exact number of milligrams per hour.</summary>
    public Rational Exact { get; }

    /// <summary>The infusion rate in milligrams per hour, zero or greater, rounded to 28 digits where it does not end.</summary>
    public decimal MilligramsPerHour => Exact.ToDecimal();

    /// <summary>A rate in milligrams per hour.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than zero.</exception>
    public static InfusionRate FromMilligramsPerHour(decimal milligramsPerHour) => new(milligramsPerHour);

    /// <summary>A rate in milligrams per minute.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than zero.</exception>
    public static InfusionRate FromMilligramsPerMinute(decimal milligramsPerMinute) => new((Rational)milligramsPerMinute * 60m);

    /// <summary>A rate in micrograms per minute.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than zero.</exception>
    public static InfusionRate FromMicrogramsPerMinute(decimal microgramsPerMinute) => new((Rational)microgramsPerMinute * 0.06m);

    /// <summary>The mass given in that time.</summary>
    public static DrugMass operator *(InfusionRate left, Duration right) => DrugMass.FromExact(left.Exact * right.Exact / 3600m);

    /// <summary>The rate per kilogram.</summary>
    public static WeightBasedRate operator /(InfusionRate left, BodyWeight right) => WeightBasedRate.FromExact(left.Exact / right.Exact);

    /// <summary>The flow that gives the rate at that strength.</summary>
    public static FlowRate operator /(InfusionRate left, Strength right) => FlowRate.FromExact(left.Exact / right.Exact);

    /// <inheritdoc/>
    public int CompareTo(InfusionRate other) => Exact.CompareTo(other.Exact);

    /// <summary>The exact number and its unit, as <see cref="QuantityFormat"/> prints them.</summary>
    public override string ToString() => $"{QuantityFormat.Number(Exact)} mg/h";

    internal static InfusionRate FromExact(Rational milligramsPerHour) => new(milligramsPerHour);
}
