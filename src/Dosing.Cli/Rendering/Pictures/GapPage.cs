using System.Xml.Linq;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Teaching;

namespace Dosing.Cli.Rendering.Pictures;

/// <summary>The gap as a page: the picture, its numbers as a table, who dissents, the sources.</summary>
internal sealed class GapPage(Gap gap, Formulary formulary)
{
    private static readonly DepthLevel[] Levels = [.. Words.DepthLevels.Values.Where(l => l is > DepthLevel.BelowStudied and < DepthLevel.NotChecked)];

    /// <summary>The page as text.</summary>
    public string Compose()
    {
        var page = new HtmlPage(
            $"{GapPhrases.Title}",
            $"{Sentence(GapPhrases.Subject(gap))} {GapPhrases.RouteDecides} Anaesthesia is compared with {GapPhrases.Dose(gap.Question.Against, gap)}.",
            content: $"{formulary.Identity.Id} {formulary.Identity.Version}");
        if (GapPhrases.Doubt(gap) is { } doubt)
        {
            page.Add(new XElement("p", new XElement("strong", doubt)));
        }

        page.Add(Html.Figure(
            new GapPicture(gap, PictureLayout.Wide).Compose("wide", false),
            new GapPicture(gap, PictureLayout.Narrow).Compose("narrow", false),
            "Each bar is the depth ladder of one route and time, on a logarithmic axis: equal distances are equal folds. The dashed line is the compared dose; the band below a bar is the gap from it to anaesthesia, paler along the anaesthetic stretch itself."));
        page.Add(Html.Section("The numbers", Numbers()));
        foreach (var section in Notes())
        {
            page.Add(section);
        }

        page.Add(new XElement("section", Html.Folded("The ranges, one by one", Ranges())));
        page.Add(new XElement("section", Html.Folded("The sources", Sources())));
        return page.Compose();
    }

    private XElement Numbers() => Html.Table(
        $"Where each level begins, {GapPhrases.Subject(gap)}",
        ["route and time", .. Levels.Select(Words.DepthLevels.Word), "anaesthesia", GapPhrases.Name(gap), "labelled anaesthesia", .. gap.Question.Mark is null ? Array.Empty<string>() : [$"marked: {GapPhrases.Dose(gap.Question.Mark, gap)}"]],
        gap.Rows.Select(row => (IReadOnlyList<string>)
        [
            $"{GapPhrases.Route(row.Ladder)} ({Words.DoseUnits.Word(row.Unit)})",
            .. Levels.Select(level => Start(row, level)),
            row.Fold is null ? "-" : GapPhrases.Folds(row, gap),
            Union(row.Shown, row),
            Union(row.Labelled, row),
            .. gap.Question.Mark is null ? Array.Empty<string>() : [row.Mark is { } place ? $"{Words.DepthLevels.Word(place.Band.Level)}{(place.By is { } by ? $", by {by.Id}" : "")}" : "-"],
        ]));

    private static string Start(GapRow row, DepthLevel level) =>
        row.Ladder.Bands.FirstOrDefault(b => b.Level == level) is { } band
            ? $"{(band.Lower.Inclusive ? "from" : "above")} {Phrases.Short(row.At(band.Lower.Value))}"
            : "-";

    private static string Union(IReadOnlyList<GapRange> ranges, GapRow row) => GapPhrases.Union(ranges) is { } union ? GapPhrases.Span(union, row.Unit) : "-";

    private IEnumerable<XElement> Notes()
    {
        var dissent = gap.Rows.Where(r => GapPhrases.Dissent(r).Any()).Select(r => (object)$"{GapPhrases.Route(r.Ladder)}: {string.Join("; ", GapPhrases.Dissent(r))}");
        yield return Html.Section(GapPhrases.DissentHeading(gap), Html.List([.. dissent], "columns"));
        var thresholds = gap.Rows.Where(r => GapPhrases.Threshold(r.Ladder) is not null).GroupBy(r => GapPhrases.Threshold(r.Ladder)!)
            .Select(g => (object)$"{string.Join("; ", g.Select(r => GapPhrases.Route(r.Ladder)))}: {g.Key}")
            .Concat(gap.WithoutLadder.Select(r => (object)$"{Words.Routes.Word(r)}: no ladder is in the evidence; not checked, which does not mean no risk")).ToArray();
        string[] rules =
        [
            .. new[] { GapPhrases.RateRules(gap, formulary), GapPhrases.WithoutPlace(gap) }.OfType<string>(),
            .. gap.Rows.Where(r => r.Ladder.AlsoOn is not null && r.Ladder.Note is not null).Select(r => $"{GapPhrases.Route(r.Ladder)}: {r.Ladder.Note}"),
        ];
        if (thresholds.Length + rules.Length > 0)
        {
            yield return Html.Section("What the ladders leave out", Html.List([.. rules, .. thresholds]));
        }
    }

    private XElement Ranges() => Html.Table(
        "The ranges that stand on the ladders",
        ["range", "for", "route and time", "dose", "usual", "grade", "sources"],
        gap.Rows.SelectMany(row => row.Shown.Concat(row.Labelled).Select(r => (IReadOnlyList<string>)
        [
            r.Range.Id,
            Words.Intents.Word(r.Range.Intent),
            $"{GapPhrases.Route(row.Ladder)}{(r.Range.Route == row.Ladder.Route ? "" : $" ({Words.Routes.Word(r.Range.Route)})")}",
            Phrases.Span(r.Range),
            r.Range.Usual is { } usual ? Phrases.With(usual, r.Range.Unit) : "-",
            $"{r.Range.Grade}{(r.Range.Jurisdiction is { } place ? $", {place}" : "")}",
            string.Join(", ", r.Range.Sources),
        ])));

    private XElement Sources() => Html.List(gap.Rows.SelectMany(GapPhrases.Sources).Distinct().Select(formulary.FindSource).OfType<Source>()
        .Select(s => (object)new object[] { new XElement("strong", s.Id), $" {s.Citation} ({s.Grade}, {s.Verification}). ", Html.Link(s.Address) }));

    private static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
}
