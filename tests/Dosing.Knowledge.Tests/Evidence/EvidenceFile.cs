using System.Text.Json;

namespace Dosing.Knowledge.Tests.Evidence;

/// <summary>The evidence from which the formulary was made, copied unchanged.</summary>
/// <remarks>
/// <c>ranges.json</c>, <c>bands.json</c>, <c>safety.json</c>, <c>pk.json</c>, <c>claims.json</c> and <c>incidents.json</c> are whole; <c>dosing.json</c> holds the entries whose sources ship, unchanged.
/// </remarks>
internal static class EvidenceFile
{
    public static JsonElement Ranges { get; } = Read("ranges.json");

    public static JsonElement Bands { get; } = Read("bands.json");

    public static JsonElement DosingEntries { get; } = Read("dosing.json");

    public static JsonElement Safety { get; } = Read("safety.json");

    public static JsonElement Kinetics { get; } = Read("pk.json");

    public static JsonElement Claims { get; } = Read("claims.json");

    public static JsonElement Incidents { get; } = Read("incidents.json");

    public static JsonElement[] Items(JsonElement parent, string name) => [.. parent.GetProperty(name).EnumerateArray()];

    public static string Text(this JsonElement parent, string name) => parent.GetProperty(name).GetString()!;

    /// <summary>The texts of a list.</summary>
    public static string[] Texts(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];

    /// <summary>An object without some of its members.</summary>
    public static JsonElement Without(JsonElement entry, params string[] names) => JsonSerializer.SerializeToElement(
        entry.EnumerateObject().Where(member => !names.Contains(member.Name)).ToDictionary(member => member.Name, member => member.Value));

    private static JsonElement Read(string name)
    {
        using var stream = typeof(EvidenceFile).Assembly.GetManifestResourceStream(name)!;
        using var json = JsonDocument.Parse(stream);
        return json.RootElement.Clone();
    }
}
