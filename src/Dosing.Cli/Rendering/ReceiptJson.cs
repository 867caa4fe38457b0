using System.Text.Json;
using Dosing.Cli.Commands;

namespace Dosing.Cli.Rendering;

/// <summary>What a saved answer and the answer of now have in common, as JSON, schema version 1.</summary>
internal static class ReceiptJson
{
    /// <summary>Writes the comparison as one object; what is not there on one side is left out.</summary>
    public static void Write(Utf8JsonWriter json, ReceiptComparison comparison)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", AnswerJson.SchemaVersion);
        json.WriteText("id", comparison.Id);
        json.WriteBoolean("same", comparison.IsSame);
        json.WriteStartObject("tool");
        WriteElement(json, "saved", comparison.SavedTool);
        json.WriteString("now", DoseAssessor.ToolVersion);
        json.WriteEndObject();
        json.WriteStartObject("formulary");
        WriteElement(json, "saved", comparison.SavedFormulary);
        json.WritePropertyName("now");
        AnswerJson.WriteFormulary(json, comparison.Formulary);
        json.WriteEndObject();
        WriteProtocol(json, comparison);
        AssessmentJson.WriteErrorList(json, "refused", comparison.Refused);
        json.WriteObjects("differences", comparison.Differences, difference =>
        {
            json.WriteText("path", difference.Path);
            WriteElement(json, "saved", difference.Saved);
            WriteElement(json, "now", difference.Now);
        });
        json.WriteEndObject();
    }

    /// <summary>Writes both protocols; nothing where none was in force and none is.</summary>
    private static void WriteProtocol(Utf8JsonWriter json, ReceiptComparison comparison)
    {
        if (comparison.SavedProtocol is null && comparison.Protocol is null)
        {
            return;
        }

        json.WriteStartObject("protocol");
        json.WriteBoolean("same", comparison.IsProtocolSame);
        WriteElement(json, "saved", comparison.SavedProtocol);
        if (comparison.Protocol is { } now)
        {
            ProtocolAnswerJson.WriteNamed(json, "now", now.Identity);
        }

        json.WriteEndObject();
    }

    private static void WriteElement(Utf8JsonWriter json, string name, JsonElement? element)
    {
        if (element is { } known)
        {
            json.WritePropertyName(name);
            known.WriteTo(json);
        }
    }
}
