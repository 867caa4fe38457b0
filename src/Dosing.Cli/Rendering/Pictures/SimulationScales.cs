using Dosing.Simulation;

namespace Dosing.Cli.Rendering.Pictures;

/// <summary>The axes of a simulation: minutes to the right, concentration upwards on a logarithmic scale.</summary>
internal sealed class SimulationScales
{
    /// <summary>Two decades and a half below the highest level everything has worn off for teaching.</summary>
    private const double Decades = 2.5;

    public SimulationScales(SimulationAnswer answer, PictureLayout layout, double top)
    {
        Top = top + layout.Step;
        var plot = layout.IsNarrow ? 320 : 420;
        Bottom = Top + plot;
        Left = layout.Margin + Svg.WidthOf("10000", layout.Small) + 6;
        var names = answer.Curves[0].Readings.Select(r => Svg.WidthOf(SimulationWords.LandmarkLabel(r.Landmark, false), layout.Small)).DefaultIfEmpty(0).Max();
        Right = layout.IsNarrow ? layout.Right - 14 : layout.Right - names - SimulationLabels.Gutter;
        Height = Bottom + (layout.IsNarrow ? 84 : 66);
        Time = new LinearAxis(answer.Minutes[0], Math.Max(answer.Minutes[^1], answer.Minutes[0] + 1), Left, Right);
        var highest = answer.Curves.Max(c => Math.Max(Highest(c.Plasma), Math.Max(Highest(c.Measurements?.High), Highest(c.ModelRange?.High))));
        var marks = answer.Curves[0].Readings.Select(r => (double)r.Landmark.Low).DefaultIfEmpty(highest);
        var ceiling = Math.Max(highest, marks.Min()) * 1.3;
        var floor = Math.Min(ceiling / Math.Pow(10, Decades), marks.Min() / 2);
        Level = new LogAxis(Math.Max(floor, 1e-3), Math.Max(ceiling, 1e-2), 0, 1);
    }

    public double Top { get; }

    public double Bottom { get; }

    public double Left { get; }

    public double Right { get; }

    public double Height { get; }

    public LinearAxis Time { get; }

    public LogAxis Level { get; }

    /// <summary>The height of a level; below the axis, at its foot.</summary>
    public double Y(double level) => Bottom - (Bottom - Top) * Level.At(level);

    /// <summary>Whether a level stands on the axis.</summary>
    public bool Shows(double level) => level >= Level.From && level <= Level.To;

    private static double Highest(IReadOnlyList<double>? levels) => levels is null ? 0 : levels.Where(double.IsFinite).DefaultIfEmpty(0).Max();
}
