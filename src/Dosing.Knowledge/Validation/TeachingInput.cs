using Dosing.Assessments;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Knowledge.Reading;
using Dosing.Teaching;

namespace Dosing.Knowledge.Validation;

/// <summary>What is taught, with the ids of the formulary that it may name.</summary>
/// <param name="Teaching">Which content it is.</param>
/// <param name="Claims">The claims.</param>
/// <param name="Incidents">The incidents.</param>
/// <param name="EvidenceIds">What a claim may rest on; the case is not among them.</param>
/// <param name="SlipIds">The slips.</param>
/// <param name="FindingIds">The findings of the dose and of the screening.</param>
internal sealed record TeachingInput(
    ManifestDocument Teaching, ClaimsDocument Claims, IncidentsDocument Incidents,
    IReadOnlySet<string> EvidenceIds, IReadOnlySet<string> SlipIds, IReadOnlySet<string> FindingIds)
{
    /// <summary>Puts documents beside the ids of a formulary.</summary>
    public static TeachingInput Of(TeachingDocuments documents, Formulary formulary)
    {
        var content = formulary.Content;
        string[] raised = [.. content.ScreeningEntries.Select(e => e.Id), .. content.Combinations.Select(c => c.Id)];
        return new TeachingInput(documents.Teaching, documents.Claims, documents.Incidents,
            Set(content.Sources.Select(s => s.Id).Concat(raised.Concat(content.Plans.Select(p => p.Id)).Select(id => ClaimSource.ScreeningPrefix + id))),
            Set(SlipMeaning.All(formulary.Rules).Select(s => s.Id)),
            Set(DoseFindingIds.Words.Words.Concat(raised)));
    }

    private static HashSet<string> Set(IEnumerable<string> ids) => new(ids, StringComparer.Ordinal);
}
