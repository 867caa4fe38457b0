using System.Globalization;
using System.Text;
using static Dosing.Quantities.ReadingErrorCodes;

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
            return new(Space, "There is a space at the beginning or the end.", trimmed);
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
            return new(Sign, "A quantity is written without a sign.", text[1..].Trim(' '));
        }

        if (first.Value == '.' && digitFollows)
        {
            return new(MissingLeadingZero, "A zero belongs before the point, so that the point is not overlooked.", "0" + text);
        }

        if (first.Value == ',' && digitFollows)
        {
            return new(DecimalComma, "The decimal mark is a point, with a zero before it.", "0." + text[1..]);
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
            : new(FractionCharacter, $"Write the fraction {rune} with a point.", WithFraction(digits, rune) + NumberSuggestion.Tail(rest.TrimStart(' '), example)),
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
            return new(ReadingErrorCodes.Range, "This is a range; one number is read.", example);
        }

        if (rest is ['/', var denominator, ..] && char.IsAsciiDigit(denominator))
        {
            return new(FractionCharacter, "Write the fraction with a point.", example);
        }

        if (number.Contains('_') || (rest is [' ', var following, ..] && char.IsAsciiDigit(following)))
        {
            return new(Space, "Digits are written without spaces or underscores between them.", NumberSuggestion.Joined(text, example));
        }

        return DigitMarks.Find(number, unit, example);
    }

    private static bool IsRange(string number, string unit) =>
        number.Contains("..", StringComparison.Ordinal)
        || (unit is ['-' or '–' or '—' or '−' or '~' or '…', .. var upper] && upper.TrimStart(' ') is [>= '0' and <= '9', ..])
        || (unit.StartsWith("to ", StringComparison.OrdinalIgnoreCase) && unit[3..] is [>= '0' and <= '9', ..]);

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
}
