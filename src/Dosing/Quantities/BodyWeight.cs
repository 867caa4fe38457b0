namespace Dosing.Quantities;

/// <summary>The body weight of a patient, greater than zero.</summary>
/// <remarks>Not a mass of drug: the two can be neither added nor compared. The default value is zero and is never the weight of a patient.</remarks>
public readonly record struct BodyWeight : IQuantity<BodyWeight>
{
    private BodyWeight(Rational exact) => Exact = Guard.Positive(exact, "body weight", "kg");

    /// <summary>The exact number of kilograms.</summary>
    public Rational Exact { get; }

    /// <summary>The body weight in kilograms, greater than zero, rounded to 28 digits where it does not end.</summary>
    public decimal Kilograms => Exact.ToDecimal();

    /// <summary>Kilograms in one avoirdupois pound, exact by definition.</summary>
    public const decimal KilogramsPerPound = 0.45359237m;

    /// <summary>Pounds in one stone, exact by definition.</summary>
    public const decimal PoundsPerStone = 14m;

    /// <summary>A body weight in kilograms.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not greater than zero.</exception>
    public static BodyWeight FromKilograms(decimal kilograms) => new(kilograms);

    /// <summary>A body weight in grams.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not greater than zero.</exception>
    public static BodyWeight FromGrams(decimal grams) => new(Rational.Quotient(grams, 1000m));

    /// <summary>A body weight in avoirdupois pounds of exactly 0.45359237 kg.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not greater than zero.</exception>
    public static BodyWeight FromPounds(decimal pounds) => new((Rational)pounds * KilogramsPerPound);

    /// <summary>A body weight in stones of exactly 14 pounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not greater than zero.</exception>
    public static BodyWeight FromStones(decimal stones) => new((Rational)stones * PoundsPerStone * KilogramsPerPound);

    /// <summary>The mass of drug for this body weight.</summary>
    public static DrugMass operator *(BodyWeight left, WeightBasedDose right) => DrugMass.FromExact(left.Exact * right.Exact);

    /// <summary>The infusion rate for this body weight.</summary>
    public static InfusionRate operator *(BodyWeight left, WeightBasedRate right) => InfusionRate.FromExact(left.Exact * right.Exact);

    /// <inheritdoc/>
    public int CompareTo(BodyWeight other) => Exact.CompareTo(other.Exact);

    /// <summary>The exact number and its unit, as <see cref="QuantityFormat"/> prints them.</summary>
    public override string ToString() => $"{QuantityFormat.Number(Exact)} kg";

    internal static BodyWeight FromExact(Rational kilograms) => new(kilograms);
}
