using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dosing.Cli.Tests;

/// <summary>Reads output strictly as JSON.</summary>
internal static class Json
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>One object, nothing behind it, no member twice.</summary>
    public static JsonElement Read(string text)
    {
        using var document = JsonDocument.Parse(text, Strict);
        return document.RootElement.Clone();
    }

    /// <summary>The object, or null where the text is not one.</summary>
    public static JsonElement? TryRead(string text) => text.StartsWith('{') ? Read(text) : null;

    /// <summary>The texts of a list.</summary>
    public static string[] Texts(this JsonElement list) => [.. list.EnumerateArray().Select(e => e.GetString()!)];

    /// <summary>The text of one member.</summary>
    public static string Text(this JsonElement element, string member) => element.GetProperty(member).GetString()!;

    /// <summary>The same tokens on one line.</summary>
    public static string Compact(JsonElement element)
    {
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            element.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(memory.ToArray());
    }

    /// <summary>The lines of a text in which every line is an object.</summary>
    public static JsonElement[] Lines(string text)
    {
        Assert.True(text.Length == 0 || text.EndsWith('\n'), "The last line does not end.");
        return [.. text.Split('\n')[..^1].Select(Read)];
    }

    /// <summary>Every element below this one, itself first, with its path.</summary>
    public static IEnumerable<(string Path, JsonElement Element)> Walk(this JsonElement element, string path = "$")
    {
        yield return (path, element);
        var children = element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.Value.Walk($"{path}.{p.Name}")),
            JsonValueKind.Array => element.EnumerateArray().SelectMany((e, i) => e.Walk($"{path}[{i}]")),
            _ => [],
        };
        foreach (var child in children)
        {
            yield return child;
        }
    }
}
