using Dosing.Knowledge.Reading;
using static Dosing.Knowledge.Tests.Validation.Changes;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What can be wrong with the sources.</summary>
internal static class SourceBreakages
{
    private const string Id = "us-label-iv-induction";
    private const string At = $"sources.json: sources[{Id}]";

    public static IEnumerable<Breakage> All =>
    [
        new("id-repeated", "sources.json: sources", Sources(d => d with { Sources = [.. d.Sources, d.Sources[0]] })),
        new("id-repeated", "sources.json: sources", Sources(d => d with { Sources = [.. d.Sources, d.Sources[0] with { Id = "US-LABEL-IV-INDUCTION" }] }), "id-malformed", "source-unused"),
        new("id-malformed", "sources.json: sources[us--label].id", Sources(d => d with { Sources = [.. d.Sources, d.Sources[0] with { Id = "us--label" }] }), "source-unused"),
        new("text-empty", $"{At}.citation", Source(Id, s => s with { Citation = "" })),
        new("address-malformed", $"{At}.address", Source(Id, s => s with { Address = "medlibrary.org/lib" })),
        new("address-malformed", $"{At}.address", Source(Id, s => s with { Address = "ftp://medlibrary.org/lib" })),
        new("address-malformed", $"{At}.related", Source(Id, s => s with { Related = "see the label" })),
        new("word-unknown", $"{At}.verification", Source(Id, s => s with { Verification = "recall" })),
        new("text-empty", $"{At}.grade", Source(Id, s => s with { Grade = "" })),
        new("text-empty", $"{At}.drug", Source(Id, s => s with { Drug = "" })),
        new("text-empty", $"{At}.unit", Source(Id, s => s with { Unit = "" })),
        new("not-positive", $"{At}.doseLow", Source(Id, s => s with { DoseLow = 0 })),
        new("not-positive", $"{At}.doseUsual", Source(Id, s => s with { DoseLow = null, DoseUsual = 0 })),
        new("not-positive", $"{At}.doseHigh", Source(Id, s => s with { DoseLow = null, DoseUsual = null, DoseHigh = 0 })),
        new("doses-disordered", At, Source(Id, s => s with { DoseLow = 3 })),
        new("doses-disordered", At, Source(Id, s => s with { DoseUsual = null, DoseLow = 5 })),
        new("id-repeated", "sources.json: sources[berman2000].withheldAsRecalled", Source("berman2000", s => s with { WithheldAsRecalled = ["administration", "administration"] })),
        new("recalled-field-ships", $"{At}.withheldAsRecalled[0]", Source(Id, s => s with { WithheldAsRecalled = ["administration"] })),
        new("recalled-field-ships", $"{At}.withheldAsRecalled[0]", Source(Id, s => s with { WithheldAsRecalled = ["citation"] })),
        .. Kept,
        new("source-unused", "sources.json: sources[nobody2020]", Sources(d => d with { Sources = [.. d.Sources, d.Sources[0] with { Id = "nobody2020" }] })),
    ];

    /// <summary>Every field that can be left out as recalled, there all the same.</summary>
    private static IEnumerable<Breakage> Kept =>
    [
        Keeps("doi", s => s with { Doi = "10.1000/1" }),
        Keeps("pmid", s => s with { Pmid = "1" }),
        Keeps("population", s => s with { Population = "adults" }),
        Keeps("intent", s => s with { Intent = "anaesthesia" }),
        Keeps("route", s => s with { Route = "IV" }),
        Keeps("doseLow", s => s with { DoseLow = 1 }),
        Keeps("doseUsual", s => s with { DoseUsual = 2 }),
        Keeps("doseHigh", s => s with { DoseHigh = 9 }),
        Keeps("repeat", s => s with { Repeat = "once" }),
        Keeps("onset", s => s with { Onset = "soon" }),
        Keeps("durationOfEffect", s => s with { DurationOfEffect = "short" }),
        Keeps("expectedEffect", s => s with { ExpectedEffect = "sleep" }),
    ];

    private static Breakage Keeps(string field, Func<SourceEntry, SourceEntry> there) =>
        new("recalled-field-ships", $"{At}.withheldAsRecalled[0]", Source(Id, s => there(s) with { WithheldAsRecalled = [field] }));
}
