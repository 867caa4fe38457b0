using static Dosing.Quantities.ReadingErrorCodes;

namespace Dosing.Quantities;

/// <summary>Says what is wrong with the digits themselves: points, commas, zeros, length.</summary>
internal static class DigitMarks
{
    /// <summary>What is wrong with the digits, or null.</summary>
    public static ReadingError? Find(string number, string unit, string example)
    {
        var tail = NumberSuggestion.Tail(unit, example);
        string Say(params string[] numbers) =>
            NumberSuggestion.Short(string.Join(" or ", numbers.Select(n => NumberSuggestion.Plain(n) + tail)), example);

        var marks = number.Count(c => c is '.' or ',' or '\'' or '’');
        if (marks > 1)
        {
            var joined = string.Concat(number.Where(char.IsAsciiDigit));
            var last = number.LastIndexOfAny(['.', ',']);
            var decimals = last >= 0 && number.Length - last - 1 != 3 || number.Count(c => c == number[Math.Max(last, 0)]) == 1;
            var first = number.IndexOfAny(['.', ',', '\'', '’']);
            var whole = string.Concat(number[..Math.Max(last, 0)].Where(char.IsAsciiDigit));
            var asDecimal = string.Concat(number[..first].Where(char.IsAsciiDigit)) + "." + string.Concat(number[first..].Where(char.IsAsciiDigit));
            return new(DigitGroups, "Digits are written without grouping, with one point as decimal mark.",
                decimals && last < number.Length - 1 ? Say(whole + "." + number[(last + 1)..], asDecimal) : Say(joined));
        }

        var mark = number.IndexOfAny(['.', ',', '\'', '’']);
        if (mark < 0)
        {
            return number.Length > 1 && number[0] == '0'
                ? new(LeadingZero, "A whole number is written without a zero before it.", Say(number))
                : TooLong(number, "", example);
        }

        var before = number[..mark];
        var after = number[(mark + 1)..];
        if (number[mark] != '.')
        {
            var grouped = after.Length == 3 && before.Length is >= 1 and <= 3 && before[0] != '0';
            return grouped || number[mark] != ','
                ? new(DigitGroups, "This can mean two numbers. Digits are written without grouping, with a point as decimal mark.",
                    Say(before + after, before + "." + after))
                : new(DecimalComma, "The decimal mark is a point.", after.Length == 0 ? Say(before) : Say(before + "." + after));
        }

        if (after.Length == 0)
        {
            return new(TrailingPoint, "No digit follows the point.", Say(before));
        }

        if (before.Length > 1 && before[0] == '0')
        {
            return new(LeadingZero, "One zero at most stands before the point.", Say(number));
        }

        return after == "000"
            ? new(DigitGroups, "This can mean two numbers: three zeros after a point are also a grouped thousand.",
                before == "0" ? example : Say(before + "000", before))
            : TooLong(before, after, example);
    }

    private static ReadingError? TooLong(string before, string after, string example) =>
        before.Length > NumberText.MaxDigitsBefore || after.Length > NumberText.MaxDigitsAfter
            ? new(NumberTooLong, $"At most {NumberText.MaxDigitsBefore} digits are read before the point and {NumberText.MaxDigitsAfter} after it.", example)
            : null;
}
