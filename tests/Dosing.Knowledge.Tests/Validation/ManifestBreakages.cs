using static Dosing.Knowledge.Tests.Validation.Changes;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What can be wrong with the manifest.</summary>
internal static class ManifestBreakages
{
    public static IEnumerable<Breakage> All =>
    [
        new("id-malformed", "manifest.json: id", Manifest(m => m with { Id = "Ketamine" })),
        new("version-malformed", "manifest.json: version", Manifest(m => m with { Version = "2026.11" })),
        new("version-malformed", "manifest.json: version", Manifest(m => m with { Version = "2026.11.0-rc" })),
        new("version-malformed", "manifest.json: version", Manifest(m => m with { Version = "2026.11.0\n" })),
        new("date-malformed", "manifest.json: date", Manifest(m => m with { Date = "22.11.2026" })),
        new("date-malformed", "manifest.json: date", Manifest(m => m with { Date = "2026-11-31" })),
        new("text-empty", "manifest.json: title", Manifest(m => m with { Title = "" })),
    ];
}
