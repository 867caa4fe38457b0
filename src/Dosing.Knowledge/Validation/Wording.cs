using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dosing.Clinical;
using Dosing.Knowledge.Conditions;

namespace Dosing.Knowledge.Validation;

/// <summary>The rules on words, ids and texts that every document shares, each with its code and message.</summary>
internal static partial class Wording
{
    /// <summary>The word is one of a closed vocabulary.</summary>
    public static IRule<T, string> IsWordOf<T, TWord>(this IRule<T, string> rule, Vocabulary<TWord> words)
        where TWord : struct, Enum =>
        rule.Must(word => words.TryRead(word, out _))
            .WithErrorCode("word-unknown")
            .WithMessage((_, word) => $"'{word}' is not one of {string.Join(", ", words.Words)}.");

    /// <summary>The word is one of a few that are written in one way only; null passes.</summary>
    public static IRule<T, string?> IsOneOf<T>(this IRule<T, string?> rule, params string[] words) =>
        rule.Must(word => word is null || words.Contains(word, StringComparer.Ordinal))
            .WithErrorCode("word-unknown")
            .WithMessage((_, word) => $"'{word}' is not one of {string.Join(", ", words)}.");

    /// <summary>The unit is the one in which the number is used; null means that the name of the number says it.</summary>
    public static IRule<T, string?> IsUnit<T>(this IRule<T, string?> rule, string? unit) =>
        rule.Must(word => word == unit)
            .WithErrorCode("unit-wrong")
            .WithMessage(unit is null ? "The name of this number says its unit; leave the unit out." : $"This number is in {unit}.");

    /// <summary>The id is lower-case words, joined by hyphens or dots.</summary>
    public static IRule<T, string> IsId<T>(this IRule<T, string> rule) =>
        rule.Must(id => IdPattern().IsMatch(id))
            .WithErrorCode("id-malformed")
            .WithMessage((_, id) => $"'{id}' is not an id: lower-case letters and digits, joined by single hyphens or dots.");

    /// <summary>The version is three numbers joined by dots.</summary>
    public static IRule<T, string> IsVersion<T>(this IRule<T, string> rule) =>
        rule.Must(version => VersionPattern().IsMatch(version))
            .WithErrorCode("version-malformed").WithMessage("A version is three numbers joined by dots, such as 2026.11.0.");

    /// <summary>The date is written year-month-day.</summary>
    public static IRule<T, string> IsDate<T>(this IRule<T, string> rule) =>
        rule.Must(date => DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            .WithErrorCode("date-malformed").WithMessage("A date is written year-month-day, such as 2026-11-22.");

    /// <summary>The text says something.</summary>
    public static IRule<T, string?> IsSaid<T>(this IRule<T, string?> rule) =>
        rule.Must(Says)
            .WithErrorCode("text-empty")
            .WithMessage("The text is empty.");

    /// <summary>The text, where there is one, says something.</summary>
    public static IRule<T, string?> IsSaidIfStated<T>(this IRule<T, string?> rule) =>
        rule.Must(text => text is null || Says(text))
            .WithErrorCode("text-empty")
            .WithMessage("The text is empty; leave it out.");

    /// <summary>The text, where there is one, is an address on the web.</summary>
    public static IRule<T, string?> IsAddress<T>(this IRule<T, string?> rule) =>
        rule.Must(text => text is null || (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0))
            .WithErrorCode("address-malformed")
            .WithMessage("An address begins with http:// or https:// and names a host.");

    /// <summary>The text, where there is one, begins like an address on the web.</summary>
    // Evidence ships as it was written down, and one of its addresses has a slash too many and names no host.
    public static IRule<T, string?> IsAddressAsWritten<T>(this IRule<T, string?> rule) =>
        rule.Must(text => text is null || text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal))
            .WithErrorCode("address-malformed")
            .WithMessage("An address begins with http:// or https://.");

    /// <summary>The list has at least one entry.</summary>
    public static IRule<T, IReadOnlyList<TItem>> IsNotEmptyList<T, TItem>(this IRule<T, IReadOnlyList<TItem>> rule) =>
        rule.Must(list => list.Count > 0)
            .WithErrorCode("list-empty")
            .WithMessage("The list is empty.");

    /// <summary>No id or name stands twice, in whatever case.</summary>
    public static IRule<T, IReadOnlyList<string>> IsDistinct<T>(this IRule<T, IReadOnlyList<string>> rule) => rule.IsDistinctBy(name => name);

    /// <summary>No two entries have the same id, in whatever case.</summary>
    public static IRule<T, IReadOnlyList<TItem>> IsDistinctBy<T, TItem>(this IRule<T, IReadOnlyList<TItem>> rule, Func<TItem, string> id) =>
        rule.Must(list => Repeated(list.Select(id)).Length == 0)
            .WithErrorCode("id-repeated")
            .WithMessage((_, list) => $"These stand more than once: {string.Join(", ", Repeated(list.Select(id)))}.");

    /// <summary>The names that stand more than once.</summary>
    // The reader and the screening find ids in any case, so two ids that differ in case alone are one.
    public static string[] Repeated(IEnumerable<string> names) =>
        [.. names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(g => g.Skip(1).Any()).Select(g => g.Key)];

    private static bool Says(string? text) => text is not null && text.EnumerateRunes().Any(IsSeen);

    // Besides blanks and marks, which need a letter, these letters and signs print nothing: the fillers of Hangul and the empty cell of braille.
    private static bool IsSeen(Rune rune) => !Rune.IsWhiteSpace(rune) && rune.Value is not (0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.OtherNotAssigned);

    [GeneratedRegex(@"\A[a-z0-9]+([-.][a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"\A[0-9]+\.[0-9]+\.[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex VersionPattern();
}
