using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dosing.Formularies;
using Dosing.Knowledge;

namespace Dosing.Cli.Tests;

/// <summary>The rules of everything that people read.</summary>
internal static partial class TextRules
{
    public const string HighAlert = "ketamine is a high-alert medicine";

    public const string IntendedUse =
        "For health professionals who can check the basis of every line, and for teaching. It supports a decision and never makes one; no alert does not mean no risk.";

    private static readonly string[] SourceIds = [.. KetamineFormulary.Load().Content.Sources.Select(s => s.Id)];

    /// <summary>The sentences of the formulary that hold a trailing zero or the word: quoted as they are, not written by the tool.</summary>
    private static readonly string[] Quoted =
    [
        .. Sentences(KetamineFormulary.Load().Content).OfType<string>().Where(prose => TrailingZero().IsMatch(prose) || TheWord().IsMatch(prose)),
    ];

    /// <summary>How often a sentence stands in a text, however it is wrapped.</summary>
    public static int Count(string text, string sentence) => Regex.Count(Spaces().Replace(text, " "), Regex.Escape(sentence));

    /// <summary>The text without the list of sources, whose titles and addresses are other people's.</summary>
    public static string WithoutSources(string text, string heading)
    {
        var start = text.IndexOf("\n" + heading + "\n", StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(HighAlert, start, StringComparison.Ordinal);
        return start < 0 ? text : end < 0 ? text[..start] : text[..start] + text[end..];
    }

    /// <summary>No trailing zero, no bare point, no exponent, no sign of micro, no hidden character; and the word that is never said.</summary>
    public static IEnumerable<string> PrintedBadly(string text)
    {
        var plain = Spaces().Replace(Receipts().Replace(text, ""), " ");
        var computed = Quoted.Aggregate(plain, (all, prose) => all.Replace(prose, "", StringComparison.Ordinal));
        var printed = new[] { BarePoint(), Exponent(), Micro() }.SelectMany(rule => Matches(rule, plain)).Concat(new[] { TrailingZero(), TheWord() }.SelectMany(rule => Matches(rule, computed)));
        var hidden = text.EnumerateRunes().Where(r => r.Value != '\n' && (Rune.IsControl(r) || Rune.GetUnicodeCategory(r) == UnicodeCategory.Format))
            .Select(r => FormattableString.Invariant($"U+{r.Value:X4}"));
        return printed.Concat(hidden);
    }

    /// <summary>The ids of sources that stand in a body and not in its list.</summary>
    public static IEnumerable<string> NotListed(string body, string list, Func<string, string> entry)
    {
        var words = Ids().Matches(body).Select(m => m.Value).ToHashSet();
        return SourceIds.Where(id => words.Contains(id) && !list.Contains(entry(id), StringComparison.Ordinal));
    }

    private static IEnumerable<string?> Sentences(FormularyContent content) =>
        content.Ranges.SelectMany(r => new[] { r.HardLimitBasis, r.Note })
            .Concat(content.Ladders.SelectMany(l => l.Bands).SelectMany(b => new[] { b.Why, b.Dissent }))
            .Concat(content.ScreeningEntries.SelectMany(e => new[] { e.Name, e.Mechanism, e.Action, e.Disagreement, e.Note }))
            .Concat(content.Combinations.SelectMany(c => new[] { c.Name, c.Rationale, c.Action }))
            .Concat(content.ScreeningEntries.SelectMany(e => e.Evidence).Concat(content.Combinations.SelectMany(c => c.Evidence)).SelectMany(e => new[] { e.Source, e.Address, e.Fact }));

    private static IEnumerable<string> Matches(Regex rule, string text) => rule.Matches(text).Select(m => $"'{m.Value}' in '{Around(text, m)}'");

    private static string Around(string text, Match match) =>
        text[Math.Max(0, match.Index - 40)..Math.Min(text.Length, match.Index + match.Length + 30)].ReplaceLineEndings(" ");

    [GeneratedRegex(@"(?<![A-Za-z-])mcg(?![A-Za-z-])")]
    public static partial Regex Mcg();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <summary>The version of the tool and the hash of the formulary, which are no clinical figures.</summary>
    [GeneratedRegex(@"dosing \d+\.\d+\.\d+|formulary ketamine \d+\.\d+\.\d+|SHA-256 `?[0-9a-f]+`?")]
    private static partial Regex Receipts();

    [GeneratedRegex(@"\d\.\d*0(?!\d)")]
    private static partial Regex TrailingZero();

    [GeneratedRegex(@"(?<![\d\w])\.\d")]
    private static partial Regex BarePoint();

    [GeneratedRegex(@"\d[eE][+-]?\d")]
    private static partial Regex Exponent();

    [GeneratedRegex("[µμ]")]
    private static partial Regex Micro();

    [GeneratedRegex(@"\bsafe\b", RegexOptions.IgnoreCase)]
    private static partial Regex TheWord();

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9]")]
    private static partial Regex Ids();
}
