using System.Xml.Linq;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;
using Dosing.Teaching;

namespace Dosing.Cli.Rendering.Pictures;

/// <summary>One row of the gap: its name and folds, its ranges, its ladder, the gap, the names of its levels.</summary>
internal sealed class GapRowPicture(GapRow row, Gap gap, LogAxis scale, PictureLayout layout)
{
    private const double Thin = 5;
    private readonly double _bar = layout.IsNarrow ? 18 : 22;
    private readonly List<XElement> _content = [];
    private double _y;

    /// <summary>Draws the row below a height, which it moves.</summary>
    public IReadOnlyList<XElement> Draw(ref double y)
    {
        _y = y + layout.Normal + 8;
        Heading();
        Range(row.Shown, Ink.Therapy, layout.IsNarrow && row.IsTherapy ? "therapy" : GapPhrases.Name(gap));
        Range(row.Labelled, Ink.Labelled, layout.IsNarrow ? "label" : "labelled anaesthesia");
        Ladder();
        GapBand();
        Levels();
        y = _y + 6;
        return _content;
    }

    private void Heading()
    {
        var name = GapPhrases.Route(row.Ladder);
        var folds = row.Anaesthetic is null ? "no anaesthetic threshold in the evidence" : $"anaesthesia: {GapPhrases.Folds(row, gap)}{(row.Ladder.ThresholdStatus == "derived" ? "; derived, not validated" : "")}";
        if (layout.IsNarrow)
        {
            var lines = TextLines.Fit(name, layout.Normal * 1.1, scale.Right - scale.Left);
            for (var i = 0; i < lines.Count; i++)
            {
                _y += i == 0 ? 0 : layout.Normal + 2;
                _content.Add(Svg.Text(scale.Left, _y, lines[i], Ink.Text, layout.Normal, strong: true));
            }

            foreach (var line in TextLines.Fit(folds, layout.Small, scale.Right - scale.Left))
            {
                _y += layout.Step;
                _content.Add(Svg.Text(scale.Left, _y, line, Ink.Text, layout.Small));
            }
        }
        else
        {
            _content.Add(Svg.Text(scale.Left, _y, name, Ink.Text, layout.Normal, strong: true));
            if (Svg.WidthOf(name, layout.Normal * 1.1) + Svg.WidthOf(folds, layout.Small) > scale.Right - scale.Left)
            {
                _y += layout.Step;
            }

            _content.Add(Svg.Text(scale.Right, _y, folds, Ink.Text, layout.Small, "end"));
        }

        _y += 6;
    }

    /// <summary>A thin bar from the lowest to the highest edge of the ranges, and its name on the side that has room.</summary>
    private void Range(IReadOnlyList<GapRange> ranges, Ink ink, string name)
    {
        if (GapPhrases.Union(ranges) is not { } union)
        {
            return;
        }

        var (from, to) = (X(union.Low), X(union.High));
        var label = $"{name} {GapPhrases.Span(union, row.Unit)}";
        var width = Svg.WidthOf(label, layout.Small);
        if (to + 8 + width > scale.Right && from - 8 - width < scale.Left)
        {
            // No room on either side: the name goes above the bar.
            _content.Add(Svg.Text(Math.Min(from, scale.Right - width), _y + layout.Small, label, ink, layout.Small));
            _y += layout.Step;
            _content.Add(Svg.Box(from, _y, Math.Max(to - from, 3), Thin, ink));
            _y += Thin + 4;
            return;
        }

        var middle = _y + layout.Small / 2;
        var isRight = to + 8 + width <= scale.Right;
        _content.Add(Svg.Box(from, middle - Thin / 2, Math.Max(to - from, 3), Thin, ink));
        _content.Add(Svg.Text(isRight ? to + 7 : from - 7, middle + layout.Small * 0.35, label, ink, layout.Small, isRight ? "start" : "end"));
        _y += layout.Step;
    }

    private void Ladder()
    {
        _y += 3;
        foreach (var band in row.Ladder.Bands)
        {
            var from = band == row.Ladder.Bands[0] ? scale.Left : X(row.At(band.Lower.Value));
            var to = band.Upper is { } upper ? X(row.At(upper.Value)) : scale.Right;
            _content.Add(Svg.Box(from, _y, to - from, _bar, Ink.Of(band.Level)));
            if (band != row.Ladder.Bands[0])
            {
                _content.Add(Svg.Line(from, _y, from, _y + _bar, Ink.Ground));
            }
        }

        _content.Add(Svg.Line(scale.Left, _y, scale.Right, _y, Ink.Quiet, 0.5));
        _content.Add(Svg.Line(scale.Left, _y + _bar, scale.Right, _y + _bar, Ink.Quiet, 0.5));
        _y += _bar;
    }

    /// <summary>The band from the compared dose to the anaesthetic stretch, and along it.</summary>
    private void GapBand()
    {
        if (row is { Fold: not null, Anaesthetic: { } stretch, Against: { } against })
        {
            var (from, start) = (X(against), X(stretch.From));
            _content.Add(Svg.Box(Math.Min(from, start), _y + 2, Math.Max(2, Math.Abs(start - from)), 6, Ink.Gap));
            _content.Add(Svg.Box(Math.Max(from, start), _y + 2, (stretch.To is { } end ? X(end) : scale.Right) - Math.Max(from, start), 6, Ink.Gap, 0.35));
        }

        _y += 9;
    }

    /// <summary>The names of the levels below their bands, each with where it begins; a line leads from those further down.</summary>
    private void Levels()
    {
        var tracks = new LabelTracks(scale.Left, scale.Right, layout.Small);
        foreach (var (band, from, to) in Stretches())
        {
            var label = band == row.Ladder.Bands[0] ? Words.DepthLevels.Word(band.Level) : $"{Words.DepthLevels.Word(band.Level)} {Edge(band)}";
            var (centre, track) = tracks.Place((from + to) / 2, label);
            var middle = Math.Clamp((from + to) / 2, scale.Left + 2, scale.Right - 2);
            if (track > 0)
            {
                _content.Add(Svg.Line(middle, _y, middle, _y + track * layout.Step + 2, Ink.Rule));
            }

            _content.Add(Svg.Text(centre, _y + layout.Small + track * layout.Step, label, Ink.Text, layout.Small, "middle"));
        }

        _y += tracks.Count * layout.Step + 2;
    }

    private string Edge(DepthBand band) => $"{(band.Lower.Inclusive ? "from" : "above")} {Phrases.Short(row.At(band.Lower.Value))}";

    /// <summary>The first band of each level with the stretch of the picture that the level takes.</summary>
    private IEnumerable<(DepthBand Band, double From, double To)> Stretches()
    {
        var bands = row.Ladder.Bands;
        for (var i = 0; i < bands.Count;)
        {
            var next = i + 1;
            while (next < bands.Count && bands[next].Level == bands[i].Level)
            {
                next++;
            }

            yield return (bands[i], i == 0 ? scale.Left : X(row.At(bands[i].Lower.Value)), next < bands.Count ? X(row.At(bands[next].Lower.Value)) : scale.Right);
            i = next;
        }
    }

    private double X(Rational value) => scale.At((double)value.ToDecimal());
}
