namespace Dosing.Quantities;

/// <summary>What to type instead. A suggestion is text for a person; nothing is ever read from it.</summary>
internal static class NumberSuggestion
{
    private const int MostUnits = 4;

    /// <summary>The number as typed with each unit that it may have: which one is meant is not guessed.</summary>
    public static string WithEach(string number, ReadOnlySpan<string> units)
    {
        string[] possible = [.. units[..Math.Min(units.Length, MostUnits)]];
        return string.Join(" or ", possible.Select(unit => $"{number} {unit}"));
    }

    /// <summary>Drops zeros that a number is not written with.</summary>
    public static string Plain(string number)
    {
        var whole = number.Split('.');
        var before = whole[0].TrimStart('0') is { Length: > 0 } digits ? digits : "0";
        var after = whole.Length > 1 ? whole[1].TrimEnd('0') : "";
        return after.Length == 0 ? before : before + "." + after;
    }

    /// <summary>Groups of three digits joined to one number; the example where the groups are no thousands.</summary>
    public static string Joined(string text, string example)
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
    public static string Tail(ReadOnlySpan<char> unit, string example) =>
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

    /// <summary>Marks a well-formed text that was not derived from the typed one.</summary>
    public static string ForExample(string example) => $"for example {example}";
}
