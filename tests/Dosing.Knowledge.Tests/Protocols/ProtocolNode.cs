using System.Globalization;
using System.Text.Json.Nodes;

namespace Dosing.Knowledge.Tests.Protocols;

/// <summary>Changes one part of a JSON document.</summary>
internal static class ProtocolNode
{
    /// <summary>Sets the part at a path such as <c>a.b[0].c</c> to a JSON text; without a text it is taken out.</summary>
    public static void Set(JsonNode root, string path, string? json)
    {
        var parts = path.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.');
        var at = parts[..^1].Aggregate(root, (node, part) => node is JsonArray list ? list[Index(part)]! : node[part]!);
        var value = json is null ? null : JsonNode.Parse(json);
        if (at is JsonArray items)
        {
            items[Index(parts[^1])] = value;
        }
        else if (json is null)
        {
            at.AsObject().Remove(parts[^1]);
        }
        else
        {
            at[parts[^1]] = value;
        }
    }

    private static int Index(string part) => int.Parse(part, CultureInfo.InvariantCulture);
}
