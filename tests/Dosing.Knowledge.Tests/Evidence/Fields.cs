using System.Collections;
using System.Text.Json;

namespace Dosing.Knowledge.Tests.Evidence;

/// <summary>What ships, written down under the names of the evidence, so that the two can be compared member by member.</summary>
internal sealed class Fields : Dictionary<string, object?>
{
    /// <summary>Compares an object of the evidence: no member may be unknown here, and none may differ. Absent, null and empty are one.</summary>
    public void AssertSame(string place, JsonElement evidence)
    {
        Assert.Empty(evidence.EnumerateObject().Select(member => member.Name).Except(Keys));
        foreach (var (name, shipped) in this)
        {
            AssertSame($"{place}.{name}", evidence.TryGetProperty(name, out var member) ? member : default, shipped);
        }
    }

    private static void AssertSame(string place, JsonElement evidence, object? shipped)
    {
        switch (shipped)
        {
            case Fields fields:
                fields.AssertSame(place, evidence);
                break;
            case string text:
                Assert.Equal((place, text), (place, evidence.ValueKind == JsonValueKind.String ? evidence.GetString() : null));
                break;
            case IEnumerable { } list when list.Cast<object>().ToArray() is { Length: > 0 } items:
                Assert.Equal((place, items.Length), (place, evidence.GetArrayLength()));
                foreach (var (item, i) in items.Select((item, i) => (item, i)))
                {
                    AssertSame($"{place}[{i}]", evidence[i], item);
                }

                break;
            case decimal or int:
                Assert.Equal((place, Convert.ToDecimal(shipped, null)), (place, evidence.GetDecimal()));
                break;
            case bool yes:
                Assert.Equal((place, yes), (place, evidence.GetBoolean()));
                break;
            default:
                Assert.True(evidence.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null
                    || (evidence.ValueKind == JsonValueKind.Array && evidence.GetArrayLength() == 0), $"{place} is in the evidence and does not ship");
                break;
        }
    }
}
