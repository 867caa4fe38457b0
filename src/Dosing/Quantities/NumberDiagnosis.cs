using System.Globalization;
using System.Text;
using static Dosing.Quantities.ReadingErrorCodes;
using RangeCode = Dosing.Quantities.ReadingErrorCodes;

namespace Dosing.Quantities;

/// <summary>
/// Says what is wrong with the number of a text, in the words of the contract. Called only for a text that was
/// refused, so it may be slow; it never makes a refused text readable.
/// </summary>
internal static class NumberDiagnosis
{
    /// <summary>What is wrong with the number, or null where the fault must be in the unit.</summary>
    /// <param name="text">The text as it was typed.</param>
    /// <param name="example">A well-formed text of the wanted quantity, such as <c>70 kg</c>.</param>
    public static ReadingError? Find(string text, string example)
    {
        if (text.Length == 0)
        {
            return new(Empty, "Nothing was given.", example);
        }

        if (Invisible(text, example) is { } invisible)
        {
            return invisible;
        }

        return char.IsAsciiDigit(text[0])
            ? InTheDigits(text, example)
            : BeforeTheDigits(text, example) ?? new(NumberMissing, "The text does not begin with a number.", example);
    }

    private static ReadingError? Invisible(string text, string example)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != ' ' && IsInvisible(rune))
            {
                return new(Space, $"The text holds an invisible character or a space that is not the plain one (U+{rune.Value:X4}).", example);
            }
        }

        if (text[0] == ' ' || text[^1] == ' ')
        {
            var trimmed = text.Trim(' ');
            return new(Space, "There is a space at the beginning or the end.", trimmed.Length == 0 ? example : Short(trimmed, example));
        }

        return text.Contains("  ", StringComparison.Ordinal)
            ? new(Space, "There are two spaces in a row; one space stands between the number and the unit.", example)
            : null;
    }

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static ReadingError? BeforeTheDigits(string text, string example)
    {
        var first = text.EnumerateRunes().First();
        var rest = text.AsSpan(first.Utf16SequenceLength);
        var digitFollows = !rest.IsEmpty && (char.IsAsciiDigit(rest[0]) || rest[0] is '.' or ',');
        var word = text.AsSpan(first.Value is '+' or '-' or '−' ? 1 : 0).TrimStart(' ');
        if (first.Value == '∞' || IsWord(word, "nan") || IsWord(word, "inf") || IsWord(word, "infinity") || word.StartsWith("∞"))
        {
            return new(NotANumber, "This is not a number.", example);
        }

        if (first.Value is '+' or '-' or '−' or '–' or '±' && (digitFollows || rest is [' ', >= '0' and <= '9', ..]))
        {
            return new(Sign, "A quantity is written without a sign.", Short(text[1..].Trim(' '), example));
        }

        if (first.Value == '.' && digitFollows)
        {
            return new(MissingLeadingZero, "A zero belongs before the point, so that the point is not overlooked.", Short("0" + text, example));
        }

        if (first.Value == ',' && digitFollows)
        {
            return new(DecimalComma, "The decimal mark is a point, with a zero before it.", Short("0." + text[1..], example));
        }

        return Foreign(first, rest, "0", example);
    }

    private static ReadingError? AfterTheDigits(string rest, string digits, string example)
    {
        var first = rest.EnumerateRunes().First();
        return Foreign(first, rest.AsSpan(first.Utf16SequenceLength), digits, example);
    }

    /// <summary>A digit or a fraction that is one character of another script.</summary>
    private static ReadingError? Foreign(Rune rune, ReadOnlySpan<char> rest, string digits, string example) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.DecimalDigitNumber when !rune.IsAscii =>
            new(NonAsciiDigit, $"The digit {rune} is not one of 0 to 9.", example),
        UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber => IsWhole(rune)
            ? new(NonAsciiDigit, $"The character {rune} is not one of the digits 0 to 9.", example)
            : new(FractionCharacter, $"Write the fraction {rune} with a point.", Short(WithFraction(digits, rune) + Tail(rest.TrimStart(' '), example), example)),
        _ => null,
    };

    /// <summary>One and a half is 1.5; what is no whole number before the fraction has no meaning.</summary>
    private static string WithFraction(string digits, Rune fraction) =>
        NumberText.TryTake(digits, out var whole, out var length) && length == digits.Length && whole.Scale == 0
            ? QuantityFormat.Number(whole + (decimal)Rune.GetNumericValue(fraction))
            : "";

    private static bool IsWhole(Rune rune)
    {
        var value = Rune.GetNumericValue(rune);
        return value < 0 || value == Math.Floor(value);
    }

    private static ReadingError? InTheDigits(string text, string example)
    {
        var run = NumberLikeRun(text);
        var number = text[..run];
        var rest = text[run..];
        var unit = rest.TrimStart(' ');
        if (number == "0" && rest is ['x' or 'X', var hex, ..] && char.IsAsciiHexDigit(hex))
        {
            return new(Hexadecimal, "A hexadecimal number is not read.", example);
        }

        if (unit.Length > 0 && AfterTheDigits(unit, number, example) is { } foreign)
        {
            return foreign;
        }

        if (rest is ['e' or 'E', var next, ..] && (char.IsAsciiDigit(next) || (next is '+' or '-' && rest.Length > 2 && char.IsAsciiDigit(rest[2]))))
        {
            return new(Exponent, "Write the number out, without an exponent.", example);
        }

        if (IsRange(number, unit))
        {
            return new(RangeCode.Range, "This is a range; one number is read.", example);
        }

        if (rest is ['/', var denominator, ..] && char.IsAsciiDigit(denominator))
        {
            return new(FractionCharacter, "Write the fraction with a point.", example);
        }

        if (number.Contains('_') || (rest is [' ', var following, ..] && char.IsAsciiDigit(following)))
        {
            return new(Space, "Digits are written without spaces or underscores between them.", Short(Joined(text, example), example));
        }

        return Marks(number, unit, example);
    }

    private static bool IsRange(string number, string unit) =>
        number.Contains("..", StringComparison.Ordinal)
        || (unit is ['-' or '–' or '—' or '−' or '~' or '…', .. var upper] && upper.TrimStart(' ') is [>= '0' and <= '9', ..])
        || (unit.StartsWith("to ", StringComparison.OrdinalIgnoreCase) && unit[3..] is [>= '0' and <= '9', ..]);

    /// <summary>Points, commas, zeros and length of the digits themselves.</summary>
    private static ReadingError? Marks(string number, string unit, string example)
    {
        var tail = Tail(unit, example);
        string Say(params string[] numbers) =>
            Short(string.Join(" or ", numbers.Select(n => Plain(n) + tail)), example);

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

    /// <summary>Digits with any marks that people put between them.</summary>
    private static int NumberLikeRun(string text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || (length > 0 && text[length] is '.' or ',' or '_' or '\'' or '’')))
        {
            length++;
        }

        return length;
    }

    private static bool IsWord(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length]));

    /// <summary>Drops zeros that a number is not written with.</summary>
    private static string Plain(string number)
    {
        var whole = number.Split('.');
        var before = whole[0].TrimStart('0') is { Length: > 0 } digits ? digits : "0";
        var after = whole.Length > 1 ? whole[1].TrimEnd('0') : "";
        return after.Length == 0 ? before : before + "." + after;
    }

    /// <summary>Groups of three digits joined to one number; the example where the groups are no thousands.</summary>
    private static string Joined(string text, string example)
    {
        var joined = text[..NumberText.CountDigits(text)];
        var length = joined.Length;
        while (length < text.Length && text[length] is ' ' or '_' && NumberText.CountDigits(text.AsSpan(length + 1)) is > 0 and var digits)
        {
            if (digits != 3 || joined.Length > NumberText.MaxDigitsBefore)
            {
                return example;
            }

            joined = $"{joined}{text.AsSpan(length + 1, digits)}";
            length += 1 + digits;
        }

        var point = length < text.Length && text[length] == '.' ? 1 + NumberText.CountDigits(text.AsSpan(length + 1)) : 0;
        return $"{joined}{text.AsSpan(length, point)}" + Tail(text.AsSpan(length + point).TrimStart(' '), example);
    }

    /// <summary>The unit that was typed, or that of the example where none was.</summary>
    private static string Tail(ReadOnlySpan<char> unit, string example) =>
        !unit.IsEmpty ? $" {unit}"
        : example.IndexOf(' ') is >= 0 and var space ? example[space..]
        : "";

    /// <summary>What of a suggestion can be read as it stands; the example where nothing can, or its own number is missing.</summary>
    public static string Readable(string suggestion, string example, Func<string, bool> reads)
    {
        const string Or = " or ";
        var tail = Tail("", example);
        var alternatives = suggestion.Split(Or)
            .Select(alternative => reads(alternative) ? alternative : alternative + tail)
            .Where(reads);
        return string.Join(Or, alternatives.Distinct(StringComparer.Ordinal)) is { Length: > 0 } readable ? readable : example;
    }

    /// <summary>A suggestion is something to type; what is too long to type gives way to the example.</summary>
    private static string Short(string suggestion, string example) => suggestion.Length > 60 ? example : suggestion;
}
