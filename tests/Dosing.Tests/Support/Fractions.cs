using System.Numerics;
using Dosing.Quantities;
using FsCheck;
using FsCheck.Fluent;

namespace Dosing.Tests.Support;

/// <summary>A fraction of two integers beside the Rational that ought to equal it: the independent method of the laws.</summary>
internal sealed record Fraction(Rational Value, BigInteger Numerator, BigInteger Denominator)
{
    /// <summary>Fractions of either sign, of zero, of a few digits and of far more than a decimal holds.</summary>
    public static Gen<Fraction> Any { get; } = Gen.Frequency(
        (6, Simple()), (2, Gen.Constant(new Fraction(default, 0, 1))), (3, Simple().Two().Select(p => p.Item1.Times(p.Item2))),
        (2, Simple().Four().Select(p => p.Item1.Times(p.Item2).Times(p.Item3).Times(p.Item4))));

    /// <summary>Fractions at the middle between two neighbours of some places, and a little to either side of it.</summary>
    public static Gen<Fraction> NearTies { get; } =
        from n in Gen.Choose(0, 99_999)
        from places in Gen.Choose(1, 9)
        from denominator in Gen.Elements(1, 3, 7, 60, 3600)
        from beside in Gen.Elements(-1, 0, 0, 1)
        let mantissa = (((n * 10L) + 5) * denominator) + beside
        select Of(new decimal(unchecked((int)mantissa), unchecked((int)(mantissa >> 32)), 0, false, (byte)places), mantissa, places, denominator);

    public static Gen<Fraction> NotZero { get; } = Any.Where(f => !f.Numerator.IsZero);

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    private Fraction Times(Fraction other) => new(Value * other.Value, Numerator * other.Numerator, Denominator * other.Denominator);

    private static Gen<Fraction> Simple() =>
        from high in Gen.Choose(0, 999_999)
        from low in Gen.Choose(0, 999_999_999)
        from few in Gen.Choose(0, 2)
        from sign in Gen.Elements(1, -1)
        from places in Gen.Choose(0, 9)
        from denominator in Gen.Elements(1, 3, 7, 60, 1000, 3600, 70, -9)
        let mantissa = sign * (few == 0 ? (long)high * 1_000_000_000L + low : few == 1 ? low : low % 10)
        let number = new decimal(unchecked((int)Math.Abs(mantissa)), unchecked((int)(Math.Abs(mantissa) >> 32)), 0, mantissa < 0, (byte)places)
        select Of(number, mantissa, places, denominator);

    private static Fraction Of(decimal number, long mantissa, int places, int denominator)
    {
        var scale = BigInteger.Pow(10, places) * Math.Abs(denominator);
        return new(Rational.Quotient(number, denominator), denominator < 0 ? -mantissa : mantissa, scale);
    }
}
