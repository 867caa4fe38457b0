namespace Dosing.Quantities;

/// <summary>The strength of a preparation, greater than zero.</summary>
/// <remarks>The default value is zero and is never the strength of a preparation.</remarks>
public readonly record struct Strength : IQuantity<Strength>
{
    private Strength(Rational exact) => Exact = Guard.Positive(exact, "strength", "mg/mL");

    /// <summary>The exact number of milligrams of base per millilitre.</summary>
    public Rational Exact { get; }

    /// <summary>The strength in milligrams of base per millilitre, greater than zero, rounded to 28 digits where it does not end.</summary>
    public decimal MilligramsPerMillilitre => Exact.ToDecimal();

    /// <summary>A strength in milligrams of base per millilitre.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not greater than zero.</exception>
    public static Strength FromMilligramsPerMillilitre(decimal milligramsPerMillilitre) => new(milligramsPerMillilitre);

    /// <inheritdoc/>
    public int CompareTo(Strength other) => Exact.CompareTo(other.Exact);

    /// <summary>The exact number and its unit, as <see cref="QuantityFormat"/> prints them.</summary>
    public override string ToString() => $"{QuantityFormat.Number(Exact)} mg/mL";

    internal static Strength FromExact(Rational milligramsPerMillilitre) => new(milligramsPerMillilitre);
}
