using System.Xml.Linq;
using Dosing.Clinical;
using Dosing.Quantities;
using Dosing.Teaching;

namespace Dosing.Cli.Rendering.Pictures;

/// <summary>The gap as a picture: one row for each ladder, all amounts on one logarithmic axis, rates on one of their own.</summary>
internal sealed class GapPicture(Gap gap, PictureLayout layout)
{
    private readonly List<XElement> _content = [];
    private double _y = layout.Margin;

    /// <summary>Draws the picture.</summary>
    /// <param name="id">A prefix for the ids inside.</param>
    /// <param name="standsAlone">Whether nothing stands around it that gives it a title.</param>
    public XElement Compose(string id, bool standsAlone)
    {
        if (standsAlone)
        {
            Line($"{GapPhrases.Title}: {GapPhrases.Subject(gap)}", Ink.Text, layout.Normal + 2, true);
            Line(GapPhrases.RouteDecides, Ink.Quiet, layout.Small, false);
            if (GapPhrases.Doubt(gap) is { } doubt)
            {
                Line(doubt, Ink.Labelled, layout.Small, true);
            }
        }

        foreach (var axis in GapAxes.Of(gap, layout.Margin, layout.Right))
        {
            Panel(axis);
        }

        if (standsAlone)
        {
            _y += layout.Step;
            Line($"For teaching and for professionals who check the basis of every number. Formulary {gap.Formulary.Version}; sources: {string.Join(", ", gap.Rows.SelectMany(GapPhrases.Sources).Distinct())}.", Ink.Quiet, layout.Small - 2, false);
        }

        return Svg.Picture(layout.Width, _y + layout.Margin, id, GapPhrases.Title, Description(), _content, standsAlone);
    }

    /// <summary>The picture in words.</summary>
    private string Description() =>
        $"{GapPhrases.Subject(gap)}. Compared with {GapPhrases.Dose(gap.Question.Against, gap)}. "
        + string.Join(" ", gap.Rows.Select(r => $"{GapPhrases.Route(r.Ladder)}: anaesthesia {GapPhrases.Anaesthetic(r)}, {GapPhrases.Folds(r, gap)}."));

    private void Panel(GapAxis axis)
    {
        if (axis.Scale is not { } scale)
        {
            foreach (var row in axis.Rows)
            {
                _y += layout.Step;
                Line($"{GapPhrases.Route(row.Ladder)}: its ladder is in {Words.DoseUnits.Word(row.Unit)}; give a weight to place it here.", Ink.Quiet, layout.Small, false);
            }

            return;
        }

        _y += layout.Small;
        var top = Doses(axis, scale);
        var lines = _content.Count;
        Ticks(axis, scale);
        foreach (var row in axis.Rows)
        {
            _content.AddRange(new GapRowPicture(row, gap, scale, layout).Draw(ref _y));
        }

        // The lines of the doses go below everything else, so they are put before the rows.
        _content.InsertRange(lines, DoseLines(axis, scale, top, _y));
    }

    /// <summary>The names of the doses that go through all rows, above the axis.</summary>
    private double Doses(GapAxis axis, LogAxis scale)
    {
        var tracks = new LabelTracks(scale.Left, scale.Right, layout.Small);
        foreach (var (value, label, _) in Marked(axis))
        {
            var (centre, track) = tracks.Place(scale.At(value), label);
            _content.Add(Svg.Text(centre, _y + layout.Small + track * layout.Step, label, Ink.Text, layout.Small, "middle", true));
        }

        _y += tracks.Count * layout.Step + 4;
        return _y;
    }

    private static IEnumerable<XElement> DoseLines(GapAxis axis, LogAxis scale, double top, double bottom) =>
        Marked(axis).Select(d => Svg.Line(scale.At(d.Value), top, scale.At(d.Value), bottom, d.Ink, 1.5, d.Ink == Ink.Gap ? "5 4" : null));

    private static IEnumerable<(double Value, string Label, Ink Ink)> Marked(GapAxis axis)
    {
        var row = axis.Rows[0];
        if (row.Against is { } against)
        {
            yield return ((double)against.ToDecimal(), $"compared: {GapPhrases.Amount(against, row.Unit)}", Ink.Gap);
        }

        if (row.Mark is { } mark)
        {
            yield return ((double)mark.Value.ToDecimal(), $"marked: {GapPhrases.Amount(mark.Value, row.Unit)}", Ink.Mark);
        }
    }

    private void Ticks(GapAxis axis, LogAxis scale)
    {
        var unit = Words.DoseUnits.Word(axis.Unit);
        var tracks = new LabelTracks(scale.Left, scale.Right, layout.Small);
        var ticks = scale.Ticks().ToArray();
        foreach (var tick in ticks)
        {
            var x = scale.At((double)tick);
            var label = tick == ticks[^1] ? $"{QuantityFormat.Number(tick)} {unit}" : QuantityFormat.Number(tick);
            var (centre, track) = tracks.Place(x, label);
            _content.Add(Svg.Line(x, _y + layout.Step, x, _y + layout.Step + 5, Ink.Quiet));
            if (track == 0)
            {
                _content.Add(Svg.Text(centre, _y + layout.Small, label, Ink.Quiet, layout.Small, "middle"));
            }
        }

        _y += layout.Step + 5;
        _content.Add(Svg.Line(scale.Left, _y, scale.Right, _y, Ink.Quiet));
        _y += 6;
    }

    private void Line(string text, Ink ink, double size, bool strong)
    {
        foreach (var line in TextLines.Fit(text, size, layout.Right - layout.Margin))
        {
            _y += size + 2;
            _content.Add(Svg.Text(layout.Margin, _y, line, ink, size, strong: strong));
        }

        _y += 4;
    }
}
