using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>Every id that a claim or an incident names is one of the formulary, or the case.</summary>
internal sealed class TeachingReferences : RulesOn<TeachingInput>
{
    public TeachingReferences()
    {
        RuleForEach(all => all.Claims.Claims).ById(claim => claim.Id).Must((all, claim) => Unknown(all, claim).Length == 0)
            .WithErrorCode("evidence-unknown")
            .WithMessage((all, claim) => $"These are no sources, entries, combinations or plans: {string.Join(", ", Unknown(all, claim))}.");
        RuleForEach(all => all.Incidents.Incidents).ById(incident => incident.Id).Must((all, incident) => incident.Expect?.Slip is not { } slip || all.SlipIds.Contains(slip))
            .WithErrorCode("slip-unknown").WithMessage((_, incident) => $"'{incident.Expect!.Slip}' is not a slip that is tried.");
        RuleForEach(all => all.Incidents.Incidents).ById(incident => incident.Id).Must((all, incident) => incident.Expect?.Finding is not { } finding || all.FindingIds.Contains(finding))
            .WithErrorCode("finding-unknown").WithMessage((_, incident) => $"'{incident.Expect!.Finding}' is not a finding.");
    }

    private static string[] Unknown(TeachingInput all, ClaimEntry claim) =>
        [.. claim.Evidence.Where(id => id != all.Claims.CaseSource.Id && !all.EvidenceIds.Contains(id))];
}
