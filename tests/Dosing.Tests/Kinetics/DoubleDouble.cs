namespace Dosing.Tests.Kinetics;

/// <summary>A number of about 32 digits, as the unevaluated sum of two doubles (Dekker 1971, Knuth): for checks that share nothing with the code.</summary>
internal readonly record struct DoubleDouble(double High, double Low)
{
    public static implicit operator DoubleDouble(double value) => new(value, 0);

    public static explicit operator double(DoubleDouble value) => value.High + value.Low;

    public static DoubleDouble operator +(DoubleDouble left, DoubleDouble right)
    {
        var sum = left.High + right.High;
        var part = sum - left.High;
        var error = left.High - (sum - part) + (right.High - part);
        return Normal(sum, error + left.Low + right.Low);
    }

    public static DoubleDouble operator -(DoubleDouble value) => new(-value.High, -value.Low);

    public static DoubleDouble operator -(DoubleDouble left, DoubleDouble right) => left + -right;

    public static DoubleDouble operator *(DoubleDouble left, DoubleDouble right)
    {
        var product = left.High * right.High;
        var error = Math.FusedMultiplyAdd(left.High, right.High, -product);
        return Normal(product, error + (left.High * right.Low) + (left.Low * right.High));
    }

    public static DoubleDouble operator /(DoubleDouble left, DoubleDouble right)
    {
        var first = left.High / right.High;
        var rest = left - (right * first);
        var second = rest.High / right.High;
        rest -= right * second;
        return Normal(first, second) + (rest.High / right.High);
    }

    private static DoubleDouble Normal(double high, double low)
    {
        var sum = high + low;
        return new(sum, low - (sum - high));
    }
}
