using Dosing.Cli.Commands;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering;

/// <summary>The map of what is known on a page of 80 columns.</summary>
internal static class CoverageText
{
    private const int Label = 24;
    private const int Column = 4;

    /// <summary>Writes one block for each drug and route that has any range, and names what has none.</summary>
    public static void Write(Page page, IReadOnlyList<CoverageCell> cells, IReadOnlyList<AgeSpan> ages)
    {
        page.Line("What is known. R: a range gives the verdict; D: sources disagree, references stand beside it; a point: no range, so a dose is answered not-checked.");
        page.Line("Columns: age from which the group begins (m months, y years) up to the next.", Tone.Quiet);
        foreach (var block in cells.GroupBy(c => (c.Drug, c.Route)))
        {
            var rows = block.GroupBy(c => c.Intent).ToArray();
            var known = rows.Where(r => r.Any(c => c.Status != CoverageStatus.NoRange)).ToArray();
            var unknown = rows.Except(known).Select(r => Words.Intents.Word(r.Key)).ToArray();
            page.Heading($"{Words.Drugs.Word(block.Key.Drug)} {Words.Routes.Word(block.Key.Route)}");
            if (known.Length > 0)
            {
                page.Line(new string(' ', Label) + string.Concat(ages.Select(a => Age(a.FromMonths).PadLeft(Column))), Tone.Quiet);
            }

            foreach (var row in known)
            {
                page.Line(Words.Intents.Word(row.Key).PadRight(Label) + string.Concat(row.Select(c => Mark(c).PadLeft(Column))));
            }

            page.Line($"No range at any age: {(unknown.Length == rows.Length ? "all intents" : string.Join(", ", unknown))}.", Tone.Quiet, hanging: 2);
        }
    }

    private static string Age(int months) => months % 12 == 0 && months > 0 ? $"{months / 12}y" : $"{months}m";

    private static string Mark(CoverageCell cell) => cell.Status switch
    {
        CoverageStatus.Range => "R",
        CoverageStatus.SourcesDisagree => "D",
        _ => ".",
    };
}
