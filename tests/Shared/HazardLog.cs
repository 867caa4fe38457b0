using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dosing.Testing;

/// <summary>The hazard log of docs/safety, read strictly: an unknown, missing or null member fails.</summary>
internal sealed record HazardLog(
    IReadOnlyList<HazardScale> Severities, IReadOnlyList<HazardScale> Likelihoods, int AcceptableTo, int OpenFrom, IReadOnlyList<HazardEntry> Hazards)
{
    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads the log of this repository.</summary>
    public static HazardLog Read() => JsonSerializer.Deserialize<HazardLog>(Repository.Read("docs", "safety", "hazards.json"), Strict)!;

    /// <summary>The number of a risk: the place of the severity times the place of the likelihood, each from one.</summary>
    public int Number(HazardRisk risk) => Place(Severities, risk.Severity) * Place(Likelihoods, risk.Likelihood);

    /// <summary>Whether the product alone does not bring a hazard to an acceptable risk.</summary>
    public bool IsOpen(HazardEntry hazard) => Number(hazard.Residual) >= OpenFrom;

    private static int Place(IReadOnlyList<HazardScale> scale, string word)
    {
        var place = scale.Select(s => s.Word).ToList().IndexOf(word);
        return place >= 0 ? place + 1 : throw new InvalidOperationException($"'{word}' is no word of the scale.");
    }
}

/// <summary>One word of a scale and what it means.</summary>
internal sealed record HazardScale(string Word, string Meaning);

/// <summary>How severe and how likely the harm is.</summary>
internal sealed record HazardRisk(string Severity, string Likelihood);

/// <summary>What the product does against a hazard, and the file or folder that does it.</summary>
internal sealed record HazardControl(string What, string Where);

/// <summary>One hazard; its tests by their full names, the first being the central one.</summary>
internal sealed record HazardEntry(
    string Id, string Group, string Hazard, string Cause, string Harm, HazardRisk Before, IReadOnlyList<HazardControl> Controls, IReadOnlyList<string> Tests,
    HazardRisk Residual, string? Remains = null, string? User = null);
