using Dosing.Knowledge.Reading;
using static Dosing.Knowledge.Tests.Validation.Changes;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What can be wrong with the limits of an entry.</summary>
internal static class LineBreakages
{
    private const string Rate = "hr-limits";
    private const string Liver = "hepatic-impairment-severe";
    private const string Women = "qtc-limits";
    private const string At = $"screening.json: entries[{Rate}].lines";
    private const string AtLiver = $"screening.json: entries[{Liver}].lines[0]";
    private const string AtWomen = $"screening.json: entries[{Women}].lines";

    public static IEnumerable<Breakage> All =>
    [
        new("lines-missing", "screening.json: entries[rr-limits].lines", Entry("rr-limits", e => e with { Lines = [] }), "measurement-unjudged"),
        new("lines-unmeasured", "screening.json: entries[bp-defer-160].lines", Entry("bp-defer-160", e => e with { Lines = [.. e.Lines.Select(l => l with { Measurement = null })] })),
        new("text-empty", $"{At}[0].parameter", First(l => l with { Parameter = "" })),
        new("word-unknown", $"{At}[0].measurement", First(l => l with { Measurement = "pulse" })),
        new("word-unknown", $"{At}[0].measurement", First(l => l with { Measurement = "blood-pressure" })),
        new("word-unknown", $"{At}[0].scope", First(l => l with { Scope = "male" })),
        new("word-unknown", $"{At}[0].op", First(l => l with { Op = "=<" })),
        new("word-unknown", $"{At}[0].severity", First(l => l with { Severity = "moderate" })),
        new("word-unknown", $"{At}[0].status", First(l => l with { Status = "recall" })),
        new("address-malformed", $"{At}[0].address", First(l => l with { Address = "see the trial" })),
        new("address-not-of-status", $"{At}[0].address", First(l => l with { Address = null })),
        new("address-not-of-status", $"{At}[0].address", First(l => l with { Status = "recalled" })),
        new("limit-malformed", $"{At}[0].value", First(l => l with { Value = Json("-50") })),
        new("limit-malformed", $"{At}[0].value", First(l => l with { Value = Json("1e99") })),
        new("limit-malformed", $"{At}[0].value", First(l => l with { Value = Json("true") })),
        new("limit-malformed", $"{At}[0].value", First(l => l with { Value = Json("[50]") })),
        new("limit-malformed", $"{AtLiver}.value", Line(Liver, 0, l => l with { Value = Json("\" \"") })),
        new("class-measured", $"{At}[0]", First(l => l with { Op = "=", Value = Json("\"50\"") })),
        new("class-compared", $"{AtLiver}.op", Line(Liver, 0, l => l with { Op = ">=" })),
        new("plan-measured", "screening.json: entries[bp-stop-during].lines[0].measurement", Line("bp-stop-during", 0, l => l with { Measurement = "systolic" })),
        new("measurement-missing", $"{AtLiver}.measurement", Line(Liver, 0, l => l with { Decides = true })),
        new("measurement-missing", $"{AtLiver}.measurement", Line(Liver, 0, l => l with { OnlyWith = "alcohol-use-disorder" })),
        new("measurement-missing", $"{AtLiver}.measurement", Line(Liver, 0, l => l with { Scope = "female" }), "female-line-alone"),
        new("measurement-missing", $"screening.json: entries[{Liver}].onlyWith", Entry(Liver, e => e with { OnlyWith = "alcohol-use-disorder" })),
        new("line-repeated", At, Entry(Rate, e => e with { Lines = [.. e.Lines, e.Lines[0]] })),
        new("severities-fall", At, Line(Rate, 2, l => l with { Severity = "caution" })),
        new("severities-fall", "screening.json: entries[phosphate-low].lines", Line("phosphate-low", 1, l => l with { Severity = "caution" })),
        new("female-line-alone", AtWomen, Line(Women, 1, l => l with { Op = "<" })),
        new("female-line-alone", AtWomen, Entry(Women, e => e with { Lines = [.. e.Lines, e.Lines[0] with { Value = Json("470") }] })),
    ];

    private static Func<FormularyDocuments, FormularyDocuments> First(Func<LineEntry, LineEntry> change) => Line(Rate, 0, change);
}
