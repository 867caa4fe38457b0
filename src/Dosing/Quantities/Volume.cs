namespace Dosing.Quantities;

/// <summary>A volume of a preparation, zero or greater.</summary>
/// <remarks>The default value is zero.</remarks>
public readonly record struct Volume : IQuantity<Volume>
{
    private Volume(Rational exact) => Exact = Guard.NotNegative(exact, "volume", "mL");

    /// <summary>The exact number of millilitres.</summary>
    public Rational Exact { get; }

    /// <summary>The volume in millilitres, zero or greater, rounded to 28 digits where it does not end.</summary>
    public decimal Millilitres => Exact.ToDecimal();

    /// <summary>A volume in millilitres.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than zero.</exception>
    public static Volume FromMillilitres(decimal millilitres) => new(millilitres);

    /// <summary>The mass of drug in the volume.</summary>
    public static DrugMass operator *(Volume left, Strength right) => DrugMass.FromExact(left.Exact * right.Exact);

    /// <summary>The flow that gives the volume in that time.</summary>
    public static FlowRate operator /(Volume left, Duration right) => FlowRate.FromExact(left.Exact * 3600m / right.Exact);

    /// <inheritdoc/>
    public int CompareTo(Volume other) => Exact.CompareTo(other.Exact);

    /// <summary>The exact number and its unit, as <see cref="QuantityFormat"/> prints them.</summary>
    public override string ToString() => $"{QuantityFormat.Number(Exact)} mL";

    internal static Volume FromExact(Rational millilitres) => new(millilitres);
}
