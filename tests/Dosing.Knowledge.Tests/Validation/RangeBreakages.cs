using Dosing.Knowledge.Reading;
using static Dosing.Knowledge.Tests.Validation.Changes;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What can be wrong with one range.</summary>
internal static class RangeBreakages
{
    private const string Iv = "depression-iv";
    private const string Reference = "depression-sc-65";
    private const string Device = "depression-esketamine-in";
    private const string At = $"ranges.json: ranges[{Iv}]";
    private const string AtReference = $"ranges.json: ranges[{Reference}]";
    private const string AtDevice = $"ranges.json: ranges[{Device}]";

    public static IEnumerable<Breakage> All =>
    [
        new("id-malformed", "ranges.json: ranges[Depression IV].id", Range(Iv, r => r with { Id = "Depression IV" })),
        new("word-unknown", $"{At}.drug", Range(Iv, r => r with { Drug = "ketamin" })),
        new("word-unknown", $"{At}.intent", Range(Iv, r => r with { Intent = "sadness" })),
        new("word-unknown", $"{At}.route", Range(Iv, r => r with { Route = "in" })),
        new("word-unknown", $"{At}.unit", Range(Iv, r => r with { Unit = "mg per kg" })),
        new("age-negative", $"{At}.ageMonths.from", Range(Iv, r => r with { AgeMonths = new() { From = -1 } })),
        new("span-empty", $"{At}.ageMonths.below", Range(Iv, r => r with { AgeMonths = new() { From = 216, Below = 216 } })),
        new("two-lower-ends", $"{At}.overMinutes", Over(new() { From = 30, Above = 30, To = 60 })),
        new("two-upper-ends", $"{At}.overMinutes", Over(new() { From = 30, To = 60, Below = 60 })),
        new("no-end", "ranges.json: ranges[maintenance-iv-us].overMinutes", Range("maintenance-iv-us", r => r with { OverMinutes = new() })),
        new("span-empty", $"{At}.overMinutes", Over(new() { From = 60, Below = 60 })),
        new("minutes-negative", $"{At}.overMinutes", Over(new() { From = -1, Below = 1 })),
        new("text-empty", $"{At}.grade", Range(Iv, r => r with { Grade = " " })),
        new("not-positive", $"{At}.low", Range(Iv, r => r with { Low = 0 })),
        new("high-below-low", $"{At}.high", Range(Iv, r => r with { Low = 0.9m, High = 0.5m, Usual = null, Provenance = r.Provenance.Where(p => p.Key != "usual").AsReadOnlyDictionary() })),
        new("usual-outside-range", $"{At}.usual", Range(Iv, r => r with { Usual = 0.49m })),
        new("usual-outside-range", $"{At}.usual", Range(Iv, r => r with { Usual = 1.01m })),
        new("hard-limit-missing", $"{At}.hardLimit", Range(Iv, r => r with { HardLimit = null, HardLimitBasis = null })),
        new("hard-limit-below-high", $"{At}.hardLimit", Range(Iv, r => r with { HardLimit = 0.99m })),
        new("hard-limit-basis-missing", $"{At}.hardLimitBasis", Range(Iv, r => r with { HardLimitBasis = "" })),
        new("hard-limit-basis-missing", $"{At}.hardLimitBasis", Range(Iv, r => r with { HardLimitBasis = null })),
        new("not-ascending", $"{AtDevice}.allowedMg", Range(Device, r => r with { AllowedMg = [84, 56] })),
        new("not-ascending", $"{AtDevice}.allowedMg", Range(Device, r => r with { AllowedMg = [56, 56, 84] })),
        new("allowed-outside-range", $"{AtDevice}.allowedMg", Range(Device, r => r with { AllowedMg = [28, 56, 84] })),
        new("allowed-outside-range", $"{AtDevice}.allowedMg", Range(Device, r => r with { AllowedMg = [56, 84, 112] })),
        new("unit-wrong", $"{At}.allowedMg", Range(Iv, r => r with { AllowedMg = [1] })),
        new("not-positive", $"{At}.absoluteAlertMg", Range(Iv, r => r with { AbsoluteAlertMg = 0 })),
        new("not-on-reference", $"{AtReference}.hardLimit", Range(Reference, r => r with { HardLimit = 2 }), "hard-limit-basis-missing"),
        new("not-on-reference", $"{AtReference}.hardLimitBasis", Range(Reference, r => r with { HardLimitBasis = "label" })),
        new("not-on-reference", $"{AtDevice}.allowedMg", Range(Device, r => r with { Primary = false, HardLimit = null, HardLimitBasis = null })),
        new("not-on-reference", $"{AtReference}.absoluteAlertMg", Range(Reference, r => r with { AbsoluteAlertMg = 300 })),
        new("primary-overlap", At, Over(new() { From = 30, To = 60.5m }), "primary-overlap"),
    ];

    private static Func<FormularyDocuments, FormularyDocuments> Over(SpanEntry span) => Range(Iv, r => r with { OverMinutes = span });
}
