using System.Text.Json;
using Dosing.Clinical;
using Dosing.Quantities;
using Dosing.Simulation;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>What a kinetic model is, and how far it agrees with levels that were measured.</summary>
internal sealed class KineticModelExplained(KineticModel model, KineticKnowledge kinetics) : Explained("kinetic-model", "kinetic model, for teaching", model.Id, model.Name)
{
    private readonly IReadOnlyList<PredictedLevel> _levels = model.SimulatedFor == PopulationKind.Adult ? new MeasuredComparison(kinetics).AdultIntravenous(model) : [];

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("made in", model.StudiedIn)
        .Say("of", model.Analyte)
        .Say("blood", model.SiteIsRecalled ? $"{model.Sampling} (recalled, not read)" : model.Sampling)
        .Say("simulated", model.IsSimulated ? $"{(model.SimulatedFor == PopulationKind.Adult ? "for adults" : "for children")}, {string.Join(" and ", model.Drugs.Select(Words.Drugs.Word))}" : null)
        .Say("remark", model.Remark)
        .Say("values", (model.Disposition?.Values ?? []).Select(v => $"{v.Symbol} {QuantityFormat.Number(v.Value)} {v.Unit}"))
        .Say("with weight", model.WeightScaling)
        .Say("figures", model.Figures.Select(Figure))
        .Say("spread", model.Spread.Select(Figure))
        .Say("fold error", Error())
        .Say("levels", _levels.Select(Line))
        .Say("trusted", model.Confidence)
        .Say("notes", model.Notes)
        .Say("verified", SimulationModelJson.StatusWord(model.Status))
        .Say("sources", model.Sources)
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("name", model.Name);
        json.WriteText("madeIn", model.StudiedIn);
        json.WriteText("analyte", model.Analyte);
        json.WriteText("sampling", model.Sampling);
        json.WriteBoolean("siteIsRecalled", model.SiteIsRecalled);
        json.WriteBoolean("simulated", model.IsSimulated);
        json.WriteText("remark", model.Remark);
        json.WriteObjects("values", model.Disposition?.Values ?? [], value =>
        {
            json.WriteString("symbol", value.Symbol);
            json.WriteFigure("value", value.Value);
            json.WriteString("unit", value.Unit);
        });
        KineticFigures.Write(json, "figures", model.Figures);
        KineticFigures.Write(json, "spread", model.Spread);
        if (_levels.Count > 0)
        {
            json.WriteFigure("foldError", SimulationFigures.Exact(MeasuredComparison.FoldError(_levels)));
            json.WriteFigure("meanRatio", SimulationFigures.Exact(MeasuredComparison.MeanRatio(_levels)));
        }

        json.WriteObjects("levels", _levels, level =>
        {
            json.WriteString("measured", level.Level.Id);
            json.WriteFigure("minute", level.Minute);
            json.WriteFigure("observed", level.Observed);
            SimulationJson.WriteFigure(json, "predicted", level.Predicted);
        });
        json.WriteText("confidence", model.Confidence);
        json.WriteText("notes", model.Notes);
        json.WriteString("status", SimulationModelJson.StatusWord(model.Status));
        json.WriteTexts("sources", model.Sources);
    }

    private static string Figure(KeyValuePair<string, decimal> figure) => $"{figure.Key} {QuantityFormat.Number(figure.Value)}";

    private string? Error() => _levels.Count == 0 ? null
        : $"{SimulationFigures.Short(MeasuredComparison.FoldError(_levels))} over {_levels.Count} adult intravenous levels (1 where all agree); predicted over measured {SimulationFigures.Short(MeasuredComparison.MeanRatio(_levels))}. Published means and digitised medians, at assumed weights where the paper gives none; every bolus at once";

    private static FactLine Line(PredictedLevel level) => new(
        $"{QuantityFormat.Number(level.Minute)} min: measured {QuantityFormat.Number(level.Observed)}, predicted {SimulationFigures.Short(level.Predicted)} ng/mL", [level.Level.Id]);
}

/// <summary>Figures that stand under the names of the evidence.</summary>
internal static class KineticFigures
{
    /// <summary>Writes them as an object.</summary>
    public static void Write(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, decimal> figures)
    {
        json.WriteStartObject(name);
        foreach (var (figure, value) in figures)
        {
            json.WriteFigure(figure, value);
        }

        json.WriteEndObject();
    }
}
