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
    private readonly decimal _numerator;
    private readonly decimal _denominator;
    private readonly BigQuotient? _big;

    private Rational(decimal numerator, decimal denominator)
    {
        _numerator = numerator;
        _denominator = denominator;
    }

    private Rational(BigQuotient big) => _big = big;

    /// <summary>Zero, the default value.</summary>
    public static Rational Zero => default;

    /// <summary>One.</summary>
    public static Rational One { get; } = new(1m, 1m);

    /// <summary>Whether the value is zero.</summary>
    public bool IsZero => _big is null ? _numerator == 0m : _big.Numerator.IsZero;

    /// <summary>Minus one, zero or one.</summary>
    public int Sign => _big is null ? Math.Sign(_numerator) : _big.Numerator.Sign;

    private decimal Denominator => _denominator == 0m ? 1m : _denominator;

    /// <summary>Whether the value is a decimal as it stands, which most are.</summary>
    private bool IsDecimal => _denominator == 1m || _denominator == 0m;

    /// <summary>The exact value of a decimal.</summary>
    public static implicit operator Rational(decimal value) => new(value, 1m);

    /// <summary>The exact quotient of two decimals.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static Rational Quotient(decimal numerator, decimal denominator) => (Rational)numerator / denominator;

    /// <summary>The exact product.</summary>
    public static Rational operator *(in Rational left, in Rational right)
    {
        if (left._big is null && right._big is null
            && ExactDecimal.TryMultiply(left._numerator, right._numerator, out var numerator)
            && TryMultiplyDenominators(left, right, out var denominator))
        {
            return new Rational(numerator, denominator);
        }

        return new Rational(left.ToBig().Multiply(right.ToBig()));
    }

    /// <summary>The exact quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Rational operator /(in Rational left, in Rational right) => left * right.Inverse();

    /// <summary>The exact sum.</summary>
    public static Rational operator +(in Rational left, in Rational right)
    {
        if (left._big is null && right._big is null && left.IsDecimal && right.IsDecimal
            && ExactDecimal.TryAdd(left._numerator, right._numerator, out var sum))
        {
            return new Rational(sum, 1m);
        }

        return new Rational(left.ToBig().Add(right.ToBig()));
    }

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
    public int CompareTo(decimal other)
    {
        if (_big is null && IsDecimal)
        {
            return _numerator.CompareTo(other);
        }

        return _big is null && ExactDecimal.TryMultiply(other, _denominator, out var product)
            ? _numerator.CompareTo(product)
            : Compare(this, other);
    }

    /// <inheritdoc/>
    public bool Equals(Rational other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToBig().Reduced().GetHashCode();

    /// <summary>The value as a decimal of at most 28 digits, rounded half to even where it does not end.</summary>
    /// <exception cref="OverflowException">The value is beyond the range of decimal, about 7.9e28.</exception>
    public decimal ToDecimal() => _big is null && IsDecimal ? _numerator : ToBig().ToDecimal();

    /// <summary>The integer nearest to the value times ten to the power of <paramref name="places"/>, half to even.</summary>
    internal BigInteger Scaled(int places) => ToBig().Scaled(places);

    /// <summary>The integer part, towards zero.</summary>
    internal BigInteger Floor() => ToBig().Floor();

    /// <inheritdoc/>
    public override string ToString() => QuantityFormat.Number(this);

    private static int Compare(in Rational left, in Rational right)
    {
        if (left._big is null && right._big is null)
        {
            if (left.IsDecimal && right.IsDecimal)
            {
                return left._numerator.CompareTo(right._numerator);
            }

            if (ExactDecimal.TryMultiply(left._numerator, right.Denominator, out var mine)
                && ExactDecimal.TryMultiply(right._numerator, left.Denominator, out var theirs))
            {
                return mine.CompareTo(theirs);
            }
        }

        return left.ToBig().CompareTo(right.ToBig());
    }

    private static bool TryMultiplyDenominators(in Rational left, in Rational right, out decimal product)
    {
        if (left.IsDecimal || right.IsDecimal)
        {
            product = left.IsDecimal ? right.Denominator : left.Denominator;
            return true;
        }

        return ExactDecimal.TryMultiply(left.Denominator, right.Denominator, out product);
    }

    private Rational Inverse()
    {
        if (IsZero)
        {
            throw new DivideByZeroException("A quantity cannot be divided by zero.");
        }

        // The sign stands in the numerator alone; comparisons rely on it.
        return _big is not null ? new Rational(_big.Inverse())
            : _numerator < 0m ? new Rational(-Denominator, -_numerator)
            : new Rational(Denominator, _numerator);
    }

    private BigQuotient ToBig() => _big ?? BigQuotient.From(_numerator, Denominator);
}
