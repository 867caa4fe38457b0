using Dosing.Knowledge.Reading;
using static Dosing.Knowledge.Tests.Validation.Changes;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What can be wrong with the document of ranges as a whole, and with one ceiling.</summary>
internal static class RangesDocumentBreakages
{
    private const string Id = "ceiling-ketamine-intravenous-under-30-min";
    private const string At = $"ranges.json: ceilings[{Id}]";

    public static IEnumerable<Breakage> All =>
    [
        new("tolerance-out-of-range", "ranges.json: tolerancePercent", Ranges(d => d with { TolerancePercent = 0 })),
        new("tolerance-out-of-range", "ranges.json: tolerancePercent", Ranges(d => d with { TolerancePercent = 100 })),
        new("text-empty", "ranges.json: semantics[0]", Ranges(d => d with { Semantics = [""] })),
        new("category-unknown", "ranges.json: intentCategories[therapy]", Ranges(d => d with { IntentCategories = d.IntentCategories.Append(new("therapy", [])).AsReadOnlyDictionary() })),
        new("word-unknown", "ranges.json: intentCategories[anaesthesia]", Category("anaesthesia", words => [.. words, "fun"])),
        new("intent-not-in-one-category", "ranges.json: intentCategories", Category("anaesthesia", words => [.. words, "depression"])),
        new("intent-not-in-one-category", "ranges.json: intentCategories", Category("anaesthesia", words => [.. words.Skip(1)])),
        new("word-unknown", "ranges.json: intentImplies[fun]", Ranges(d => d with { IntentImplies = d.IntentImplies.Append(new("fun", "pregnancy")).AsReadOnlyDictionary() })),
        new("entry-undefined", "ranges.json: intentImplies[obstetric-anaesthesia]", Ranges(d => d with { IntentImplies = d.IntentImplies.With(p => p.Key == "obstetric-anaesthesia", p => new(p.Key, "pregnant")).AsReadOnlyDictionary() })),
        new("id-repeated", "ranges.json: ranges", Range("anxiety-sc", r => r with { Id = "anxiety-iv" })),
        new("id-repeated", "ranges.json: ceilings", Ceiling(Id, c => c with { Id = "ceiling-ketamine-oral" })),
        new("id-malformed", "ranges.json: ceilings[-].id", Ceiling(Id, c => c with { Id = "-" })),
        new("word-unknown", $"{At}.drug", Ceiling(Id, c => c with { Drug = "" })),
        new("word-unknown", $"{At}.route", Ceiling(Id, c => c with { Route = "vein" })),
        new("word-unknown", $"{At}.unit", Ceiling(Id, c => c with { Unit = "g" })),
        new("age-negative", $"{At}.ageMonths.from", Ceiling(Id, c => c with { AgeMonths = new() { From = -1 } })),
        new("span-empty", $"{At}.ageMonths.below", Ceiling(Id, c => c with { AgeMonths = new() { From = 12, Below = 11 } })),
        new("two-lower-ends", $"{At}.overMinutes", Ceiling(Id, c => c with { OverMinutes = new() { From = 1, Above = 1 } })),
        new("two-upper-ends", $"{At}.overMinutes", Ceiling(Id, c => c with { OverMinutes = new() { To = 30, Below = 30 } })),
        new("no-end", $"{At}.overMinutes", Ceiling(Id, c => c with { OverMinutes = new() })),
        new("span-empty", $"{At}.overMinutes", Ceiling(Id, c => c with { OverMinutes = new() { Above = 30, To = 30 } })),
        new("minutes-negative", $"{At}.overMinutes", Ceiling(Id, c => c with { OverMinutes = new() { Above = -0.5m, To = 30 } })),
        new("not-positive", $"{At}.above", Ceiling(Id, c => c with { Above = 0 })),
        new("text-empty", $"{At}.why", Ceiling(Id, c => c with { Why = "" })),
        new("list-empty", $"{At}.sources", Ceiling(Id, c => c with { Sources = [] })),
        new("id-repeated", $"{At}.sources", Ceiling(Id, c => c with { Sources = [.. c.Sources, .. c.Sources] })),
        new("source-undefined", At, Ceiling(Id, c => c with { Sources = [.. c.Sources, "nobody2020"] })),
    ];

    private static Func<FormularyDocuments, FormularyDocuments> Category(string name, Func<IReadOnlyList<string>, IReadOnlyList<string>> change) =>
        Ranges(d => d with { IntentCategories = d.IntentCategories.With(p => p.Key == name, p => new(p.Key, change(p.Value))).AsReadOnlyDictionary() });
}
