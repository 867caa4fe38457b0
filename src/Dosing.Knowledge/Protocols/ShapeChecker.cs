using System.Globalization;
using System.Text.Json;

namespace Dosing.Knowledge.Protocols;

/// <summary>Holds a document against a shape and names everything that differs, each with its path: nothing is guessed, nothing stops early.</summary>
internal sealed class ShapeChecker(Action<string, string, string> fail)
{
    private const int LongestText = 1000;
    private const int LongestList = 500;

    /// <summary>Checks one part at its path.</summary>
    public void Check(JsonElement element, JsonShape shape, string path)
    {
        switch (shape)
        {
            case JsonShape.Members members when element.ValueKind == JsonValueKind.Object:
                CheckMembers(element, members, path);
                break;
            case JsonShape.Items when element.ValueKind == JsonValueKind.Array && element.GetArrayLength() > LongestList:
                fail("list-too-long", path, string.Create(CultureInfo.InvariantCulture, $"A list has at most {LongestList} items."));
                break;
            case JsonShape.Items items when element.ValueKind == JsonValueKind.Array:
                foreach (var (item, i) in element.EnumerateArray().Select((item, i) => (item, i)))
                {
                    Check(item, items.Item, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"));
                }

                break;
            case JsonShape.Text when element.ValueKind == JsonValueKind.String:
                CheckText(element, path);
                break;
            case JsonShape.Number when element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out _):
            case JsonShape.Whole when element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out _):
            case JsonShape.Truth when element.ValueKind is JsonValueKind.True or JsonValueKind.False:
                break;
            default:
                fail(element.ValueKind == JsonValueKind.Null ? "null" : "type-wrong", path,
                    element.ValueKind == JsonValueKind.Null ? "Leave out what is not there; null is not a value." : $"Here stands {shape.Name}.");
                break;
        }
    }

    private void CheckMembers(JsonElement element, JsonShape.Members shape, string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            // A name goes into the path as it stands only where it is one of ours: nobody knows what another one holds.
            var name = NameOf(member);
            var known = shape.Of.FirstOrDefault(m => m.Name == name);
            if (known is null)
            {
                fail("member-unknown", path, $"'{Shown(name)}' is not a member here; known are {string.Join(", ", shape.Of.Select(m => m.Name))}.");
            }
            else if (!seen.Add(name))
            {
                fail("member-repeated", $"{path}.{name}", "The member stands twice; give it once.");
            }
            else
            {
                Check(member.Value, known.Shape, $"{path}.{name}");
            }
        }

        foreach (var missing in shape.Of.Where(m => m.IsRequired && !seen.Contains(m.Name)))
        {
            fail("member-missing", path, $"'{missing.Name}' is missing.");
        }
    }

    // Half of a pair of characters is a name that cannot be read, and none of ours.
    private static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }

    private void CheckText(JsonElement element, string path)
    {
        string text;
        try
        {
            text = element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            fail("text-unprintable", path, "The text is not Unicode: half of a pair of characters stands alone.");
            return;
        }

        if (text.Length > LongestText)
        {
            fail("text-too-long", path, string.Create(CultureInfo.InvariantCulture, $"The text is longer than {LongestText} characters."));
        }

        if (text.Any(IsUnprintable))
        {
            fail("text-unprintable", path, "The text holds a character that acts on a terminal or hides what is read.");
        }
    }

    private static bool IsUnprintable(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;

    private static string Shown(string name) => new([.. name.Take(60).Select(c => IsUnprintable(c) || char.IsSurrogate(c) ? '?' : c)]);
}
