using static Dosing.Knowledge.Tests.Validation.Changes;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What can be wrong with the entries of the screening, and with the manifest.</summary>
internal static class ScreeningBreakages
{
    private const string Condition = "pregnancy";
    private const string Threshold = "potassium-low";
    private const string Medicines = "benzodiazepines";
    private const string At = $"screening-index.json: entries[{Condition}]";
    private const string AtMedicines = $"screening-index.json: entries[{Medicines}]";

    public static IEnumerable<Breakage> All =>
    [
        new("id-malformed", "manifest.json: id", Manifest(m => m with { Id = "Ketamine" })),
        new("version-malformed", "manifest.json: version", Manifest(m => m with { Version = "2026.11" })),
        new("version-malformed", "manifest.json: version", Manifest(m => m with { Version = "2026.11.0-rc" })),
        new("version-malformed", "manifest.json: version", Manifest(m => m with { Version = "2026.11.0\n" })),
        new("date-malformed", "manifest.json: date", Manifest(m => m with { Date = "22.11.2026" })),
        new("date-malformed", "manifest.json: date", Manifest(m => m with { Date = "2026-11-31" })),
        new("text-empty", "manifest.json: title", Manifest(m => m with { Title = "" })),
        new("id-repeated", "screening-index.json: entries", Entry("older-adult", e => e with { Id = "lithium" })),
        new("id-malformed", "screening-index.json: entries[older adult].id", Entry("older-adult", e => e with { Id = "older adult" })),
        new("word-unknown", $"{At}.kind", Entry(Condition, e => e with { Kind = "Condition" })),
        new("text-empty", $"{At}.name", Entry(Condition, e => e with { Name = "" })),
        new("list-empty", $"{At}.severity", Entry(Condition, e => e with { Severity = new Dictionary<string, string>() })),
        new("column-unknown", $"{At}.severity[nasal]", Entry(Condition, e => e with { Severity = e.Severity.Append(new("nasal", "major")).AsReadOnlyDictionary() })),
        new("word-unknown", $"{At}.severity[anaesthesia]", Entry(Condition, e => e with { Severity = e.Severity.With(s => s.Key == "anaesthesia", s => new(s.Key, "moderate")).AsReadOnlyDictionary() })),
        new("measurement-missing", $"screening-index.json: entries[{Threshold}].measurement", Entry(Threshold, e => e with { Measurement = null })),
        new("measurement-unexpected", $"{At}.measurement", Entry(Condition, e => e with { Measurement = "potassium" })),
        new("word-unknown", $"{At}.impliedBy", Entry(Condition, e => e with { ImpliedBy = "sex" })),
        new("drugs-unexpected", $"{At}.drugs", Entry(Condition, e => e with { Drugs = ["oxytocin"] })),
        new("id-repeated", $"{AtMedicines}.drugs", Entry(Medicines, e => e with { Drugs = [.. e.Drugs, e.Drugs[0].ToUpperInvariant()] })),
        new("text-empty", $"{AtMedicines}.drugs[0]", Entry(Medicines, e => e with { Drugs = ["", .. e.Drugs] })),
    ];
}
