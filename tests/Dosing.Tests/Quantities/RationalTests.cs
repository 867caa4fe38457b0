using System.Numerics;
using Dosing.Quantities;
using Dosing.Testing;
using Dosing.Tests.Support;
using FsCheck.Fluent;

namespace Dosing.Tests.Quantities;

/// <summary>Expected values are algebra: the laws of a field, and fractions of integers of any size.</summary>
public class RationalTests
{
    [Fact]
    public void Products_do_not_depend_on_the_order() => Properties.ForAll(Fraction.Any.Two(), p =>
        Assert.Equal(p.Item1.Value * p.Item2.Value, p.Item2.Value * p.Item1.Value));

    [Fact]
    public void Products_do_not_depend_on_the_grouping() => Properties.ForAll(Fraction.Any.Three(), p =>
        Assert.Equal(p.Item1.Value * p.Item2.Value * p.Item3.Value, p.Item1.Value * (p.Item2.Value * p.Item3.Value)));

    [Fact]
    public void Sums_do_not_depend_on_the_order() => Properties.ForAll(Fraction.Any.Two(), p =>
        Assert.Equal(p.Item1.Value + p.Item2.Value, p.Item2.Value + p.Item1.Value));

    [Fact]
    public void Sums_do_not_depend_on_the_grouping() => Properties.ForAll(Fraction.Any.Three(), p =>
        Assert.Equal(p.Item1.Value + p.Item2.Value + p.Item3.Value, p.Item1.Value + (p.Item2.Value + p.Item3.Value)));

    [Fact]
    public void A_product_distributes_over_a_sum() => Properties.ForAll(Fraction.Any.Three(), p =>
        Assert.Equal(p.Item1.Value * (p.Item2.Value + p.Item3.Value), (p.Item1.Value * p.Item2.Value) + (p.Item1.Value * p.Item3.Value)));

    [Fact]
    public void Dividing_undoes_multiplying_exactly() => Properties.ForAll(
        from a in Fraction.Any
        from b in Fraction.NotZero
        select (a, b),
        p =>
        {
            Assert.Equal(p.a.Value, p.a.Value * p.b.Value / p.b.Value);
            Assert.Equal(p.a.Value, p.a.Value / p.b.Value * p.b.Value);
        });

    [Fact]
    public void A_third_three_times_is_one_and_not_nearly_one()
    {
        // Algebra. In decimal arithmetic 1m / 3m * 3m is 0.9999999999999999999999999999.
        Assert.Equal(Rational.One, Rational.Quotient(1m, 3m) * 3m);
        Assert.Equal(1m, (Rational.Quotient(1m, 3m) * 3m).ToDecimal());
        Assert.NotEqual(1m, 1m / 3m * 3m);
    }

    [Fact]
    public void Comparison_agrees_with_cross_multiplication_of_integers() => Properties.ForAll(Fraction.Any.Two(), p =>
    {
        var (left, right) = p;
        var expected = Math.Sign(left.CompareTo(right));
        Assert.Equal(expected, Math.Sign(left.Value.CompareTo(right.Value)));
        Assert.Equal(expected < 0, left.Value < right.Value);
        Assert.Equal(expected <= 0, left.Value <= right.Value);
        Assert.Equal(expected > 0, left.Value > right.Value);
        Assert.Equal(expected >= 0, left.Value >= right.Value);
        Assert.Equal(expected == 0, left.Value == right.Value);
        Assert.Equal(expected != 0, left.Value != right.Value);
        Assert.Equal(left.Numerator.Sign, left.Value.Sign);
        Assert.Equal(left.Numerator.IsZero, left.Value.IsZero);
    });

    [Fact]
    public void Comparison_sees_a_difference_far_beyond_28_digits()
    {
        // Algebra: 10^60 and 10^60 + 1 differ, although no decimal can hold either.
        Rational huge = 1_000_000_000_000_000_000_000_000_000m;
        var square = huge * huge * 1_000_000m;
        Assert.True(square < square + Rational.One);
        Assert.Equal(Rational.One, (square + Rational.One) / (square + Rational.One));
        Assert.Throws<OverflowException>(() => square.ToDecimal());
    }

    [Fact]
    public void Equal_values_have_equal_hashes_however_they_were_made() => Properties.ForAll(
        from a in Fraction.Any
        from b in Fraction.NotZero
        select (a, b),
        p =>
        {
            var detour = p.a.Value * p.b.Value / p.b.Value;
            Assert.True(detour.Equals((object)p.a.Value));
            Assert.Equal(p.a.Value.GetHashCode(), detour.GetHashCode());
        });

    [Fact]
    public void Trailing_zeros_make_no_difference()
    {
        Assert.Equal((Rational)1.5m, (Rational)1.50m);
        Assert.Equal(((Rational)1.5m).GetHashCode(), ((Rational)1.50m).GetHashCode());
        Assert.False(((Rational)1.5m).Equals("1.5"));
    }

    [Fact]
    public void The_default_value_is_zero_and_behaves_like_it()
    {
        Rational nothing = default;
        Assert.Equal(Rational.Zero, nothing);
        Assert.True(nothing.IsZero);
        Assert.Equal(0, nothing.Sign);
        Assert.Equal(Rational.One, nothing + Rational.One);
        Assert.Equal(nothing, nothing * Rational.One);
        Assert.Equal(0m, nothing.ToDecimal());
        Assert.Equal("0", nothing.ToString());
        Assert.Equal(((Rational)0.00m).GetHashCode(), nothing.GetHashCode());
    }

    [Fact]
    public void Division_by_zero_throws_and_never_gives_a_number()
    {
        Assert.Throws<DivideByZeroException>(() => Rational.One / default(Rational));
        Assert.Throws<DivideByZeroException>(() => Rational.Quotient(1m, 0m));
        Assert.Throws<DivideByZeroException>(() => Rational.Zero / Rational.Zero);
    }

    [Fact]
    public void The_sign_of_a_quotient_follows_both_signs()
    {
        Assert.Equal(-1, Rational.Quotient(1m, -2m).Sign);
        Assert.Equal(1, Rational.Quotient(-1m, -2m).Sign);
        Assert.True(Rational.Quotient(1m, -2m) < Rational.Zero);
        Assert.Equal((Rational)(-0.5m), Rational.Quotient(1m, -2m));
    }

    [Fact]
    public void A_decimal_comes_back_as_it_went_in() => Properties.ForAll(
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Choose(int.MinValue, int.MaxValue)
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from places in Gen.Choose(0, 28)
        from negative in Gen.Elements(true, false)
        select new decimal(low, middle, high, negative, (byte)places),
        number =>
        {
            Assert.Equal(number, ((Rational)number).ToDecimal());
            Assert.Equal(number, ((Rational)number * Rational.Quotient(1m, 3m) * 3m).ToDecimal());
        });

    [Fact]
    public void Rounding_to_places_is_the_nearest_and_half_to_even() => Properties.ForAll(
        from f in Fraction.Any
        from places in Gen.Choose(0, 12)
        select (f, places),
        p =>
        {
            // Independent method: the rounded integer r is nearest when |2 (r x d - n x 10^p)| <= d, and even when equal.
            var rounded = p.f.Value.Scaled(p.places);
            var distance = BigInteger.Abs((rounded * p.f.Denominator) - (p.f.Numerator * BigInteger.Pow(10, p.places))) * 2;
            Assert.True(distance <= p.f.Denominator);
            Assert.True(distance < p.f.Denominator || rounded.IsEven);
        });
}
