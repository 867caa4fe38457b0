using System.Text.Json;
using Dosing.Cli.Commands;
using Dosing.Clinical;

namespace Dosing.Cli.Rendering;

/// <summary>The map of what is known as JSON, schema version 1.</summary>
internal static class CoverageJson
{
    /// <summary>Writes all cells as one object.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<CoverageCell> cells)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", 1);
        json.WriteObjects("cells", cells, cell =>
        {
            json.WriteString("drug", Words.Drugs.Word(cell.Drug));
            json.WriteString("for", Words.Intents.Word(cell.Intent));
            json.WriteString("route", Words.Routes.Word(cell.Route));
            json.WriteStartObject("ageMonths");
            json.WriteNumber("from", cell.Ages.FromMonths);
            if (cell.Ages.BelowMonths is { } below)
            {
                json.WriteNumber("below", below);
            }

            json.WriteEndObject();
            json.WriteString("status", Word(cell.Status));
            json.WriteTexts("ranges", cell.Ranges);
        });
        json.WriteEndObject();
    }

    private static string Word(CoverageStatus status) => status switch
    {
        CoverageStatus.Range => "range",
        CoverageStatus.SourcesDisagree => "sources-disagree",
        _ => "no-range",
    };
}
