using Dosing.Formularies;

namespace Dosing.Cli.Commands;

/// <summary>Whether a word is a code, or the beginning of one, that stands under a prefix; its system may stand before it.</summary>
internal static class CodeSearch
{
    /// <summary>Whether the word begins a WHO ICD-10 category, or lies in it. Dots do not matter.</summary>
    public static bool IsIcd10(string prefix, string word) => CodeOf(word, "icd10:") is { } code && IsUnder(Bare(prefix), Bare(code));

    /// <summary>Whether the word begins an ATC class, or lies in it.</summary>
    public static bool IsAtc(string prefix, string word) => CodeOf(word, "atc:") is { } code && IsUnder(prefix, code);

    /// <summary>Whether the word is the RxNorm code of a drug, or begins one of its ATC codes.</summary>
    public static bool IsOf(ListedDrug drug, string word) =>
        (drug.RxNorm is { } number && CodeOf(word, "rxnorm:") == number)
        || (CodeOf(word, "atc:") is { } code && HasDigit(code) && drug.Atc.Any(a => a.StartsWith(code, StringComparison.OrdinalIgnoreCase)));

    private static bool IsUnder(string prefix, string code) =>
        HasDigit(code) && (prefix.StartsWith(code, StringComparison.OrdinalIgnoreCase) || code.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>A letter with a digit somewhere behind it; words without one are no codes.</summary>
    private static bool HasDigit(string code) => code.Length > 0 && char.IsAsciiLetter(code[0]) && code.Any(char.IsAsciiDigit);

    /// <summary>The code without its system; null where it is one of another system.</summary>
    private static string? CodeOf(string word, string system) =>
        word.StartsWith(system, StringComparison.OrdinalIgnoreCase) ? word[system.Length..] : word.Contains(':', StringComparison.Ordinal) ? null : word;

    private static string Bare(string code) => code.Replace(".", "", StringComparison.Ordinal);
}
