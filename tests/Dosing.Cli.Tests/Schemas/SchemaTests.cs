using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dosing.Cli.Tests.Schemas;

/// <summary>The schemas are whole, refer to what is there, are closed, say what each member is, and know the words of the program.</summary>
public sealed class SchemaTests
{
    private const string Accept = "DOSING_ACCEPT";

    /// <summary>
    /// What is open: the members of an assessment, to which a row and a course add and then close them; the file of a regimen,
    /// of which the program notes what it does not know; the documents that an export carries as they ship.
    /// </summary>
    private static readonly string[] Open = ["assessment.schema.json/$defs/members", "regimen-file.schema.json", "regimen-file.schema.json/properties/units",
        "formulary-export.schema.json/properties/documents/items/properties/content"];

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Files => [.. SchemaFiles.Names];

    /// <summary>DOSING_ACCEPT=1 writes the lists as they are; the commit that does so says why they changed.</summary>
    [Fact]
    public void The_words_are_those_of_the_program()
    {
        var common = SchemaFiles.Read(SchemaFiles.Common);
        var defined = common["$defs"]!.AsObject();
        var lists = defined.Where(d => d.Value!["enum"] is not null).Select(d => d.Key).Except(["status"]);
        Assert.Equal(SchemaVocabularies.All.Keys.Order(StringComparer.Ordinal), lists.Order(StringComparer.Ordinal));
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            foreach (var (name, words) in SchemaVocabularies.All)
            {
                defined[name]!["enum"] = new JsonArray([.. words.Select(w => (JsonNode)w)]);
            }

            File.WriteAllText(Path.Combine(SchemaFiles.Folder, SchemaFiles.Common), common.ToJsonString(Indented) + "\n");
        }

        Assert.All(SchemaVocabularies.All, list => Assert.True(
            list.Value.SequenceEqual(defined[list.Key]!["enum"]!.AsArray().Select(w => w!.GetValue<string>())),
            $"{SchemaFiles.Common} lists other words of {list.Key} than the program has. If those of the program are right: {Accept}=1 dotnet test tests/Dosing.Cli.Tests --filter {nameof(SchemaTests)}"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_other_schema_lists_words_that_the_common_one_has(string file)
    {
        var known = SchemaVocabularies.All.Values.Where(words => words.Count > 3).Select(words => string.Join(' ', words.Order(StringComparer.Ordinal))).ToHashSet();
        Assert.All(
            SchemaFiles.Walk(file == SchemaFiles.Common ? null : SchemaFiles.Read(file), file).Where(n => n.Node["enum"] is JsonArray),
            n => Assert.DoesNotContain(string.Join(' ', n.Node["enum"]!.AsArray().Select(w => w!.GetValue<string>()).Order(StringComparer.Ordinal)), known));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_schema_says_what_it_is_and_every_reference_leads_somewhere(string file)
    {
        var schema = SchemaFiles.Read(file);
        Assert.Equal(("https://json-schema.org/draft/2020-12/schema", file), (schema["$schema"]!.GetValue<string>(), schema["$id"]!.GetValue<string>()));
        Assert.All(["title", "description"], name => Assert.True(schema[name]!.GetValue<string>().Length > 5, name));
        Assert.All(
            SchemaFiles.Walk(schema, file).Where(n => n.Node["$ref"] is JsonValue),
            n => Assert.True(SchemaFiles.Resolve(n.Node["$ref"]!.GetValue<string>(), file) is not null, $"{n.Path} refers to {n.Node["$ref"]}, which is not there"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_member_is_described_and_every_object_is_closed(string file)
    {
        foreach (var (path, node) in SchemaFiles.Walk(SchemaFiles.Read(file), file))
        {
            if (path.EndsWith("/properties", StringComparison.Ordinal) && !path.Contains("/then/", StringComparison.Ordinal) && !path.Contains("/if/", StringComparison.Ordinal) && !path.Contains("/else/", StringComparison.Ordinal))
            {
                Assert.All(node, member => Assert.True(IsDescribed(member.Value!, file), $"{path}/{member.Key} has no description"));
            }

            if (node["type"] is JsonValue type && type.ToString() == "object" && node["properties"] is not null)
            {
                Assert.True(Closes(node, "additionalProperties") || Closes(node, "unevaluatedProperties") || Open.Contains(path), $"{path} is open");
            }

            if (node["$ref"]?.ToString().EndsWith("#/$defs/members", StringComparison.Ordinal) == true)
            {
                Assert.True(Closes(node, "unevaluatedProperties"), $"{path} is open");
            }
        }
    }

    [Fact]
    public void The_page_of_the_schemas_names_each_of_them()
    {
        var page = File.ReadAllText(Path.Combine(SchemaFiles.Folder, "README.md"));
        Assert.All(SchemaFiles.Names.Append("protocol.schema.json"), name => Assert.Contains($"]({name})", page, StringComparison.Ordinal));
    }

    private static bool Closes(JsonObject schema, string keyword) => schema[keyword]?.GetValueKind() == JsonValueKind.False;

    private static bool IsDescribed(JsonNode schema, string file) =>
        schema["description"]?.GetValue<string>().Length > 3
        || (schema["$ref"] is JsonValue reference && SchemaFiles.Resolve(reference.GetValue<string>(), file)?["description"]?.GetValue<string>().Length > 3);
}
