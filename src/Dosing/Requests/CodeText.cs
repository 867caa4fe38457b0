namespace Dosing.Requests;

/// <summary>Recognises well-formed codes. Whether a code is known is another question.</summary>
internal static class CodeText
{
    /// <summary><c>rxnorm:</c> and one to eight digits.</summary>
    public static bool IsRxNorm(string text) =>
        After(text, "rxnorm:") is { Length: >= 1 and <= 8 } code && !code.ContainsAnyExceptInRange('0', '9');

    /// <summary><c>atc:</c> and a code of the third, fourth or fifth level, or the first two: <c>N07BC01</c>.</summary>
    public static bool IsAtc(string text) => After(text, "atc:") is { Length: 1 or 3 or 4 or 5 or 7 } code && Fits(code, "LddLLdd");

    /// <summary><c>icd10:</c>, a letter, a digit, a digit or letter, and up to four more, the dot optional: <c>I25.1</c>.</summary>
    public static bool IsIcd10(string text)
    {
        var code = After(text, "icd10:");
        var dot = code.IndexOf('.');
        if (code.IsEmpty || (dot >= 0 && (dot != 3 || code.Length == 4)))
        {
            return false;
        }

        var length = dot < 0 ? code.Length : code.Length - 1;
        return length is >= 3 and <= 7 && char.IsAsciiLetter(code[0]) && char.IsAsciiDigit(code[1])
            && IsAlphanumeric(dot < 0 ? code : code[..dot]) && IsAlphanumeric(dot < 0 ? [] : code[(dot + 1)..]);
    }

    /// <summary>The code behind its system.</summary>
    public static string CodeOf(string text) => text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>What stands behind the name of a system; empty where it does not stand there.</summary>
    private static ReadOnlySpan<char> After(string text, string system) =>
        text.StartsWith(system, StringComparison.OrdinalIgnoreCase) ? text.AsSpan(system.Length) : default;

    private static bool IsAlphanumeric(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a code follows the beginning of a shape of letters and digits.</summary>
    private static bool Fits(ReadOnlySpan<char> code, string shape)
    {
        for (var i = 0; i < code.Length; i++)
        {
            if (!(shape[i] == 'L' ? char.IsAsciiLetter(code[i]) : char.IsAsciiDigit(code[i])))
            {
                return false;
            }
        }

        return true;
    }
}
