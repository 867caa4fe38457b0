using Dosing.Cli.Batching;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering;

/// <summary>The counts of a batch in the order in which a summary shows them.</summary>
internal sealed class BatchCounts(BatchTally tally)
{
    private static readonly string[] DispositionWords = [.. Words.Dispositions.Words];

    /// <summary>The names of the dispositions, mildest first.</summary>
    public static IReadOnlyList<string> Dispositions => DispositionWords;

    /// <summary>All rows.</summary>
    public long Rows => tally.Rows;

    /// <summary>The rows that could not be read.</summary>
    public long Unreadable => tally.ByCode[ExitCode.Unreadable];

    /// <summary>The rows of a disposition.</summary>
    public long Of(string disposition) => tally.ByCode[ExitCode.Of(Words.Dispositions.TryRead(disposition, out var value) ? value : Disposition.NotChecked)];

    /// <summary>The rows of each intent that occurs, by disposition, in the order of the vocabulary.</summary>
    public IReadOnlyList<(string Intent, long[] Rows)> Intents =>
    [
        .. Words.Intents.Words
            .Select(intent => (intent, DispositionWords.Select(d => tally.Counts.GetValueOrDefault((TallyKind.Intent, intent, d))).ToArray()))
            .Where(i => i.Item2.Sum() > 0),
    ];

    /// <summary>The findings, most severe first, then most frequent.</summary>
    public IReadOnlyList<(string Id, Severity Severity, long Rows)> Findings =>
    [
        .. tally.Counts.Where(c => c.Key.Kind == TallyKind.Finding)
            .Select(c => (c.Key.Name, Severity: Words.Severities.TryRead(c.Key.Of, out var severity) ? severity : Severity.Contraindicated, c.Value))
            .OrderByDescending(f => f.Severity).ThenByDescending(f => f.Value).ThenBy(f => f.Name, StringComparer.Ordinal),
    ];

    /// <summary>The slips that would explain a row, most frequent first.</summary>
    public IReadOnlyList<(string Name, long Rows)> Slips => MostFrequent(TallyKind.Slip);

    /// <summary>The codes of errors, most frequent first.</summary>
    public IReadOnlyList<(string Name, long Rows)> Errors => MostFrequent(TallyKind.Error);

    /// <summary>The share of all rows, in percent with one place.</summary>
    public string Share(long rows) => Quantities.QuantityFormat.Fixed(Quantities.Rational.Quotient(rows * 100m, Math.Max(1, Rows)), 1) + " %";

    /// <summary>What judged the rows, and under which local protocol.</summary>
    public static string Judged(Formulary formulary)
    {
        var identity = formulary.Identity;
        var judged = $"Judged by dosing {DoseAssessor.ToolVersion} with formulary {identity.Id} {identity.Version}, SHA-256 {identity.Sha256}.";
        return formulary.Protocol is { } protocol ? $"{judged} {ProtocolPhrases.InForceWhole(protocol)}" : judged;
    }

    /// <summary>What of the local protocol in force makes answers milder, or is overdue; possibly nothing.</summary>
    public static IReadOnlyList<string> Warnings(Formulary formulary) => formulary.Protocol is { } protocol ? [.. ProtocolPhrases.Warnings(protocol)] : [];

    private (string Name, long Rows)[] MostFrequent(TallyKind kind) =>
    [
        .. tally.Counts.Where(c => c.Key.Kind == kind).Select(c => (c.Key.Name, c.Value)).OrderByDescending(c => c.Value).ThenBy(c => c.Name, StringComparer.Ordinal),
    ];
}
