using System.Numerics;

namespace Dosing.Quantities;

/// <summary>
/// An exact quotient of two decimals. Products, quotients, sums and comparisons are never rounded, so a value that
/// equals an edge is at the edge in any unit.
/// </summary>
/// <remarks>
/// Works on two <see cref="decimal"/> values as long as their product is exact, and on two integers of any size after
/// that. The default value is zero.
/// </remarks>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly decimal _value;

    /// <summary>Null, a <see cref="SmallQuotient"/> or a <see cref="BigQuotient"/>: one reference, as many values are copied.</summary>
    private readonly object? _quotient;

    private Rational(decimal value) => _value = value;

    private Rational(object quotient) => _quotient = quotient;

    /// <summary>Zero, the default value.</summary>
    public static Rational Zero => default;

    /// <summary>One.</summary>
    public static Rational One { get; } = new(1m);

    /// <summary>Whether the value is zero.</summary>
    public bool IsZero => Sign == 0;

    /// <summary>Minus one, zero or one.</summary>
    public int Sign => Big is { } big ? big.Numerator.Sign : Math.Sign(Numerator);

    /// <summary>Whether the value is a decimal as it stands, which most are.</summary>
    private bool IsDecimal => _quotient is null;

    private SmallQuotient? Small => _quotient as SmallQuotient;

    private BigQuotient? Big => _quotient as BigQuotient;

    private decimal Numerator => Small is { } small ? small.Numerator : _value;

    private decimal Denominator => Small is { } small ? small.Denominator : 1m;

    /// <summary>The exact value of a decimal.</summary>
    public static implicit operator Rational(decimal value) => new(value);

    /// <summary>The exact quotient of two decimals.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static Rational Quotient(decimal numerator, decimal denominator) => denominator switch
    {
        0m => throw new DivideByZeroException("A quantity cannot be divided by zero."),
        < 0m => FromQuotient(-numerator, -denominator),
        _ => FromQuotient(numerator, denominator),
    };

    /// <summary>The exact product.</summary>
    public static Rational operator *(in Rational left, in Rational right)
    {
        if (left.IsDecimal && right.IsDecimal)
        {
            return ExactDecimal.TryMultiply(left._value, right._value, out var product)
                ? new Rational(product)
                : new Rational(left.ToBig().Multiply(right.ToBig()));
        }

        return left.Big is null && right.Big is null
            && ExactDecimal.TryMultiply(left.Numerator, right.Numerator, out var numerator)
            && ExactDecimal.TryMultiply(left.Denominator, right.Denominator, out var denominator)
            ? FromQuotient(numerator, denominator)
            : new Rational(left.ToBig().Multiply(right.ToBig()));
    }

    /// <summary>The exact quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Rational operator /(in Rational left, in Rational right) =>
        left.IsDecimal && right.IsDecimal ? Quotient(left._value, right._value) : left * right.Inverse();

    /// <summary>The exact sum.</summary>
    public static Rational operator +(in Rational left, in Rational right) =>
        left.IsDecimal && right.IsDecimal && ExactDecimal.TryAdd(left._value, right._value, out var sum)
            ? new Rational(sum)
            : new Rational(left.ToBig().Add(right.ToBig()));

    /// <summary>Whether the left value is less.</summary>
    public static bool operator <(in Rational left, in Rational right) => Compare(left, right) < 0;

    /// <summary>Whether the left value is less or equal.</summary>
    public static bool operator <=(in Rational left, in Rational right) => Compare(left, right) <= 0;

    /// <summary>Whether the left value is greater.</summary>
    public static bool operator >(in Rational left, in Rational right) => Compare(left, right) > 0;

    /// <summary>Whether the left value is greater or equal.</summary>
    public static bool operator >=(in Rational left, in Rational right) => Compare(left, right) >= 0;

    /// <summary>Whether both have the same value.</summary>
    public static bool operator ==(in Rational left, in Rational right) => Compare(left, right) == 0;

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(in Rational left, in Rational right) => Compare(left, right) != 0;

    /// <summary>Compares by cross-multiplication, without rounding.</summary>
    public int CompareTo(Rational other) => Compare(this, other);

    /// <summary>Compares with a decimal, without rounding.</summary>
    public int CompareTo(decimal other) => IsDecimal ? ExactDecimal.Compare(_value, other) : Compare(this, other);

    /// <inheritdoc/>
    public bool Equals(Rational other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToBig().Reduced().GetHashCode();

    /// <summary>The value as a decimal of at most 28 digits, rounded half to even where it does not end.</summary>
    /// <exception cref="OverflowException">The value is beyond the range of decimal, about 7.9e28.</exception>
    public decimal ToDecimal() => IsDecimal ? _value : ToBig().ToDecimal();

    /// <summary>The value rounded half to even; false where that takes large integers.</summary>
    internal bool TryRound(int places, out RoundedDigits rounded)
    {
        rounded = default;
        return Big is null && (Small is { } small
            ? RoundedDigits.TryOf(small.Numerator, small.Denominator, places, out rounded)
            : RoundedDigits.TryOf(_value, 1m, Math.Min(places, _value.Scale), out rounded));
    }

    /// <summary>A number near to the value, or none: to pass over what is far away without exact arithmetic, never to judge.</summary>
    internal double Nearly() => Big is null ? (double)Numerator / (double)Denominator : double.NaN;

    /// <summary>The integer nearest to the value times ten to the power of <paramref name="places"/>, half to even.</summary>
    internal BigInteger Scaled(int places) => ToBig().Scaled(places);

    /// <summary>The integer part, towards zero.</summary>
    internal Rational Truncated() => IsDecimal ? new Rational(decimal.Truncate(_value)) : new Rational((decimal)ToBig().Floor());

    /// <summary>The integer part, towards zero, at most the largest integer.</summary>
    internal int Truncate() => IsDecimal ? (int)Math.Min(decimal.Truncate(_value), int.MaxValue) : (int)BigInteger.Min(ToBig().Floor(), int.MaxValue);

    /// <inheritdoc/>
    public override string ToString() => QuantityFormat.Number(this);

    private static int Compare(in Rational left, in Rational right)
    {
        if (left.IsDecimal && right.IsDecimal)
        {
            return ExactDecimal.Compare(left._value, right._value);
        }

        return left.Big is null && right.Big is null
            && ExactDecimal.TryMultiply(left.Numerator, right.Denominator, out var mine)
            && ExactDecimal.TryMultiply(right.Numerator, left.Denominator, out var theirs)
            ? ExactDecimal.Compare(mine, theirs)
            : left.ToBig().CompareTo(right.ToBig());
    }

    /// <summary>A quotient with a positive denominator; a decimal where it ends as one.</summary>
    private static Rational FromQuotient(decimal numerator, decimal denominator) =>
        ExactDecimal.TryDivide(numerator, denominator, out var value)
            ? new Rational(value)
            : new Rational(new SmallQuotient(numerator, denominator));

    private Rational Inverse() => Big is not { } big
        ? Quotient(Denominator, Numerator)
        : big.Numerator.IsZero ? throw new DivideByZeroException("A quantity cannot be divided by zero.") : new Rational(big.Inverse());

    private BigQuotient ToBig() => Big ?? BigQuotient.From(Numerator, Denominator);

    /// <summary>Two decimals whose quotient does not end; the denominator is positive.</summary>
    private sealed record SmallQuotient(decimal Numerator, decimal Denominator);
}
