using System.Text;
using System.Text.Json;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Tests.Reading;

/// <summary>A document is read by the names of its members, and whatever differs is named with its place.</summary>
public sealed class DocumentReaderTests
{
    [Fact]
    public void Members_are_read_in_any_order()
    {
        var read = Read("""{ "words": { "b": "2", "a": "1" }, "parts": [{ "whole": 3, "name": "x" }, { "name": "y" }], "id": "i", "groups": [["p"], []] }""");

        Assert.Equal("i", read.Id);
        Assert.Equal([("x", 3, false), ("y", null, false)], read.Parts.Select(p => (p.Name, p.Whole, p.IsTrue)));
        Assert.Equal([new("b", "2"), new("a", "1")], read.Words);
        Assert.Equal([["p"], []], read.Groups);
        Assert.Null(read.Numbers);
    }

    /// <summary>A name may be written with escapes, as JSON allows.</summary>
    [Fact]
    public void A_name_is_the_same_in_any_spelling() => Assert.Equal("i", Read("""{ "\u0069d": "i", "parts": [], "words": {}, "groups": [] }""").Id);

    [Theory]
    [InlineData("\"id\": \"i\"", "\"id\": 1", "$.id", "here stands a text")]
    [InlineData("\"id\": \"i\"", "\"id\": null", "$.id", "null is no value; leave out what is not there")]
    [InlineData("\"id\": \"i\"", "\"id\": \"\\ud800\"", "$.id", "the text is not Unicode")]
    [InlineData("\"id\": \"i\"", "\"id\": \"i\", \"id\": \"i\"", "$", "'id' is no member here, or stands twice")]
    [InlineData("\"id\": \"i\"", "\"id\": \"i\", \"Id\": \"i\"", "$", "'Id' is no member here, or stands twice")]
    [InlineData("\"id\": \"i\"", "\"id\": \"i\", \"\\ud800\": 1", "$", "the name of a member is not Unicode")]
    [InlineData("\"id\": \"i\",", "", "$", "'id' is missing")]
    [InlineData("\"whole\": 3", "\"whole\": 3.0", "$.parts[1].whole", "here stands a whole number")]
    [InlineData("\"whole\": 3", "\"whole\": \"3\"", "$.parts[1].whole", "here stands a whole number")]
    [InlineData("\"whole\": 3", "\"whole\": 3000000000", "$.parts[1].whole", "here stands a whole number")]
    [InlineData("\"whole\": 3", "\"isTrue\": 1", "$.parts[1].isTrue", "here stands true or false")]
    [InlineData("\"whole\": 3", "\"isTrue\": null", "$.parts[1].isTrue", "null is no value; leave out what is not there")]
    [InlineData("\"name\": \"y\", ", "", "$.parts[1]", "'name' is missing")]
    [InlineData("{ \"name\": \"x\" }", "null", "$.parts[0]", "null is no value; leave out what is not there")]
    [InlineData("{ \"name\": \"x\" }", "[]", "$.parts[0]", "here stands an object")]
    [InlineData("{ \"name\": \"x\" }", "{ \"name\": \"x\", \"more\": {} }", "$.parts[0]", "'more' is no member here, or stands twice")]
    [InlineData("{ \"a\": \"1\" }", "[]", "$.words", "here stands an object")]
    [InlineData("{ \"a\": \"1\" }", "{ \"\\ud800\": \"1\" }", "$.words", "the name of a member is not Unicode")]
    [InlineData("{ \"a\": \"1\" }", "{ \"a\": 1 }", "$.words.a", "here stands a text")]
    [InlineData("{ \"a\": \"1\" }", "{ \"a\": \"1\", \"a\": \"2\" }", "$.words.a", "this name stands twice")]
    [InlineData("[[\"p\"], []]", "[[\"p\"], [\"q\", 1]]", "$.groups[1][1]", "here stands a text")]
    [InlineData("[[\"p\"], []]", "[[\"p\"], \"q\"]", "$.groups[1]", "here stands a list")]
    [InlineData("[[\"p\"], []]", "[], \"numbers\": [1, \"2\"]", "$.numbers[1]", "here stands a number")]
    [InlineData("[[\"p\"], []]", "[], \"numbers\": [1e40]", "$.numbers[0]", "the number is too large")]
    public void What_differs_is_named_with_its_place(string there, string instead, string path, string expected)
    {
        const string Sound = """{ "id": "i", "parts": [{ "name": "x" }, { "name": "y", "whole": 3 }], "words": { "a": "1" }, "groups": [["p"], []] }""";
        Assert.Equal("i", Read(Sound).Id);
        Assert.Contains(there, Sound, StringComparison.Ordinal);

        var error = Assert.Throws<JsonException>(() => Read(Sound.Replace(there, instead, StringComparison.Ordinal)));

        Assert.Equal((path, expected), (error.Path, error.Message));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("[]")]
    [InlineData("null")]
    public void A_document_that_is_no_object_is_refused(string json) => Assert.Equal("$", Assert.Throws<JsonException>(() => Read(json)).Path);

    [Fact]
    public void A_failure_names_the_document_the_line_and_the_path()
    {
        var failures = new List<string>();

        Assert.False(StrictDocument.TryRead(Encoding.UTF8.GetBytes("{\n  \"from\": 1,\n  \"below\": \"2\"\n}"), "ages.json", AgeEntry.Of, failures, out _));
        Assert.False(StrictDocument.TryRead(Encoding.UTF8.GetBytes("{\n  \"from\": 1,\n"), "more.json", AgeEntry.Of, failures, out _));

        Assert.Equal("ages.json: line 3, $.below: here stands a whole number", failures[0]);
        Assert.StartsWith("more.json: ", failures[1], StringComparison.Ordinal);
        Assert.Contains("LineNumber: 2", failures[1], StringComparison.Ordinal);
    }

    private static Document Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return DocumentReader.Read(document.RootElement, Document.Of);
    }

    private sealed record Document(
        string Id, IReadOnlyList<Named> Parts, IReadOnlyDictionary<string, string> Words, IReadOnlyList<IReadOnlyList<string>> Groups, IReadOnlyList<decimal>? Numbers)
    {
        public static Document Of(DocumentReader read) =>
            new(read.Text("id"u8), read.Parts("parts"u8, Named.Of), read.TextsByName("words"u8), read.TextLists("groups"u8), read.OptionalNumbers("numbers"u8));
    }

    private sealed record Named(string Name, int? Whole, bool IsTrue)
    {
        public static Named Of(DocumentReader read) => new(read.Text("name"u8), read.OptionalInteger("whole"u8), read.OptionalTruth("isTrue"u8));
    }
}
