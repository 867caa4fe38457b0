using Dosing.Knowledge.Reading;
using static Dosing.Knowledge.Tests.Validation.Changes;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What can be wrong with the evidence, the provenance and the example of one range.</summary>
internal static class OriginBreakages
{
    private const string Id = "depression-sc-65";
    private const string OnlySource = "older-adults-sc-otago";
    private const string At = $"ranges.json: ranges[{Id}]";

    public static IEnumerable<Breakage> All =>
    [
        new("list-empty", $"{At}.evidence", Range(Id, r => r with { Evidence = [] }), "provenance-outside-evidence"),
        new("id-repeated", $"{At}.evidence", Range(Id, r => r with { Evidence = [OnlySource, OnlySource] })),
        new("provenance-missing", $"{At}.provenance", Range(Id, r => r with { Provenance = r.Provenance.Where(p => p.Key != "high").AsReadOnlyDictionary() })),
        new("provenance-missing", "ranges.json: ranges[depression-iv].provenance", Range("depression-iv", r => r with { Provenance = r.Provenance.Where(p => p.Key != "usual").AsReadOnlyDictionary() })),
        new("provenance-unknown", $"{At}.provenance", Range(Id, r => r with { Provenance = r.Provenance.Append(new("usual", r.Provenance["low"])).AsReadOnlyDictionary() })),
        new("provenance-unknown", $"{At}.provenance", Range(Id, r => r with { Provenance = r.Provenance.Append(new("hardLimit", r.Provenance["low"])).AsReadOnlyDictionary() })),
        new("word-unknown", $"{At}.provenance[low].determination", Provenance(Id, "low", p => p with { Determination = "recalled-practice", Note = "said so" })),
        new("list-empty", $"{At}.provenance[low].sources", Provenance(Id, "low", p => p with { Sources = [] })),
        new("id-repeated", $"{At}.provenance[high].sources", Provenance(Id, "high", p => p with { Sources = [OnlySource, OnlySource] })),
        new("note-missing", $"{At}.provenance[low].note", Provenance(Id, "low", p => p with { Determination = "converted" })),
        new("note-missing", $"{At}.provenance[low].note", Provenance(Id, "low", p => p with { Determination = "derived", Note = " " })),
        new("provenance-outside-evidence", $"{At}.provenance[low]", Provenance(Id, "low", p => p with { Sources = ["zarate2006"] })),
        new("text-empty", $"{At}.example.dose", Example(e => e with { Dose = "" })),
        new("text-empty", $"{At}.example.weight", Example(e => e with { Weight = "" })),
        new("text-empty", $"{At}.example.age", Example(e => e with { Age = "" })),
        new("word-unknown", $"{At}.example.outcome", Example(e => e with { Outcome = "fine" })),
        new("example-not-judged", $"{At}.example.outcome", Example(e => e with { Outcome = "not-checked" })),
        new("not-positive", $"{At}.example.value", Example(e => e with { Value = 0 })),
        new("text-empty", $"{At}.example.basis", Example(e => e with { Basis = "" })),
        new("source-undefined", At, Range(Id, r => r with { Evidence = [OnlySource, "nobody2020"] })),
    ];

    private static Func<FormularyDocuments, FormularyDocuments> Example(Func<ExampleEntry, ExampleEntry> change) =>
        Range(Id, r => r with { Example = change(r.Example) });
}
