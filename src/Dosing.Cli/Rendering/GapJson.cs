using System.Text.Json;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>The gap as JSON, schema version 1. The values of a row are in its unit.</summary>
internal static class GapJson
{
    public static void Write(Utf8JsonWriter json, Gap gap, Formulary formulary)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", AnswerJson.SchemaVersion);
        json.WriteString("drug", Words.Drugs.Word(Drug.Ketamine));
        json.WriteFigure("weightKg", gap.Question.Weight?.Exact);
        if (gap.WeightIsDoubtful)
        {
            json.WriteBoolean("weightImplausible", true);
        }

        json.WriteText("for", gap.Question.Intent is { } intent ? Words.Intents.Word(intent) : null);
        WriteDose(json, "against", gap.Question.Against);
        if (gap.Question.Mark is { } mark)
        {
            WriteDose(json, "mark", mark);
        }

        json.WriteObjects("rows", gap.Rows, row => WriteRow(json, row));
        var notChecked = gap.WithoutLadder.Select(r => (Part: Words.Routes.Word(r), Reason: "route-without-data", Text: "No ladder is in the evidence for this route; that does not mean no risk."))
            .Concat(gap.WithoutPlace.Select(r => (Part: r.Id, Reason: "value-not-expressible", Text: "The range has no place on a ladder: the ladder of its time is one of rates, or of another time.")));
        json.WriteObjects("notChecked", notChecked, part =>
        {
            json.WriteString("part", part.Part);
            json.WriteString("reason", part.Reason);
            json.WriteString("text", part.Text);
        });
        json.WriteObjects("sources", gap.Rows.SelectMany(GapPhrases.Sources).Distinct().Select(formulary.FindSource).OfType<Source>(), source => SourceJson.WriteMembers(json, source));
        json.WritePropertyName("formulary");
        AnswerJson.WriteFormulary(json, formulary.Identity);
        json.WriteBoolean("highAlert", true);
        json.WriteEndObject();
    }

    private static void WriteDose(Utf8JsonWriter json, string name, GapDose dose)
    {
        json.WriteStartObject(name);
        json.WriteFigure("mgPerKg", dose.In(DoseUnit.MilligramsPerKilogram));
        json.WriteFigure("mg", dose.In(DoseUnit.Milligrams));
        json.WriteFigure("mgPerKgPerHour", dose.In(DoseUnit.MilligramsPerKilogramPerHour));
        json.WriteFigure("mgPerHour", dose.In(DoseUnit.MilligramsPerHour));
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, GapRow row)
    {
        var ladder = row.Ladder;
        json.WriteString("ladder", ladder.Id);
        json.WriteString("route", Words.Routes.Word(ladder.Route));
        json.WriteMinutes(ladder.OverMinutes);
        json.WriteString("unit", JsonFigures.Ucum(row.Unit));
        json.WriteBoolean("validatedAnaestheticThreshold", ladder.HasValidatedThreshold);
        json.WriteText("thresholdStatus", ladder.ThresholdStatus);
        json.WriteText("note", ladder.Note);
        json.WriteObjects("bands", ladder.Bands, band => WriteBand(json, band, row));
        json.WriteBoolean("rangesAreOfTherapy", row.IsTherapy);
        json.WriteObjects("ranges", row.Shown, range => WriteRange(json, range));
        json.WriteObjects("anaesthesia", row.Labelled, range => WriteRange(json, range));
        WriteGap(json, row);
        if (row.Mark is { } mark)
        {
            json.WriteStartObject("mark");
            json.WriteFigure("value", mark.Value);
            json.WriteString("band", mark.Band.Id);
            json.WriteString("level", Words.DepthLevels.Word(mark.Band.Level));
            json.WriteText("rule", mark.By is null ? null : Judgement.Depth.OralLadderRule);
            json.WriteEndObject();
        }
    }

    private static void WriteBand(Utf8JsonWriter json, DepthBand band, GapRow row)
    {
        json.WriteString("id", band.Id);
        json.WriteString("level", Words.DepthLevels.Word(band.Level));
        json.WriteText("label", band.Label);
        json.WriteFigure(band.Lower.Inclusive ? "from" : "above", row.At(band.Lower.Value));
        json.WriteFigure(band.Upper is { Inclusive: true } ? "to" : "below", band.Upper is { } upper ? row.At(upper.Value) : null);
        json.WriteText("why", band.Why);
        json.WriteText("dissent", band.Dissent);
        json.WriteTexts("sources", band.Sources.Concat(band.DissentSources).Distinct());
    }

    private static void WriteRange(Utf8JsonWriter json, GapRange range)
    {
        json.WriteString("rangeId", range.Range.Id);
        json.WriteString("route", Words.Routes.Word(range.Range.Route));
        json.WriteString("for", Words.Intents.Word(range.Range.Intent));
        json.WriteFigure("low", range.Low);
        json.WriteFigure("usual", range.Usual);
        json.WriteFigure("high", range.High);
        if (range.Low is null)
        {
            json.WriteString("reason", "weight-missing");
        }

        json.WriteBoolean("primary", range.Range.IsPrimary);
        json.WriteString("grade", range.Range.Grade);
        json.WriteText("jurisdiction", range.Range.Jurisdiction);
        json.WriteTexts("sources", range.Range.Sources);
    }

    /// <summary>The anaesthetic stretch, and how many times the compared dose it lies at; absent where the ladder has none.</summary>
    private static void WriteGap(Utf8JsonWriter json, GapRow row)
    {
        if (row.Anaesthetic is not { } stretch)
        {
            return;
        }

        json.WriteStartObject("gap");
        json.WriteFigure("from", stretch.From);
        json.WriteFigure("to", stretch.To);
        json.WriteFigure("against", row.Against);
        json.WriteFigure("foldFrom", row.Fold?.From, 2);
        json.WriteFigure("foldTo", row.Fold?.To, 2);
        json.WriteFigure("usual", row.Fold?.UsualOf?.Usual);
        json.WriteText("usualRangeId", row.Fold?.UsualOf?.Range.Id);
        json.WriteFigure("foldUsual", row.Fold?.Usual, 2);
        if (row.HighestTherapy is { High: { } top } therapy)
        {
            json.WriteFigure("highestTherapy", top);
            json.WriteText("highestTherapyRangeId", therapy.Range.Id);
            json.WriteFigure("foldFromHighestTherapy", stretch.From / top, 2);
        }

        json.WriteEndObject();
    }
}
