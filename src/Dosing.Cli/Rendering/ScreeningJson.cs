using System.Text.Json;
using Dosing.Assessments;
using Dosing.Clinical;

namespace Dosing.Cli.Rendering;

/// <summary>A screening as JSON, schema version 1.</summary>
internal static class ScreeningJson
{
    /// <summary>Writes the screening as one object.</summary>
    public static void Write(Utf8JsonWriter json, ScreeningAssessment screening)
    {
        json.WriteStartObject();
        WriteHead(json, screening);
        AnswerJson.WriteFindings(json, screening.Findings);
        WriteFoot(json, screening);
        json.WriteEndObject();
    }

    /// <summary>Writes the disposition and the case.</summary>
    public static void WriteHead(Utf8JsonWriter json, ScreeningAssessment screening)
    {
        var request = screening.Request;
        json.WriteNumber("schemaVersion", AnswerJson.SchemaVersion);
        json.WriteString("disposition", Words.Dispositions.Word(screening.Disposition));
        json.WriteString("for", Words.Intents.Word(request.Intent));
        json.WriteString("category", Words.IntentCategories.Word(screening.Category));
        json.WriteText("drug", request.Drug is { } drug ? Words.Drugs.Word(drug) : null);
        json.WriteText("route", request.Route is { } route ? Words.Routes.Word(route) : null);
        json.WriteString("column", Columns.Word(screening.Column));
    }

    /// <summary>Writes what was not screened, what was not checked and the receipt.</summary>
    public static void WriteFoot(Utf8JsonWriter json, ScreeningAssessment screening)
    {
        AnswerJson.WriteNotScreened(json, screening.NotScreened);
        AnswerJson.WriteNotChecked(json, screening.NotChecked);
        json.WriteBoolean("highAlert", true);
        AnswerJson.WriteReceipt(json, screening.Receipt);
    }
}
