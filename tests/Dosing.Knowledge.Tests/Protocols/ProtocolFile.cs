using System.Text;
using System.Text.Json.Nodes;
using Dosing.Knowledge.Protocols;
using Dosing.Testing;

namespace Dosing.Knowledge.Tests.Protocols;

/// <summary>The example of a protocol, changed by hand where a test needs it.</summary>
internal static class ProtocolFile
{
    public static string Example { get; } = Repository.Read("docs", "examples", "protocol.json");

    public static ProtocolReading Read(string json) => ProtocolReader.Read(Encoding.UTF8.GetBytes(json), Shipped.Formulary);

    /// <summary>The example after one member was set to a JSON text; without a text it is taken out.</summary>
    public static string With(string path, string? json)
    {
        var root = JsonNode.Parse(Example)!;
        ProtocolNode.Set(root, path[2..], json);
        return root.ToJsonString();
    }
}
