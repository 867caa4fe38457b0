using System.Globalization;
using System.Text;
using Dosing.Quantities;

namespace Dosing.Tests.Quantities;

/// <summary>
/// Where the short way through decimals ends and large integers take over. Each value is one that a decimal would round or
/// could not hold; what is expected is algebra.
/// </summary>
public class RationalEdgeTests
{
    private static readonly Rational Third = Rational.Quotient(1m, 3m);

    /// <summary>(a + b) - a is b, where a decimal keeps 28 digits of a + b and loses b, or has no room for the sum.</summary>
    [Theory]
    [InlineData("79228162514264337593543950335", "0.5")]
    [InlineData("79228162514264337593543950335", "1")]
    [InlineData("18446744073709551615", "0.0000000000000000000000000001")]
    [InlineData("18446744073709551616", "0.0000000001")]
    [InlineData("18446744073709551616", "0.5")]
    [InlineData("1.8446744073709551615", "18446744073709551615")]
    [InlineData("1.8446744073709551616", "18446744073709551616")]
    [InlineData("12345678901234567890123456.78", "0.000000001")]
    [InlineData("0.000000001", "999999999999")]
    public void A_sum_loses_nothing(string a, string b)
    {
        var (left, right) = ((Rational)Decimal(a), (Rational)Decimal(b));
        Assert.Equal(right, left + right + (left * -1m));
        Assert.Equal(left, right + left + (right * -1m));
        Assert.True(left < left + right && right < left + right);
    }

    /// <summary>a x b / b is a, where a decimal has no room for the product or for the digits of it.</summary>
    [Theory]
    [InlineData("0.00000000000000000001", "0.00000000000000000001")]
    [InlineData("0.00000000000001", "0.00000000000001")]
    [InlineData("0.00000000000001", "0.000000000000001")]
    [InlineData("1.23456789012345", "1.23456789012345")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("18446744073709551616", "4294967296")]
    [InlineData("281474976710656", "281474976710655")]
    [InlineData("281474976710655", "281474976710655")]
    [InlineData("18446744073709551615", "4294967295")]
    public void A_product_loses_nothing(string a, string b)
    {
        var (left, right) = ((Rational)Decimal(a), (Rational)Decimal(b));
        Assert.Equal(left, left * right / right);
        Assert.Equal(right, left * right / left);
        Assert.False((left * right).IsZero);
    }

    /// <summary>a / b x b is a, where the quotient is beyond a decimal, at its edge, or does not end.</summary>
    [Theory]
    [InlineData("100000000000000000000", "0.0000000001")]
    [InlineData("100000000000000", "0.00000000000002")]
    [InlineData("99999999999999", "0.00000000000001")]
    [InlineData("99999999999999", "0.000000000000011")]
    [InlineData("10000000000000", "0.00000000000000000001")]
    [InlineData("1", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "1")]
    [InlineData("79228162514264337593543950335", "0.5")]
    [InlineData("79228162514264337593543950335", "3")]
    [InlineData("1", "7")]
    [InlineData("0.0000000000000000000000000001", "3")]
    public void A_quotient_loses_nothing(string a, string b)
    {
        var (left, right) = ((Rational)Decimal(a), (Rational)Decimal(b));
        Assert.Equal(left, left / right * right);
        Assert.Equal(Rational.One, left / right / left * right);
        Assert.Equal(left * -1m, left * -1m / right * right);
        Assert.Equal(left, left * -1m / (right * -1m) * right);
    }

    /// <summary>Equal values that were made in different ways: as decimals, as quotients, as large integers.</summary>
    [Fact]
    public void Equal_values_are_neither_less_nor_greater()
    {
        Rational huge = 79228162514264337593543950335m;
        (Rational Left, Rational Right)[] pairs =
        [
            (0.5m, 0.50m), (0.5m, Rational.Quotient(1m, 2m)), (Third, Rational.Quotient(2m, 6m)), (Third, huge * Third / huge),
            (huge * huge, huge * 2m * huge / 2m), (0m, Third * 0m), (0m, (huge * huge) + (huge * huge * -1m)), (-1.5m, Rational.Quotient(3m, -2m)),
        ];
        Assert.All(pairs, p =>
        {
            Assert.True(p.Left <= p.Right && p.Left >= p.Right && p.Left == p.Right && p.Left.Equals(p.Right));
            Assert.False(p.Left < p.Right || p.Left > p.Right || p.Left != p.Right);
            Assert.Equal((0, 0), (p.Left.CompareTo(p.Right), p.Right.CompareTo(p.Left)));
            Assert.Equal(p.Left.GetHashCode(), p.Right.GetHashCode());
        });
        var (one, same) = (BodyWeight.FromKilograms(70m), BodyWeight.FromGrams(70_000m));
        Assert.True(one <= same && one >= same && one == same);
        Assert.False(one < same || one > same || one != same);
    }

    [Theory]
    [InlineData("0.3333", 1)]
    [InlineData("0.3334", -1)]
    [InlineData("0.3333333333333333333333333333", 1)]
    [InlineData("0.3333333333333333333333333334", -1)]
    public void A_third_is_no_decimal(string beside, int expected) => Assert.Equal(expected, Third.CompareTo(Decimal(beside)));

    [Theory]
    [InlineData(10, 3, 3)]
    [InlineData(-10, 3, -3)]
    [InlineData(7, 2, 3)]
    [InlineData(-7, 2, -3)]
    [InlineData(6, 3, 2)]
    [InlineData(0, 3, 0)]
    public void The_integer_part_is_towards_zero(int numerator, int denominator, int expected)
    {
        Assert.Equal((Rational)expected, Rational.Quotient(numerator, denominator).Truncated());
        Assert.Equal(expected, Rational.Quotient(numerator, denominator).Truncate());
    }

    [Fact]
    public void The_integer_part_stops_at_the_largest_integer()
    {
        Assert.Equal(int.MaxValue, ((Rational)2_147_483_647m).Truncate());
        Assert.Equal(int.MaxValue, ((Rational)2_147_483_648m).Truncate());
        Assert.Equal(int.MaxValue, Rational.Quotient(10_000_000_000m, 3m).Truncate());
    }

    /// <summary>Each is a quotient that a decimal would give rounded to a tie, or with fewer digits than are asked for.</summary>
    [Theory]
    [InlineData("1.5000000000000000000000000001", "3", 0, "1")]
    [InlineData("1.4999999999999999999999999999", "3", 0, "0")]
    [InlineData("4.4999999999999999999999999999", "3", 0, "1")]
    [InlineData("4.5000000000000000000000000001", "3", 0, "2")]
    [InlineData("0.0000015000000000000000000001", "3", 6, "0.000001")]
    [InlineData("1000000000000000000000000000", "3", 6, "333333333333333333333333333.333333")]
    [InlineData("2000000000000000000000000000", "0.00000003", 2, "66666666666666666666666666666666666.67")]
    [InlineData("20000000000000000", "0.00000000000003", 2, "666666666666666666666666666666.67")]
    [InlineData("1", "0.00000000000000000000000003", 6, "33333333333333333333333333.333333")]
    [InlineData("100000000", "0.000003", 20, "33333333333333.33333333333333333333")]
    [InlineData("100000000", "0.000003", 9, "33333333333333.333333333")]
    [InlineData("100000001", "0.000003", 9, "33333333666666.666666667")]
    [InlineData("200000000000000000000", "3", 9, "66666666666666666666.666666667")]
    [InlineData("2", "3", 9, "0.666666667")]
    [InlineData("2", "3", 10, "0.6666666667")]
    [InlineData("2", "3", 28, "0.6666666666666666666666666667")]
    [InlineData("-2", "3", 2, "-0.67")]
    [InlineData("0.0000000000000000001", "1", 19, "0.0000000000000000001")]
    [InlineData("0.0000000000000000001", "1", 20, "0.0000000000000000001")]
    [InlineData("1.2345678901234567895", "1", 18, "1.23456789012345679")]
    [InlineData("79228162514264337593543950335", "1", 6, "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335", "36893488147419103235", 6, "2147483648")]
    [InlineData("36893488147419103235", "79228162514264337593543950333", 15, "0.000000000465661")]
    [InlineData("-0.0000004", "1", 6, "0")]
    public void A_number_is_written_as_it_rounds(string numerator, string denominator, int places, string expected)
    {
        var value = Rational.Quotient(Decimal(numerator), Decimal(denominator));
        Assert.Equal(expected, QuantityFormat.Fixed(value, places));
        Span<byte> room = stackalloc byte[100];
        Assert.True(QuantityFormat.TryFixed(value, places, room, out var length));
        Assert.Equal(expected, Encoding.ASCII.GetString(room[..length]));
        Assert.True(QuantityFormat.TryFixed(value, places, room[..length], out var again));
        Assert.Equal(length, again);
        Assert.False(QuantityFormat.TryFixed(value, places, room[..(length - 1)], out _));
    }

    [Theory]
    [InlineData("0", "0", "0")]
    [InlineData("0.000001", "0.000001", "0.000001")]
    [InlineData("0.0000004", "0.0000004", "0.0000004")]
    [InlineData("0.00000000012345", "0.000000000123", "0.000000000123")]
    [InlineData("9.996", "9.996", "10")]
    [InlineData("10", "10", "10")]
    [InlineData("12.345", "12.345", "12.3")]
    [InlineData("99.94", "99.94", "99.9")]
    [InlineData("100", "100", "100")]
    [InlineData("100.4", "100.4", "100")]
    [InlineData("1234.5678", "1234.5678", "1235")]
    [InlineData("1", "1", "1")]
    [InlineData("0.9996", "0.9996", "1")]
    [InlineData("0.1", "0.1", "0.1")]
    public void A_number_that_is_not_zero_is_never_printed_as_zero(string value, string plain, string significant)
    {
        Assert.Equal(plain, QuantityFormat.Plain(Decimal(value)));
        Assert.Equal(significant, QuantityFormat.Significant(Decimal(value)));
    }

    /// <summary>Half to even, by large integers: a tie goes to the even neighbour.</summary>
    [Theory]
    [InlineData("0.5", 0)]
    [InlineData("1.5", 2)]
    [InlineData("2.5", 2)]
    [InlineData("2.51", 3)]
    [InlineData("2.49", 2)]
    [InlineData("-0.5", 0)]
    [InlineData("-1.5", -2)]
    [InlineData("-2.51", -3)]
    public void A_tie_goes_to_the_even_neighbour(string value, int expected) => Assert.Equal(expected, (int)((Rational)Decimal(value)).Scaled(0));

    [Fact]
    public void The_largest_decimal_comes_back_from_large_integers_and_more_is_refused()
    {
        Rational largest = decimal.MaxValue;
        Assert.Equal(decimal.MaxValue, (largest * Third * 3m).ToDecimal());
        Assert.Equal(decimal.MinValue, (largest * Third * -3m).ToDecimal());
        var refusal = Assert.Throws<OverflowException>(() => ((largest * Third * 3m) + Rational.One).ToDecimal());
        Assert.Equal("The quantity is too large for a decimal.", refusal.Message);
    }

    [Fact]
    public void Zero_divides_nothing_however_it_was_made()
    {
        Rational huge = decimal.MaxValue;
        var zeros = new[] { Rational.Zero, Third * 0m, (huge * huge) + (huge * huge * -1m) };
        Assert.All(zeros, zero =>
        {
            Assert.Equal("A quantity cannot be divided by zero.", Assert.Throws<DivideByZeroException>(() => Rational.One / zero).Message);
            Assert.Equal("A quantity cannot be divided by zero.", Assert.Throws<DivideByZeroException>(() => Third / zero).Message);
        });
        Assert.Equal("A quantity cannot be divided by zero.", Assert.Throws<DivideByZeroException>(() => Rational.Quotient(1m, 0m)).Message);
    }

    [Fact]
    public void Nearly_is_near_and_none_for_what_takes_large_integers()
    {
        Assert.Equal(2.5, ((Rational)2.5m).Nearly());
        Assert.Equal(1.0 / 3, Third.Nearly(), 15);
        Assert.Equal(double.NaN, ((Rational)decimal.MaxValue * decimal.MaxValue).Nearly());
    }

    private static decimal Decimal(string text) => decimal.Parse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
