using System.Text.Json;
using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Preparation;
using Dosing.Quantities;

namespace Dosing.Cli.Rendering;

/// <summary>A prepared dose as JSON, schema version 1.</summary>
internal static class PreparedJson
{
    public static void Write(Utf8JsonWriter json, PreparedDose dose)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", AnswerJson.SchemaVersion);
        json.WriteText("id", dose.Request.Raw.Id);
        json.WriteString("disposition", Words.Dispositions.Word(dose.Disposition));
        WriteChecked(json, "ordered", dose.Ordered);
        if (dose.Given is { } given)
        {
            WriteChecked(json, "given", given);
        }

        WritePreparation(json, dose);
        WriteSpray(json, dose);
        json.WriteObjects("recipe", dose.Recipe.Select((step, i) => (Step: step, Number: i + 1)), item =>
        {
            json.WriteNumber("step", item.Number);
            json.WriteText("text", item.Step.Text);
            json.WriteFigure("volumeMl", item.Step.Volume?.Exact);
            json.WriteFigure("massMg", item.Step.Mass?.Exact);
            json.WriteFigure("mgPerMl", item.Step.Concentration?.Exact);
        });
        json.WriteTexts("readBack", dose.ReadBack);
        json.WriteObjects("containers", dose.Containers, container =>
        {
            json.WriteText("product", container.Product?.Id);
            json.WriteFigure("totalMg", container.Total.Exact);
            json.WriteNumber("count", container.Count);
        });
        json.WriteObjects("vialPanel", dose.VialPanel, row => WriteVial(json, row));
        json.WriteTexts("incompatible", dose.IsSpray ? [] : dose.Formulary.Content.Incompatibilities.Select(i => $"{i.With} {i.Where}"));
        AnswerJson.WriteFindings(json, new PreparedFindings(dose).All);
        AnswerJson.WriteNotScreened(json, dose.Ordered.NotScreened);
        AnswerJson.WriteNotChecked(json, [.. dose.NotPrepared, .. dose.Ordered.NotChecked]);
        BodySizeJson.Write(json, (dose.Given ?? dose.Ordered).BodySize);
        json.WriteBoolean("highAlert", true);
        AnswerJson.WriteReceipt(json, dose.Receipt);
        json.WriteEndObject();
    }

    private static void WriteChecked(Utf8JsonWriter json, string name, DoseAssessment assessment)
    {
        json.WriteStartObject(name);
        AssessmentJson.WriteSummary(json, assessment);
        AssessmentJson.WriteDepth(json, assessment);
        json.WriteEndObject();
    }

    private static void WritePreparation(Utf8JsonWriter json, PreparedDose dose)
    {
        if (dose.Prepared is not { } prepared)
        {
            return;
        }

        json.WriteStartObject("preparation");
        json.WriteFigure("strengthMgPerMl", prepared.Strength.Exact);
        json.WriteFigure("orderedVolumeMl", prepared.OrderedVolume?.Exact);
        json.WriteFigure("drawUpMl", prepared.DrawUp?.Exact);
        json.WriteFigure("totalMg", prepared.Total?.Exact);
        WriteDilution(json, dose, prepared);
        WriteFlow(json, dose, prepared);
        if (dose.Preparation.Measure is { } measure)
        {
            json.WriteStartObject("rounding");
            json.WriteText("device", dose.Preparation.Raw.Device);
            json.WriteFigure("step", measure.Step);
            json.WriteString("unit", measure.Unit);
            json.WriteFigure("changePercent", prepared.ChangePercent);
            json.WriteEndObject();
        }

        json.WriteBoolean("undilutedRefused", prepared.IsUndilutedRefused);
        json.WriteEndObject();
    }

    private static void WriteDilution(Utf8JsonWriter json, PreparedDose dose, Prepared prepared)
    {
        if (prepared.Dilution is not { } dilution)
        {
            return;
        }

        json.WriteStartObject("dilution");
        json.WriteFigure("drugMl", dilution.Drug.Exact);
        json.WriteFigure("diluentMl", dilution.Diluent.Exact);
        json.WriteFigure("finalMl", dilution.Final.Exact);
        json.WriteFigure("mgPerMl", dilution.Concentration.Exact);
        json.WriteFigure("massMg", dilution.Mass.Exact);
        json.WriteText("diluent", dose.Preparation.Diluent?.Id);
        json.WriteEndObject();
    }

    private static void WriteFlow(Utf8JsonWriter json, PreparedDose dose, Prepared prepared)
    {
        if (prepared is not { Flow: { } flow, Rate: { } rate })
        {
            return;
        }

        var perKilogram = dose.Request.Patient.Weight is { } weight ? rate / weight : (WeightBasedRate?)null;
        json.WriteStartObject("pump");
        json.WriteFigure("orderedMlPerHour", prepared.OrderedFlow?.Exact);
        json.WriteFigure("mlPerHour", flow.Exact);
        json.WriteFigure("mgPerHour", rate.Exact);
        json.WriteFigure("mgPerKgPerHour", perKilogram?.Exact);
        json.WriteFigure("mcgPerKgPerMin", perKilogram?.Exact * 1000m / 60m);
        json.WriteEndObject();
    }

    private static void WriteSpray(Utf8JsonWriter json, PreparedDose dose)
    {
        if (dose.Spray is not { } spray)
        {
            return;
        }

        json.WriteStartObject("spray");
        json.WriteNumber("devices", spray.Devices);
        json.WriteNumber("spraysEach", spray.SpraysEach);
        json.WriteFigure("mgEach", spray.MassEach.Exact);
        json.WriteObjects("timeline", spray.Timeline, step =>
        {
            json.WriteFigure("atMinutes", step.AtMinutes);
            json.WriteText("text", step.Text);
        });
        json.WriteEndObject();
    }

    private static void WriteVial(Utf8JsonWriter json, VialRow row)
    {
        json.WriteFigure("mgPerMl", row.Strength.Exact);
        json.WriteBoolean("stated", row.IsStated);
        json.WriteFigure("volumeMl", row.Volume?.Exact);
        json.WriteFigure("mlPerHour", row.Flow?.Exact);
        json.WriteBoolean("diluteBeforeIntravenous", row.IsConcentrate);
        if (row.Mistaken is not { } mistaken)
        {
            return;
        }

        json.WriteStartObject("ifTakenInstead");
        json.WriteFigure("totalMg", mistaken.Total?.Exact);
        json.WriteFigure("mgPerHour", mistaken.Rate?.Exact);
        json.WriteFigure("mgPerKg", mistaken.PerKilogram?.Exact);
        json.WriteFigure("mgPerKgPerHour", mistaken.RatePerKilogram?.Exact);
        json.WriteString("outcome", Words.Outcomes.Word(mistaken.Outcome));
        json.WriteString("level", Words.DepthLevels.Word(mistaken.Level));
        json.WriteString("disposition", Words.Dispositions.Word(mistaken.Disposition));
        json.WriteEndObject();
    }
}
