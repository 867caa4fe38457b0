using System.Text.Json;

namespace Dosing.Knowledge.Tests.Kinetics;

/// <summary>The numbers of an object of the evidence by one name each: <c>derived.CL</c>, <c>CI95.low</c>, <c>F.2</c>.</summary>
internal static class FlatFigures
{
    public static SortedDictionary<string, decimal> Of(JsonElement parent, params string[] without)
    {
        var figures = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var member in parent.EnumerateObject().Where(m => !without.Contains(m.Name)))
        {
            Add(member.Name, member.Value, figures);
        }

        return figures;
    }

    private static void Add(string name, JsonElement value, SortedDictionary<string, decimal> figures)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Number:
                figures.Add(name, value.GetDecimal());
                break;
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    Add($"{name}.{member.Name}", member.Value, figures);
                }

                break;
            case JsonValueKind.Array:
                foreach (var (item, i) in value.EnumerateArray().Select((item, i) => (item, i)))
                {
                    Add(value.GetArrayLength() switch { 1 => name, 2 when item.ValueKind == JsonValueKind.Number => $"{name}.{(i == 0 ? "low" : "high")}", _ => $"{name}.{i + 1}" }, item, figures);
                }

                break;
        }
    }
}
