using Dosing.Simulation;

namespace Dosing.Cli.Rendering;

/// <summary>A simulation on a page: a small curve, then each regimen with its peak and landmarks, notes and sources.</summary>
internal sealed class SimulationText(Page page, SimulationAnswer answer)
{
    private const int Indent = 2;

    /// <summary>Writes the whole page.</summary>
    public void Write()
    {
        page.Line(SimulationPhrases.Title(answer), Tone.Strong);
        Chart();
        for (var i = 0; i < answer.Curves.Count; i++)
        {
            Curve(answer.Curves[i], i);
        }

        Meanings();
        page.Heading("Notes");
        foreach (var note in answer.Notes)
        {
            page.Line(note.Text, indent: Indent, hanging: 4);
        }

        Model();
        page.Heading("Sources");
        foreach (var source in answer.Sources.GroupBy(s => (s.Text, s.Status)))
        {
            var status = source.Key.Status is { } known ? $" ({SimulationModelJson.StatusWord(known)})" : "";
            page.Write(Indent, 4, ($"{string.Join(", ", source.Select(s => s.Of).Distinct())}: ", Tone.Strong), (source.Key.Text + status, Tone.Quiet));
        }

        page.Gap();
        page.Line($"{answer.Kinetics.Id} {answer.Kinetics.Version}; nothing of it is part of the formulary.", Tone.Quiet);
        page.Line(Phrases.HighAlert, Tone.Strong);
        page.Line(Phrases.IntendedUse, Tone.Quiet);
    }

    /// <summary>Writes why there is no simulation.</summary>
    public static void WriteNotSimulated(Page page, IReadOnlyList<NotSimulated> reasons)
    {
        page.Line("NOT SIMULATED", Tone.Warning);
        foreach (var reason in reasons)
        {
            page.Write(Indent, 4, ($"{ErrorText.Printable(reason.Part)}: ", Tone.Strong), (ErrorText.Printable(reason.Text), Tone.Plain), ($" [{reason.Reason}]", Tone.Quiet));
        }

        page.Gap();
        page.Line("Outside its limits a model is not stretched. Nothing else was computed.", Tone.Quiet);
    }

    private void Chart()
    {
        var lines = new SimulationChart(answer, page.Width).Lines();
        if (lines.Count > 0)
        {
            page.Gap();
            page.Line(SimulationPhrases.Axis(answer), Tone.Quiet);
            foreach (var line in lines)
            {
                page.Line(line);
            }
        }
    }

    private void Curve(SimulatedCurve curve, int index)
    {
        page.Heading($"{SimulationChart.Letter(index)}  {curve.Name}");
        var doses = curve.Doses.Count > 0 ? curve.Doses.Select(dose => SimulationPhrases.Dose(dose, answer.WeightKg)) : curve.Inputs.Select(SimulationPhrases.Input);
        const int most = 12;
        var all = doses.ToArray();
        foreach (var dose in all.Take(most))
        {
            page.Line(dose, indent: Indent, hanging: 4);
        }

        if (all.Length > most)
        {
            page.Line($"and {all.Length - most} more", Tone.Quiet, Indent);
        }

        if (curve.Origin is { } origin)
        {
            page.Line($"{origin.Text} [{string.Join(", ", origin.Sources)}]", Tone.Quiet, Indent, 4);
        }

        foreach (var line in SimulationPhrases.Peak(curve, answer.Minutes))
        {
            page.Line(line, indent: Indent, hanging: 4);
        }

        page.Gap();
        Readings(curve);
    }

    private void Readings(SimulatedCurve curve)
    {
        string[][] rows = [["landmark", "ng/mL", "at or above low", "peak"],
            .. curve.Readings.Select(r => new[] { r.Landmark.Id, SimulationPhrases.Levels(r.Landmark), SimulationPhrases.When(r), r.IsCompared ? SimulationModelJson.PlaceWord(r.Peak) : "-" })];
        var widths = Enumerable.Range(0, 2).Select(c => rows.Max(r => r[c].Length)).ToArray();
        foreach (var (row, i) in rows.Select((row, i) => (row, i)))
        {
            page.Line($"{row[0].PadRight(widths[0])}  {row[1].PadRight(widths[1])}  {row[3],-6}  {row[2]}", i == 0 ? Tone.Quiet : Tone.Plain, Indent, Math.Min(page.Width / 2, Indent + widths[0] + widths[1] + 12));
        }
    }

    /// <summary>What each landmark is, once for all curves; how it was measured stands in its meaning.</summary>
    private void Meanings()
    {
        page.Heading("Landmarks: what was published beside each level");
        foreach (var mark in answer.Landmarks)
        {
            var analyte = mark.Analyte is { } measured ? $" ({measured})" : "";
            var shown = mark.NotCompared is { } why ? $"; {SimulationPhrases.Levels(mark)} ng/mL, {why}" : "";
            page.Line($"{mark.Id}: {mark.Meaning}{analyte}{shown}.", Tone.Quiet, Indent, 4);
        }
    }

    private void Model()
    {
        var model = answer.Model;
        var patient = model.Patient;
        page.Heading(model.Id is { } id ? $"Model {id}" : $"Model: {model.Name}");
        if (model.Published.Count > 0)
        {
            page.Line($"published: {string.Join("; ", model.Published.Select(v => $"{v.Symbol} {Phrases.Short(v.Value)} {v.Unit}"))}", indent: Indent, hanging: 4);
        }

        var peripheral = patient.Peripheral.Select((p, i) => $"V{i + 2} {SimulationFigures.Short(p.VolumeLitres)} L, Q{i + 2} {SimulationFigures.Short(p.DistributionClearanceLitresPerMinute)} L/min");
        page.Line($"here: V1 {SimulationFigures.Short(patient.CentralLitres)} L, CL {SimulationFigures.Short(patient.ClearanceLitresPerMinute)} L/min, {string.Join(", ", peripheral)}".TrimEnd(',', ' '), indent: Indent, hanging: 4);
        page.Line($"half-lives {string.Join(", ", model.HalfLivesMinutes.Select(SimulationFigures.Short))} min{(model.EffectSitePerMinute is { } rate ? $"; ke0 {SimulationFigures.Short(rate)} /min" : "")}", indent: Indent, hanging: 4);
    }
}
