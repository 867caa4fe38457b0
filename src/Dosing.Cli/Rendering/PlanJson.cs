using System.Text.Json;
using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering;

/// <summary>A session plan as JSON, schema version 1.</summary>
internal static class PlanJson
{
    /// <summary>Writes the plan as one object.</summary>
    public static void Write(Utf8JsonWriter json, ScreeningAssessment screening)
    {
        var plan = screening.Plan;
        json.WriteStartObject();
        ScreeningJson.WriteHead(json, screening);
        json.WriteString("planId", plan.Plan.Id);
        json.WriteText("name", plan.Plan.Name);
        WriteLines(json, "before", plan.Before);
        WriteLines(json, "during", plan.During);
        WriteLines(json, "after", plan.After);
        json.WriteText("staff", plan.Plan.Staff);
        json.WriteObjects("limits", plan.Limits, limit => WriteLimit(json, limit));
        json.WriteObjects("emergence", plan.Emergence, emergence =>
        {
            json.WriteString("id", emergence.Plan.Id);
            json.WriteText("name", emergence.Plan.Name);
            WriteLines(json, "steps", emergence.Steps);
            WriteSources(json, emergence.Plan.Evidence);
        });
        json.WriteStartObject("checklist");
        json.WriteString("id", plan.Checklist.Id);
        json.WriteText("name", plan.Checklist.Name);
        WriteLines(json, "items", plan.ChecklistItems);
        WriteSources(json, plan.Checklist.Evidence);
        WriteLocal(json, PlanPhrases.IsLocal(plan.Checklist.Evidence));
        json.WriteEndObject();
        WriteSources(json, plan.Plan.Evidence);
        AnswerJson.WriteFindings(json, screening.Findings);
        ScreeningJson.WriteFoot(json, screening);
        json.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter json, string name, IReadOnlyList<PlannedLine> lines) =>
        json.WriteObjects(name, lines, line =>
        {
            json.WriteText("text", line.Text);
            json.WriteObjects("due", line.Due, due =>
            {
                json.WriteText("item", due.Item);
                json.WriteTexts("because", due.Because);
            });
            WriteLocal(json, line.IsLocalPractice);
        });

    private static void WriteLimit(Utf8JsonWriter json, SessionLimit limit)
    {
        json.WriteString("id", limit.Entry.Id);
        json.WriteString("severity", Words.Severities.Word(limit.Line.Severity));
        json.WriteText("parameter", limit.Line.Parameter);
        json.WriteText("comparison", limit.Line.Comparison);
        json.WriteFigure("value", limit.Line.Limit?.Value);
        json.WriteText("action", limit.Entry.Action);
        json.WriteBoolean("adultOnly", limit.Entry.AdultOnly);
        json.WriteTexts("sources", limit.Line.Address is { } address ? [address] : []);
        WriteLocal(json, limit.Line.Status == EvidenceStatus.Recalled);
    }

    private static void WriteSources(Utf8JsonWriter json, IReadOnlyList<EvidenceLine> evidence) =>
        json.WriteTexts("sources", PlanPhrases.Sources(evidence).Distinct());

    private static void WriteLocal(Utf8JsonWriter json, bool isLocal)
    {
        if (isLocal)
        {
            json.WriteBoolean("localPractice", true);
        }
    }
}
