using Dosing.Knowledge.Reading;
using static Dosing.Knowledge.Tests.Validation.Changes;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What can be wrong with the combinations.</summary>
internal static class CombinationBreakages
{
    private const string Water = "combo-water-any-sedation";
    private const string Oral = "combo-oral-cyp3a4";
    private const string Count = "combo-two-depressants";
    private const string Partial = "combo-opioid-cardiac-water-unsupervised";
    private const string Lines = "combo-anorexia-qt-electrolytes";
    private const string Combinations = "screening.json: combinations";

    public static IEnumerable<Breakage> All =>
    [
        new("id-malformed", $"{Combinations}[Combo].id", Combination(Water, c => c with { Id = "Combo" })),
        new("text-empty", $"{Combinations}[{Water}].name", Combination(Water, c => c with { Name = "" })),
        new("list-empty", $"{Combinations}[{Water}].allOf", Combination(Water, c => c with { AllOf = [] })),
        new("list-empty", $"{Combinations}[{Water}].allOf[1]", Combination(Water, c => c with { AllOf = [.. c.AllOf, []] })),
        new("id-repeated", $"{Combinations}[{Water}].allOf[0]", Combination(Water, c => c with { AllOf = [["water-immersion", "water-immersion"]] })),
        new("word-unknown", $"{Combinations}[{Water}].severity", Combination(Water, c => c with { Severity = "moderate" })),
        new("text-empty", $"{Combinations}[{Water}].rationale", Combination(Water, c => c with { Rationale = "" })),
        new("text-empty", $"{Combinations}[{Water}].action", Combination(Water, c => c with { Action = "" })),
        new("count-out-of-reach", $"{Combinations}[{Count}].minDistinctEntries", Combination(Count, c => c with { MinDistinctEntries = 1 })),
        new("count-out-of-reach", $"{Combinations}[{Count}].minDistinctEntries", Combination(Count, c => c with { MinDistinctEntries = 9 })),
        new("count-out-of-reach", $"{Combinations}[{Partial}].partialRule.atLeastGroups", Part(p => p with { AtLeastGroups = 0 })),
        new("count-out-of-reach", $"{Combinations}[{Partial}].partialRule.atLeastGroups", Part(p => p with { AtLeastGroups = 3 })),
        new("word-unknown", $"{Combinations}[{Partial}].partialRule.severity", Part(p => p with { Severity = "serious" })),
        new("part-not-milder", $"{Combinations}[{Partial}].partialRule", Part(p => p with { Severity = "contraindicated" })),
        new("word-unknown", $"{Combinations}[{Oral}].routes[0]", Combination(Oral, c => c with { Routes = ["mouth"] })),
        new("id-repeated", $"{Combinations}[{Oral}].routes", Combination(Oral, c => c with { Routes = ["oral", "oral"] })),
        new("id-repeated", $"{Combinations}[{Lines}].atLine", Combination(Lines, c => c with { AtLine = [.. c.AtLine, c.AtLine[0]] })),
        new("word-unknown", $"{Combinations}[{Lines}].atLine[qtc-limits].op", At("qtc-limits", l => l with { Op = "over" })),
        new("entry-undefined", $"{Combinations}[{Oral}]", Combination(Oral, c => c with { AllOf = [["grapefruits"]] })),
        new("entry-undefined", $"{Combinations}[{Oral}]", Combination(Oral, c => c with { AllOf = [["Grapefruit"]] })),
        new("at-line-not-in-group", $"{Combinations}[{Lines}]", Combination(Lines, c => c with { AtLine = [.. c.AtLine, new() { Entry = "sodium-low", Op = "<", Value = 130 }] })),
        new("at-line-not-in-group", $"{Combinations}[{Lines}]", At("glucose-low", l => l with { Entry = "Glucose-low" })),
        new("at-line-not-measured", $"{Combinations}[{Lines}]", Combination(Lines, c => c with { AtLine = [.. c.AtLine, new() { Entry = "refeeding-syndrome", Op = "<", Value = 3 }] })),
        new("at-line-not-measured", $"{Combinations}[{Lines}]", Combination(Lines, c => c with
        {
            AllOf = [c.AllOf[0], [.. c.AllOf[1], "bp-defer-160"]],
            AtLine = [.. c.AtLine, new() { Entry = "bp-defer-160", Op = ">", Value = 170 }],
        })),
        new("at-line-never-met", $"{Combinations}[{Lines}]", At("potassium-low", l => l with { Op = ">", Value = 3.5m })),
        new("at-line-never-met", $"{Combinations}[{Lines}]", At("qtc-limits", l => l with { Op = "<=" })),
    ];

    private static Func<FormularyDocuments, FormularyDocuments> Part(Func<PartialEntry, PartialEntry> change) =>
        Combination(Partial, c => c with { PartialRule = change(c.PartialRule!) });

    private static Func<FormularyDocuments, FormularyDocuments> At(string entry, Func<AtLineEntry, AtLineEntry> change) =>
        Combination(Lines, c => c with { AtLine = c.AtLine.With(l => l.Entry == entry, change) });
}
