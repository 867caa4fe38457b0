using Dosing.Knowledge.Reading;
using static Dosing.Knowledge.Tests.Validation.Changes;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What can be wrong with the drugs and codes of an entry, and with what was measured of them.</summary>
internal static class DrugBreakages
{
    private const string Class = "benzodiazepines";
    private const string Diazepam = "diazepam";
    private const string Juice = "grapefruit";
    private const string Entries = "screening.json: entries";
    private const string At = $"{Entries}[{Class}]";
    private const string AtDrug = $"{At}.drugs[{Diazepam}]";
    private const string AtEffect = $"{Entries}[{Juice}].exposure[0]";

    public static IEnumerable<Breakage> All =>
    [
        new("drugs-unexpected", $"{Entries}[pregnancy].drugs", Entry("pregnancy", e => e with { Drugs = [new() { Name = "oxytocin" }] })),
        new("id-repeated", $"{At}.drugs", Entry(Class, e => e with { Drugs = [.. e.Drugs, e.Drugs[0]] })),
        new("name-malformed", $"{At}.drugs[Diazepam].name", Of(d => d with { Name = "Diazepam" })),
        new("name-malformed", $"{At}.drugs[diazepam ].name", Of(d => d with { Name = "diazepam " })),
        new("name-malformed", $"{AtDrug}.otherNames[0]", Of(d => d with { OtherNames = ["diazépam"] })),
        new("id-repeated", $"{AtDrug}.otherNames", Of(d => d with { OtherNames = [Diazepam] })),
        new("code-malformed", $"{AtDrug}.rxNorm", Of(d => d with { RxNorm = "rxnorm:3322" })),
        new("code-malformed", $"{AtDrug}.rxNorm", Of(d => d with { RxNorm = "123456789" })),
        new("code-malformed", $"{AtDrug}.atc[0]", Of(d => d with { Atc = ["N05BA"] })),
        new("code-malformed", $"{AtDrug}.atc[0]", Of(d => d with { Atc = ["N05BA1x"] })),
        new("id-repeated", $"{AtDrug}.atc", Of(d => d with { Atc = [.. d.Atc, .. d.Atc] })),
        new("name-of-two-drugs", Entries, Of(d => d with { OtherNames = ["lorazepam"] })),
        new("code-of-two-drugs", Entries, Drug(Class, "lorazepam", d => d with { RxNorm = "3322" })),
        new("code-of-two-drugs", Entries, Drug(Class, "lorazepam", d => d with { Atc = ["N05BA01"] })),
        new("drug-differs", Entries, Drug("opioids", "tramadol", d => d with { RxNorm = null })),
        new("drug-differs", Entries, Drug("opioids", "tramadol", d => d with { Atc = [] })),
        new("drug-differs", Entries, Drug("opioids", "tramadol", d => d with { OtherNames = ["tramal"] })),
        new("codes-unexpected", $"{Entries}[pregnancy].atc", Entry("pregnancy", e => e with { Atc = ["G02A"] })),
        new("code-malformed", $"{At}.atc[0]", Entry(Class, e => e with { Atc = ["n05ba"] })),
        new("code-malformed", $"{At}.atc[0]", Entry(Class, e => e with { Atc = ["N05B1"] })),
        new("id-repeated", $"{At}.atc", Entry(Class, e => e with { Atc = ["N05BA", "N05BA"] })),
        new("codes-unexpected", $"{At}.icd10", Entry(Class, e => e with { Icd10 = ["F13"] })),
        new("code-malformed", $"{Entries}[pregnancy].icd10[0]", Entry("pregnancy", e => e with { Icd10 = ["Z3"] })),
        new("code-malformed", $"{Entries}[pregnancy].icd10[0]", Entry("pregnancy", e => e with { Icd10 = ["Z331"] })),
        new("id-repeated", $"{Entries}[pregnancy].icd10", Entry("pregnancy", e => e with { Icd10 = ["Z33", "Z33"] })),
        new("text-empty", $"{AtEffect}.drug", Effect(x => x with { Drug = "" })),
        new("text-empty", $"{AtEffect}.route", Effect(x => x with { Route = "" })),
        new("not-positive", $"{AtEffect}.aucRatio", Effect(x => x with { AucRatio = 0 })),
        new("not-positive", $"{AtEffect}.cmaxRatio", Effect(x => x with { CmaxRatio = -1 })),
        new("ratio-missing", AtEffect, Effect(x => x with { AucRatio = null, CmaxRatio = null })),
        new("not-positive", $"{AtEffect}.participants", Effect(x => x with { Participants = 0 })),
        new("address-malformed", $"{AtEffect}.address", Effect(x => x with { Address = "" })),
    ];

    private static Func<FormularyDocuments, FormularyDocuments> Of(Func<DrugEntry, DrugEntry> change) => Drug(Class, Diazepam, change);

    private static Func<FormularyDocuments, FormularyDocuments> Effect(Func<ExposureEntry, ExposureEntry> change) =>
        Entry(Juice, e => e with { Exposure = e.Exposure.With(_ => true, change) });
}
