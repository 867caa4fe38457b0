using System.Text.Json;
using Dosing.Cli.Parsing;

namespace Dosing.Cli.Commands;

/// <summary>One place in which two answers differ.</summary>
/// <param name="Path">Where: <c>$.verdict.low</c>.</param>
/// <param name="Saved">What was saved; null where there was nothing.</param>
/// <param name="Now">What stands there now; null where there is nothing.</param>
internal sealed record JsonDifference(string Path, JsonElement? Saved, JsonElement? Now);

/// <summary>
/// Compares two answers member by member. The order of members and the spelling of a number or a text mean nothing;
/// the order of a list, a member too many and a member too few do.
/// </summary>
internal sealed class JsonDifferences
{
    private readonly List<JsonDifference> _found = [];
    private readonly string[] _apart;

    private JsonDifferences(string[] apart) => _apart = apart;

    /// <summary>The differences, in the order of the saved answer, what is new at the end of each object.</summary>
    /// <param name="saved">The answer as saved.</param>
    /// <param name="now">The answer as it is now.</param>
    /// <param name="apart">Paths that are compared elsewhere.</param>
    public static IReadOnlyList<JsonDifference> Between(JsonElement saved, JsonElement now, params string[] apart)
    {
        var differences = new JsonDifferences(apart);
        differences.Compare("$", saved, now);
        return differences._found;
    }

    private void Compare(string path, JsonElement saved, JsonElement now)
    {
        if (_apart.Contains(path))
        {
            return;
        }

        switch (saved.ValueKind, now.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                CompareMembers(path, saved, now);
                break;
            case (JsonValueKind.Array, JsonValueKind.Array):
                CompareItems(path, saved, now);
                break;
            default:
                if (!IsSameValue(saved, now))
                {
                    _found.Add(new JsonDifference(path, saved, now));
                }

                break;
        }
    }

    private void CompareMembers(string path, JsonElement saved, JsonElement now)
    {
        foreach (var member in saved.EnumerateObject())
        {
            var below = JsonPath.Of(path, member.Name);
            if (now.TryGetProperty(member.Name, out var value))
            {
                Compare(below, member.Value, value);
            }
            else
            {
                Add(below, member.Value, null);
            }
        }

        foreach (var member in now.EnumerateObject().Where(m => !saved.TryGetProperty(m.Name, out _)))
        {
            Add(JsonPath.Of(path, member.Name), null, member.Value);
        }
    }

    private void CompareItems(string path, JsonElement saved, JsonElement now)
    {
        // An item by its number is sought from the beginning of the list, so both lists are walked once.
        JsonElement[] before = [.. saved.EnumerateArray()];
        JsonElement[] after = [.. now.EnumerateArray()];
        for (var i = 0; i < Math.Max(before.Length, after.Length); i++)
        {
            var below = JsonPath.Of(path, i);
            if (i < before.Length && i < after.Length)
            {
                Compare(below, before[i], after[i]);
            }
            else
            {
                Add(below, i < before.Length ? before[i] : null, i < after.Length ? after[i] : null);
            }
        }
    }

    /// <summary>Numbers are the same by their exact value: 0.5 and 0.50. No number of an answer has an exponent beyond every range.</summary>
    private static bool IsSameValue(JsonElement saved, JsonElement now)
    {
        try
        {
            return JsonElement.DeepEquals(saved, now);
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }

    private void Add(string path, JsonElement? saved, JsonElement? now)
    {
        if (!_apart.Contains(path))
        {
            _found.Add(new JsonDifference(path, saved, now));
        }
    }
}
