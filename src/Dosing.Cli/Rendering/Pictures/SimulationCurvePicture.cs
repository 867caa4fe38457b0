using System.Xml.Linq;
using Dosing.Simulation;

namespace Dosing.Cli.Rendering.Pictures;

/// <summary>One curve: the typical patient, and around it 90% of people, 90% of measurements and the spread between models.</summary>
internal sealed class SimulationCurvePicture(SimulatedCurve curve, Ink ink, IReadOnlyList<double> minutes, SimulationScales scales)
{
    /// <summary>Points that are drawn at most; a screen shows no more.</summary>
    private const int Most = 700;

    /// <summary>Draws bands first and lines above them.</summary>
    /// <param name="isAlone">Whether it is the only curve; between several, only 90% of people are drawn.</param>
    public IEnumerable<XElement> Draw(bool isAlone)
    {
        if (isAlone && curve.Measurements is { } measured)
        {
            yield return Band(measured.Low, measured.High, 0.12);
        }

        if (curve.People is { } people)
        {
            yield return Band(people.Low, people.High, isAlone ? 0.22 : 0.14);
        }

        if (isAlone && curve.ModelRange is { } models)
        {
            yield return Svg.Curve(Shown(models.Low), Ink.Labelled, 1.2, "6 4");
            yield return Svg.Curve(Shown(models.High), Ink.Labelled, 1.2, "6 4");
        }

        if (curve.EffectSite is { } effect && isAlone)
        {
            yield return Svg.Curve(Shown(effect), Ink.Therapy, 1.6, "2 3");
        }

        yield return Svg.Curve(Shown(curve.Plasma), ink, 2.4);
    }

    /// <summary>The curve while it is on the axis: along the foot it would seem to stay at a level that it has left.</summary>
    private IEnumerable<IReadOnlyList<(double X, double Y)>> Shown(IReadOnlyList<double> levels)
    {
        var run = new List<(double X, double Y)>();
        foreach (var point in Points(levels))
        {
            var isFoot = point.Y >= scales.Bottom;
            if (isFoot && run is [.., var last] && last.Y >= scales.Bottom)
            {
                if (run.Count > 1)
                {
                    yield return run;
                }

                run = [point];
            }
            else
            {
                run.Add(point);
            }
        }

        yield return run;
    }

    private XElement Band(IReadOnlyList<double> low, IReadOnlyList<double> high, double opacity) =>
        Svg.Area(Points(high).Concat(Points(low).Reverse()), ink, opacity);

    private IEnumerable<(double X, double Y)> Points(IReadOnlyList<double> levels)
    {
        var step = Math.Max(1, (int)Math.Ceiling(levels.Count / (double)Most));
        for (var i = 0; i < levels.Count; i++)
        {
            // A peak must not fall between two points that are drawn.
            var isTurn = i > 0 && i < levels.Count - 1 && (levels[i] - levels[i - 1]) * (levels[i + 1] - levels[i]) <= 0;
            if (i % step == 0 || i == levels.Count - 1 || isTurn)
            {
                yield return (scales.Time.At(minutes[i]), scales.Y(levels[i]));
            }
        }
    }
}
