using System.Text.Json;
using Dosing.Clinical;
using Dosing.Quantities;
using Dosing.Simulation;

namespace Dosing.Cli.Rendering;

/// <summary>A simulation as JSON, schema version 1.</summary>
internal static class SimulationJson
{
    /// <summary>Writes the whole answer.</summary>
    public static void Write(Utf8JsonWriter json, SimulationAnswer answer)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", AnswerJson.SchemaVersion);
        json.WriteString("drug", Words.Drugs.Word(answer.Drug));
        WriteFigure(json, "weightKg", answer.WeightKg);
        if (answer.Plan is { } plan)
        {
            json.WriteFigure("ageMonths", plan.Age.Exact);
            json.WriteNumber("people", plan.People);
            json.WriteNumber("seed", plan.Seed);
            json.WriteTexts("defaults", plan.Defaults);
        }

        if (answer.Population is { } population)
        {
            json.WriteString("population", population == PopulationKind.Adult ? "adult" : "child");
        }

        SimulationModelJson.Write(json, answer.Model);
        WriteValues(json, "minutes", answer.Minutes);
        json.WriteObjects("regimens", answer.Curves, curve => WriteCurve(json, curve));
        json.WriteObjects("landmarks", answer.Landmarks, mark => SimulationModelJson.WriteLandmark(json, mark));
        json.WriteObjects("notes", answer.Notes, note =>
        {
            json.WriteString("id", note.Id);
            json.WriteText("text", note.Text);
        });
        json.WriteStartArray("notChecked");
        json.WriteEndArray();
        json.WriteObjects("sources", answer.Sources, source => SimulationModelJson.WriteSource(json, source));
        WriteIdentity(json, answer.Kinetics);
        json.WriteEndObject();
    }

    /// <summary>Writes why there is no simulation.</summary>
    public static void WriteNotSimulated(Utf8JsonWriter json, KineticsIdentity identity, IReadOnlyList<NotSimulated> reasons)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", AnswerJson.SchemaVersion);
        json.WriteObjects("notChecked", reasons, reason =>
        {
            json.WriteText("part", reason.Part);
            json.WriteString("reason", reason.Reason);
            json.WriteText("text", reason.Text);
        });
        WriteIdentity(json, identity);
        json.WriteEndObject();
    }

    internal static void WriteFigure(Utf8JsonWriter json, string name, double value) => json.WriteFigure(name, SimulationFigures.Exact(value));

    private static void WriteIdentity(Utf8JsonWriter json, KineticsIdentity identity)
    {
        json.WriteStartObject("kinetics");
        json.WriteString("id", identity.Id);
        json.WriteString("version", identity.Version);
        json.WriteString("sha256", identity.Sha256);
        json.WriteEndObject();
    }

    private static void WriteCurve(Utf8JsonWriter json, SimulatedCurve curve)
    {
        json.WriteText("name", curve.Name);
        json.WriteObjects("doses", curve.Doses, dose => WriteDose(json, dose));
        if (curve.Origin is { } origin)
        {
            json.WriteStartObject("origin");
            json.WriteText("text", origin.Text);
            json.WriteTexts("sources", origin.Sources);
            json.WriteEndObject();
        }

        WritePeak(json, "peak", curve.Peak);
        WritePeak(json, "effectSitePeak", curve.EffectSitePeak);

        json.WriteObjects("readings", curve.Readings, reading => SimulationModelJson.WriteReading(json, reading));
        json.WriteObjects("grey", curve.Grey, stretch => SimulationModelJson.WriteStretch(json, stretch));
        WriteValues(json, "plasma", curve.Plasma);
        if (curve.EffectSite is { } effect)
        {
            WriteValues(json, "effectSite", effect);
        }

        WriteBand(json, "people", curve.People);
        WriteBand(json, "measurements", curve.Measurements);
        json.WriteObjects("models", curve.Models, model =>
        {
            json.WriteString("id", model.Model);
            WriteValues(json, "plasma", model.Plasma);
        });
        if (curve.ModelRange is { } range)
        {
            json.WriteStartObject("modelRange");
            WriteValues(json, "low", range.Low);
            WriteValues(json, "high", range.High);
            json.WriteEndObject();
        }
    }

    private static void WritePeak(Utf8JsonWriter json, string name, CurvePeak? peak)
    {
        if (peak is not null)
        {
            json.WriteStartObject(name);
            WriteFigure(json, "minute", peak.Minute);
            WriteFigure(json, "ngPerMl", peak.Level);
            json.WriteBoolean("timeIsApproximate", peak.TimeIsApproximate);
            json.WriteEndObject();
        }
    }

    private static void WriteDose(Utf8JsonWriter json, SimulatedDose dose)
    {
        json.WriteText("typed", dose.Typed);
        json.WriteString("route", Words.Routes.Word(dose.Route));
        json.WriteFigure("totalMg", dose.Mass.Exact);
        json.WriteFigure("atMinutes", dose.At.ExactMinutes);
        json.WriteFigure("overMinutes", dose.Over is { } over ? over.ExactMinutes : (Rational?)null);
    }

    private static void WriteBand(Utf8JsonWriter json, string name, ConcentrationBand? band)
    {
        if (band is not null)
        {
            json.WriteStartObject(name);
            WriteValues(json, "p5", band.Low);
            WriteValues(json, "p50", band.Middle);
            WriteValues(json, "p95", band.High);
            json.WriteEndObject();
        }
    }

    private static void WriteValues(Utf8JsonWriter json, string name, IReadOnlyList<double> values)
    {
        // One line for a list of numbers: a list of lines could not be read.
        json.WritePropertyName(name);
        json.WriteRawValue($"[{string.Join(',', values.Select(v => QuantityFormat.Fixed(SimulationFigures.Exact(v), QuantityFormat.JsonPlaces)))}]");
    }
}
