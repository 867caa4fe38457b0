using Dosing.Simulation;

namespace Dosing.Cli.Rendering;

/// <summary>The curves in characters, on a logarithmic axis: a letter for each regimen, a star where two meet.</summary>
internal sealed class SimulationChart(SimulationAnswer answer, int width)
{
    private const int Rows = 13;
    private const int LabelWidth = 7;
    private const double Decades = 2.5;

    /// <summary>The letter of a regimen.</summary>
    public static char Letter(int index) => (char)('a' + index);

    /// <summary>The lines, from the top down; none where nothing can be drawn.</summary>
    public IReadOnlyList<string> Lines()
    {
        var top = answer.Curves.Select(curve => curve.Peak?.Level ?? 0).Max();
        if (top <= 0 || answer.Minutes.Count < 2 || answer.Minutes[^1] <= answer.Minutes[0])
        {
            return [];
        }

        var columns = width - LabelWidth - 2;
        var cells = Draw(columns, Math.Log10(top));
        var lines = cells.Select((row, i) => $"{(i % 2 == 0 ? SimulationFigures.Short(Level(i, Math.Log10(top))) : ""),LabelWidth} |{new string(row)}".TrimEnd()).ToList();
        lines.Add($"{"",LabelWidth} +{new string('-', columns)}");
        lines.Add(Axis(columns));
        return lines;
    }

    private static double Level(int row, double top) => Math.Pow(10, top - (row * Decades / (Rows - 1)));

    private char[][] Draw(int columns, double top)
    {
        var cells = Enumerable.Range(0, Rows).Select(_ => new string(' ', columns).ToCharArray()).ToArray();
        var (first, span) = (answer.Minutes[0], answer.Minutes[^1] - answer.Minutes[0]);
        for (var c = 0; c < answer.Curves.Count; c++)
        {
            var curve = answer.Curves[c];
            for (var i = 0; i < answer.Minutes.Count; i++)
            {
                var minute = answer.Minutes[i];
                if (curve.Plasma[i] <= 0 || curve.Grey.Any(grey => minute >= grey.From && minute < grey.To))
                {
                    continue;
                }

                var row = (int)Math.Round((top - Math.Log10(curve.Plasma[i])) * (Rows - 1) / Decades);
                var column = Math.Min(columns - 1, (int)((minute - first) / span * columns));
                if (row is >= 0 and < Rows)
                {
                    cells[row][column] = cells[row][column] is ' ' ? Letter(c) : cells[row][column] == Letter(c) ? Letter(c) : '*';
                }
            }
        }

        return cells;
    }

    /// <summary>Hours, or minutes where less than two hours are shown, at five places.</summary>
    private string Axis(int columns)
    {
        const int marks = 4;
        var line = new string(' ', LabelWidth + 2 + columns).ToCharArray();
        var (first, span) = (answer.Minutes[0], answer.Minutes[^1] - answer.Minutes[0]);
        var isHours = span >= 120;
        for (var i = 0; i <= marks; i++)
        {
            var minute = first + (span * i / marks);
            var text = isHours ? $"{SimulationFigures.Short(minute / 60)} h" : $"{SimulationFigures.Short(minute)} min";
            var at = Math.Min(LabelWidth + 2 + (columns * i / marks), line.Length - text.Length);
            text.CopyTo(0, line, at, text.Length);
        }

        return new string(line).TrimEnd();
    }
}
