using System.Text.Json;
using Dosing.Cli.Commands;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering;

/// <summary>What can be said of a patient as JSON, schema version 1.</summary>
internal static class FlagListJson
{
    /// <summary>Writes the entries that were found as one object.</summary>
    public static void Write(Utf8JsonWriter json, FlagSearch search)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", AnswerJson.SchemaVersion);
        json.WriteText("word", search.Word);
        json.WriteObjects("entries", search.Found.Select(f => f.Entry), entry => WriteEntry(json, entry));
        json.WriteTexts("near", search.Near);
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, ScreeningEntry entry)
    {
        json.WriteString("id", entry.Id);
        json.WriteString("kind", ScreeningKinds.Words.Word(entry.Kind));
        json.WriteText("name", entry.Name);
        json.WriteStartObject("severity");
        foreach (var column in Columns.All)
        {
            json.WriteText(Columns.Word(column), entry.In(column) is { } severity ? Words.Severities.Word(severity) : null);
        }

        json.WriteEndObject();
        json.WriteText("action", entry.Action);
        json.WriteTexts("drugs", entry.Drugs.Select(d => d.Name));
        json.WriteTexts("atc", entry.AtcPrefixes);
        json.WriteTexts("icd10", entry.Icd10Prefixes);
        json.WriteTexts("measurements", FlagSearch.Measurements(entry));
    }
}
