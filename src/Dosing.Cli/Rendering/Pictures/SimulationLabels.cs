using System.Xml.Linq;
using Dosing.Simulation;

namespace Dosing.Cli.Rendering.Pictures;

/// <summary>The names of curves and landmarks, beside what they name.</summary>
internal static class SimulationLabels
{
    /// <summary>The room between the picture and the names of the landmarks, in which their bars stand.</summary>
    public const double Gutter = 14 + 5 * Column;

    private const double Column = 9;

    /// <summary>The landmarks: a bar from low to high in the gutter on the right, each with its name; on a phone a line with the name inside.</summary>
    public static IEnumerable<XElement> Landmarks(SimulationAnswer answer, SimulationScales scales, PictureLayout layout)
    {
        var marks = answer.Curves[0].Readings.Select(r => r.Landmark).Where(m => scales.Shows((double)m.Low)).OrderByDescending(m => m.Low).ToArray();
        return layout.IsNarrow ? Inside(marks, scales, layout) : Beside(marks, scales, layout);
    }

    /// <summary>The names of the curves with their peaks, moved apart, a line from each to its peak.</summary>
    public static IEnumerable<XElement> Curves(SimulationAnswer answer, SimulationScales scales, PictureLayout layout)
    {
        var peaks = answer.Curves.Select((curve, i) => (curve, Ink: Ink.Line(i))).Where(c => c.curve.Peak is not null).ToArray();
        var wanted = peaks.Select(p => scales.Y(p.curve.Peak!.Level) - 8).ToArray();
        var places = Spread.Apart(wanted, layout.Step + 1, scales.Top + layout.Small, scales.Bottom - 4);
        for (var i = 0; i < peaks.Length; i++)
        {
            var (curve, ink) = peaks[i];
            var (x, y) = (scales.Time.At(curve.Peak!.Minute), scales.Y(curve.Peak.Level));
            var label = SimulationWords.PeakLabel(curve, answer.Curves.Count > 1, layout.IsNarrow);
            var width = Svg.WidthOf(label, layout.Small);
            var left = Math.Max(scales.Left + 4, Math.Min(x + 14, scales.Right - width));
            yield return Svg.Line(x, y, left, places[i] - 3, ink, 0.8);
            yield return Svg.Box(x - 2.5, y - 2.5, 5, 5, ink);
            yield return Svg.Text(left, places[i], label, ink, layout.Small, strong: true);
        }
    }

    private static IEnumerable<XElement> Beside(Landmark[] marks, SimulationScales scales, PictureLayout layout)
    {
        var columns = new List<double>();
        var places = Spread.Apart([.. marks.Select(m => Middle(m, scales) + layout.Small * 0.35)], layout.Step, scales.Top + layout.Small, scales.Bottom);
        var label = scales.Right + Gutter;
        for (var i = 0; i < marks.Length; i++)
        {
            var (top, bottom) = (scales.Y(Math.Min((double)marks[i].High, scales.Level.To)), scales.Y((double)marks[i].Low));
            var column = columns.FindIndex(end => end <= top - 2);
            column = column < 0 ? columns.Count : column;
            columns.Insert(column, bottom);
            if (column + 1 < columns.Count)
            {
                columns.RemoveAt(column + 1);
            }

            var x = scales.Right + 10 + Math.Min(column, 4) * Column;
            yield return Svg.Line(scales.Left, bottom, scales.Right, bottom, Ink.Rule, 0.7, "2 4");
            yield return Svg.Box(x, top, 4, Math.Max(3, bottom - top), Ink.Therapy);
            yield return Svg.Line(x + 4, (top + bottom) / 2, label - 3, places[i] - layout.Small * 0.35, Ink.Rule, 0.8);
            yield return Svg.Text(label, places[i], SimulationWords.LandmarkLabel(marks[i], false), Ink.Text, layout.Small);
        }
    }

    private static IEnumerable<XElement> Inside(Landmark[] marks, SimulationScales scales, PictureLayout layout)
    {
        var places = Spread.Apart([.. marks.Select(m => scales.Y((double)m.Low) - 3)], layout.Step, scales.Top + layout.Small, scales.Bottom - 2);
        for (var i = 0; i < marks.Length; i++)
        {
            var y = scales.Y((double)marks[i].Low);
            yield return Svg.Line(scales.Left, y, scales.Right, y, Ink.Therapy, 0.6, "2 3");
            yield return Svg.Text(scales.Right, places[i], SimulationWords.LandmarkLabel(marks[i], true), Ink.Text, layout.Small - 1, "end");
        }
    }

    private static double Middle(Landmark mark, SimulationScales scales) =>
        (scales.Y((double)mark.Low) + scales.Y(Math.Min((double)mark.High, scales.Level.To))) / 2;
}
