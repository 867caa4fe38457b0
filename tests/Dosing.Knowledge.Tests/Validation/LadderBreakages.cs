using Dosing.Knowledge.Reading;
using static Dosing.Knowledge.Tests.Validation.Changes;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What can be wrong with the document of ladders and with one ladder.</summary>
internal static class LadderBreakages
{
    private const string Bolus = "iv-under-30-min";
    private const string Long = "iv-over-60-min";
    private const string At = $"ladders.json: ladders[{Bolus}]";
    private const string AtUse = $"ladders.json: ladders[{Long}].alsoFor[0]";

    public static IEnumerable<Breakage> All =>
    [
        new("levels-differ", "ladders.json: levels", Ladders(d => d with { Levels = [.. d.Levels.Reverse()] })),
        new("levels-differ", "ladders.json: levels", Ladders(d => d with { Levels = [.. d.Levels, "not-checked"] })),
        new("text-empty", "ladders.json: rules[0]", Ladders(d => d with { Rules = ["", .. d.Rules] })),
        new("list-empty", "ladders.json: ladders", Ladders(d => d with { Ladders = [] }), "source-unused", "band-undefined"),
        new("id-repeated", "ladders.json: ladders", Ladder(Bolus, l => l with { Id = Long })),
        new("band-id-repeated", "ladders.json: ladders", Band("oral", "oral-low", b => b with { Id = "im-low" })),
        new("id-repeated", "ladders.json: depressants", Ladders(d => d with { Depressants = [.. d.Depressants, "opioids"] })),
        new("entry-undefined", "ladders.json: depressants[9]", Ladders(d => d with { Depressants = [.. d.Depressants, "opioid"] })),
        new("id-malformed", "ladders.json: ladders[a--b].id", Ladder(Bolus, l => l with { Id = "a--b" })),
        new("word-unknown", $"{At}.drug", Ladder(Bolus, l => l with { Drug = "s-ketamine" }), "patients-differ"),
        new("word-unknown", $"{At}.route", Ladder(Bolus, l => l with { Route = "vein" })),
        new("word-unknown", $"{At}.unit", Ladder(Bolus, l => l with { Unit = "mg/kgs" })),
        new("age-negative", $"{At}.ageMonths.from", Ladder(Bolus, l => l with { AgeMonths = new() { From = -1 } }), "patients-differ"),
        new("span-empty", $"{At}.ageMonths.below", Ladder(Bolus, l => l with { AgeMonths = new() { From = 216, Below = 0 } }), "patients-differ"),
        new("two-lower-ends", $"{At}.overMinutes", Ladder(Bolus, l => l with { OverMinutes = new() { From = 0, Above = 0, Below = 30 } })),
        new("two-upper-ends", $"{At}.overMinutes", Ladder(Bolus, l => l with { OverMinutes = new() { To = 29, Below = 30 } })),
        new("no-end", "ladders.json: ladders[oral].overMinutes", Ladder("oral", l => l with { OverMinutes = new() })),
        new("span-empty", $"{At}.overMinutes", Ladder(Bolus, l => l with { OverMinutes = new() { From = 20, To = 10 } })),
        new("minutes-negative", $"{At}.overMinutes", Ladder(Bolus, l => l with { OverMinutes = new() { From = -1, Below = 30 } })),
        new("text-empty", $"{At}.population", Ladder(Bolus, l => l with { Population = "" })),
        new("word-unknown", $"{At}.thresholdStatus", Ladder(Bolus, l => l with { ThresholdStatus = "guessed" })),
        new("quantity-not-of-unit", $"{At}.quantity", Ladder(Bolus, l => l with { Quantity = "dose" })),
        new("quantity-not-of-unit", $"{At}.quantity", Ladder(Bolus, l => l with { Unit = "mcg/kg/min" })),
        new("word-unknown", $"{AtUse}.route", Ladder(Long, l => l with { AlsoFor = l.AlsoFor.With(_ => true, u => u with { Route = "skin" }) })),
        new("two-lower-ends", $"{AtUse}.overMinutes", Use(new() { From = 60, Above = 60 })),
        new("two-upper-ends", $"{AtUse}.overMinutes", Use(new() { From = 60, To = 90, Below = 90 })),
        new("no-end", $"{AtUse}.overMinutes", Use(new()), "ladder-overlap"),
        new("span-empty", $"{AtUse}.overMinutes", Use(new() { Above = 60, Below = 60 })),
        new("minutes-negative", $"{AtUse}.overMinutes", Use(new() { From = -2, To = -1 }), "ladder-overlap"),
        new("ladder-overlap", $"{At}", Ladder(Bolus, l => l with { OverMinutes = new() { To = 30 } }), "ladder-overlap"),
        new("ladder-overlap", $"ladders.json: ladders[{Long}]", Use(new() { Above = 59 }), "ladder-overlap"),
        new("ladder-overlap", $"ladders.json: ladders[{Long}]", Ladder(Long, l => l with { AlsoFor = [.. l.AlsoFor, .. l.AlsoFor] })),
        new("patients-differ", "ladders.json: ladders[oral]", Ladder("oral", l => l with { Drug = "esketamine" })),
        new("patients-differ", "ladders.json: ladders[oral]", Ladder("oral", l => l with { AgeMonths = new() { From = 192 } })),
        new("also-on-undefined", "ladders.json: ladders[sublingual]", Ladder("sublingual", l => l with { AlsoOn = "orale" })),
        new("also-on-unit", "ladders.json: ladders[sublingual]", Ladder("sublingual", l => l with { AlsoOn = Long })),
        new("also-on-unit", "ladders.json: ladders[oral]", Ladder("oral", l => l with { AlsoOn = "intramuscular" })),
    ];

    private static Func<FormularyDocuments, FormularyDocuments> Use(SpanEntry span) =>
        Ladder(Long, l => l with { AlsoFor = l.AlsoFor.With(_ => true, u => u with { OverMinutes = span }) });
}
