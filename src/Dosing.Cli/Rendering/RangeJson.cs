using System.Text.Json;
using Dosing.Cli.Commands;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Cli.Rendering;

/// <summary>The ranges as JSON, schema version 1.</summary>
internal static class RangeJson
{
    /// <summary>Writes the answer as one object.</summary>
    public static void Write(Utf8JsonWriter json, RangeAnswer answer)
    {
        var question = answer.Question;
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", 1);
        json.WriteString("drug", Words.Drugs.Word(question.Drug));
        json.WriteString("route", Words.Routes.Word(question.Route));
        json.WriteString("for", Words.Intents.Word(question.Intent));
        json.WriteNumber("ageMonths", question.Age.CompletedMonths);
        json.WriteFigure("weightKg", question.Weight?.Exact);
        json.WriteFigure("strengthMgPerMl", question.Strength?.Exact);
        json.WriteBoolean("sourcesDisagree", answer.Disagree);
        json.WriteObjects("ranges", answer.Ranges, range => WriteRange(json, range, answer));
        json.WriteObjects("ceilings", answer.Ceilings, ceiling => WriteCeiling(json, ceiling, answer));
        json.WriteObjects("ladders", answer.Ladders, ladder => WriteLadder(json, ladder, answer));
        json.WriteObjects("sources", answer.Sources, source => SourceJson.WriteMembers(json, source));
        json.WriteBoolean("highAlert", true);
        ProtocolAnswerJson.WriteMember(json, answer.Protocol);
        if (answer.NotAuthorised.Count > 0)
        {
            json.WriteObjects("notAuthorised", answer.NotAuthorised, forbidden =>
            {
                json.WriteString("id", forbidden.Id);
                json.WriteText("why", forbidden.Why);
                json.WriteText("action", forbidden.Action);
            });
        }

        json.WriteEndObject();
    }

    /// <summary>Writes the ends of a span of durations, if there is one.</summary>
    public static void WriteMinutes(this Utf8JsonWriter json, MinuteSpan? span)
    {
        if (span is { } minutes)
        {
            json.WriteStartObject("overMinutes");
            json.WriteFigure(minutes.Lower is { Inclusive: true } ? "from" : "above", minutes.Lower?.Value);
            json.WriteFigure(minutes.Upper is { Inclusive: true } ? "to" : "below", minutes.Upper?.Value);
            json.WriteEndObject();
        }
    }

    /// <summary>Writes the members of a ceiling; its amounts where there is somebody to reckon them for.</summary>
    public static void WriteCeiling(Utf8JsonWriter json, DoseCeiling ceiling, RangeAnswer? answer)
    {
        json.WriteString("id", ceiling.Id);
        json.WriteMinutes(ceiling.OverMinutes);
        json.WriteString("unit", JsonFigures.Ucum(ceiling.Unit));
        json.WriteFigure("above", ceiling.Above);
        WriteAmount(json, "forWeight", answer?.ForWeight(ceiling.Above, ceiling.Unit));
        WriteAmount(json, "forStrength", answer?.ForStrength(ceiling.Above, ceiling.Unit));
        json.WriteText("why", ceiling.Why);
        json.WriteTexts("sources", ceiling.Sources);
    }

    /// <summary>Writes the members of a range; its amounts where there is somebody to reckon them for.</summary>
    public static void WriteRange(Utf8JsonWriter json, ReferenceRange range, RangeAnswer? answer)
    {
        json.WriteString("id", range.Id);
        json.WriteBoolean("primary", range.IsPrimary);
        json.WriteString("grade", range.Grade);
        json.WriteText("jurisdiction", range.Jurisdiction);
        json.WriteStartObject("ageMonths");
        json.WriteNumber("from", range.Ages.FromMonths);
        if (range.Ages.BelowMonths is { } below)
        {
            json.WriteNumber("below", below);
        }

        json.WriteEndObject();
        json.WriteMinutes(range.OverMinutes);
        json.WriteString("unit", JsonFigures.Ucum(range.Unit));
        foreach (var (name, value) in Numbers(range))
        {
            json.WriteFigure(name, value);
        }

        json.WriteText("hardLimitBasis", range.HardLimitBasis);
        json.WriteStartArray("allowedMg");
        foreach (var milligrams in range.AllowedMilligrams)
        {
            json.WriteRawValue(QuantityFormat.Number(milligrams));
        }

        json.WriteEndArray();
        json.WriteFigure("absoluteAlertMg", range.AbsoluteAlertMilligrams);
        if (answer is not null)
        {
            WriteAmounts(json, "forWeight", range, answer.ForWeight);
            WriteAmounts(json, "forStrength", range, answer.ForStrength);
        }

        json.WriteText("note", range.Note);
        json.WriteStartObject("provenance");
        foreach (var (name, origin) in range.Provenance)
        {
            json.WriteStartObject(name);
            json.WriteString("determination", origin.Determination);
            json.WriteTexts("sources", origin.Sources);
            json.WriteText("note", origin.Note);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteTexts("sources", range.Sources);
    }

    private static IEnumerable<(string Name, decimal Value)> Numbers(ReferenceRange range)
    {
        yield return ("low", range.Low);
        if (range.Usual is { } usual)
        {
            yield return ("usual", usual);
        }

        yield return ("high", range.High);
        if (range.HardLimit is { } limit)
        {
            yield return ("hardLimit", limit);
        }
    }

    private static void WriteAmounts(Utf8JsonWriter json, string name, ReferenceRange range, Func<decimal, DoseUnit, (Rational Value, string Unit)?> amount)
    {
        if (amount(range.Low, range.Unit) is not { } low)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("unit", low.Unit);
        foreach (var (number, value) in Numbers(range))
        {
            json.WriteFigure(number, amount(value, range.Unit)?.Value);
        }

        json.WriteEndObject();
    }

    private static void WriteEdges(Utf8JsonWriter json, string name, DepthBand band, DoseUnit unit, Func<decimal, DoseUnit, (Rational Value, string Unit)?> amount)
    {
        if (amount(band.Lower.Value, unit) is { } lower)
        {
            json.WriteStartObject(name);
            json.WriteString("unit", lower.Unit);
            json.WriteFigure(band.Lower.Inclusive ? "from" : "above", lower.Value);
            json.WriteFigure(band.Upper is { Inclusive: true } ? "to" : "below", band.Upper is { } upper ? amount(upper.Value, unit)?.Value : null);
            json.WriteEndObject();
        }
    }

    private static void WriteAmount(Utf8JsonWriter json, string name, (Rational Value, string Unit)? amount)
    {
        if (amount is { } known)
        {
            json.WriteStartObject(name);
            json.WriteString("unit", known.Unit);
            json.WriteFigure("above", known.Value);
            json.WriteEndObject();
        }
    }

    /// <summary>Writes the members of a ladder; its amounts where there is somebody to reckon them for.</summary>
    public static void WriteLadder(Utf8JsonWriter json, DepthLadder ladder, RangeAnswer? answer)
    {
        json.WriteString("id", ladder.Id);
        json.WriteMinutes(ladder.OverMinutes);
        json.WriteString("unit", JsonFigures.Ucum(ladder.Unit));
        json.WriteBoolean("validatedAnaestheticThreshold", ladder.HasValidatedThreshold);
        json.WriteText("thresholdStatus", ladder.ThresholdStatus);
        json.WriteText("population", ladder.Population);
        json.WriteText("note", ladder.Note);
        json.WriteObjects("bands", ladder.Bands, band => WriteBand(json, band, ladder.Unit, answer));
    }

    /// <summary>Writes the members of a band; its amounts where there is somebody to reckon them for.</summary>
    public static void WriteBand(Utf8JsonWriter json, DepthBand band, DoseUnit unit, RangeAnswer? answer)
    {
        json.WriteString("id", band.Id);
        json.WriteString("level", Words.DepthLevels.Word(band.Level));
        json.WriteText("label", band.Label);
        json.WriteFigure(band.Lower.Inclusive ? "from" : "above", band.Lower.Value);
        json.WriteFigure(band.Upper is { Inclusive: true } ? "to" : "below", band.Upper?.Value);
        if (answer is not null)
        {
            WriteEdges(json, "forWeight", band, unit, answer.ForWeight);
            WriteEdges(json, "forStrength", band, unit, answer.ForStrength);
        }

        json.WriteText("why", band.Why);
        json.WriteText("dissent", band.Dissent);
        json.WriteTexts("sources", band.Sources);
        json.WriteTexts("dissentSources", band.DissentSources);
    }
}
