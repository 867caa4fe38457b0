using System.Text.Json;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>An entry of the screening as JSON: what its document says of it, but for the evidence.</summary>
internal static class EntryJson
{
    public static void Write(Utf8JsonWriter json, ScreeningEntry entry)
    {
        json.WriteText("name", entry.Name);
        json.WriteString("entryKind", ScreeningKinds.Words.Word(entry.Kind));
        json.WriteStartObject("severity");
        foreach (var (column, _, member) in EvidencePhrases.Columns)
        {
            json.WriteText(member, entry.In(column) is { } severity ? Words.Severities.Word(severity) : null);
        }

        json.WriteEndObject();
        json.WriteBoolean("routeDependent", entry.IsRouteDependent);
        json.WriteText("why", entry.Mechanism);
        json.WriteText("action", entry.Action);
        json.WriteObjects("limits", entry.Lines, line => WriteLine(json, line));
        json.WriteBoolean("adultOnly", entry.AdultOnly);
        json.WriteText("onlyWith", entry.OnlyWith);
        if (entry.Implied is { } implied)
        {
            json.WriteStartObject("impliedBy");
            json.WriteAges(implied.Ages);
            json.WriteTexts("routes", implied.Routes.Select(Words.Routes.Word));
            json.WriteMinutes(implied.OverMinutes);
            json.WriteEndObject();
        }

        json.WriteText("notAskedOf", entry.NotAskedOf is { } sex ? Words.Sexes.Word(sex) : null);
        json.WriteObjects("drugs", entry.Drugs, drug =>
        {
            json.WriteText("name", drug.Name);
            json.WriteTexts("otherNames", drug.OtherNames);
            json.WriteText("rxNorm", drug.RxNorm);
            json.WriteTexts("atc", drug.Atc);
        });
        json.WriteTexts("atcPrefixes", entry.AtcPrefixes);
        json.WriteTexts("icd10Prefixes", entry.Icd10Prefixes);
        json.WriteObjects("exposure", entry.Exposure, effect =>
        {
            json.WriteText("drug", effect.Drug);
            json.WriteText("route", effect.Route);
            json.WriteFigure("aucRatio", effect.AucRatio);
            json.WriteFigure("cmaxRatio", effect.CmaxRatio);
            json.WriteFigure("participants", effect.Participants);
            json.WriteText("address", effect.Address);
        });
        json.WriteText("disagreement", entry.Disagreement);
        json.WriteText("note", entry.Note);
    }

    private static void WriteLine(Utf8JsonWriter json, ThresholdLine line)
    {
        json.WriteText("parameter", line.Parameter);
        json.WriteText("comparison", line.Comparison);
        json.WriteText("measurement", line.Measurement);
        json.WriteFigure("value", line.Limit?.Value);
        json.WriteString("severity", Words.Severities.Word(line.Severity));
        json.WriteString("counts", LimitFacts.Scope(line));
        json.WriteText("onlyWith", line.OnlyWith);
        json.WriteBoolean("decides", line.Decides);
        json.WriteString("status", EvidencePhrases.Word(line.Status));
        json.WriteText("address", line.Address);
    }
}
