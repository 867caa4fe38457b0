using System.Text.Json;
using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Screening;

namespace Dosing.Cli.Rendering;

/// <summary>The members that every answer in JSON has, whatever was asked.</summary>
internal static class AnswerJson
{
    /// <summary>The version of the shape of every answer.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Writes the findings, possibly none.</summary>
    public static void WriteFindings(Utf8JsonWriter json, IReadOnlyList<Finding> findings) =>
        json.WriteObjects("findings", findings, finding =>
        {
            json.WriteString("id", finding.Id);
            json.WriteString("severity", Words.Severities.Word(finding.Severity));
            json.WriteText("title", finding.Title);
            json.WriteText("why", finding.Why);
            json.WriteText("action", finding.Action);
            json.WriteTexts("triggeredBy", finding.TriggeredBy);
            json.WriteTexts("sources", finding.Sources);
            if (finding.IsLocalPractice)
            {
                json.WriteBoolean("localPractice", true);
            }
        });

    /// <summary>Writes what nobody said, possibly nothing.</summary>
    public static void WriteNotScreened(Utf8JsonWriter json, IReadOnlyList<NotScreenedItem> items) =>
        json.WriteObjects("notScreened", items, item =>
        {
            json.WriteString("item", item.Item);
            json.WriteString("why", $"{Phrases.WhyNotScreened(item)}; say {Phrases.HowToSay(item)}");
        });

    /// <summary>Writes what could not be judged, possibly nothing.</summary>
    public static void WriteNotChecked(Utf8JsonWriter json, IReadOnlyList<NotCheckedPart> parts) =>
        json.WriteObjects("notChecked", parts, part =>
        {
            json.WriteString("part", part.Part);
            json.WriteString("reason", part.Reason);
            json.WriteText("text", part.Text);
        });

    /// <summary>Writes what is needed to repeat the answer.</summary>
    public static void WriteReceipt(Utf8JsonWriter json, Receipt receipt)
    {
        json.WriteStartObject("receipt");
        json.WriteString("tool", receipt.Tool);
        json.WritePropertyName("formulary");
        WriteFormulary(json, receipt.Formulary);
        ProtocolAnswerJson.WriteMember(json, receipt.Protocol);
        json.WriteStartObject("inputs");
        foreach (var field in receipt.Inputs.GroupBy(i => i.Field))
        {
            WriteInputs(json, field);
        }

        json.WriteEndObject();
        json.WriteObjects("steps", receipt.Steps, step =>
        {
            json.WriteString("symbol", step.Symbol);
            json.WriteText("formula", step.Formula);
            json.WriteText("with", step.With);
            json.WriteFigure("value", step.Value);
            json.WriteString("unit", JsonFigures.Ucum(step.Unit));
        });
        json.WriteEndObject();
    }

    /// <summary>Writes which formulary it is, as an object.</summary>
    public static void WriteFormulary(Utf8JsonWriter json, FormularyIdentity formulary)
    {
        json.WriteStartObject();
        json.WriteString("id", formulary.Id);
        json.WriteString("version", formulary.Version);
        json.WriteString("sha256", formulary.Sha256);
        json.WriteEndObject();
    }

    private static void WriteInputs(Utf8JsonWriter json, IGrouping<string, InputEcho> field)
    {
        if (field.Key is "flags" or "absent" or "medications" or "conditions" or "given")
        {
            json.WriteObjects(field.Key, field, WriteInput);
            return;
        }

        json.WriteStartObject(field.Key);
        WriteInput(field.First());
        json.WriteEndObject();

        void WriteInput(InputEcho input)
        {
            json.WriteText("typed", input.Typed);
            json.WriteText("read", input.Read);
        }
    }
}
