namespace Dosing.Quantities;

/// <summary>A mass of drug base, zero or greater.</summary>
/// <remarks>Not a body weight: the two can be neither added nor compared. The default value is zero.</remarks>
public readonly record struct DrugMass : IQuantity<DrugMass>
{
    private DrugMass(Rational exact) => Exact = Guard.NotNegative(exact, "mass of drug", "mg");

    /// <summary>The exact number of milligrams.</summary>
    public Rational Exact { get; }

    /// <summary>The mass of drug in milligrams, zero or greater, rounded to 28 digits where it does not end.</summary>
    public decimal Milligrams => Exact.ToDecimal();

    /// <summary>A mass in milligrams.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than zero.</exception>
    public static DrugMass FromMilligrams(decimal milligrams) => new(milligrams);

    /// <summary>A mass in micrograms.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than zero.</exception>
    public static DrugMass FromMicrograms(decimal micrograms) => new(Rational.Quotient(micrograms, 1000m));

    /// <summary>A mass in grams.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than zero.</exception>
    public static DrugMass FromGrams(decimal grams) => new((Rational)grams * 1000m);

    /// <summary>The sum of two masses of the same drug.</summary>
    public static DrugMass operator +(DrugMass left, DrugMass right) => DrugMass.FromExact(left.Exact + right.Exact);

    /// <summary>The dose per kilogram.</summary>
    public static WeightBasedDose operator /(DrugMass left, BodyWeight right) => WeightBasedDose.FromExact(left.Exact / right.Exact);

    /// <summary>The body weight for which the mass is that dose per kilogram.</summary>
    public static BodyWeight operator /(DrugMass left, WeightBasedDose right) => BodyWeight.FromExact(left.Exact / right.Exact);

    /// <summary>The volume that holds the mass.</summary>
    public static Volume operator /(DrugMass left, Strength right) => Volume.FromExact(left.Exact / right.Exact);

    /// <summary>The strength of the mass in that volume.</summary>
    public static Strength operator /(DrugMass left, Volume right) => Strength.FromExact(left.Exact / right.Exact);

    /// <summary>The rate that gives the mass in that time.</summary>
    public static InfusionRate operator /(DrugMass left, Duration right) => InfusionRate.FromExact(left.Exact * 3600m / right.Exact);

    /// <summary>The time in which that rate gives the mass.</summary>
    public static Duration operator /(DrugMass left, InfusionRate right) => Duration.FromExact(left.Exact * 3600m / right.Exact);

    /// <inheritdoc/>
    public int CompareTo(DrugMass other) => Exact.CompareTo(other.Exact);

    /// <summary>The exact number and its unit, as <see cref="QuantityFormat"/> prints them.</summary>
    public override string ToString() => $"{QuantityFormat.Number(Exact)} mg";

    internal static DrugMass FromExact(Rational milligrams) => new(milligrams);
}
