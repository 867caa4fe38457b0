using System.Text.Json.Nodes;
using Dosing.Testing;

namespace Dosing.Cli.Tests.Schemas;

/// <summary>The schemas of docs/schema, found by the names by which they refer to each other.</summary>
internal static class SchemaFiles
{
    /// <summary>The schema whose definitions the others share.</summary>
    public const string Common = "common.schema.json";

    /// <summary>The schema of a local protocol stands alone and is held to its shape by a test of its own.</summary>
    private const string Protocol = "protocol.schema.json";

    /// <summary>The folder.</summary>
    public static string Folder { get; } = Repository.PathTo("docs", "schema");

    /// <summary>The names of all schemas but that of a protocol.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Folder, "*.schema.json").Select(f => Path.GetFileName(f)).Where(n => n != Protocol).Order(StringComparer.Ordinal)];

    /// <summary>A schema.</summary>
    public static JsonObject Read(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!.AsObject();

    /// <summary>What a reference names, or null where it names nothing.</summary>
    public static JsonNode? Resolve(string reference, string from)
    {
        var parts = reference.Split('#');
        JsonNode? at = Read(parts[0].Length > 0 ? parts[0] : from);
        foreach (var step in parts.Length > 1 ? parts[1].Split('/', StringSplitOptions.RemoveEmptyEntries) : [])
        {
            at = at?[step];
        }

        return at;
    }

    /// <summary>A node and every node below it, with its path.</summary>
    public static IEnumerable<(string Path, JsonObject Node)> Walk(JsonNode? node, string path) => node switch
    {
        JsonObject members => members.SelectMany(m => Walk(m.Value, $"{path}/{m.Key}")).Prepend((path, members)),
        JsonArray items => items.SelectMany((item, i) => Walk(item, FormattableString.Invariant($"{path}/{i}"))),
        _ => [],
    };
}
