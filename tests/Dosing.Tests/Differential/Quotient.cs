using System.Globalization;
using System.Numerics;

namespace Dosing.Tests.Differential;

/// <summary>An exact quotient of two integers, the second positive: the only number of the second implementation.</summary>
internal readonly struct Quotient(BigInteger top, BigInteger bottom) : IComparable<Quotient>
{
    private readonly BigInteger _top = top;
    private readonly BigInteger _bottom = bottom;

    public static Quotient Zero { get; } = new(0, 1);

    /// <summary>The value of digits with at most one point.</summary>
    public static Quotient Of(string digits)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var places = point < 0 ? 0 : digits.Length - point - 1;
        return new(BigInteger.Parse(digits.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture), BigInteger.Pow(10, places));
    }

    public static implicit operator Quotient(int whole) => new(whole, 1);

    public static Quotient operator *(Quotient left, Quotient right) => new(left._top * right._top, left._bottom * right._bottom);

    public static Quotient operator /(Quotient left, Quotient right) => new(left._top * right._bottom, left._bottom * right._top);

    public static Quotient operator +(Quotient left, Quotient right) => new((left._top * right._bottom) + (right._top * left._bottom), left._bottom * right._bottom);

    public static bool operator <(Quotient left, Quotient right) => left.CompareTo(right) < 0;

    public static bool operator >(Quotient left, Quotient right) => left.CompareTo(right) > 0;

    public static bool operator <=(Quotient left, Quotient right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Quotient left, Quotient right) => left.CompareTo(right) >= 0;

    public int CompareTo(Quotient other) => (_top * other._bottom).CompareTo(other._top * _bottom);

    /// <summary>The largest integer that is not above the value.</summary>
    public BigInteger Floor() => BigInteger.Divide(_top, _bottom);

    /// <summary>The integer nearest to the value times ten to the power of the places, half to even; the value is not negative.</summary>
    public BigInteger Scaled(int places)
    {
        var whole = BigInteger.DivRem(_top * BigInteger.Pow(10, places), _bottom, out var rest);
        var half = (rest * 2).CompareTo(_bottom);
        return half > 0 || (half == 0 && !whole.IsEven) ? whole + 1 : whole;
    }
}
