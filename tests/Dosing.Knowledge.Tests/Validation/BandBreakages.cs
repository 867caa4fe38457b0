using Dosing.Knowledge.Reading;
using static Dosing.Knowledge.Tests.Validation.Changes;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What can be wrong with one band and with the line of bands.</summary>
internal static class BandBreakages
{
    private const string Bolus = "iv-under-30-min";
    private const string Analgesic = "iv-bolus-analgesic";
    private const string Ladder = $"ladders.json: ladders[{Bolus}]";
    private const string Line = $"{Ladder}.bands";
    private const string At = $"{Line}[{Analgesic}]";

    public static IEnumerable<Breakage> All =>
    [
        new("id-malformed", $"{Line}[].id", Of(Analgesic, b => b with { Id = "" })),
        new("word-unknown", $"{At}.level", Of(Analgesic, b => b with { Level = "deep" })),
        new("word-unknown", $"{Line}[iv-bolus-above-label].level", Of("iv-bolus-above-label", b => b with { Level = "not-checked" })),
        new("text-empty", $"{At}.label", Of(Analgesic, b => b with { Label = "" })),
        new("text-empty", $"{At}.why", Of(Analgesic, b => b with { Why = "" })),
        new("not-one-lower-edge", At, Of(Analgesic, b => b with { From = null })),
        new("not-one-lower-edge", At, Of(Analgesic, b => b with { Above = 0.1m })),
        new("two-upper-edges", At, Of(Analgesic, b => b with { Below = 0.35m })),
        new("band-empty", At, Edges(new Dictionary<string, Func<BandEntry, BandEntry>>
        {
            ["iv-bolus-below-studied"] = b => b with { Below = 0.35m },
            [Analgesic] = b => b with { From = 0.35m, To = null, Below = 0.35m },
            ["iv-bolus-transition"] = b => b with { Above = null, From = 0.35m },
        })),
        new("id-repeated", $"{At}.sources", Of(Analgesic, b => b with { Sources = [.. b.Sources, "acep-sdk"] })),
        new("id-repeated", $"{At}.dissentSources", Of(Analgesic, b => b with { DissentSources = [.. b.DissentSources, .. b.DissentSources] })),
        new("dissent-missing", $"{At}.dissent", Of(Analgesic, b => b with { Dissent = null })),
        new("source-undefined", Ladder, Of(Analgesic, b => b with { DissentSources = [.. b.DissentSources, "nobody2020"] })),
        new("source-undefined", Ladder, Of(Analgesic, b => b with { Sources = [.. b.Sources, "nobody2020"] })),
        new("list-empty", "ladders.json: ladders[subcutaneous].bands", Changes.Ladder("subcutaneous", l => l with { Bands = [] })),
        new("ladder-start", Line, Of("iv-bolus-below-studied", b => b with { Above = 0.01m })),
        new("ladder-start", Line, Of("iv-bolus-below-studied", b => b with { Above = null, From = 0 })),
        new("bands-not-joined", Line, Of(Analgesic, b => b with { To = 0.34m })),
        new("bands-not-joined", Line, Of(Analgesic, b => b with { To = 0.36m })),
        new("bands-not-joined", Line, Of(Analgesic, b => b with { To = null, Below = 0.35m })),
        new("bands-not-joined", Line, Of("iv-bolus-transition", b => b with { Above = null, From = 0.35m })),
        new("bands-not-joined", Line, Of(Analgesic, b => b with { To = null })),
        new("ladder-end", Line, Of("iv-bolus-above-label", b => b with { Below = 10 })),
        new("levels-fall", Line, Of("iv-bolus-anaesthetic-low", b => b with { Level = "transition" })),
    ];

    private static Func<FormularyDocuments, FormularyDocuments> Of(string id, Func<BandEntry, BandEntry> change) => Band(Bolus, id, change);

    private static Func<FormularyDocuments, FormularyDocuments> Edges(Dictionary<string, Func<BandEntry, BandEntry>> changes) =>
        all => changes.Aggregate(all, (documents, change) => Of(change.Key, change.Value)(documents));
}
