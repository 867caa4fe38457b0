using System.Globalization;
using System.Numerics;
using System.Text;

namespace Dosing.Quantities;

/// <summary>The only door from number to text: a leading zero, no trailing zero, no exponent, no culture.</summary>
public static class QuantityFormat
{
    /// <summary>Places after the point of a number in JSON.</summary>
    public const int JsonPlaces = 6;

    /// <summary>Significant digits of a computed number in text.</summary>
    public const int TextDigits = 3;

    private const int MaxPlaces = 28;

    private const string Zero = "0";

    /// <summary>The number with up to 28 places, rounded half to even.</summary>
    public static string Number(Rational value) => Fixed(value, MaxPlaces);

    /// <summary>The number with at most <paramref name="places"/> places after the point, rounded half to even.</summary>
    public static string Fixed(Rational value, int places)
    {
        if (value.TryRound(places, out var rounded))
        {
            Span<byte> utf8 = stackalloc byte[RoundedDigits.MaxLength];
            return Encoding.ASCII.GetString(utf8[..rounded.Write(utf8)]);
        }

        var scaled = value.Scaled(places);
        var digits = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        var whole = digits[..^places];
        var fraction = digits[^places..].TrimEnd('0');
        var sign = scaled.Sign < 0 ? "-" : "";
        return fraction.Length == 0 ? sign + whole : $"{sign}{whole}.{fraction}";
    }

    /// <summary>Writes what <see cref="Fixed"/> gives as UTF-8, for many numbers; false where the room is too small.</summary>
    /// <param name="value">The number.</param>
    /// <param name="places">Places after the point, zero or more.</param>
    /// <param name="utf8">Where it is written.</param>
    /// <param name="length">The bytes that were written.</param>
    public static bool TryFixed(Rational value, int places, Span<byte> utf8, out int length)
    {
        if (utf8.Length >= RoundedDigits.MaxLength && value.TryRound(places, out var rounded))
        {
            length = rounded.Write(utf8);
            return true;
        }

        return Encoding.ASCII.TryGetBytes(Fixed(value, places), utf8, out length);
    }

    /// <summary>The number at the places of JSON; with more where it would print as zero and is not.</summary>
    public static string Plain(Rational value) =>
        Fixed(value, JsonPlaces) is var text && text != Zero ? text : Significant(value);

    /// <summary>
    /// The number with three significant digits, and more where fewer would print one of the edges although the value
    /// does not equal it. Digits before the point are never replaced by zeros.
    /// </summary>
    /// <param name="value">The value, zero or greater.</param>
    /// <param name="edges">The edges that the value is compared with, in the same unit.</param>
    public static string Significant(Rational value, params ReadOnlySpan<Rational> edges)
    {
        if (value.IsZero)
        {
            return Zero;
        }

        for (var places = PlacesFor(value); places < MaxPlaces; places++)
        {
            var text = Fixed(value, places);
            if (text != Zero && !PrintsAnEdge(text, value, edges))
            {
                return text;
            }
        }

        return Number(value);
    }

    private static bool PrintsAnEdge(string text, Rational value, ReadOnlySpan<Rational> edges)
    {
        foreach (var edge in edges)
        {
            if (edge != value && Number(edge) == text)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Places after the point that give three significant digits of a value greater than zero.</summary>
    private static int PlacesFor(Rational value)
    {
        if (value >= 10m)
        {
            return value >= 100m ? 0 : 1;
        }

        var places = TextDigits - 1;
        for (Rational power = 1m; value < power && places < MaxPlaces; power /= 10m)
        {
            places++;
        }

        return places;
    }
}
