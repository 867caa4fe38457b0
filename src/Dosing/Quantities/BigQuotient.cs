using System.Numerics;

namespace Dosing.Quantities;

/// <summary>The slow, unbounded form of <see cref="Rational"/>: two integers, the denominator positive.</summary>
internal sealed record BigQuotient(BigInteger Numerator, BigInteger Denominator)
{
    private static readonly BigInteger MaxMantissa = (BigInteger.One << 96) - 1;

    public static BigQuotient From(decimal numerator, decimal denominator)
    {
        var top = ExactDecimal.Mantissa(numerator) * BigInteger.Pow(10, denominator.Scale);
        var bottom = ExactDecimal.Mantissa(denominator) * BigInteger.Pow(10, numerator.Scale);
        return bottom.Sign < 0 ? new BigQuotient(-top, -bottom) : new BigQuotient(top, bottom);
    }

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
        var top = places >= 0 ? Numerator * BigInteger.Pow(10, places) : Numerator;
        var bottom = places >= 0 ? Denominator : Denominator * BigInteger.Pow(10, -places);
        var quotient = BigInteger.DivRem(BigInteger.Abs(top), bottom, out var remainder);
        var half = (remainder * 2).CompareTo(bottom);
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
