using System.Xml.Linq;
using Dosing.Simulation;

namespace Dosing.Cli.Rendering.Pictures;

/// <summary>The names of curves and landmarks, beside what they name.</summary>
internal sealed class SimulationLabels(SimulationAnswer answer, SimulationScales scales, PictureLayout layout)
{
    /// <summary>The room between the picture and the names of the landmarks, in which their bars stand.</summary>
    public const double Gutter = 14 + Columns * Column;

    private const double Column = 9;
    private const int Columns = 5;

    private readonly Landmark[] _marks = [.. answer.Curves[0].Readings.Select(r => r.Landmark).Where(m => scales.Shows((double)m.Low)).OrderByDescending(m => m.Low)];
    private readonly (SimulatedCurve Curve, Ink Ink)[] _peaks = [.. answer.Curves.Select((curve, i) => (curve, Ink.Line(i))).Where(c => c.curve.Peak is not null)];

    /// <summary>Draws all names. On a phone both kinds stand in the picture, so they are moved apart together.</summary>
    public IEnumerable<XElement> Draw()
    {
        var top = scales.Top + layout.Small;
        double[] peaks = [.. _peaks.Select(p => scales.Y(p.Curve.Peak!.Level) - 8)];
        if (!layout.IsNarrow)
        {
            var beside = Spread.Apart([.. _marks.Select(m => Middle(m) + layout.Small * 0.35)], layout.Step, top, scales.Bottom);
            return Beside(beside).Concat(Curves(Spread.Apart(peaks, layout.Step + 1, top, scales.Bottom - 4)));
        }

        var all = Spread.Apart([.. peaks, .. _marks.Select(m => scales.Y((double)m.Low) - 3)], layout.Step, top, scales.Bottom - 2);
        return Inside(all[peaks.Length..]).Concat(Curves(all[..peaks.Length]));
    }

    /// <summary>The names of the curves with their peaks, a line from each to its peak.</summary>
    private IEnumerable<XElement> Curves(double[] places)
    {
        for (var i = 0; i < _peaks.Length; i++)
        {
            var (curve, ink) = _peaks[i];
            var (x, y) = (scales.Time.At(curve.Peak!.Minute), scales.Y(curve.Peak.Level));
            var label = SimulationWords.PeakLabel(curve, answer.Curves.Count > 1, layout.IsNarrow);
            var left = Math.Max(scales.Left + 4, Math.Min(x + 14, scales.Right - Svg.WidthOf(label, layout.Small)));
            yield return Svg.Line(x, y, left, places[i] - 3, ink, 0.8);
            yield return Svg.Box(x - 2.5, y - 2.5, 5, 5, ink);
            yield return Svg.Text(left, places[i], label, ink, layout.Small, strong: true);
        }
    }

    /// <summary>A bar from low to high in the gutter on the right, its name behind it.</summary>
    private IEnumerable<XElement> Beside(double[] places)
    {
        var ends = new double[Columns];
        var label = scales.Right + Gutter;
        for (var i = 0; i < _marks.Length; i++)
        {
            var (top, bottom) = (scales.Y(Math.Min((double)_marks[i].High, scales.Level.To)), scales.Y((double)_marks[i].Low));
            var column = Math.Max(0, Array.FindIndex(ends, end => end <= top - 2));
            ends[column] = bottom;
            var x = scales.Right + 10 + column * Column;
            yield return Svg.Line(scales.Left, bottom, scales.Right, bottom, Ink.Rule, 0.7, "2 4");
            yield return Svg.Box(x, top, 4, Math.Max(3, bottom - top), Ink.Therapy);
            yield return Svg.Line(x + 4, (top + bottom) / 2, label - 3, places[i] - layout.Small * 0.35, Ink.Rule, 0.8);
            yield return Svg.Text(label, places[i], SimulationWords.LandmarkLabel(_marks[i], false), Ink.Text, layout.Small);
        }
    }

    /// <summary>A line at the lower end with its name at the right.</summary>
    private IEnumerable<XElement> Inside(double[] places)
    {
        for (var i = 0; i < _marks.Length; i++)
        {
            var y = scales.Y((double)_marks[i].Low);
            yield return Svg.Line(scales.Left, y, scales.Right, y, Ink.Therapy, 0.6, "2 3");
            yield return Svg.Text(scales.Right, places[i], SimulationWords.LandmarkLabel(_marks[i], true), Ink.Text, layout.Small - 1, "end");
        }
    }

    private double Middle(Landmark mark) => (scales.Y((double)mark.Low) + scales.Y(Math.Min((double)mark.High, scales.Level.To))) / 2;
}
