using System.Text.Json;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Knowledge.Protocols;
using Dosing.Testing;

namespace Dosing.Knowledge.Tests.Protocols;

/// <summary>The published schema says the same as the shape and the vocabularies by which a protocol is read.</summary>
public sealed class ProtocolSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(Repository.Read("docs", "schema", "protocol.schema.json")).RootElement;

    [Fact]
    public void It_is_of_the_draft_that_editors_know() => Assert.Equal("https://json-schema.org/draft/2020-12/schema", Schema.GetProperty("$schema").GetString());

    [Fact]
    public void It_has_every_member_of_the_shape_with_its_type_and_a_description() => AssertAlike(ProtocolShape.Document, Schema, "$");

    [Theory]
    [InlineData("drug")]
    [InlineData("for")]
    [InlineData("unit")]
    [InlineData("form")]
    [InlineData("status")]
    [InlineData("kind")]
    [InlineData("route")]
    [InlineData("anaesthesia")]
    public void Its_words_are_words_that_are_read(string member)
    {
        var words = Enums(Schema).Where(e => e.Name == member).SelectMany(e => e.Words).Distinct().ToArray();
        Func<string, bool> isRead = member switch
        {
            "drug" => w => Words.Drugs.TryRead(w, out _),
            "for" => w => Words.Intents.TryRead(w, out _),
            "unit" => w => Words.DoseUnits.TryRead(w, out _),
            "form" => w => ProductForms.Words.TryRead(w, out _),
            "kind" => w => ScreeningKinds.Words.TryRead(w, out _) || MeasuringDeviceKinds.Words.TryRead(w, out _),
            "route" => w => Words.Routes.TryRead(w, out _),
            "anaesthesia" => w => w == SeverityRules.None || Words.Severities.TryRead(w, out _),
            _ => w => w is "verified" or "verified-secondary" or "recalled",
        };

        Assert.NotEmpty(words);
        Assert.All(words, w => Assert.True(isRead(w), w));
        IReadOnlyList<string> all = member switch { "drug" => [.. Words.Drugs.Words], "for" => [.. Words.Intents.Words], "unit" => [.. Words.DoseUnits.Words], _ => [] };
        Assert.Empty(all.Except(words));
    }

    private static void AssertAlike(JsonShape shape, JsonElement schema, string path)
    {
        var at = schema.TryGetProperty("$ref", out var reference) ? Schema.GetProperty("$defs").GetProperty(reference.GetString()!.Split('/')[^1]) : schema;
        Assert.True(at.TryGetProperty("description", out var said) && said.GetString()!.Length > 5, $"{path} has no description");
        switch (shape)
        {
            case JsonShape.Members members:
                Assert.False(at.GetProperty("additionalProperties").GetBoolean(), path);
                Assert.Equal(members.Of.Select(m => m.Name).Order(StringComparer.Ordinal), at.GetProperty("properties").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
                Assert.Equal(members.Of.Where(m => m.IsRequired).Select(m => m.Name).Order(StringComparer.Ordinal),
                    at.GetProperty("required").EnumerateArray().Select(r => r.GetString()!).Order(StringComparer.Ordinal));
                Assert.All(members.Of, m => AssertAlike(m.Shape, at.GetProperty("properties").GetProperty(m.Name), $"{path}.{m.Name}"));
                break;
            case JsonShape.Items items:
                Assert.Equal("array", at.GetProperty("type").GetString());
                AssertAlike(items.Item, at.GetProperty("items"), $"{path}[]");
                break;
            default:
                Assert.Equal(shape switch { JsonShape.Number => "number", JsonShape.Whole => "integer", JsonShape.Truth => "boolean", _ => "string" }, TypeOf(at));
                break;
        }
    }

    private static string TypeOf(JsonElement schema) => schema.TryGetProperty("type", out var type) ? type.GetString()!
        : schema.TryGetProperty("const", out _) ? "integer"
        : "string";

    private static IEnumerable<(string Name, string[] Words)> Enums(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(p => p.Value.ValueKind == JsonValueKind.Object && p.Value.TryGetProperty("enum", out var words)
            ? [(p.Name, words.EnumerateArray().Select(w => w.GetString()!).ToArray())]
            : Enums(p.Value)),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(Enums),
        _ => [],
    };
}
