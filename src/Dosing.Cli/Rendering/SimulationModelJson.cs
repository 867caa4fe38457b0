using System.Text.Json;
using Dosing.Clinical;
using Dosing.Simulation;

namespace Dosing.Cli.Rendering;

/// <summary>The model of a simulation, its landmarks and sources as JSON.</summary>
internal static class SimulationModelJson
{
    /// <summary>Writes the model with the values of this patient.</summary>
    public static void Write(Utf8JsonWriter json, SimulatedModel model)
    {
        json.WriteStartObject("model");
        json.WriteText("id", model.Id);
        json.WriteText("name", model.Name);
        json.WriteText("site", model.SiteInWords);
        json.WriteText("status", model.Status is { } status ? StatusWord(status) : null);
        json.WriteObjects("published", model.Published, value =>
        {
            json.WriteString("symbol", value.Symbol);
            json.WriteFigure("value", value.Value);
            json.WriteString("unit", value.Unit);
        });
        json.WriteStartObject("patient");
        SimulationJson.WriteFigure(json, "v1L", model.Patient.CentralLitres);
        SimulationJson.WriteFigure(json, "clLPerMin", model.Patient.ClearanceLitresPerMinute);
        for (var i = 0; i < model.Patient.Peripheral.Count; i++)
        {
            SimulationJson.WriteFigure(json, $"v{i + 2}L", model.Patient.Peripheral[i].VolumeLitres);
            SimulationJson.WriteFigure(json, $"q{i + 2}LPerMin", model.Patient.Peripheral[i].DistributionClearanceLitresPerMinute);
        }

        if (model.EffectSitePerMinute is { } rate)
        {
            SimulationJson.WriteFigure(json, "ke0PerMin", rate);
        }

        json.WriteEndObject();
        json.WriteStartArray("halfLivesMinutes");
        foreach (var half in model.HalfLivesMinutes)
        {
            json.WriteRawValue(Quantities.QuantityFormat.Plain(SimulationFigures.Exact(half)));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes a landmark; the object is open.</summary>
    public static void WriteLandmark(Utf8JsonWriter json, Landmark mark)
    {
        json.WriteString("id", mark.Id);
        json.WriteFigure("low", mark.Low);
        json.WriteFigure("high", mark.High);
        json.WriteString("unit", "ng/mL");
        json.WriteText("meaning", mark.Meaning);
        json.WriteText("analyte", mark.Analyte);
        json.WriteString("drug", Words.Drugs.Word(mark.Drug));
        json.WriteText("notCompared", mark.NotCompared);
        json.WriteString("status", StatusWord(mark.Status));
        json.WriteText("source", mark.Source);
    }

    /// <summary>Writes when a curve is above a landmark; the object is open.</summary>
    public static void WriteReading(Utf8JsonWriter json, LandmarkReading reading)
    {
        json.WriteString("landmark", reading.Landmark.Id);
        json.WriteBoolean("compared", reading.IsCompared);
        json.WriteString("peak", PlaceWord(reading.Peak));
        json.WriteObjects("above", reading.Above, stretch => WriteStretch(json, stretch));
        json.WriteBoolean("beginsAbove", reading.BeginsAbove);
        json.WriteBoolean("endsAbove", reading.EndsAbove);
    }

    /// <summary>Writes a stretch of minutes; the object is open.</summary>
    public static void WriteStretch(Utf8JsonWriter json, MinuteStretch stretch)
    {
        SimulationJson.WriteFigure(json, "fromMinute", stretch.From);
        SimulationJson.WriteFigure(json, "toMinute", stretch.To);
    }

    /// <summary>Writes a source; the object is open.</summary>
    public static void WriteSource(Utf8JsonWriter json, SimulationSource source)
    {
        json.WriteText("of", source.Of);
        json.WriteText("text", source.Text);
        json.WriteText("status", source.Status is { } status ? StatusWord(status) : null);
    }

    /// <summary>The word of a status.</summary>
    public static string StatusWord(KineticStatus status) => status == KineticStatus.Verified ? "verified" : "verified-secondary";

    /// <summary>The word of the place of a peak.</summary>
    public static string PlaceWord(PeakPlace place) => place switch
    {
        PeakPlace.Below => "below",
        PeakPlace.Within => "within",
        PeakPlace.Above => "above",
        _ => "not compared",
    };
}
