namespace Dosing.Quantities;

/// <summary>The height of a patient, greater than zero.</summary>
/// <remarks>The default value is zero and is never the height of a patient.</remarks>
public readonly record struct BodyHeight : IQuantity<BodyHeight>
{
    private BodyHeight(Rational exact) => Exact = Guard.Positive(exact, "body height", "cm");

    /// <summary>The exact number of centimetres.</summary>
    public Rational Exact { get; }

    /// <summary>The body height in centimetres, greater than zero, rounded to 28 digits where it does not end.</summary>
    public decimal Centimetres => Exact.ToDecimal();

    /// <summary>Centimetres in one inch, exact by definition.</summary>
    public const decimal CentimetresPerInch = 2.54m;

    /// <summary>Inches in one foot, exact by definition.</summary>
    public const decimal InchesPerFoot = 12m;

    /// <summary>A height in centimetres.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not greater than zero.</exception>
    public static BodyHeight FromCentimetres(decimal centimetres) => new(centimetres);

    /// <summary>A height in metres.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not greater than zero.</exception>
    public static BodyHeight FromMetres(decimal metres) => new((Rational)metres * 100m);

    /// <summary>A height in inches of exactly 2.54 cm.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not greater than zero.</exception>
    public static BodyHeight FromInches(decimal inches) => new((Rational)inches * CentimetresPerInch);

    /// <summary>A height in feet of exactly 12 inches.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not greater than zero.</exception>
    public static BodyHeight FromFeet(decimal feet) => new((Rational)feet * InchesPerFoot * CentimetresPerInch);

    /// <inheritdoc/>
    public int CompareTo(BodyHeight other) => Exact.CompareTo(other.Exact);

    /// <summary>The exact number and its unit, as <see cref="QuantityFormat"/> prints them.</summary>
    public override string ToString() => $"{QuantityFormat.Number(Exact)} cm";

    internal static BodyHeight FromExact(Rational centimetres) => new(centimetres);
}
