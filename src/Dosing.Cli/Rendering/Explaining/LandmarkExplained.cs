using System.Text.Json;
using Dosing.Clinical;
using Dosing.Quantities;
using Dosing.Simulation;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>What a landmark is: a level that was published beside an effect.</summary>
internal sealed class LandmarkExplained(Landmark mark) : Explained("landmark", "level beside an effect, for teaching", mark.Id, mark.Meaning)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("level", $"{SimulationPhrases.Levels(mark)} ng/mL {mark.Analyte ?? Words.Drugs.Word(mark.Drug)}")
        .Say("compared", mark.NotCompared is { } why ? $"never: {why}" : "with the typical curve, outside the grey minutes after a bolus")
        .Say("mind", "a concentration is not a state: tolerance, other drugs and stimulation move it")
        .Say("verified", SimulationModelJson.StatusWord(mark.Status))
        .Say("source", mark.Source)
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json) => SimulationModelJson.WriteLandmark(json, mark);
}

/// <summary>What was measured, and what the default model of its population says to it.</summary>
internal sealed class MeasuredLevelExplained(MeasuredLevel level, KineticKnowledge kinetics) : Explained("measured-level", "measured levels, for teaching", level.Id, level.Regimen)
{
    private readonly KineticModel _model = kinetics.FindModel(kinetics.Population(level.Population).DefaultModel)!;

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts() => new FactSheet()
        .Say("in", level.Population == PopulationKind.Adult ? "adults" : "children")
        .Say("given", level.Give)
        .Say("weight", level.WeightKg is { } weight ? $"{QuantityFormat.Number(weight)} kg{(level.WeightIsAssumed ? " (assumed)" : "")}" : null)
        .Say("levels", level.TimesMinutes.Zip(level.Observed, (minute, observed) => $"{QuantityFormat.Number(minute)} min: {QuantityFormat.Number(observed)}"))
        .Say("observed", level.ObservedText)
        .Say("figures", level.Figures.Select(f => $"{f.Key} {QuantityFormat.Number(f.Value)}"))
        .Say("unit", level.Unit)
        .Say("blood", level.Site)
        .Say("predicted", Predicted())
        .Say("notes", level.Notes)
        .Say("verified", SimulationModelJson.StatusWord(level.Status))
        .Say("source", level.Source)
        .Facts;

    /// <inheritdoc/>
    public override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteText("regimen", level.Regimen);
        json.WriteTexts("give", level.Give);
        json.WriteFigure("weightKg", level.WeightKg is { } weight ? weight : (Rational?)null);
        json.WriteBoolean("weightIsAssumed", level.WeightIsAssumed);
        json.WriteObjects("levels", level.TimesMinutes.Zip(level.Observed), point =>
        {
            json.WriteFigure("minute", point.First);
            json.WriteFigure("observed", point.Second);
        });
        json.WriteText("observed", level.ObservedText);
        KineticFigures.Write(json, "figures", level.Figures);
        json.WriteText("unit", level.Unit);
        json.WriteText("site", level.Site);
        json.WriteTexts("notes", level.Notes);
        json.WriteString("status", SimulationModelJson.StatusWord(level.Status));
        json.WriteText("source", level.Source);
    }

    private IEnumerable<string> Predicted()
    {
        var comparison = new MeasuredComparison(kinetics);
        foreach (var point in comparison.Predict(_model, level))
        {
            yield return $"{_model.Id}, {QuantityFormat.Number(point.Minute)} min: {SimulationFigures.Short(point.Predicted)} ng/mL";
        }

        if (level.TimesMinutes.Count == 0 && comparison.PredictPeak(_model, level) is { } peak)
        {
            yield return $"{_model.Id}, peak: {SimulationFigures.Short(peak.Level)} ng/mL at {SimulationFigures.Minutes(peak.Minute)} min";
        }
    }
}
