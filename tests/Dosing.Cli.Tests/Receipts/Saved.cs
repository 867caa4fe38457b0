using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dosing.Cli.Tests.Receipts;

/// <summary>Answers as somebody saved them, and what may happen to a file.</summary>
internal static class Saved
{
    /// <summary>Orders and screenings whose answers hold every kind of member.</summary>
    public static IReadOnlyList<string> Lines { get; } =
    [
        string.Join(' ', Order.Usual.Check("--format", "json")),
        string.Join(' ', CheckExitCodeTests.Stop.Check("--strength", "500mg/10mL", "--weight-source", "stated", "--sex", "male", "--format", "json")),
        "check --drug ketamine --dose 2mL --strength 50mg/mL --route im --weight 154lb --age 45y --for acute-pain --given 20mg@30min --given 0.3mg/kg@1h --medication diazepam --condition icd10:I25.1 --measure blood-pressure=150/95mmHg --measure potassium=4.1mmol/L --flag opioids --absent pregnancy --format json",
        "check --drug ketamine --dose 0.3mg/kg --route intravenous --for depression --format json",
        "check --drug esketamine --dose 84mg --route intranasal --age 70y --for depression --salt hydrochloride --format json",
        "screen --for depression --age 45y --height 178cm --weight 70kg --medication atc:N02BE01 --condition icd10:I10 --measure qtc=510ms --flag opioids --absent pregnancy --format json",
        "plan --for procedural-sedation --age 6y --flag opioids --format json",
    ];

    /// <summary>The same, for a theory.</summary>
    public static TheoryData<string> Several => [.. Lines];

    /// <summary>The answer of a command line.</summary>
    public static string Answer(string line)
    {
        var result = Cli.Run(line.Split(' '));
        Assert.NotEqual(2, result.ExitCode);
        return result.Output;
    }

    /// <summary>Recomputes a saved answer.</summary>
    public static CliResult Receipt(string answer, params string[] more) => Cli.RunWithInput(answer, ["receipt", "-", .. more]);

    /// <summary>The paths at which a saved answer differs.</summary>
    public static string[] Paths(string answer)
    {
        var result = Receipt(answer, "--format", "json");
        Assert.InRange(result.ExitCode, 0, 1);
        return [.. Json.Read(result.Output).GetProperty("differences").EnumerateArray().Select(d => d.Text("path"))];
    }

    /// <summary>Every text with one leaf changed: a letter more, a one more, yes for no.</summary>
    public static IEnumerable<(string Path, string Answer)> ChangedLeaves(string answer)
    {
        var root = JsonNode.Parse(answer)!;
        foreach (var leaf in Below(root).OfType<JsonValue>().ToArray())
        {
            var path = leaf.GetPath();
            JsonNode changed = leaf.GetValueKind() switch
            {
                JsonValueKind.String => leaf.GetValue<string>() + "x",
                JsonValueKind.Number => leaf.GetValue<decimal>() + 1m,
                _ => leaf.GetValueKind() == JsonValueKind.False,
            };
            leaf.ReplaceWith(changed);
            yield return (path, root.ToJsonString());
            changed.ReplaceWith(leaf);
        }
    }

    /// <summary>Every text with one member, or one item of a list, taken out.</summary>
    public static IEnumerable<(string Path, string Answer)> Removals(string answer)
    {
        foreach (var path in Below(JsonNode.Parse(answer)!).Skip(1).Select(n => n.GetPath()).ToArray())
        {
            var root = JsonNode.Parse(answer)!;
            var gone = Below(root).Single(n => n.GetPath() == path);
            if (gone.Parent is JsonObject parent)
            {
                parent.Remove(gone.GetPropertyName());
            }
            else
            {
                gone.Parent!.AsArray().RemoveAt(gone.GetElementIndex());
            }

            yield return (path, root.ToJsonString());
        }
    }

    /// <summary>The same members, the last first, in every object.</summary>
    public static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(m => KeyValuePair.Create(m.Key, Reversed(m.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Reversed)]),
        _ => node?.DeepClone(),
    };

    /// <summary>Every element below this one, itself first.</summary>
    public static IEnumerable<JsonNode> Below(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject members => members.Select(m => m.Value),
            JsonArray items => items,
            _ => [],
        };
        return children.SelectMany(child => Below(child!)).Prepend(node);
    }
}
