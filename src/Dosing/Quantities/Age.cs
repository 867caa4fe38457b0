namespace Dosing.Quantities;

/// <summary>The age of a patient, zero or greater.</summary>
/// <remarks>One year is 12 months, one week 7 days and one month 30.4375 days. Ranges and rules are decided by <see cref="CompletedMonths"/>. The default value is birth.</remarks>
public readonly record struct Age : IQuantity<Age>
{
    private Age(Rational exact)
    {
        Exact = Guard.NotNegative(exact, "age", "mo");
        CompletedMonths = Exact.Truncate();
    }

    /// <summary>The exact number of months.</summary>
    public Rational Exact { get; }

    /// <summary>The age in months, zero or greater, rounded to 28 digits where it does not end.</summary>
    public decimal Months => Exact.ToDecimal();

    /// <summary>Days in one month of age, by convention.</summary>
    public const decimal DaysPerMonth = 30.4375m;

    /// <summary>The completed months of age, rounded down.</summary>
    public int CompletedMonths { get; }

    /// <summary>An age in years of 12 months.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than zero.</exception>
    public static Age FromYears(decimal years) => new((Rational)years * 12m);

    /// <summary>An age in months.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than zero.</exception>
    public static Age FromMonths(decimal months) => new(months);

    /// <summary>An age in weeks of 7 days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than zero.</exception>
    public static Age FromWeeks(decimal weeks) => new((Rational)weeks * 7m / DaysPerMonth);

    /// <summary>An age in days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than zero.</exception>
    public static Age FromDays(decimal days) => new((Rational)days / DaysPerMonth);

    /// <inheritdoc/>
    public int CompareTo(Age other) => Exact.CompareTo(other.Exact);

    /// <summary>The exact number and its unit, as <see cref="QuantityFormat"/> prints them.</summary>
    public override string ToString() => $"{QuantityFormat.Number(Exact)} mo";

    internal static Age FromExact(Rational months) => new(months);
}
