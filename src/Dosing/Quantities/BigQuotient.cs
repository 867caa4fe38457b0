using System.Numerics;

namespace Dosing.Quantities;

/// <summary>The slow, unbounded form of <see cref="Rational"/>: two integers, the denominator positive.</summary>
internal sealed record BigQuotient(BigInteger Numerator, BigInteger Denominator)
{
    private static readonly BigInteger MaxMantissa = (BigInteger.One << 96) - 1;

    /// <summary>The quotient of two decimals, the denominator positive.</summary>
    public static BigQuotient From(decimal numerator, decimal denominator) => new(
        ExactDecimal.Mantissa(numerator) * BigInteger.Pow(10, denominator.Scale),
        ExactDecimal.Mantissa(denominator) * BigInteger.Pow(10, numerator.Scale));

    public BigQuotient Multiply(BigQuotient other) => new(Numerator * other.Numerator, Denominator * other.Denominator);

    public BigQuotient Add(BigQuotient other) =>
        new((Numerator * other.Denominator) + (other.Numerator * Denominator), Denominator * other.Denominator);

    public BigQuotient Inverse() =>
        Numerator.Sign < 0 ? new(-Denominator, -Numerator) : new(Denominator, Numerator);

    public int CompareTo(BigQuotient other) =>
        (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public BigQuotient Reduced()
    {
        var divisor = BigInteger.GreatestCommonDivisor(Numerator, Denominator);
        return new(Numerator / divisor, Denominator / divisor);
    }

    public BigInteger Floor() => BigInteger.Divide(Numerator, Denominator);

    /// <summary>The integer nearest to the value times ten to the power of <paramref name="places"/>, half to even.</summary>
    public BigInteger Scaled(int places)
    {
        var quotient = BigInteger.DivRem(BigInteger.Abs(Numerator) * BigInteger.Pow(10, places), Denominator, out var remainder);
        var half = (remainder * 2).CompareTo(Denominator);
        if (half > 0 || (half == 0 && !quotient.IsEven))
        {
            quotient += 1;
        }

        return Numerator.Sign < 0 ? -quotient : quotient;
    }

    public decimal ToDecimal()
    {
        for (var scale = 28; scale >= 0; scale--)
        {
            var mantissa = Scaled(scale);
            if (BigInteger.Abs(mantissa) <= MaxMantissa)
            {
                return (decimal)mantissa / (decimal)BigInteger.Pow(10, scale);
            }
        }

        throw new OverflowException("The quantity is too large for a decimal.");
    }
}
