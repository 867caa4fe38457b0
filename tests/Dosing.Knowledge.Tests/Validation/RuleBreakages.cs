using Dosing.Knowledge.Reading;
using static Dosing.Knowledge.Tests.Validation.Changes;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What can be wrong with the numbers of the rules.</summary>
internal static class RuleBreakages
{
    public static IEnumerable<Breakage> All =>
    [
        .. Number("sustainedFromMinutes", "min", change => d => d with { SustainedFromMinutes = change(d.SustainedFromMinutes) }),
        .. Number("rapidBolusBelowSeconds", "s", change => d => d with { RapidBolusBelowSeconds = change(d.RapidBolusBelowSeconds) }, "implied-disagrees"),
        .. Number("labelledRate", "mg/kg/h", change => d => d with { LabelledRate = change(d.LabelledRate) }),
        .. Number("concentrateFrom", "mg/L", change => d => d with { ConcentrateFrom = change(d.ConcentrateFrom) }, "concentrate-disagrees"),
        .. Number("adultFromMonths", "mo", change => d => d with { AdultFromMonths = change(d.AdultFromMonths) }),
        .. Number("cumulativeWindowMinutes", "h", change => d => d with { CumulativeWindowMinutes = change(d.CumulativeWindowMinutes) }),
        .. Number("weightCheckFactor", "%", change => d => d with { WeightCheckFactor = change(d.WeightCheckFactor) }, "not-a-fraction"),
        .. Number("roundingFindingAbovePercent", "%", change => d => d with { RoundingFindingAbovePercent = change(d.RoundingFindingAbovePercent) }),
        .. Number("roundingNotCheckedAbovePercent", "%", change => d => d with { RoundingNotCheckedAbovePercent = change(d.RoundingNotCheckedAbovePercent) }, "not-ascending"),
        new("not-ascending", "rules.json: roundingNotCheckedAbovePercent", Rules(d => d with { RoundingNotCheckedAbovePercent = d.RoundingFindingAbovePercent })),
        new("source-undefined", "rules.json", Rules(d => d with { RoundingFindingAbovePercent = d.RoundingFindingAbovePercent with { Sources = ["nobody2020"] } })),
        new("not-a-fraction", "rules.json: weightCheckFactor.value", Rules(d => d with { WeightCheckFactor = d.WeightCheckFactor with { Value = 1 } })),
        new("source-undefined", "rules.json", Rules(d => d with { SustainedFromMinutes = d.SustainedFromMinutes with { Sources = ["nobody2020"] } })),
        new("source-undefined", "rules.json", Rules(d => d with { AdultFromMonths = d.AdultFromMonths with { Sources = ["nobody2020"] } })),
        new("id-repeated", "rules.json: saltFractions", Rules(d => d with { SaltFractions = [.. d.SaltFractions, .. d.SaltFractions] })),
        new("word-unknown", "rules.json: saltFractions[sulfate].salt", Rules(d => d with { SaltFractions = [.. d.SaltFractions, new() { Salt = "sulfate", BaseFraction = 0.5m, Basis = "none" }] })),
        new("not-a-fraction", "rules.json: saltFractions[hydrochloride].baseFraction", Salt(s => s with { BaseFraction = 0 }), "fraction-disagrees"),
        new("not-a-fraction", "rules.json: saltFractions[hydrochloride].baseFraction", Salt(s => s with { BaseFraction = 1 }), "fraction-disagrees"),
        new("text-empty", "rules.json: saltFractions[hydrochloride].basis", Salt(s => s with { Basis = "" })),
        new("salt-missing", "rules.json: saltFractions", Rules(d => d with { SaltFractions = [] })),
        new("not-positive", "rules.json: slowSedationBolus.fromMinutes", Rules(d => d with { SlowSedationBolus = d.SlowSedationBolus with { FromMinutes = 0 } })),
        new("text-empty", "rules.json: slowSedationBolus.basis", Rules(d => d with { SlowSedationBolus = d.SlowSedationBolus with { Basis = "" } })),
        new("band-undefined", "rules.json: slowSedationBolus.band", Rules(d => d with { SlowSedationBolus = d.SlowSedationBolus with { Band = "iv-bolus" } })),
        new("list-empty", "rules.json: slipStrengths.values", Strengths(s => s with { Values = [] }), "strengths-disagree"),
        new("not-positive", "rules.json: slipStrengths.values[0]", Strengths(s => s with { Values = [0, 10] }), "strengths-disagree"),
        new("not-ascending", "rules.json: slipStrengths.values", Strengths(s => s with { Values = [10, 10] }), "strengths-disagree"),
        new("not-ascending", "rules.json: slipStrengths.values", Strengths(s => s with { Values = [50, 10] }), "strengths-disagree"),
        new("strengths-disagree", "rules.json: slipStrengths.values", Strengths(s => s with { Values = [10, 50] })),
        new("unit-wrong", "rules.json: slipStrengths.unit", Strengths(s => s with { Unit = "%" })),
        new("text-empty", "rules.json: slipStrengths.basis", Strengths(s => s with { Basis = "" })),
        new("age-negative", "rules.json: weightPlausibility[1].ageMonths.from", Weights(w => w with { AgeMonths = new() { From = -1 } })),
        new("span-empty", "rules.json: weightPlausibility[1].ageMonths.below", Weights(w => w with { AgeMonths = new() { From = 1, Below = 1 } })),
        new("not-positive", "rules.json: weightPlausibility[1].low", Weights(w => w with { Low = 0 })),
        new("not-positive", "rules.json: weightPlausibility[1].high", Weights(w => w with { High = -8 })),
        new("no-end", "rules.json: weightPlausibility[1]", Weights(w => w with { High = null })),
        new("span-empty", "rules.json: weightPlausibility[1]", Weights(w => w with { Low = 8 })),
        new("text-empty", "rules.json: weightPlausibility[1].basis", Weights(w => w with { Basis = "" })),
    ];

    private static IEnumerable<Breakage> Number(string name, string wrongUnit,
        Func<Func<RuleNumberEntry, RuleNumberEntry>, Func<RulesDocument, RulesDocument>> of, params string[] alsoWhereNegative) =>
    [
        new("not-positive", $"rules.json: {name}.value", Rules(of(n => n with { Value = -1 })), alsoWhereNegative),
        new("unit-wrong", $"rules.json: {name}.unit", Rules(of(n => n with { Unit = wrongUnit }))),
        new("text-empty", $"rules.json: {name}.basis", Rules(of(n => n with { Basis = "" }))),
        new("id-repeated", $"rules.json: {name}.sources", Rules(of(n => n with { Sources = ["us-label-iv-induction-slow", "us-label-iv-induction", "us-label-iv-induction"] }))),
    ];

    private static Func<FormularyDocuments, FormularyDocuments> Salt(Func<SaltEntry, SaltEntry> change) =>
        Rules(d => d with { SaltFractions = d.SaltFractions.With(_ => true, change) });

    private static Func<FormularyDocuments, FormularyDocuments> Strengths(Func<SlipStrengthsEntry, SlipStrengthsEntry> change) =>
        Rules(d => d with { SlipStrengths = change(d.SlipStrengths) });

    private static Func<FormularyDocuments, FormularyDocuments> Weights(Func<PlausibilityEntry, PlausibilityEntry> change) =>
        Rules(d => d with { WeightPlausibility = d.WeightPlausibility.With(w => w.AgeMonths is not null, change) });
}
