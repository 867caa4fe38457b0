using static Dosing.Quantities.ReadingErrorCodes;

namespace Dosing.Quantities;

/// <summary>Says what is wrong with the digits themselves: points, commas, zeros, length.</summary>
internal static class DigitMarks
{
    /// <summary>What people put between digits, as decimal mark or to group them.</summary>
    private static ReadOnlySpan<char> Marks => ['.', ',', '\'', '’'];

    /// <summary>What is wrong with the digits, or null.</summary>
    public static ReadingError? Find(string number, string unit, string example)
    {
        var tail = NumberSuggestion.Tail(unit, example);
        string Say(params string[] numbers) =>
            string.Join(" or ", numbers.Select(n => NumberSuggestion.Plain(n) + tail));

        if (number.Count(c => Marks.Contains(c)) > 1)
        {
            return new(DigitGroups, "Digits are written without grouping, with one point as decimal mark.", Several());
        }

        var mark = number.AsSpan().IndexOfAny(Marks);
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
                : new(DecimalComma, "The decimal mark is a point.", Say(before + "." + after));
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
                Say(before + "000", before))
            : TooLong(before, after, example);

        // A mark at the end is punctuation. Of the others the last is the decimal mark, where it is the only one of its kind or
        // three digits do not follow it; otherwise all of them group.
        string Several()
        {
            var told = number.AsSpan().TrimEnd(Marks).ToString();
            if (told.Length < number.Length)
            {
                return Find(told, unit, example)?.Suggestion ?? Say(told);
            }

            var last = number.LastIndexOfAny(['.', ',']);
            return last < 0 || (number.Length - last == 4 && number.Count(c => c == number[last]) > 1)
                ? Say(Digits(number))
                : Say($"{Digits(number[..last])}.{number[(last + 1)..]}", WithPointAt(number.AsSpan().IndexOfAny(Marks)));
        }

        string WithPointAt(int place) => $"{Digits(number[..place])}.{Digits(number[place..])}";
    }

    private static string Digits(string number) => string.Concat(number.Where(char.IsAsciiDigit));

    private static ReadingError? TooLong(string before, string after, string example) =>
        before.Length > NumberText.MaxDigitsBefore || after.Length > NumberText.MaxDigitsAfter
            ? new(NumberTooLong, $"At most {NumberText.MaxDigitsBefore} digits are read before the point and {NumberText.MaxDigitsAfter} after it.", example)
            : null;
}
