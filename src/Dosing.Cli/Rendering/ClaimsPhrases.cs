using Dosing.Cli.Commands;
using Dosing.Formularies;
using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>The sentences on claims that text and markdown share.</summary>
internal static class ClaimsPhrases
{
    public const string NoCommand = "No command shows it: it rests on its sources alone.";

    public const string CaseHeading = "The case of October 2023: the examiner's findings, and what is reported beside them";

    public const string CaseLimits = "A concentration is not turned into a dose, and none is stated here.";

    /// <summary>What is shown, in one line.</summary>
    public static string Title(ClaimsAnswer answer) => answer.Claims.Count switch
    {
        0 => "No claim is of this kind",
        1 => "A popular claim about ketamine, audited",
        var count => FormattableString.Invariant($"{count} popular claims about ketamine, audited"),
    };

    /// <summary>Where the claims were read.</summary>
    public static string ReadIn(ClaimsAnswer answer) => $"Claims from: {answer.Content.ClaimsReadIn}.";

    /// <summary>How many claims have each verdict; those that none has are left out.</summary>
    public static string Counts(ClaimsAnswer answer) => string.Join(", ", answer.Claims.GroupBy(c => c.Claim.Verdict).OrderBy(g => g.Key)
        .Select(g => FormattableString.Invariant($"{g.Count()} {ClaimVerdicts.Words.Word(g.Key)}")));

    /// <summary>A verdict with what it says.</summary>
    public static string Verdict(Claim claim) => $"{ClaimVerdicts.Words.Word(claim.Verdict)}: {ClaimVerdicts.MeaningOf(claim.Verdict)}";

    /// <summary>How something was verified.</summary>
    public static string Status(EvidenceStatus status) => status switch
    {
        EvidenceStatus.Verified => "verified",
        EvidenceStatus.VerifiedSecondary => "verified-secondary",
        _ => PlanPhrases.LocalPractice,
    };

    /// <summary>What a source is, with its name; a source of the formulary stands with its own line.</summary>
    public static string Heading(ClaimSource source) => source.Kind switch
    {
        ClaimSourceKind.Source => Line(source.Lines[0]),
        ClaimSourceKind.ScreeningEntry => $"entry of the screening: {source.Title}",
        ClaimSourceKind.Combination => $"combination of the screening: {source.Title}",
        ClaimSourceKind.Plan => $"session plan: {source.Title}",
        _ => $"{source.Title}, told below",
    };

    /// <summary>Where an entry, a combination or a plan was read, line by line; empty where the heading says it all.</summary>
    public static IEnumerable<string> Lines(ClaimSource source) => source.Kind is ClaimSourceKind.Source or ClaimSourceKind.Case ? [] : source.Lines.Select(Line).Distinct();

    /// <summary>One fact of the case, with how it was verified and where.</summary>
    public static string Fact(CaseFact fact) => $"{fact.Text}. ({Status(fact.Status)}) {fact.Address}";

    private static string Line(EvidenceLine line) => $"{line.Source} ({Status(line.Status)}). {line.Address}".TrimEnd();
}
