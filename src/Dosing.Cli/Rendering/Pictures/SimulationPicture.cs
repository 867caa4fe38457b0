using System.Xml.Linq;
using Dosing.Simulation;

namespace Dosing.Cli.Rendering.Pictures;

/// <summary>Concentrations over time as a picture: curves with their bands, landmarks beside them, time that says nothing in grey.</summary>
internal sealed class SimulationPicture
{
    private readonly SimulationAnswer _answer;
    private readonly PictureLayout _layout;
    private readonly SimulationScales _scales;
    private readonly List<XElement> _content = [];

    /// <summary>Prepares the axes.</summary>
    public SimulationPicture(SimulationAnswer answer, PictureLayout layout, bool standsAlone)
    {
        (_answer, _layout) = (answer, layout);
        StandsAlone = standsAlone;
        _scales = new SimulationScales(answer, layout, standsAlone ? layout.Margin + 48 : layout.Margin + 8);
    }

    private bool StandsAlone { get; }

    /// <summary>Draws the picture.</summary>
    /// <param name="id">A prefix for the ids inside.</param>
    public XElement Compose(string id)
    {
        if (StandsAlone)
        {
            _content.Add(Svg.Text(_layout.Margin, _layout.Margin + 14, SimulationWords.Title(_answer), Ink.Text, _layout.Normal + 2, strong: true));
            _content.Add(Svg.Text(_layout.Margin, _layout.Margin + 32, SimulationWords.NoVerdict, Ink.Quiet, _layout.Small));
        }

        Grey();
        Axes();
        foreach (var (curve, index) in _answer.Curves.Select((c, i) => (c, i)))
        {
            _content.AddRange(new SimulationCurvePicture(curve, Ink.Line(index), _answer.Minutes, _scales).Draw(_answer.Curves.Count == 1));
        }

        _content.AddRange(new SimulationLabels(_answer, _scales, _layout).Draw());
        var foot = StandsAlone ? Foot(_scales.Height) : _scales.Height;
        return Svg.Picture(_layout.Width, foot, id, SimulationWords.Title(_answer), SimulationWords.Description(_answer), _content, StandsAlone);
    }

    /// <summary>Where the numbers were read, below a picture that has no page around it.</summary>
    private double Foot(double top)
    {
        var size = _layout.Small - 2;
        var marks = _answer.Curves[0].Readings.Select(r => $"{SimulationWords.LandmarkName(r.Landmark)}: {r.Landmark.Source}");
        var text = $"Model {_answer.Model.Id ?? _answer.Model.Name}, kinetics {_answer.Kinetics.Version}. {string.Join("; ", marks)}.";
        foreach (var line in TextLines.Fit(text, size, _layout.Right - _layout.Margin))
        {
            top += size + 3;
            _content.Add(Svg.Text(_layout.Margin, top - _layout.Margin, line, Ink.Quiet, size));
        }

        return top;
    }

    private void Grey()
    {
        foreach (var stretch in _answer.Curves.SelectMany(c => c.Grey).Distinct())
        {
            var from = _scales.Time.At(stretch.From);
            _content.Add(Svg.Box(from, _scales.Top, Math.Max(2, _scales.Time.At(stretch.To) - from), _scales.Bottom - _scales.Top, Ink.Quiet, 0.28));
        }
    }

    private void Axes()
    {
        _content.Add(Svg.Text(_layout.Margin, _scales.Top - 8, $"ng/mL, {_answer.Model.SiteInWords}, logarithmic", Ink.Quiet, _layout.Small));
        foreach (var tick in _scales.Level.Ticks())
        {
            var y = _scales.Y((double)tick);
            var isDecade = tick.ToString(System.Globalization.CultureInfo.InvariantCulture).StartsWith('1');
            _content.Add(Svg.Line(_scales.Left, y, _scales.Right, y, Ink.Rule, isDecade ? 1 : 0.5));
            _content.Add(Svg.Text(_scales.Left - 5, y + _layout.Small * 0.35, Dosing.Quantities.QuantityFormat.Number(tick), Ink.Quiet, _layout.Small, "end"));
        }

        _content.Add(Svg.Line(_scales.Left, _scales.Bottom, _scales.Right, _scales.Bottom, Ink.Quiet));
        var ticks = _scales.Time.Ticks(_layout.IsNarrow ? 5 : 10).ToArray();
        foreach (var tick in ticks)
        {
            var x = _scales.Time.At(tick);
            _content.Add(Svg.Line(x, _scales.Bottom, x, _scales.Bottom + 5, Ink.Quiet));
            var label = SimulationWords.Clock(tick, _scales.Time.To) + (tick == ticks[^1] ? _scales.Time.To > 180 ? " h" : " min" : "");
            var inside = Math.Min(x, _layout.Width - Svg.WidthOf(label, _layout.Small) / 2 - 1);
            _content.Add(Svg.Text(inside, _scales.Bottom + 7 + _layout.Small, label, Ink.Quiet, _layout.Small, "middle"));
        }

        var bands = _answer.Curves.Count == 1 && _answer.Curves[0].People is not null ? SimulationWords.Bands(_answer.Curves[0]) : _answer.Curves.Any(c => c.People is not null) ? SimulationWords.PeopleBands : null;
        var lines = (bands is null ? [] : TextLines.Fit(bands, _layout.Small, _layout.Width - 2 * _layout.Margin)).ToArray();
        for (var i = 0; i < lines.Length; i++)
        {
            _content.Add(Svg.Text(_layout.Margin, _scales.Bottom + 12 + (2.4 + i * 1.25) * _layout.Small, lines[i], Ink.Quiet, _layout.Small));
        }
    }
}
