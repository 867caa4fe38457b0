using Dosing.Knowledge.Reading;
using static Dosing.Knowledge.Tests.Validation.Changes;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What can be wrong with what an entry, a combination, a plan and the checklist rest on.</summary>
internal static class EvidenceBreakages
{
    public static IEnumerable<Breakage> All =>
    [
        .. Of("entries[hypertension-uncontrolled]", change => Entry("hypertension-uncontrolled", e => e with { Evidence = change(e.Evidence) })),
        .. Of("combinations[combo-aneurysm-hypertension]", change => Combination("combo-aneurysm-hypertension", c => c with { Evidence = change(c.Evidence) })),
        .. Of("plans[plan-anaesthesia]", change => Plan("plan-anaesthesia", p => p with { Evidence = change(p.Evidence) })),
        .. Of("checklist", change => Checklist(c => c with { Evidence = change(c.Evidence) })),
    ];

    /// <summary>The first line of the evidence of one owner changed; it is replaced by one that was read.</summary>
    private static IEnumerable<Breakage> Of(string owner, Func<Func<IReadOnlyList<EvidenceEntry>, IReadOnlyList<EvidenceEntry>>, Func<FormularyDocuments, FormularyDocuments>> of)
    {
        var at = $"screening.json: {owner}.evidence";
        return
        [
            new("list-empty", at, of(_ => [])),
            new("text-empty", $"{at}[0].source", First(e => e with { Source = "" })),
            new("word-unknown", $"{at}[0].status", First(e => e with { Status = "recall" })),
            new("address-malformed", $"{at}[0].address", First(e => e with { Address = "label.org/ketamine" })),
            new("address-not-of-status", $"{at}[0].address", First(e => e with { Address = null })),
            new("address-not-of-status", $"{at}[0].address", First(e => e with { Status = "verified-secondary", Address = null })),
            new("address-not-of-status", $"{at}[0].address", First(e => e with { Status = "recalled" })),
            new("text-empty", $"{at}[0].fact", First(e => e with { Fact = " " })),
        ];

        Func<FormularyDocuments, FormularyDocuments> First(Func<EvidenceEntry, EvidenceEntry> change) => of(list =>
        [
            change(new EvidenceEntry { Source = "a label", Address = "https://label.org/ketamine", Status = "verified", Fact = "Contraindicated" }), .. list.Skip(1),
        ]);
    }
}
