using System.Text;
using Dosing.Simulation;

namespace Dosing.Cli.Rendering;

/// <summary>The curves as CSV: the time, then the columns of each regimen, with 17 significant digits.</summary>
internal static class SimulationCsv
{
    /// <summary>Writes all points.</summary>
    public static void Write(TextWriter output, SimulationAnswer answer)
    {
        var columns = answer.Curves.SelectMany(curve => Columns(curve, answer.Curves.Count > 1 ? $"{curve.Name}:" : "")).ToArray();
        var text = new StringBuilder().AppendJoin(',', columns.Select(column => column.Name).Prepend("time_min")).Append('\n');
        for (var i = 0; i < answer.Minutes.Count; i++)
        {
            text.Append(SimulationFigures.Shortest(answer.Minutes[i]));
            foreach (var (_, values) in columns)
            {
                text.Append(',').Append(SimulationFigures.Whole(values[i]));
            }

            text.Append('\n');
        }

        output.Write(text.ToString());
    }

    private static IEnumerable<(string Name, IReadOnlyList<double> Values)> Columns(SimulatedCurve curve, string prefix)
    {
        yield return ($"{prefix}Cp_ng_per_mL", curve.Plasma);
        if (curve.EffectSite is { } effect)
        {
            yield return ($"{prefix}Ce_ng_per_mL", effect);
        }

        foreach (var (name, band) in new[] { ("people", curve.People), ("measurements", curve.Measurements) })
        {
            if (band is not null)
            {
                yield return ($"{prefix}{name}_p5", band.Low);
                yield return ($"{prefix}{name}_p50", band.Middle);
                yield return ($"{prefix}{name}_p95", band.High);
            }
        }

        if (curve.ModelRange is { } range)
        {
            yield return ($"{prefix}models_low", range.Low);
            yield return ($"{prefix}models_high", range.High);
        }
    }
}
