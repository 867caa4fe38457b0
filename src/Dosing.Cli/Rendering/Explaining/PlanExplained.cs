using System.Text.Json;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>What a monitoring plan holds.</summary>
internal sealed class PlanExplained(MonitoringPlan plan) : Explained("plan", "monitoring plan", plan.Id, plan.Name)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts()
    {
        var sheet = new FactSheet().Say("holds for", plan.Category is { } category ? $"the intents of the category {Words.IntentCategories.Word(category)}" : "every intent");
        foreach (var (phase, lines) in PlanDue.Phases(plan))
        {
            sheet.Say(phase, PlanLines.Facts(lines));
        }

        return sheet.Say("staff and kit", plan.Staff).Say("evidence", plan.Evidence.Select(EvidencePhrases.Line)).Facts;
    }

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("name", plan.Name);
        json.WriteText("category", plan.Category is { } category ? Words.IntentCategories.Word(category) : null);
        PlanLines.Write(json, "before", plan.Before);
        PlanLines.Write(json, "during", plan.During);
        PlanLines.Write(json, "after", plan.After);
        PlanLines.Write(json, "steps", plan.Steps);
        json.WriteText("staff", plan.Staff);
        EvidenceJson.Write(json, plan.Evidence);
    }
}

/// <summary>What the checklist before a session holds.</summary>
internal sealed class ChecklistExplained(Checklist checklist) : Explained("checklist", "checklist", checklist.Id, checklist.Name)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("items", PlanLines.Facts(checklist.Items))
        .Say("evidence", checklist.Evidence.Select(EvidencePhrases.Line))
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("name", checklist.Name);
        PlanLines.Write(json, "items", checklist.Items);
        EvidenceJson.Write(json, checklist.Evidence);
    }
}
