using System.Globalization;
using System.Text.Json;
using Dosing.Clinical;
using static Dosing.Knowledge.Tests.Evidence.EvidenceFile;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>A combination of the evidence.</summary>
internal sealed class SafetyCombination(JsonElement json, int place)
{
    public string Id { get; } = json.Text("id");

    public int Place { get; } = place;

    /// <summary>The groups, of each of which one entry must be present.</summary>
    public IReadOnlyList<string[]> Groups { get; } = [.. json.GetProperty("allOf").EnumerateArray().Select(Texts)];

    public Severity Severity { get; } = SafetyEntry.SeverityOf(json.Text("severity"));

    public int MinDistinctEntries { get; } = json.TryGetProperty("minDistinctEntries", out var count) ? count.GetInt32() : 1;

    /// <summary>From how many groups it is raised in part, and how severe it then is; null where it is raised whole or not at all.</summary>
    public (int AtLeast, Severity Severity)? Partial { get; } = json.TryGetProperty("partialRule", out var part)
        ? (part.GetProperty("atLeastGroups").GetInt32(), SafetyEntry.SeverityOf(part.Text("severity"))) : null;

    /// <summary>The routes to which it is limited; empty where it is not.</summary>
    public IReadOnlyList<string> Routes { get; } = json.TryGetProperty("routes", out var routes) ? Texts(routes) : [];

    /// <summary>The line that a measured entry must satisfy, by its id.</summary>
    public IReadOnlyDictionary<string, (string Sign, decimal Value)> AtLines { get; } = json.TryGetProperty("atLine", out var lines)
        ? lines.EnumerateObject().ToDictionary(l => l.Name, l => LineOf(l.Value.GetString()!)) : new Dictionary<string, (string, decimal)>();

    public bool IsRecalled { get; } = json.GetProperty("evidence").EnumerateArray().All(e => e.Text("status") == "recall");

    /// <summary>Whether it ships.</summary>
    public bool IsEncoded { get; } = !json.TryGetProperty("encode", out var encode) || encode.GetBoolean();

    private static (string Sign, decimal Value) LineOf(string text)
    {
        var parts = text.Split(' ');
        return (parts[0], decimal.Parse(parts[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
    }
}
