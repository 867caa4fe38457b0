using System.Xml.Linq;
using Dosing.Quantities;
using Dosing.Simulation;

namespace Dosing.Cli.Rendering.Pictures;

/// <summary>A simulation as a page: the picture, its numbers as tables, what has to be said, the sources.</summary>
internal sealed class SimulationPage(SimulationAnswer answer)
{
    /// <summary>The minutes whose levels stand in the table, where they were computed.</summary>
    private static readonly double[] Shown = [0, 2, 5, 10, 20, 40, 60, 120, 180, 240, 360, 480, 720, 1440, 2880];

    /// <summary>The page as text.</summary>
    public string Compose()
    {
        var page = new HtmlPage(SimulationWords.Title(answer), SimulationWords.NoVerdict, kind: "dense", content: $"{answer.Kinetics.Id} {answer.Kinetics.Version}");
        page.Add(Html.Figure(
            new SimulationPicture(answer, PictureLayout.Wide, false).Compose("wide"),
            new SimulationPicture(answer, PictureLayout.Narrow, false).Compose("narrow"),
            $"Concentration in {answer.Model.SiteInWords}, on a logarithmic axis: equal distances are equal folds. Bars beside the picture are levels published beside an effect; each is a landmark of a study, not of a patient."));
        page.Add(Html.Section("The doses", Doses()));
        page.Add(Html.Section("Levels over time", Levels()));
        page.Add(Html.Section("Landmarks", Landmarks()));
        page.Add(Html.Section("What has to be said", Html.List(answer.Notes.Select(n => (object)n.Text), "columns")));
        page.Add(new XElement("section", Html.Folded("The model, the landmarks and the sources", Model(), Meanings(), Sources())));
        return page.Compose();
    }

    private XElement Doses() => Html.Table(
        "Each regimen with its highest level outside the grey time",
        ["regimen", "doses", "highest", "at", .. HasModels ? (string[])["models near the highest"] : []],
        answer.Curves.Select(c => (IReadOnlyList<string>)
        [
            c.Name,
            c.Doses.Count > 0 ? string.Join("; ", c.Doses.Select(d => SimulationPhrases.Dose(d, answer.WeightKg))) + (c.Origin is { } origin ? $" ({origin.Text})" : "") : string.Join("; ", c.Inputs.Select(SimulationPhrases.Input)),
            c.Peak is { } peak ? $"{SimulationFigures.Short(peak.Level)} ng/mL" : "-",
            c.Peak is { } time ? $"{(time.TimeIsApproximate ? "about " : "")}{SimulationFigures.Minutes(time.Minute)} min" : "-",
            .. HasModels ? (string[])[Models(c)] : [],
        ]));

    private bool HasModels => answer.Curves.Any(c => c.ModelRange is not null);

    private string Models(SimulatedCurve curve) => curve.ModelRange is { } range && SimulationPhrases.PointNearPeak(curve, answer.Minutes) is { } at
        ? $"{SimulationFigures.Short(range.Low[at])} to {SimulationFigures.Short(range.High[at])} ng/mL at {SimulationFigures.Minutes(answer.Minutes[at])} min ({curve.Models.Count} models)" : "-";

    private XElement Levels()
    {
        var points = answer.Minutes.Select((m, i) => (Minute: m, Index: i)).Where(p => Shown.Contains(p.Minute)).ToArray();
        return Html.Table(
            $"Levels in ng/mL, {answer.Model.SiteInWords}: typical patient{(answer.Curves.Any(c => c.People is not null) ? ", and 90% of people in brackets" : "")}",
            ["minute", .. answer.Curves.Select(c => c.Name), .. answer.Curves is [{ ModelRange: not null }] ? (string[])["lowest and highest of the models"] : []],
            points.Select(p => (IReadOnlyList<string>)
            [
                QuantityFormat.Number((decimal)p.Minute),
                .. answer.Curves.Select(c => c.IsGrey(p.Minute) ? "not told" : $"{SimulationFigures.Short(c.Plasma[p.Index])}{(c.People is { } people ? $" ({SimulationFigures.Short(people.Low[p.Index])} to {SimulationFigures.Short(people.High[p.Index])})" : "")}"),
                .. answer.Curves is [{ ModelRange: { } range } single] ? (string[])[single.IsGrey(p.Minute) ? "not told" : $"{SimulationFigures.Short(range.Low[p.Index])} to {SimulationFigures.Short(range.High[p.Index])}"] : [],
            ]));
    }

    private XElement Landmarks() => Html.Table(
        "Levels published beside an effect, and how long the typical curve is at or above their lower end",
        ["landmark", "ng/mL", .. answer.Curves.Select(c => c.Name)],
        answer.Curves[0].Readings.Select((reading, i) => (IReadOnlyList<string>)
        [
            SimulationWords.LandmarkName(reading.Landmark),
            SimulationPhrases.Levels(reading.Landmark),
            .. answer.Curves.Select(c => SimulationPhrases.When(c.Readings[i])),
        ]));

    private XElement Meanings() => Html.Table(
        "What each landmark is, and where it was read",
        ["landmark", "ng/mL", "meaning", "source"],
        answer.Landmarks.Select(mark => (IReadOnlyList<string>)
        [
            SimulationWords.LandmarkName(mark),
            SimulationPhrases.Levels(mark),
            $"{mark.Meaning}{(mark.Analyte is { } analyte ? $" ({analyte})" : "")}{(mark.NotCompared is { } reason ? $"; not compared: {reason}" : "")}",
            mark.Source,
        ]));

    private XElement Model() => Html.Table(
        $"{answer.Model.Name}: the values as published",
        ["symbol", "value", "unit"],
        answer.Model.Published.Select(v => (IReadOnlyList<string>)[v.Symbol, QuantityFormat.Number(v.Value), v.Unit]));

    private XElement Sources() => Html.List(answer.Sources.Select(s => (object)new object[] { new XElement("strong", s.Of), $" {s.Text}" }));
}
