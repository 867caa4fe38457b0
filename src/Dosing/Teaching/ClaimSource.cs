using Dosing.Formularies;

namespace Dosing.Teaching;

/// <summary>What an id in the evidence of a claim stands for.</summary>
public enum ClaimSourceKind
{
    /// <summary>A source of the formulary.</summary>
    Source,

    /// <summary>An entry of the screening.</summary>
    ScreeningEntry,

    /// <summary>A combination of the screening.</summary>
    Combination,

    /// <summary>A monitoring plan.</summary>
    Plan,

    /// <summary>The case to which claims refer.</summary>
    Case,
}

/// <summary>One thing that the finding of a claim rests on, looked up.</summary>
/// <param name="Id">The id, without the prefix of the screening.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">The citation of a source; the name of anything else.</param>
/// <param name="Lines">Where it was read and how that was verified; at least one line.</param>
public sealed record ClaimSource(string Id, ClaimSourceKind Kind, string Title, IReadOnlyList<EvidenceLine> Lines)
{
    /// <summary>What stands before the id of an entry, a combination or a plan.</summary>
    public const string ScreeningPrefix = "safety:";

    /// <summary>The name under which a case is shown: what the evidence states of it is its facts alone.</summary>
    public const string CaseTitle = "the case of October 2023";

    /// <summary>Looks up all that the finding of a claim rests on, in the order of the claim.</summary>
    /// <exception cref="ArgumentException">An id stands for nothing in the formulary or the content.</exception>
    public static IReadOnlyList<ClaimSource> Of(Claim claim, ClaimCase theCase, Formulary formulary)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(theCase);
        ArgumentNullException.ThrowIfNull(formulary);
        return [.. claim.Evidence.Select(id => Find(id, theCase, formulary)
            ?? throw new ArgumentException($"The claim {claim.Id} rests on {id}, which is not known.", nameof(claim)))];
    }

    private static ClaimSource? Find(string id, ClaimCase theCase, Formulary formulary)
    {
        if (id == theCase.Id)
        {
            return new(id, ClaimSourceKind.Case, CaseTitle, [.. theCase.Facts.Select(f => new EvidenceLine(CaseTitle, f.Address, f.Status, f.Text))]);
        }

        if (!id.StartsWith(ScreeningPrefix, StringComparison.Ordinal))
        {
            return formulary.FindSource(id) is { } source ? new(id, ClaimSourceKind.Source, source.Citation, [Line(source)]) : null;
        }

        var (name, content) = (id[ScreeningPrefix.Length..], formulary.Content);
        return content.ScreeningEntries.Where(e => e.Id == name).Select(e => new ClaimSource(name, ClaimSourceKind.ScreeningEntry, e.Name, e.Evidence))
            .Concat(content.Combinations.Where(c => c.Id == name).Select(c => new ClaimSource(name, ClaimSourceKind.Combination, c.Name, c.Evidence)))
            .Concat(content.Plans.Where(p => p.Id == name).Select(p => new ClaimSource(name, ClaimSourceKind.Plan, p.Name, p.Evidence)))
            .FirstOrDefault();
    }

    private static EvidenceLine Line(Source source) => new(source.Citation, source.Address,
        source.Verification == "verified" ? EvidenceStatus.Verified : EvidenceStatus.VerifiedSecondary, null);
}
