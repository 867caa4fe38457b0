using Dosing.Assessments;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering;

/// <summary>Numbers what a page rests on, in the order in which it is first shown, so that the page cites by number.</summary>
internal sealed class EvidenceNumbers
{
    private readonly List<Cited> _cited = [];

    /// <summary>Numbers the evidence of findings of a screening.</summary>
    public EvidenceNumbers(IEnumerable<Finding> findings)
        : this(findings.SelectMany(f => f.Evidence))
    {
    }

    /// <summary>Numbers evidence; what is recalled has no place where it could be read.</summary>
    public EvidenceNumbers(IEnumerable<EvidenceLine> evidence)
    {
        foreach (var cited in evidence.Where(e => e.Status != EvidenceStatus.Recalled).Select(Of))
        {
            if (!_cited.Contains(cited))
            {
                _cited.Add(cited);
            }
        }
    }

    /// <summary>The lines for the list of sources: label and citation.</summary>
    public IEnumerable<(string Label, string Citation)> Lines => _cited.Select((c, i) => ($"{i + 1}", $"{c.Source} ({Word(c.Status)}). {c.Address}".TrimEnd()));

    /// <summary>The labels of what a finding rests on: numbers for the screening, ids for the dose; possibly empty.</summary>
    public IReadOnlyList<string> Of(Finding finding) => finding.Evidence.Count == 0 ? finding.Sources : Of(finding.Evidence);

    /// <summary>The numbers of some of the evidence; possibly empty.</summary>
    public IReadOnlyList<string> Of(IEnumerable<EvidenceLine> evidence) =>
        [.. evidence.Where(e => e.Status != EvidenceStatus.Recalled).Select(e => $"{_cited.IndexOf(Of(e)) + 1}").Distinct()];

    /// <summary>The numbers of some of the evidence in brackets behind a text, or the text alone.</summary>
    public string Cite(string text, IEnumerable<EvidenceLine> evidence)
    {
        var numbers = string.Join(", ", Of(evidence));
        return numbers.Length > 0 ? $"{text} [{numbers}]" : text;
    }

    private static Cited Of(EvidenceLine line) => new(line.Source, line.Address, line.Status);

    private static string Word(EvidenceStatus status) => status == EvidenceStatus.Verified ? "verified" : "verified-secondary";

    private sealed record Cited(string Source, string? Address, EvidenceStatus Status);
}
