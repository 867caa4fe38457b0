using System.Buffers.Text;

namespace Dosing.Quantities;

/// <summary>Writes a decimal of few digits as plain text without the detour over large integers. What it cannot write exactly it leaves.</summary>
internal static class PlainDigits
{
    /// <summary>The most bytes that are written: twenty digits, a sign, a point and the zeros before them.</summary>
    public const int MaxLength = 48;

    private const int MaxPlaces = 19;

    private static readonly ulong[] Powers = MakePowers();

    /// <summary>Writes a value rounded half to even, without trailing zeros; false where its mantissa has more than 64 bits.</summary>
    public static bool TryWrite(decimal value, int places, Span<byte> utf8, out int length)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        length = 0;
        if (parts[2] != 0 || places > MaxPlaces || value.Scale - places > MaxPlaces)
        {
            return false;
        }

        var mantissa = ((ulong)unchecked((uint)parts[1]) << 32) | unchecked((uint)parts[0]);
        var scale = (int)value.Scale;
        if (scale > places)
        {
            mantissa = Rounded(mantissa, Powers[scale - places]);
            scale = places;
        }

        while (scale > 0 && mantissa % 10 == 0)
        {
            mantissa /= 10;
            scale--;
        }

        if (value < 0m && mantissa != 0)
        {
            utf8[length++] = (byte)'-';
        }

        var (whole, fraction) = Math.DivRem(mantissa, Powers[scale]);
        Utf8Formatter.TryFormat(whole, utf8[length..], out var digits);
        length += digits;
        if (scale > 0)
        {
            utf8[length++] = (byte)'.';
            for (var place = scale - 1; place >= 0; place--)
            {
                (fraction, var digit) = Math.DivRem(fraction, 10);
                utf8[length + place] = (byte)('0' + digit);
            }

            length += scale;
        }

        return true;
    }

    private static ulong Rounded(ulong mantissa, ulong unit)
    {
        var (quotient, remainder) = Math.DivRem(mantissa, unit);

        // The other half is what is missing to the next unit, so nothing is doubled that could overflow.
        var other = unit - remainder;
        return remainder > other || (remainder == other && quotient % 2 == 1) ? quotient + 1 : quotient;
    }

    private static ulong[] MakePowers()
    {
        var powers = new ulong[MaxPlaces + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
