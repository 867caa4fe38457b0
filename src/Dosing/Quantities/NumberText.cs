using System.Globalization;

namespace Dosing.Quantities;

/// <summary>The only door from text to number: ASCII digits with at most one point, one optional space, a unit.</summary>
internal static class NumberText
{
    public const int MaxDigitsBefore = 12;
    public const int MaxDigitsAfter = 9;

    private const int MaxDigitsOfLong = 18;

    /// <summary>
    /// Splits a text into its number and its unit. The unit may be empty or unknown; anything wrong with the number
    /// or the space makes the split fail, and <see cref="NumberDiagnosis"/> says why.
    /// </summary>
    public static bool TrySplit(ReadOnlySpan<char> text, out decimal number, out ReadOnlySpan<char> unit)
    {
        unit = default;
        if (!TryTake(text, out number, out var length))
        {
            return false;
        }

        unit = text[length..];
        if (!unit.IsEmpty && unit[0] == ' ')
        {
            unit = unit[1..];
            return !unit.IsEmpty && unit[0] != ' ';
        }

        return true;
    }

    /// <summary>Takes the number at the beginning of a text.</summary>
    public static bool TryTake(ReadOnlySpan<char> text, out decimal number, out int length)
    {
        number = default;
        var before = CountDigits(text);
        length = before;
        if (before is 0 or > MaxDigitsBefore || (before > 1 && text[0] == '0'))
        {
            return false;
        }

        if (length < text.Length && text[length] == '.')
        {
            var fraction = text[(length + 1)..];
            var after = CountDigits(fraction);
            if (after is 0 or > MaxDigitsAfter || fraction[..after] is "000")
            {
                return false;
            }

            length += 1 + after;
        }

        if (length < text.Length && text[length] is ('.' or ',' or '_'))
        {
            return false;
        }

        number = ValueOf(text[..length], length == before ? 0 : length - before - 1);
        return true;
    }

    /// <summary>The value of digits that were counted, the last <paramref name="after"/> of them behind a point.</summary>
    private static decimal ValueOf(ReadOnlySpan<char> digits, int after)
    {
        if (digits.Length > MaxDigitsOfLong)
        {
            return decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        }

        var mantissa = 0UL;
        foreach (var digit in digits)
        {
            mantissa = digit == '.' ? mantissa : (mantissa * 10) + (ulong)(digit - '0');
        }

        return new decimal(unchecked((int)mantissa), unchecked((int)(mantissa >> 32)), 0, isNegative: false, (byte)after);
    }

    /// <summary>The number of ASCII digits at the beginning of a text.</summary>
    public static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
        {
            count++;
        }

        return count;
    }
}
