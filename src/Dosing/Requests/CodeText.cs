namespace Dosing.Requests;

/// <summary>Recognises well-formed codes. Whether a code is known is another question.</summary>
internal static class CodeText
{
    /// <summary><c>rxnorm:</c> and one to eight digits.</summary>
    public static bool IsRxNorm(string text) =>
        After(text, "rxnorm:") is { Length: >= 1 and <= 8 } code && code.All(char.IsAsciiDigit);

    /// <summary><c>atc:</c> and a code of the third, fourth or fifth level, or the first two: <c>N07BC01</c>.</summary>
    public static bool IsAtc(string text) => After(text, "atc:") is { Length: 1 or 3 or 4 or 5 or 7 } code && Fits(code, "Ldd LLdd");

    /// <summary><c>icd10:</c>, a letter, a digit, a digit or letter, and up to four more, the dot optional: <c>I25.1</c>.</summary>
    public static bool IsIcd10(string text)
    {
        if (After(text, "icd10:") is not { } code)
        {
            return false;
        }

        var dot = code.IndexOf('.', StringComparison.Ordinal);
        if (dot >= 0 && (dot != 3 || code.Length == 4))
        {
            return false;
        }

        var bare = dot < 0 ? code : code.Remove(dot, 1);
        return bare.Length is >= 3 and <= 7 && char.IsAsciiLetter(bare[0]) && char.IsAsciiDigit(bare[1]) && bare.All(char.IsAsciiLetterOrDigit);
    }

    /// <summary>The code behind its system.</summary>
    public static string CodeOf(string text) => text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static string? After(string text, string system) =>
        text.StartsWith(system, StringComparison.OrdinalIgnoreCase) ? text[system.Length..] : null;

    private static bool Fits(string code, string pattern)
    {
        var shape = pattern.Replace(" ", "", StringComparison.Ordinal);
        return code.Select((c, i) => shape[i] == 'L' ? char.IsAsciiLetter(c) : char.IsAsciiDigit(c)).All(fits => fits);
    }
}
