using System.Text.Json;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>The lines of a plan or checklist: each with what makes a part of it due.</summary>
internal static class PlanLines
{
    public static IEnumerable<FactLine> Facts(IReadOnlyList<PlanLine> lines)
    {
        foreach (var line in lines)
        {
            yield return new FactLine($"{line.Text}{(line.IsLocalPractice ? " (in part local practice, confirm)" : "")}", []);
            foreach (var trigger in line.When)
            {
                var ages = trigger.Ages is { } span ? $"age {Phrases.Span(span)}, or " : "";
                yield return new FactLine($"due: {trigger.Item}, with {ages}any of", trigger.Entries);
            }
        }
    }

    public static void Write(Utf8JsonWriter json, string name, IReadOnlyList<PlanLine> lines) => json.WriteObjects(name, lines, line =>
    {
        json.WriteText("text", line.Text);
        json.WriteBoolean("localPractice", line.IsLocalPractice);
        json.WriteObjects("when", line.When, trigger =>
        {
            json.WriteText("item", trigger.Item);
            json.WriteAges(trigger.Ages);
            json.WriteTexts("entries", trigger.Entries);
        });
    });
}
