using System.Numerics;

namespace Dosing.Quantities;

/// <summary>Decimal arithmetic that says when a result would be rounded, instead of rounding it.</summary>
internal static class ExactDecimal
{
    private const int MantissaBits = 96;
    private const int MaxScale = 28;

    /// <summary>Compares. Most values have the same sign and fit 64 bits, and are aligned sooner than the runtime does it.</summary>
    public static int Compare(decimal left, decimal right)
    {
        var (mine, theirs) = (DecimalBits.Of(left), DecimalBits.Of(right));
        var (a, b) = (mine.Low, theirs.Low);
        return (mine.High | theirs.High) == 0 && !mine.IsNegative && !theirs.IsNegative
            && PowersOfTen.TryRaise(ref a, theirs.Scale - mine.Scale) && PowersOfTen.TryRaise(ref b, mine.Scale - theirs.Scale)
            ? a.CompareTo(b)
            : left.CompareTo(right);
    }

    /// <summary>Multiplies, if the product has room in a decimal without rounding.</summary>
    public static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        var (mine, theirs) = (DecimalBits.Of(left), DecimalBits.Of(right));
        var scale = mine.Scale + theirs.Scale;
        if (scale <= MaxScale && (mine.High | theirs.High) == 0)
        {
            var high = Math.BigMul(mine.Low, theirs.Low, out var low);
            if (high <= uint.MaxValue)
            {
                product = unchecked(new decimal((int)low, (int)(low >> 32), (int)high, mine.IsNegative != theirs.IsNegative, (byte)scale));
                return true;
            }
        }
        else if (scale <= MaxScale && BitLength(mine) + BitLength(theirs) <= MantissaBits)
        {
            product = left * right;
            return true;
        }

        product = default;
        return false;
    }

    /// <summary>Adds, if the sum has room in a decimal without rounding.</summary>
    public static bool TryAdd(decimal left, decimal right, out decimal sum)
    {
        // Aligning the scales multiplies one mantissa by up to 10^9, that is 30 bits; the sum adds one more.
        if (Math.Abs(left.Scale - right.Scale) <= 9 && (DecimalBits.Of(left).High | DecimalBits.Of(right).High) == 0)
        {
            sum = left + right;
            return true;
        }

        sum = default;
        return false;
    }

    /// <summary>Divides by a positive number, if the quotient ends and has room in a decimal without rounding.</summary>
    public static bool TryDivide(decimal numerator, decimal denominator, out decimal quotient)
    {
        // Within these bounds the quotient stays under 10^28, so the division cannot overflow.
        if (CanEnd(numerator, denominator)
            && (denominator >= 1m || (Math.Abs(numerator) < 100_000_000_000_000m && denominator > 0.00000000000001m)))
        {
            quotient = numerator / denominator;
            return TryMultiply(quotient, denominator, out var product) && product == numerator;
        }

        quotient = default;
        return false;
    }

    /// <summary>The mantissa of a decimal as an integer with its sign.</summary>
    public static BigInteger Mantissa(decimal value)
    {
        var bits = DecimalBits.Of(value);
        var magnitude = (BigInteger)new UInt128(bits.High, bits.Low);
        return bits.IsNegative ? -magnitude : magnitude;
    }

    /// <summary>
    /// Whether a quotient ends, as far as 64 bits tell: it does where nothing is left of the denominator, without its twos and
    /// fives, that does not divide the numerator. Most do not, and a division of decimals takes ten times as long as this.
    /// </summary>
    private static bool CanEnd(decimal numerator, decimal denominator)
    {
        var (dividend, divided) = (DecimalBits.Of(numerator), DecimalBits.Of(denominator));
        if ((dividend.High | divided.High) != 0)
        {
            return true;
        }

        var divisor = divided.Low;
        divisor >>= BitOperations.TrailingZeroCount(divisor);
        while (divisor % 5 == 0)
        {
            divisor /= 5;
        }

        return dividend.Low % divisor == 0;
    }

    private static int BitLength(in DecimalBits bits) => bits.High == 0
        ? 64 - BitOperations.LeadingZeroCount(bits.Low)
        : MantissaBits - BitOperations.LeadingZeroCount(bits.High);
}
