using static Dosing.Knowledge.Tests.Validation.Changes;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What can be wrong with diluents, mixtures and what is not mixed.</summary>
internal static class DilutionBreakages
{
    private const string Saline = "sodium-chloride-0.9";
    private const string Weak = "infusion-1mg-per-ml";
    private const string Strong = "infusion-2mg-per-ml";
    private const string Other = "incompatible-diazepam";
    private const string AtSaline = $"products.json: diluents[{Saline}]";
    private const string AtRule = "products.json: concentrate";
    private const string AtMix = $"products.json: mixes[{Weak}]";
    private const string AtNotFurther = "products.json: notFurther";
    private const string AtOther = $"products.json: incompatibilities[{Other}]";

    public static IEnumerable<Breakage> All =>
    [
        new("list-empty", "products.json: diluents", Products(d => d with { Diluents = [] }), "diluent-undefined"),
        new("id-malformed", "products.json: diluents[0.9%].id", Diluent(Saline, d => d with { Id = "0.9%" }), "diluent-undefined"),
        new("text-empty", $"{AtSaline}.name", Diluent(Saline, d => d with { Name = "" })),
        new("text-empty", $"{AtSaline}.otherNames[0]", Diluent(Saline, d => d with { OtherNames = [""] })),
        new("id-repeated", $"{AtSaline}.otherNames", Diluent(Saline, d => d with { OtherNames = ["saline", "Saline"] })),
        new("id-malformed", $"{AtRule}.id", Concentrate(c => c with { Id = "Concentrate" })),
        new("text-empty", $"{AtRule}.text", Concentrate(c => c with { Text = "" })),
        new("number-not-said", $"{AtRule}.text", Concentrate(c => c with { Text = "50 mg/mL is not given undiluted." })),
        new("not-positive", $"{AtRule}.mgPerMl", Concentrate(c => c with { MgPerMl = 0, Text = "0 mg/mL is not given undiluted." }), "concentrate-disagrees"),
        new("concentrate-disagrees", $"{AtRule}.mgPerMl", Concentrate(c => c with { MgPerMl = 99, Text = "99 mg/mL is not given undiluted." })),
        new("list-empty", $"{AtRule}.routes", Concentrate(c => c with { Routes = [] })),
        new("word-unknown", $"{AtRule}.routes[0]", Concentrate(c => c with { Routes = ["vein"] })),
        new("id-repeated", $"{AtRule}.routes", Concentrate(c => c with { Routes = ["intravenous", "intravenous"] })),
        new("not-positive", $"{AtRule}.diluentParts", Concentrate(c => c with { DiluentParts = 0, AtMostMgPerMl = 100 })),
        new("list-empty", $"{AtRule}.diluents", Concentrate(c => c with { Diluents = [] })),
        new("id-repeated", $"{AtRule}.diluents", Concentrate(c => c with { Diluents = [Saline, Saline] })),
        new("diluent-undefined", $"{AtRule}.diluents[0]", Concentrate(c => c with { Diluents = ["saline"] })),
        new("not-positive", $"{AtRule}.atMostMgPerMl", Concentrate(c => c with { AtMostMgPerMl = 0 }), "dilution-too-strong"),
        new("dilution-too-strong", AtRule, Concentrate(c => c with { AtMostMgPerMl = 49 })),
        new("dilution-too-strong", AtRule, Concentrate(c => c with { DiluentParts = 0.9m })),
        new("id-malformed", "products.json: mixes[1 mg/mL].id", Mix(Weak, m => m with { Id = "1 mg/mL" })),
        new("text-empty", $"{AtMix}.name", Mix(Weak, m => m with { Name = "" })),
        new("number-not-said", $"{AtMix}.name", Mix(Weak, m => m with { Name = "Infusion of 10 mg/mL" })),
        new("not-positive", $"{AtMix}.mg", Mix(Weak, m => m with { Mg = 0 }), "mix-disagrees"),
        new("not-positive", $"{AtMix}.ml", Mix(Weak, m => m with { Ml = 0 }), "mix-disagrees"),
        new("not-positive", $"{AtMix}.mgPerMl", Mix(Weak, m => m with { MgPerMl = 0, Name = "Infusion of 0 mg/mL" }), "mix-disagrees"),
        new("mix-disagrees", AtMix, Mix(Weak, m => m with { Ml = 250 })),
        new("not-ascending", "products.json: mixes", Products(d => d with { Mixes = [.. d.Mixes.Reverse()] })),
        new("text-empty", $"products.json: mixes[{Strong}].when", Mix(Strong, m => m with { When = "" })),
        new("id-malformed", $"{AtNotFurther}.id", NotFurther(r => r with { Id = "" })),
        new("text-empty", $"{AtNotFurther}.text", NotFurther(r => r with { Text = "" })),
        new("number-not-said", $"{AtNotFurther}.text", NotFurther(r => r with { Text = "The product of 100 mg/mL should not be diluted further." })),
        new("not-positive", $"{AtNotFurther}.mgPerMl", NotFurther(r => r with { MgPerMl = 0, Text = "The product of 0 mg/mL should not be diluted further." })),
        new("text-empty", $"{AtNotFurther}.dissent", NotFurther(r => r with { Dissent = "" })),
        new("id-malformed", "products.json: incompatibilities[diazepam ].id", Incompatibility(Other, i => i with { Id = "diazepam " })),
        new("text-empty", $"{AtOther}.with", Incompatibility(Other, i => i with { With = "" })),
        new("text-empty", $"{AtOther}.where", Incompatibility(Other, i => i with { Where = "" })),
    ];
}
