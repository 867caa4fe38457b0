using static Dosing.Knowledge.Tests.Validation.Changes;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What can be wrong with the rate rules.</summary>
internal static class RateRuleBreakages
{
    private const string First = "rate-1.5";
    private const string Last = "rate-2.4";
    private const string At = $"rules.json: rateRules[{First}]";

    public static IEnumerable<Breakage> All =>
    [
        new("list-empty", "rules.json: rateRules", Rules(d => d with { RateRules = [] })),
        new("id-repeated", "rules.json: rateRules", RateRule(First, r => r with { Id = Last })),
        new("id-malformed", "rules.json: rateRules[rate 1.5].id", RateRule(First, r => r with { Id = "rate 1.5" })),
        new("unit-wrong", $"{At}.unit", RateRule(First, r => r with { Unit = "mg/kg/min" })),
        new("not-one-start", At, RateRule(First, r => r with { Above = null })),
        new("not-one-start", At, RateRule(First, r => r with { From = 1.5m })),
        new("not-positive", $"rules.json: rateRules[{Last}].from", RateRule(Last, r => r with { From = 0 }), "not-ascending"),
        new("not-positive", $"{At}.from", RateRule(First, r => r with { Above = null, From = 0 })),
        new("not-positive", $"{At}.above", RateRule(First, r => r with { Above = 0 })),
        new("word-unknown", $"{At}.level", RateRule(First, r => r with { Level = "fast" })),
        new("word-unknown", $"rules.json: rateRules[{Last}].level", RateRule(Last, r => r with { Level = "not-checked" }), "last-not-anaesthetic"),
        new("text-empty", $"{At}.basis", RateRule(First, r => r with { Basis = "" })),
        new("list-empty", $"{At}.sources", RateRule(First, r => r with { Sources = [] })),
        new("id-repeated", $"{At}.sources", RateRule(First, r => r with { Sources = ["fava2020", "fava2020"] })),
        new("source-undefined", "rules.json", RateRule(First, r => r with { Sources = ["nobody2020"] })),
        new("not-ascending", "rules.json: rateRules", RateRule(First, r => r with { Above = 2.4m })),
        new("levels-not-rising", "rules.json: rateRules", RateRule(First, r => r with { Level = "anaesthetic" })),
        new("last-not-anaesthetic", "rules.json: rateRules", RateRule(Last, r => r with { Level = "sedation" })),
    ];
}
