using System.Globalization;
using Dosing.Cli.Commands;
using Dosing.Preparation;

namespace Dosing.Cli.Rendering;

/// <summary>What a printed table got wrong, on a page.</summary>
internal static class RateTableText
{
    private const string Gap = "  ";

    /// <summary>Writes the count and the wrong cells, one a line.</summary>
    public static void Write(Page page, RateTableCheck check)
    {
        var count = check.Wrong.Count;
        var (cells, column) = (check.Cells == 1 ? "1 cell" : FormattableString.Invariant($"{check.Cells} cells"), RateTable.DoseColumn(check.Kind));
        page.Write(0, 2, (count == 0 ? "NONE WRONG" : FormattableString.Invariant($"{count} WRONG"), count == 0 ? Tone.Good : Tone.Danger),
            ($"  in {cells}: {column} x weight / strength, within half of the last printed digit.", Tone.Plain));
        if (count > 0)
        {
            page.Gap();
            WriteCells(page, [new("row", "weight", column, "strength", "printed", "right"), .. check.Wrong.Select(cell => Line.Of(page, cell))]);
        }

        page.Gap();
        page.Line(Phrases.HighAlert, Tone.Strong);
        page.Line(Phrases.IntendedUse, Tone.Quiet);
    }

    private static void WriteCells(Page page, IReadOnlyList<Line> lines)
    {
        var (row, weight, dose) = (lines.Max(l => l.Row.Length), lines.Max(l => l.Weight.Length), lines.Max(l => l.Dose.Length));
        var (strength, printed) = (lines.Max(l => l.Strength.Length), lines.Max(l => l.Printed.Length));
        foreach (var (line, i) in lines.Select((line, i) => (line, i)))
        {
            page.Line(string.Join(Gap, line.Row.PadLeft(row), line.Weight.PadRight(weight), line.Dose.PadRight(dose), line.Strength.PadRight(strength), line.Printed.PadRight(printed), line.Right),
                i == 0 ? Tone.Quiet : Tone.Plain, hanging: row + Gap.Length);
        }
    }

    private sealed record Line(string Row, string Weight, string Dose, string Strength, string Printed, string Right)
    {
        public static Line Of(Page page, WrongCell cell) => new(cell.Row.Number.ToString(CultureInfo.InvariantCulture),
            cell.Row.Weight, page.InProfile(cell.Row.Dose), cell.Row.Strength, cell.Row.Printed, cell.Right);
    }
}
