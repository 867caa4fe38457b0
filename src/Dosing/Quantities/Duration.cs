namespace Dosing.Quantities;

/// <summary>A length of time, zero or greater.</summary>
/// <remarks>Not a TimeSpan, whose ticks of 100 ns would round a duration that was typed. The default value is zero.</remarks>
public readonly record struct Duration : IQuantity<Duration>
{
    private Duration(Rational exact) => Exact = Guard.NotNegative(exact, "duration", "s");

    /// <summary>The exact number of seconds.</summary>
    public Rational Exact { get; }

    /// <summary>The duration in seconds, zero or greater, rounded to 28 digits where it does not end.</summary>
    public decimal Seconds => Exact.ToDecimal();

    /// <summary>The exact number of minutes.</summary>
    public Rational ExactMinutes => Exact / 60m;

    /// <summary>A duration in seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than zero.</exception>
    public static Duration FromSeconds(decimal seconds) => new(seconds);

    /// <summary>A duration in minutes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than zero.</exception>
    public static Duration FromMinutes(decimal minutes) => new((Rational)minutes * 60m);

    /// <summary>A duration in hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than zero.</exception>
    public static Duration FromHours(decimal hours) => new((Rational)hours * 3600m);

    /// <summary>A duration in days of 24 hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than zero.</exception>
    public static Duration FromDays(decimal days) => new((Rational)days * 86400m);

    /// <inheritdoc/>
    public int CompareTo(Duration other) => Exact.CompareTo(other.Exact);

    /// <summary>The exact number and its unit, as <see cref="QuantityFormat"/> prints them.</summary>
    public override string ToString() => $"{QuantityFormat.Number(Exact)} s";

    internal static Duration FromExact(Rational seconds) => new(seconds);
}
