using Dosing.Knowledge.Reading;
using static Dosing.Knowledge.Tests.Validation.Changes;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What can be wrong with what a part of the screening or of the products rests on.</summary>
internal static class EvidenceBreakages
{
    public static IEnumerable<Breakage> All =>
    [
        .. Of("screening.json: entries[hypertension-uncontrolled]", change => Entry("hypertension-uncontrolled", e => e with { Evidence = change(e.Evidence) })),
        .. Of("screening.json: combinations[combo-aneurysm-hypertension]", change => Combination("combo-aneurysm-hypertension", c => c with { Evidence = change(c.Evidence) })),
        .. Of("screening.json: plans[plan-anaesthesia]", change => Plan("plan-anaesthesia", p => p with { Evidence = change(p.Evidence) })),
        .. Of("screening.json: checklist", change => Checklist(c => c with { Evidence = change(c.Evidence) })),
        .. Of("products.json: strengthBasis", change => StrengthBasis(b => b with { Evidence = change(b.Evidence) })),
        .. Of("products.json: products[spravato-28mg]", change => Product("spravato-28mg", p => p with { Evidence = change(p.Evidence) })),
        .. Of("products.json: diluents[glucose-5]", change => Diluent("glucose-5", d => d with { Evidence = change(d.Evidence) })),
        .. Of("products.json: concentrate", change => Concentrate(c => c with { Evidence = change(c.Evidence) })),
        .. Of("products.json: mixes[infusion-1mg-per-ml]", change => Mix("infusion-1mg-per-ml", m => m with { Evidence = change(m.Evidence) })),
        .. Of("products.json: notFurther", change => NotFurther(r => r with { Evidence = change(r.Evidence) })),
        .. Of("products.json: incompatibilities[incompatible-diazepam]", change => Incompatibility("incompatible-diazepam", i => i with { Evidence = change(i.Evidence) })),
        .. Of("products.json: sprayRules[spravato-use]", change => Spray("spravato-use", r => r with { Evidence = change(r.Evidence) })),
    ];

    /// <summary>The first line of the evidence of one owner changed; it is replaced by one that was read.</summary>
    private static IEnumerable<Breakage> Of(string owner, Func<Func<IReadOnlyList<EvidenceEntry>, IReadOnlyList<EvidenceEntry>>, Func<FormularyDocuments, FormularyDocuments>> of)
    {
        var at = $"{owner}.evidence";
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
