using System.Text.Json;
using Dosing.Clinical;
using Dosing.Formularies;
using static Dosing.Knowledge.Tests.Evidence.EvidenceFile;

namespace Dosing.Knowledge.Tests.Evidence;

/// <summary>What the parts of the screening share, under the names and in the words of the evidence.</summary>
internal static class ScreeningFields
{
    /// <summary>The kinds of entries that are screened, as in the evidence.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["history", "condition", "medicationClass", "physiologicalThreshold", "settingHazard"];

    /// <summary>The entries of the evidence that are screened, in its order.</summary>
    public static IReadOnlyList<JsonElement> Screened { get; } = [.. Safety.EnumerateArray().Where(entry => Kinds.Contains(entry.Text("kind")))];

    /// <summary>The combinations of the evidence that ship, in its order: those that it does not block.</summary>
    public static IReadOnlyList<JsonElement> Combinations { get; } = [.. OfKind("combinationRule").Where(rule => !rule.TryGetProperty("encode", out _))];

    /// <summary>The entries of one kind, in the order of the evidence.</summary>
    public static IReadOnlyList<JsonElement> OfKind(string kind) => [.. Safety.EnumerateArray().Where(entry => entry.Text("kind") == kind)];

    /// <summary>The items of a list; none where there is no such list.</summary>
    public static JsonElement[] Optional(JsonElement parent, string name) => parent.TryGetProperty(name, out var list) ? [.. list.EnumerateArray()] : [];

    public static Fields Of(EvidenceLine line) => new()
    {
        ["source"] = line.Status == EvidenceStatus.Recalled ? "recall" : line.Source,
        ["address"] = line.Address,
        ["status"] = Word(line.Status),
        ["fact"] = line.Fact,
    };

    /// <summary>The evidence says minor and moderate where we say information and caution.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Information => "minor",
        Severity.Caution => "moderate",
        Severity.Major => "major",
        Severity.Contraindicated => "contraindicated",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    /// <summary>The evidence says recall where we say recalled.</summary>
    public static string Word(EvidenceStatus status) => status switch
    {
        EvidenceStatus.Verified => "verified",
        EvidenceStatus.VerifiedSecondary => "verified-secondary",
        EvidenceStatus.Recalled => "recall",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>A flag of the evidence, which is written only where it is set.</summary>
    public static bool? IfSet(bool flag) => flag ? true : null;
}
