using System.Globalization;
using System.Numerics;
using Dosing.Quantities;
using Dosing.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dosing.Tests.Quantities;

/// <summary>
/// The short ways past the arithmetic of the runtime, held against the runtime itself, and against integers of any size where
/// it would round.
/// </summary>
public class ExactDecimalTests
{
    private const int MaxScale = 28;

    /// <summary>Every kind of decimal: of few and of many bits, of any scale and sign, and those at the ends of 32, 64 and 96 bits.</summary>
    private static readonly Gen<decimal> Any =
        from low in Bits
        from middle in Bits
        from high in Gen.Frequency((4, Gen.Constant(0)), (1, Bits))
        from isShort in Gen.Elements(true, false)
        from isNegative in Gen.Elements(true, false, false)
        from scale in Gen.Choose(0, MaxScale)
        select new decimal(low, isShort ? 0 : middle, isShort ? 0 : high, isNegative, (byte)scale);

    private static Gen<int> Bits => Gen.OneOf(Gen.Elements(0, 1, -1, int.MinValue, int.MaxValue, 5, 10), Gen.Choose(int.MinValue, int.MaxValue), Gen.Choose(0, 1000));

    [Fact]
    public void The_bits_are_those_that_the_runtime_gives() => Properties.ForAll(Any, value =>
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var bits = DecimalBits.Of(value);
        Assert.Equal(
            (unchecked((uint)parts[2]), unchecked(((ulong)(uint)parts[1] << 32) | (uint)parts[0]), (int)value.Scale, decimal.IsNegative(value)),
            (bits.High, bits.Low, bits.Scale, bits.IsNegative));
    });

    [Fact]
    public void They_compare_as_the_runtime_compares() => Properties.ForAll(Any.Two(), p =>
    {
        var expected = p.Item1.CompareTo(p.Item2);
        Assert.Equal(expected, ExactDecimal.Compare(p.Item1, p.Item2));
        Assert.Equal(-expected, ExactDecimal.Compare(p.Item2, p.Item1));
        Assert.Equal(expected, ((Rational)p.Item1).CompareTo(p.Item2));
        Assert.Equal(0, ExactDecimal.Compare(p.Item1, p.Item1));
    });

    /// <summary>One value at two scales, and its neighbours: 18.446744073709551615 is the largest of 64 bits.</summary>
    [Theory]
    [InlineData("0.5", "0.50000000000000000000", 0)]
    [InlineData("0.5", "0.50000000000000000001", -1)]
    [InlineData("0.5", "0.49999999999999999999", 1)]
    [InlineData("18446744073709551615", "18446744073709551615.0", 0)]
    [InlineData("1.8446744073709551615", "1.8446744073709551616", -1)]
    [InlineData("1844674407370955161.5", "1844674407370955161", 1)]
    [InlineData("1844674407370955161", "1844674407370955161.5", -1)]
    [InlineData("1844674407370955162", "1844674407370955161.5", 1)]
    [InlineData("-0.5", "0.5", -1)]
    [InlineData("-0.5", "-0.25", -1)]
    [InlineData("-0.0", "0", 0)]
    [InlineData("1", "0.0000000000000000000000000001", 1)]
    public void They_compare_at_any_scale(string left, string right, int expected)
    {
        Assert.Equal(expected, ExactDecimal.Compare(Of(left), Of(right)));
        Assert.Equal(-expected, ExactDecimal.Compare(Of(right), Of(left)));
    }

    /// <summary>A product that is given is the integer product at the sum of the scales; one that has room is given.</summary>
    [Fact]
    public void A_product_is_exact_or_not_given() => Properties.ForAll(Any.Two(), p =>
    {
        var (left, right) = p;
        var exact = ExactDecimal.Mantissa(left) * ExactDecimal.Mantissa(right);
        var isGiven = ExactDecimal.TryMultiply(left, right, out var product);
        if (isGiven)
        {
            Assert.Equal((exact, exact.IsZero ? 0 : left.Scale + right.Scale), (ExactDecimal.Mantissa(product), exact.IsZero ? 0 : product.Scale));
        }

        var isShort = (DecimalBits.Of(left).High | DecimalBits.Of(right).High) == 0;
        var hasRoom = left.Scale + right.Scale <= MaxScale && BigInteger.Abs(exact).GetBitLength() <= 96;
        Assert.True(isGiven ? hasRoom : !isShort || !hasRoom, $"{left} x {right}");
    });

    [Theory]
    [InlineData("18446744073709551615", "4294967295", true)]
    [InlineData("18446744073709551615", "4294967296", true)]
    [InlineData("18446744073709551615", "4294967297", false)]
    [InlineData("0.00000000000001", "0.00000000000001", true)]
    [InlineData("0.00000000000001", "0.000000000000001", false)]
    [InlineData("18446744073709551616", "0.0000000000000000000000000001", true)]
    [InlineData("18446744073709551616", "2147483647", true)]
    [InlineData("18446744073709551616", "4294967296", false)]
    public void A_product_is_given_as_far_as_it_has_room(string left, string right, bool expected) =>
        Assert.Equal(expected, ExactDecimal.TryMultiply(Of(left), Of(right), out _));

    /// <summary>Ten to the nineteenth is the largest power that fits 64 bits, and 1.8 of it the largest multiple.</summary>
    [Theory]
    [InlineData(1, 19, true)]
    [InlineData(1, 20, false)]
    [InlineData(1_844_674_407_370_955_161, 1, true)]
    [InlineData(1_844_674_407_370_955_162, 1, false)]
    [InlineData(ulong.MaxValue, 0, true)]
    [InlineData(ulong.MaxValue, -3, true)]
    [InlineData(0, 19, true)]
    public void A_power_of_ten_is_multiplied_by_as_far_as_it_fits(ulong value, int exponent, bool fits)
    {
        var raised = value;
        Assert.Equal(fits, PowersOfTen.TryRaise(ref raised, exponent));
        Assert.Equal(fits && exponent > 0 ? value * BigInteger.Pow(10, exponent) : value, raised);
    }

    private static decimal Of(string text) => decimal.Parse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
