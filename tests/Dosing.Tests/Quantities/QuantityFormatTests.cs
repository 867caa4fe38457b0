using System.Globalization;
using System.Numerics;
using Dosing.Quantities;
using Dosing.Testing;
using Dosing.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Dosing.Tests.Quantities;

/// <summary>Expected texts follow the contract, section 2, "Printed" and "JSON".</summary>
public class QuantityFormatTests
{
    /// <summary>Edges as they stand in ranges and ladders, and values on, near and between them.</summary>
    private static readonly Gen<(Rational Value, Rational Edge)> BesideAnEdge =
        from edge in Gen.Elements(0.1m, 0.35m, 0.5m, 0.7m, 1m, 1.6m, 2.4m, 4.5m, 13m, 84m, 100m, 300m, 400m, 1234.5m)
        from exponent in Gen.Choose(1, 12)
        from steps in Gen.Choose(-30, 30)
        from other in Gen.Choose(1, 2_000_000)
        from far in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        let near = (Rational)edge + ((Rational)steps * Rational.Quotient(1m, (decimal)BigInteger.Pow(10, exponent)))
        select (far || near.Sign <= 0 ? Rational.Quotient(other, 3000m) : near, (Rational)edge);

    [Theory]
    [Trait("Hazard", "H-09")]
    [InlineData(0.5, "0.5")]
    [InlineData(100, "100")]
    [InlineData(0, "0")]
    [InlineData(0.000000001, "0.000000001")]
    [InlineData(999999999999, "999999999999")]
    [InlineData(-1.25, "-1.25")]
    public void A_number_has_a_leading_zero_no_trailing_zero_and_no_exponent(double value, string expected) =>
        Assert.Equal(expected, QuantityFormat.Number((decimal)value));

    [Theory]
    [InlineData("0.0000005", "0")]
    [InlineData("0.0000015", "0.000002")]
    [InlineData("0.0000025", "0.000002")]
    [InlineData("0.00000250000001", "0.000003")]
    [InlineData("1.0000005", "1")]
    [InlineData("1.9999995", "2")]
    [InlineData("-0.0000015", "-0.000002")]
    [InlineData("-0.0000001", "0")]
    public void Six_places_are_rounded_half_to_even(string value, string expected) => Assert.Equal(
        expected, QuantityFormat.Fixed(decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture), QuantityFormat.JsonPlaces));

    [Theory]
    [InlineData(35, "35")]
    [InlineData(12.5, "12.5")]
    [InlineData(1.2345, "1.23")]
    [InlineData(0.012345, "0.0123")]
    [InlineData(0.00012345, "0.000123")]
    [InlineData(99.95, "100")]
    [InlineData(123.45, "123")]
    [InlineData(12345.6, "12346")]
    [InlineData(0, "0")]
    public void Text_shows_three_significant_digits_and_keeps_every_digit_before_the_point(double value, string expected) =>
        Assert.Equal(expected, QuantityFormat.Significant((decimal)value));

    [Theory]
    [InlineData(1.6004, 1.6, "1.6004")]
    [InlineData(1.5996, 1.6, "1.5996")]
    [InlineData(1.6, 1.6, "1.6")]
    [InlineData(0.3500001, 0.35, "0.3500001")]
    [InlineData(399.6, 400, "399.6")]
    [InlineData(0.4999, 0.5, "0.4999")]
    [InlineData(0.4949, 0.5, "0.495")]
    public void Text_shows_more_digits_where_fewer_would_print_an_edge(double value, double edge, string expected) =>
        Assert.Equal(expected, QuantityFormat.Significant((decimal)value, (decimal)edge));

    [Fact]
    [Trait("Hazard", "H-29")]
    public void A_printed_text_equals_an_edge_only_if_the_value_does() => Properties.ForAll(BesideAnEdge, p =>
        Assert.True(p.Value == p.Edge || QuantityFormat.Significant(p.Value, p.Edge) != QuantityFormat.Number(p.Edge)));

    [Fact]
    public void A_printed_text_read_back_is_within_the_rounding_of_three_digits() => Properties.ForAll(BesideAnEdge, p =>
    {
        var text = QuantityFormat.Significant(p.Value, p.Edge);
        var back = decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

        // Three significant digits err by at most half of the last: 0.5 percent of the value.
        var (low, high) = (p.Value * 0.995m, p.Value * 1.005m);
        Assert.True(back >= low && back <= high, text);
        Assert.DoesNotContain('e', text.ToLowerInvariant());
        Assert.True(!text.Contains('.', StringComparison.Ordinal) || text[^1] is not ('0' or '.'), text);
        Assert.True(char.IsAsciiDigit(text[0]) && !(text.Length > 1 && text[0] == '0' && text[1] != '.'), text);
    });

    [Fact]
    public void A_number_read_back_is_the_number_to_28_places() => Properties.ForAll(Fraction.Any, f =>
    {
        var text = QuantityFormat.Number(f.Value);
        var digits = BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var places = text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var distance = BigInteger.Abs((digits * f.Denominator) - (f.Numerator * BigInteger.Pow(10, places)));
        Assert.True(places <= 28);
        Assert.True(distance * 2 * BigInteger.Pow(10, 28 - places) <= f.Denominator);
    });

    [Fact]
    public void A_number_at_the_places_of_JSON_is_the_one_that_large_integers_round_half_to_even() => Properties.ForAll(
        from f in Gen.OneOf(Fraction.Any, Fraction.NearTies)
        from places in Gen.Choose(0, 12)
        select (f, places),
        p =>
        {
            // Half to even by the remainder of integers, which the short way through decimals does not use.
            var (whole, rest) = BigInteger.DivRem(BigInteger.Abs(p.f.Numerator) * BigInteger.Pow(10, p.places), p.f.Denominator);
            whole += (rest * 2).CompareTo(p.f.Denominator) is var half && (half > 0 || (half == 0 && !whole.IsEven)) ? 1 : 0;
            var digits = whole.ToString(CultureInfo.InvariantCulture).PadLeft(p.places + 1, '0');
            var expected = p.places == 0 ? digits : $"{digits[..^p.places]}.{digits[^p.places..]}".TrimEnd('0').TrimEnd('.');
            expected = p.f.Numerator.Sign < 0 && !whole.IsZero ? "-" + expected : expected;
            Span<byte> utf8 = stackalloc byte[200];
            Assert.Equal(expected, QuantityFormat.Fixed(p.f.Value, p.places));
            Assert.True(QuantityFormat.TryFixed(p.f.Value, p.places, utf8, out var length));
            Assert.Equal(expected, System.Text.Encoding.ASCII.GetString(utf8[..length]));
        });

    [Fact]
    public void A_positive_value_is_never_printed_as_zero() => Properties.ForAll(
        Gen.Choose(1, 27).Select(n => Rational.Quotient(1m, (decimal)BigInteger.Pow(10, n))),
        tiny => Assert.NotEqual("0", QuantityFormat.Significant(tiny, Rational.Zero)));
}
