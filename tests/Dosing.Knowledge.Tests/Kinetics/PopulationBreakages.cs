using Dosing.Knowledge.Reading;
using Dosing.Knowledge.Tests.Validation;

namespace Dosing.Knowledge.Tests.Kinetics;

/// <summary>What can be wrong with what belongs to a population.</summary>
internal static class PopulationBreakages
{
    private const string At = "kinetics.json: populations[adult]";

    public static IEnumerable<KineticsBreakage> All =>
    [
        new("word-unknown", "kinetics.json: populations[elder].id", Adult(p => p with { Id = "elder" }), "populations-incomplete", "model-unknown", "compared-unknown", "effect-site-unknown"),
        new("ages-disordered", At, Adult(p => p with { AgeFromYears = 81 })),
        new("ages-disordered", At, Adult(p => p with { AlsoFromYears = 18 })),
        new("note-missing", At, Adult(p => p with { AlsoNote = null })),
        new("text-empty", $"{At}.alsoNote", Adult(p => p with { AlsoNote = "" })),
        new("id-repeated", $"{At}.compared", Adult(p => p with { Compared = [.. p.Compared, p.Compared[0]] })),
        new("word-unknown", $"{At}.compared[ketamin].drug", Compared(c => c with { Drug = "ketamin" })),
        new("list-empty", $"{At}.compared[ketamine].models", Compared(c => c with { Models = [] }), "default-not-compared"),
        new("id-repeated", $"{At}.compared[ketamine].models", Compared(c => c with { Models = [.. c.Models, c.Models[0]] })),
        new("absorption-ambiguous", $"{At}.absorption", Adult(p => p with { Absorption = [.. p.Absorption, p.Absorption[0]] })),
        new("word-unknown", $"{At}.absorption[intravenous].route", Intramuscular(a => a with { Route = "intravenous" })),
        new("list-empty", $"{At}.absorption[intramuscular].drugs", Intramuscular(a => a with { Drugs = [] })),
        new("word-unknown", $"{At}.absorption[intramuscular].drugs[0]", Intramuscular(a => a with { Drugs = ["k"] })),
        new("not-a-part", $"{At}.absorption[intramuscular].bioavailability", Intramuscular(a => a with { Bioavailability = 1.01m })),
        new("not-positive", $"{At}.absorption[intramuscular].perMinute", Intramuscular(a => a with { PerMinute = 0 })),
        new("negative", $"{At}.absorption[intramuscular].lagMinutes", Intramuscular(a => a with { LagMinutes = -1 })),
        new("word-unknown", $"{At}.absorption[intramuscular].bioavailabilityIs", Intramuscular(a => a with { BioavailabilityIs = "guessed" })),
        new("note-missing", $"{At}.absorption[intramuscular]", Intramuscular(a => a with { BioavailabilityNote = null })),
        new("note-missing", $"{At}.absorption[intramuscular]", Intramuscular(a => a with { BioavailabilityIs = "published" })),
        new("text-empty", $"{At}.absorption[intramuscular].bioavailabilityNote", Intramuscular(a => a with { BioavailabilityNote = "" })),
        new("text-empty", $"{At}.absorption[intramuscular].basis", Intramuscular(a => a with { Basis = "" })),
        new("text-empty", $"{At}.absorption[intramuscular].confidence", Intramuscular(a => a with { Confidence = "" })),
        new("word-unknown", $"{At}.variability.distribution", Spread(v => v with { Distribution = "normal" })),
        new("coefficients-incomplete", $"{At}.variability.cv", Spread(v => v with { Cv = v.Cv.Skip(1).AsReadOnlyDictionary() })),
        new("coefficient-impossible", $"{At}.variability.cv", Spread(v => v with { Cv = v.Cv.Select(c => new KeyValuePair<string, decimal>(c.Key, 0)).AsReadOnlyDictionary() })),
        new("coefficient-impossible", $"{At}.variability.absorptionRateCv", Spread(v => v with { AbsorptionRateCv = 3.1m })),
        new("word-unknown", $"{At}.variability.bioavailabilityCv", Spread(v => v with { BioavailabilityCv = new Dictionary<string, decimal> { ["nose"] = 1 } })),
        new("coefficient-impossible", $"{At}.variability.bioavailabilityCv", Spread(v => v with { BioavailabilityCv = new Dictionary<string, decimal> { ["oral"] = 0 } })),
        new("coefficient-impossible", $"{At}.variability.residualCv", Spread(v => v with { ResidualCv = 0 })),
        new("text-empty", $"{At}.variability.standing", Spread(v => v with { Standing = "" })),
        new("text-empty", $"{At}.variability.basis", Spread(v => v with { Basis = "" })),
        new("not-positive", $"{At}.effectSite.timeToPeakMinutes", Site(s => s with { TimeToPeakMinutes = 0 })),
        new("list-empty", $"{At}.effectSite.models", Site(s => s with { Models = [] })),
        new("id-repeated", $"{At}.effectSite.models", Site(s => s with { Models = [.. s.Models, s.Models[0]] })),
        new("text-empty", $"{At}.effectSite.basis", Site(s => s with { Basis = "" })),
        new("text-empty", $"{At}.effectSite.confidence", Site(s => s with { Confidence = "" })),
        new("text-empty", $"{At}.effectSite.contradiction", Site(s => s with { Contradiction = "" })),
        new("not-positive", $"{At}.limits.weightFromKg", Limits(l => l with { WeightFromKg = 0 })),
        new("weights-disordered", $"{At}.limits", Limits(l => l with { WeightToKg = 40 })),
        new("not-positive", $"{At}.limits.bolusMgPerKg", Limits(l => l with { BolusMgPerKg = 0 })),
        new("not-positive", $"{At}.limits.infusionMgPerKg", Limits(l => l with { InfusionMgPerKg = 0 })),
        new("doses-disordered", $"{At}.limits", Limits(l => l with { TotalMgPerKg = 4 })),
        new("not-positive", $"{At}.limits.infusionHours", Limits(l => l with { InfusionHours = 0 })),
        new("times-disordered", $"{At}.limits", Limits(l => l with { HorizonHours = 23 })),
        new("not-positive", $"{At}.limits.ignoredMinutes", Limits(l => l with { IgnoredMinutes = 0 })),
        new("text-empty", $"{At}.limits.basis", Limits(l => l with { Basis = "" })),
        new("model-unknown", At, Adult(p => p with { DefaultModel = "herd2007" }), "default-not-compared"),
        new("compared-unknown", At, Compared(c => c with { Models = [.. c.Models, "white1985"] })),
        new("effect-site-unknown", At, Site(s => s with { Models = ["wang2019"] })),
        new("default-not-compared", At, Compared(c => c with { Models = ["domino1984"] })),
    ];

    private static Func<KineticsDocument, KineticsDocument> Adult(Func<PopulationEntry, PopulationEntry> change) =>
        all => all with { Populations = all.Populations.With(p => p.Id == "adult", change) };

    private static Func<KineticsDocument, KineticsDocument> Compared(Func<ComparedEntry, ComparedEntry> change) =>
        Adult(p => p with { Compared = p.Compared.With(c => c.Drug == "ketamine", change) });

    private static Func<KineticsDocument, KineticsDocument> Intramuscular(Func<AbsorptionEntry, AbsorptionEntry> change) =>
        Adult(p => p with { Absorption = p.Absorption.With(a => a.Route == "intramuscular", change) });

    private static Func<KineticsDocument, KineticsDocument> Spread(Func<VariabilityEntry, VariabilityEntry> change) =>
        Adult(p => p with { Variability = change(p.Variability) });

    private static Func<KineticsDocument, KineticsDocument> Site(Func<EffectSiteEntry, EffectSiteEntry> change) =>
        Adult(p => p with { EffectSite = change(p.EffectSite!) });

    private static Func<KineticsDocument, KineticsDocument> Limits(Func<LimitsEntry, LimitsEntry> change) =>
        Adult(p => p with { Limits = change(p.Limits) });
}
