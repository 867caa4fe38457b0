using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dosing.Knowledge.Tests.Reading;

/// <summary>Ways to damage the text of a document that a strict reader must refuse.</summary>
internal static partial class Damages
{
    /// <summary>Those that any document can suffer.</summary>
    public static IReadOnlyDictionary<string, Func<string, string>> OfAny { get; } = new Dictionary<string, Func<string, string>>
    {
        ["empty"] = _ => "",
        ["blank"] = _ => " \n",
        ["null itself"] = _ => "null",
        ["a list"] = text => $"[{text}]",
        ["truncated in the middle"] = text => text[..(text.Length / 2)],
        ["truncated by its last brace"] = text => text.TrimEnd()[..^1],
        ["not JSON"] = _ => "id: ketamine",
        ["followed by something"] = text => text + "{}",
        ["with a comment"] = text => "// checked\n" + text,
        ["with a comma at the end"] = text => text.TrimEnd()[..^1] + ",}",
        ["with an unknown member"] = text => Begin(text, "\"reviewer\": \"me\""),
        ["with its first member missing"] = text => Without(text, First(text).Name),
        ["with its first member null"] = text => Begin(Without(text, First(text).Name), $"\"{First(text).Name}\": null"),
        ["with its first member twice"] = text => Begin(text, $"\"{First(text).Name}\": {First(text).Json}"),
        ["with its first member in another case"] = text => Begin(Without(text, First(text).Name), $"\"{First(text).Name.ToUpperInvariant()}\": {First(text).Json}"),
        ["with its first member of another type"] = text => Begin(Without(text, First(text).Name), $"\"{First(text).Name}\": {{ \"a\": true }}"),
    };

    /// <summary>Puts the first number of a document in quotes.</summary>
    public static string QuoteNumber(string text) => NumberPattern().Replace(text, "$1\"$2\"$3", 1);

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static (string Name, string Json) First(string text)
    {
        using var json = JsonDocument.Parse(text);
        var member = json.RootElement.EnumerateObject().First();
        return (member.Name, member.Value.GetRawText());
    }

    private static string Begin(string text, string member) => text == "{}" ? $"{{ {member} }}" : $"{{ {member},{text.TrimStart()[1..]}";

    private static string Without(string text, string member)
    {
        using var json = JsonDocument.Parse(text);
        var members = json.RootElement.EnumerateObject().Where(m => m.Name != member).Select(m => $"\"{m.Name}\": {m.Value.GetRawText()}").ToArray();
        return members.Length == 0 ? "{}" : $"{{ {string.Join(", ", members)} }}";
    }

    [GeneratedRegex(@"("": )([0-9.]+)([,\s}])")]
    private static partial Regex NumberPattern();
}
