using System.Text.Json;
using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Judgement;
using Dosing.Requests;

namespace Dosing.Cli.Rendering;

/// <summary>The assessment as JSON, schema version 1.</summary>
internal static class AssessmentJson
{
    private const int FoldPlaces = 2;

    /// <summary>Writes a whole assessment as one object; a row of a batch without an id has its line, and a course adds a member.</summary>
    public static void Write(Utf8JsonWriter json, DoseAssessment assessment, long? row = null, Action? behindFindings = null)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", AnswerJson.SchemaVersion);
        json.WriteText("id", assessment.Request.Raw.Id);
        if (row is { } line && assessment.Request.Raw.Id is null)
        {
            json.WriteNumber("row", line);
        }

        WriteJudgement(json, assessment);
        AnswerJson.WriteFindings(json, assessment.Findings);
        behindFindings?.Invoke();
        json.WriteObjects("explanations", assessment.Explanations, explanation =>
        {
            json.WriteString("slip", explanation.Slip);
            json.WriteText("text", explanation.Text);
        });
        json.WriteObjects("routeSwap", assessment.RouteSwaps, swap =>
        {
            json.WriteString("route", swap.Route);
            json.WriteString("level", Words.DepthLevels.Word(swap.Level));
        });
        BodySizeJson.Write(json, assessment.BodySize);
        AnswerJson.WriteNotScreened(json, assessment.NotScreened);
        AnswerJson.WriteNotChecked(json, assessment.NotChecked);
        json.WriteBoolean("highAlert", true);
        AnswerJson.WriteReceipt(json, assessment.Receipt);
        json.WriteEndObject();
    }

    /// <summary>Writes the errors of a request that could not be read as one object.</summary>
    public static void WriteErrors(Utf8JsonWriter json, string? id, IReadOnlyList<RequestError> errors)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", AnswerJson.SchemaVersion);
        json.WriteText("id", id);
        WriteErrorList(json, "errors", errors);
        json.WriteEndObject();
    }

    /// <summary>Writes a list of errors, possibly empty.</summary>
    public static void WriteErrorList(Utf8JsonWriter json, string name, IReadOnlyList<RequestError> errors) =>
        json.WriteObjects(name, errors, error =>
        {
            json.WriteText("field", error.Field);
            json.WriteString("code", error.Code);
            json.WriteText("given", error.Given);
            json.WriteText("message", error.Message);
            json.WriteText("suggestion", error.Suggestion);
        });

    private static void WriteJudgement(Utf8JsonWriter json, DoseAssessment assessment)
    {
        WriteSummary(json, assessment);
        json.WriteObjects("references", assessment.References, reference =>
        {
            json.WriteString("rangeId", reference.Range.Id);
            json.WriteString("outcome", Words.Outcomes.Word(reference.Outcome));
            json.WriteText("jurisdiction", reference.Range.Jurisdiction);
            json.WriteTexts("sources", reference.Range.Sources);
        });
        WriteDepth(json, assessment);
    }

    internal static void WriteSummary(Utf8JsonWriter json, DoseAssessment assessment)
    {
        json.WriteString("disposition", Words.Dispositions.Word(assessment.Disposition));
        json.WriteStartObject("dose");
        json.WriteString("drug", Words.Drugs.Word(assessment.Request.Drug));
        json.WriteString("route", Words.Routes.Word(assessment.Request.Route));
        var dose = assessment.Dose;
        json.WriteFigure("overMinutes", dose.Time.Duration?.ExactMinutes);
        json.WriteFigure("totalMg", dose.Total?.Exact);
        json.WriteFigure("mgPerKg", dose.PerKilogram?.Exact);
        json.WriteFigure("mgPerKgPerHour", dose.RatePerKilogram?.Exact);
        json.WriteFigure("mcgPerKgPerMin", dose.RatePerKilogram?.Exact * 1000m / 60m);
        json.WriteFigure("volumeMl", dose.Volume?.Exact);
        json.WriteEndObject();
        WriteVerdict(json, assessment.Verdict);
    }

    private static void WriteVerdict(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteStartObject("verdict");
        json.WriteString("outcome", Words.Outcomes.Word(verdict.Outcome));
        if (verdict.Range is { } range)
        {
            json.WriteString("rangeId", range.Id);
            json.WriteString("unit", JsonFigures.Ucum(range.Unit));
            json.WriteFigure("value", verdict.Value);
            json.WriteFigure("low", range.Low);
            json.WriteFigure("usual", range.Usual);
            json.WriteFigure("high", range.High);
            json.WriteFigure("hardLimit", range.HardLimit);
            json.WriteString("grade", range.Grade);
        }

        json.WriteTexts("sources", verdict.Range?.Sources ?? []);
        json.WriteEndObject();
    }

    internal static void WriteDepth(Utf8JsonWriter json, DoseAssessment assessment)
    {
        var depth = assessment.Depth;
        json.WriteStartObject("depth");
        json.WriteString("level", Words.DepthLevels.Word(depth.Level));
        json.WriteText("band", depth.Band?.Id);
        if (depth.Next is { } next)
        {
            json.WriteStartObject("nextLevel");
            json.WriteString("level", Words.DepthLevels.Word(next.Level));
            json.WriteFigure(next.Inclusive ? "startsAt" : "startsAbove", next.Start);
            json.WriteString("unit", JsonFigures.Ucum(next.Unit));
            json.WriteFigure("fold", next.Fold, FoldPlaces);
            json.WriteEndObject();
        }

        json.WriteText("rule", depth.Rule);
        if (assessment.MayBeDeeper)
        {
            json.WriteBoolean("mayBeDeeper", true);
        }

        json.WriteEndObject();
    }
}
