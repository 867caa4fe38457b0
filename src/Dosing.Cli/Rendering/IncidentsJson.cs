using System.Text.Json;
using Dosing.Cli.Commands;
using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>Replayed incidents as JSON; the answer of the engine stands in each as it stands in <c>check</c> or <c>verify-table</c>.</summary>
internal static class IncidentsJson
{
    /// <summary>Writes the incidents as one object.</summary>
    public static void Write(Utf8JsonWriter json, IncidentsAnswer answer)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", AnswerJson.SchemaVersion);
        json.WriteText("premise", IncidentsPhrases.Premise);
        json.WriteObjects("incidents", answer.Replays, replay => WriteReplay(json, replay));
        ClaimsJson.WriteFoot(json, answer.Teaching, answer.Formulary);
        json.WriteEndObject();
    }

    private static void WriteReplay(Utf8JsonWriter json, IncidentReplay replay)
    {
        var incident = replay.Incident;
        json.WriteString("id", incident.Id);
        json.WriteText("situation", incident.Situation);
        json.WriteText("mechanism", incident.Mechanism);
        json.WriteText("source", incident.Source);
        json.WriteText("verification", incident.Verification);
        json.WriteTexts("assumed", incident.Assumed);
        json.WriteText("note", incident.Note);
        json.WriteText("command", IncidentCommandLine.Of(incident.Script));
        json.WriteBoolean("stopped", replay.IsStopped);
        json.WriteText("answer", IncidentsPhrases.Answer(replay));
        if (replay.IsMechanismNamed is { } named)
        {
            json.WriteBoolean("mistakeNamed", named);
        }

        json.WriteTexts("named", replay.Named);
        json.WriteTexts("slips", replay.Slips);
        json.WriteObjects("differences", replay.Differences, difference =>
        {
            json.WriteString("part", difference.Part);
            json.WriteString("expected", difference.Expected);
            json.WriteString("found", difference.Found);
        });
        WriteAnswer(json, replay);
    }

    private static void WriteAnswer(Utf8JsonWriter json, IncidentReplay replay)
    {
        switch (replay)
        {
            case IncidentReplay.OfOrder order:
                json.WritePropertyName("assessment");
                AssessmentJson.Write(json, order.Assessment);
                break;
            case IncidentReplay.OfRefusal refusal:
                AssessmentJson.WriteErrorList(json, "errors", refusal.Errors);
                break;
            case IncidentReplay.OfTable table:
                json.WriteObjects("cells", table.Cells, cell =>
                {
                    json.WriteText("weight", cell.Row.Weight);
                    json.WriteText("rate", cell.Row.Dose);
                    json.WriteText("strength", cell.Row.Strength);
                    json.WriteText("printed", cell.Row.Printed);
                    json.WriteText("right", cell.RightText);
                    json.WriteBoolean("isRight", cell.IsRight);
                });
                break;
        }
    }
}
