using System.Buffers.Text;

namespace Dosing.Quantities;

/// <summary>
/// A number rounded half to even, as one integer: the digits before and behind the point. Made where everything fits 64 bits,
/// as it does for nearly all doses; the rest takes the way through large integers.
/// </summary>
/// <param name="Digits">The digits.</param>
/// <param name="Places">How many of them stand behind the point.</param>
/// <param name="IsNegative">Whether the number was less than zero before it was rounded.</param>
internal readonly record struct RoundedDigits(ulong Digits, int Places, bool IsNegative)
{
    /// <summary>The most bytes that are written: twenty digits, a sign, a point and the zeros before them.</summary>
    public const int MaxLength = 48;

    /// <summary>Rounds the quotient of a decimal and a positive one, exactly; false where it takes more than 64 bits.</summary>
    public static bool TryOf(decimal numerator, decimal denominator, int places, out RoundedDigits rounded)
    {
        var (above, below) = (DecimalBits.Of(numerator), DecimalBits.Of(denominator));
        var (digits, unit, exponent) = (above.Low, below.Low, places + below.Scale - above.Scale);
        if (places <= PowersOfTen.MaxExponent && (above.High | below.High) == 0
            && PowersOfTen.TryRaise(ref digits, exponent) && PowersOfTen.TryRaise(ref unit, -exponent))
        {
            rounded = new(Divided(digits, unit), places, above.IsNegative);
            return true;
        }

        rounded = default;
        return false;
    }

    /// <summary>Writes the number without trailing zeros; gives the number of bytes.</summary>
    /// <param name="utf8">Where it is written; room for <see cref="MaxLength"/>.</param>
    public int Write(Span<byte> utf8)
    {
        var (digits, places, length) = (Digits, Places, 0);
        while (places > 0 && digits % 10 == 0)
        {
            digits /= 10;
            places--;
        }

        if (IsNegative && digits != 0)
        {
            utf8[length++] = (byte)'-';
        }

        var (whole, fraction) = Math.DivRem(digits, PowersOfTen.Of(places));
        Utf8Formatter.TryFormat(whole, utf8[length..], out var written);
        length += written;
        if (places > 0)
        {
            utf8[length++] = (byte)'.';
            for (var place = places - 1; place >= 0; place--)
            {
                (fraction, var digit) = Math.DivRem(fraction, 10);
                utf8[length + place] = (byte)('0' + digit);
            }

            length += places;
        }

        return length;
    }

    /// <summary>Half to even.</summary>
    private static ulong Divided(ulong digits, ulong unit)
    {
        var (quotient, remainder) = Math.DivRem(digits, unit);

        // The other half is what is missing to the next unit, so nothing is doubled that could overflow.
        var other = unit - remainder;
        return remainder > other || (remainder == other && quotient % 2 == 1) ? quotient + 1 : quotient;
    }
}
