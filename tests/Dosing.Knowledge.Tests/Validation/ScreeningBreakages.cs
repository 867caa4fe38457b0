using Dosing.Knowledge.Reading;
using static Dosing.Knowledge.Tests.Validation.Changes;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What can be wrong with the document of the screening and with one entry.</summary>
internal static class ScreeningBreakages
{
    private const string Condition = "pregnancy";
    private const string Implied = "older-adult";
    private const string Rapid = "rapid-iv-bolus";
    private const string At = $"screening.json: entries[{Condition}]";
    private const string AtImplied = $"screening.json: entries[{Implied}].implied";
    private const string AtSeconds = "rules.json: rapidBolusBelowSeconds";

    public static IEnumerable<Breakage> All =>
    [
        new("id-repeated", "screening.json", Entry("signing-decisions", e => e with { Id = "lithium" })),
        new("id-repeated", "screening.json", Combination("combo-htn-stimulant", c => c with { Id = "lithium" })),
        new("id-repeated", "screening.json", Plan("plan-anaesthesia", p => p with { Id = "combo-htn-stimulant" })),
        new("id-repeated", "screening.json", Checklist(c => c with { Id = "plan-anaesthesia" })),
        new("id-taken", "screening.json", Entry("signing-decisions", e => e with { Id = "at-edge" })),
        new("id-taken", "screening.json", Combination("combo-htn-stimulant", c => c with { Id = "vial-count" })),
        new("id-malformed", "screening.json: entries[signing decisions].id", Entry("signing-decisions", e => e with { Id = "signing decisions" })),
        new("word-unknown", $"{At}.kind", Entry(Condition, e => e with { Kind = "Condition" })),
        new("text-empty", $"{At}.name", Entry(Condition, e => e with { Name = "" })),
        new("list-empty", $"{At}.severity", Entry(Condition, e => e with { Severity = new Dictionary<string, string>() })),
        new("column-unknown", $"{At}.severity[nasal]", Entry(Condition, e => e with { Severity = e.Severity.Append(new("nasal", "major")).AsReadOnlyDictionary() })),
        new("word-unknown", $"{At}.severity[anaesthesia]", Entry(Condition, e => e with { Severity = e.Severity.With(s => s.Key == "anaesthesia", s => new(s.Key, "moderate")).AsReadOnlyDictionary() })),
        new("text-empty", $"{At}.mechanism", Entry(Condition, e => e with { Mechanism = " " })),
        new("text-empty", $"{At}.action", Entry(Condition, e => e with { Action = "" })),
        new("text-empty", $"{At}.disagreement", Entry(Condition, e => e with { Disagreement = "" })),
        new("text-empty", $"{At}.note", Entry(Condition, e => e with { Note = "" })),
        new("word-unknown", $"{At}.notAskedOf", Entry(Condition, e => e with { NotAskedOf = "men" })),
        new("word-unknown", $"{At}.evidenceStatus", Entry(Condition, e => e with { EvidenceStatus = "recall" })),
        new("status-not-best", $"{At}.evidenceStatus", Entry(Condition, e => e with { EvidenceStatus = "recalled" })),
        new("status-not-best", "screening.json: entries[renal-impairment].evidenceStatus", Entry("renal-impairment", e => e with { EvidenceStatus = "verified" })),
        new("entry-undefined", At, Entry(Condition, e => e with { OnlyWith = "nobody" }), "measurement-missing"),
        new("entry-undefined", "screening.json: entries[sbp-low]", Line("sbp-low", 1, l => l with { OnlyWith = "Anorexia-nervosa-or-malnutrition" })),
        new("only-with-measured", "screening.json: entries[hr-eating-disorder]", Entry("hr-eating-disorder", e => e with { OnlyWith = "bmi-low" })),
        new("only-with-measured", "screening.json: entries[sbp-low]", Line("sbp-low", 1, l => l with { OnlyWith = "sbp-low" })),
        new("measurement-unjudged", "screening.json: entries", Entry("ciwa", e => e with { Lines = [.. e.Lines.Select(l => l with { Measurement = null })] }), "lines-unmeasured"),
        new("implied-by-nothing", AtImplied, Entry(Implied, e => e with { Implied = new() })),
        new("implied-by-nothing", AtImplied, Entry(Implied, e => e with { Implied = new() { Routes = ["oral"] } })),
        new("word-unknown", $"{AtImplied}.routes[0]", Because(i => i with { Routes = ["vein"] })),
        new("id-repeated", $"{AtImplied}.routes", Because(i => i with { Routes = ["oral", "oral"] })),
        new("age-negative", $"{AtImplied}.ageMonths.from", Because(i => i with { AgeMonths = new() { From = -1 } })),
        new("span-empty", $"{AtImplied}.ageMonths.below", Because(i => i with { AgeMonths = new() { From = 780, Below = 780 } })),
        new("two-lower-ends", $"{AtImplied}.overMinutes", Because(i => i with { OverMinutes = new() { From = 1, Above = 1 } })),
        new("two-upper-ends", $"{AtImplied}.overMinutes", Because(i => i with { OverMinutes = new() { To = 1, Below = 1 } })),
        new("no-end", $"{AtImplied}.overMinutes", Because(i => i with { OverMinutes = new() })),
        new("span-empty", $"{AtImplied}.overMinutes", Because(i => i with { OverMinutes = new() { From = 2, To = 1 } })),
        new("minutes-negative", $"{AtImplied}.overMinutes", Because(i => i with { OverMinutes = new() { From = -1 } })),
        new("entry-undefined", AtSeconds, Entry(Rapid, e => e with { Id = "fast-iv-bolus" })),
        new("implied-disagrees", AtSeconds, Rules(r => r with { RapidBolusBelowSeconds = r.RapidBolusBelowSeconds with { Value = 61 } })),
        new("implied-disagrees", AtSeconds, Entry(Rapid, e => e with { Implied = null })),
        new("implied-disagrees", AtSeconds, Entry(Rapid, e => e with { Implied = e.Implied! with { AgeMonths = new() { From = 0 } } })),
        new("implied-disagrees", AtSeconds, Entry(Rapid, e => e with { Implied = e.Implied! with { Routes = [] } })),
        new("implied-disagrees", AtSeconds, Entry(Rapid, e => e with { Implied = e.Implied! with { Routes = ["intramuscular"] } })),
        new("implied-disagrees", AtSeconds, Entry(Rapid, e => e with { Implied = e.Implied! with { OverMinutes = new() { To = 1 } } })),
        new("implied-disagrees", AtSeconds, Line(Rapid, 0, l => l with { Op = "<=" })),
        new("implied-disagrees", AtSeconds, Line(Rapid, 0, l => l with { Value = Json("90") })),
    ];

    private static Func<FormularyDocuments, FormularyDocuments> Because(Func<ImpliedEntry, ImpliedEntry> change) =>
        Entry(Implied, e => e with { Implied = change(e.Implied!) });
}
