using System.Numerics;

namespace Dosing.Quantities;

/// <summary>Decimal arithmetic that says when a result would be rounded, instead of rounding it.</summary>
internal static class ExactDecimal
{
    private const int MantissaBits = 96;
    private const int MaxScale = 28;

    /// <summary>Multiplies, if the product has room in a decimal without rounding.</summary>
    public static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        if (left.Scale + right.Scale <= MaxScale && BitLength(left) + BitLength(right) <= MantissaBits)
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
        if (Math.Abs(left.Scale - right.Scale) <= 9 && BitLength(left) <= 64 && BitLength(right) <= 64)
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
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var magnitude = unchecked((BigInteger)new UInt128((uint)parts[2], ((ulong)(uint)parts[1] << 32) | (uint)parts[0]));
        return value < 0m ? -magnitude : magnitude;
    }

    /// <summary>The digits of a decimal as an integer without sign and point; false where they take more than 64 bits.</summary>
    public static bool TryMantissa(decimal value, out ulong mantissa)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        mantissa = ((ulong)unchecked((uint)parts[1]) << 32) | unchecked((uint)parts[0]);
        return parts[2] == 0;
    }

    /// <summary>
    /// Whether a quotient ends, as far as 64 bits tell: it does where nothing is left of the denominator, without its twos and
    /// fives, that does not divide the numerator. Most do not, and a division of decimals takes ten times as long as this.
    /// </summary>
    private static bool CanEnd(decimal numerator, decimal denominator)
    {
        if (!TryMantissa(numerator, out var dividend) || !TryMantissa(denominator, out var divisor))
        {
            return true;
        }

        divisor >>= BitOperations.TrailingZeroCount(divisor);
        while (divisor % 5 == 0)
        {
            divisor /= 5;
        }

        return dividend % divisor == 0;
    }

    private static int BitLength(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var low = ((ulong)unchecked((uint)parts[1]) << 32) | unchecked((uint)parts[0]);
        return parts[2] == 0
            ? 64 - BitOperations.LeadingZeroCount(low)
            : MantissaBits - BitOperations.LeadingZeroCount(unchecked((uint)parts[2]));
    }
}
