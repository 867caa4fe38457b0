using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What can be wrong with the incidents.</summary>
internal static class IncidentBreakages
{
    private const string At = "incidents.json: incidents[k01]";
    private const string Refused = "incidents.json: incidents[k17]";
    private const string Table = "incidents.json: incidents[k20]";

    public static IEnumerable<TeachingBreakage> All =>
    [
        new("list-empty", "incidents.json: incidents", Document(d => d with { Incidents = [] })),
        new("id-repeated", "incidents.json: incidents", Document(d => d with { Incidents = [.. d.Incidents, d.Incidents[0]] })),
        new("id-malformed", "incidents.json: incidents[K 1].id", Incident("k01", i => i with { Id = "K 1" })),
        new("text-empty", $"{At}.situation", Incident("k01", i => i with { Situation = "" })),
        new("text-empty", $"{At}.mechanism", Incident("k01", i => i with { Mechanism = "" })),
        new("text-empty", $"{At}.source", Incident("k01", i => i with { Source = "" })),
        new("word-unknown", $"{At}.verification", Incident("k01", i => i with { Verification = "RECALL" })),
        new("id-repeated", $"{At}.assumed", Incident("k01", i => i with { Assumed = ["age", "age"] })),
        new("text-empty", $"{At}.assumed[0]", Incident("k01", i => i with { Assumed = [""] })),
        new("text-empty", $"{At}.note", Incident("k01", i => i with { Note = "" })),
        new("replay-incomplete", At, Incident("k01", i => i with { Request = null })),
        new("replay-incomplete", At, Incident("k01", i => i with { Expect = null })),
        new("replay-incomplete", Refused, Incident("k17", i => i with { Replay = true })),
        new("demonstration-missing", At, Incident("k01", i => i with { Replay = false })),
        new("demonstration-missing", Refused, Incident("k17", i => i with { Demonstration = null })),
        .. Orders(At, change => Incident("k01", i => i with { Request = change(i.Request!) })),
        .. Orders($"{Refused}.demonstration", change => Incident("k17", i => i with { Demonstration = i.Demonstration! with { Request = change(i.Demonstration.Request!) } })),
        new("word-unknown", $"{At}.expect.disposition", Incident("k01", i => i with { Expect = i.Expect! with { Disposition = "block" } })),
        new("slip-unknown", At, Incident("k01", i => i with { Expect = i.Expect! with { Slip = "five-times-high" } })),
        new("finding-unknown", At, Incident("k01", i => i with { Expect = i.Expect! with { Finding = "overdose" } })),
        new("text-empty", $"{Table}.demonstration.shows", Shown(s => s with { Shows = "" })),
        new("demonstration-unclear", $"{Table}.demonstration", Shown(s => s with { Rows = [] })),
        new("demonstration-unclear", $"{Refused}.demonstration", Incident("k17", i => i with { Demonstration = i.Demonstration! with { Request = null } })),
        new("text-empty", $"{Table}.demonstration.rows[0].weight", Row(r => r with { Weight = "" })),
        new("text-empty", $"{Table}.demonstration.rows[0].rate", Row(r => r with { Rate = "" })),
        new("text-empty", $"{Table}.demonstration.rows[0].strength", Row(r => r with { Strength = "" })),
        new("text-empty", $"{Table}.demonstration.rows[0].printed", Row(r => r with { Printed = "" })),
    ];

    private static IEnumerable<TeachingBreakage> Orders(string at, Func<Func<OrderEntry, OrderEntry>, Func<TeachingDocuments, TeachingDocuments>> order) =>
    [
        new("text-empty", $"{at}.request.drug", order(o => o with { Drug = "" })),
        new("text-empty", $"{at}.request.dose", order(o => o with { Dose = "" })),
        new("word-unknown", $"{at}.request.route", order(o => o with { Route = "in" })),
        new("text-empty", $"{at}.request.over", order(o => o with { Over = " " })),
        new("over-missing", $"{at}.request.over", order(o => o with { Over = null })),
        new("text-empty", $"{at}.request.weight", order(o => o with { Weight = "" })),
        new("word-unknown", $"{at}.request.weightSource", order(o => o with { WeightSource = "guessed" })),
        new("text-empty", $"{at}.request.age", order(o => o with { Age = "" })),
        new("word-unknown", $"{at}.request.for", order(o => o with { For = "sleep" })),
        new("text-empty", $"{at}.request.strength", order(o => o with { Strength = "" })),
        new("id-repeated", $"{at}.request.flags", order(o => o with { Flags = ["water-immersion", "water-immersion"] })),
    ];

    private static Func<TeachingDocuments, TeachingDocuments> Document(Func<IncidentsDocument, IncidentsDocument> change) =>
        all => all with { Incidents = change(all.Incidents) };

    private static Func<TeachingDocuments, TeachingDocuments> Incident(string id, Func<IncidentEntry, IncidentEntry> change) =>
        Document(d => d with { Incidents = d.Incidents.With(i => i.Id == id, change) });

    private static Func<TeachingDocuments, TeachingDocuments> Shown(Func<DemonstrationEntry, DemonstrationEntry> change) =>
        Incident("k20", i => i with { Demonstration = change(i.Demonstration!) });

    private static Func<TeachingDocuments, TeachingDocuments> Row(Func<PrintedRowEntry, PrintedRowEntry> change) =>
        Shown(s => s with { Rows = [change(s.Rows[0]), .. s.Rows.Skip(1)] });
}
