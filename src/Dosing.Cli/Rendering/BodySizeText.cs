using Dosing.Assessments;
using Dosing.Preparation;

namespace Dosing.Cli.Rendering;

/// <summary>The other body weights on a page of text, side by side.</summary>
internal static class BodySizeText
{
    private const int Indent = 2;

    private const int Hanging = 4;

    private const string Parting = "  ";

    /// <summary>Writes the section, where there is one.</summary>
    public static void Write(Page page, DoseAssessment assessment)
    {
        if (assessment.BodySize is not { } sizes)
        {
            return;
        }

        page.Heading("Other body weights");
        page.Line(BodySizeComparison.Statement, indent: Indent);
        page.Line(BodySizePhrases.Measures(sizes), indent: Indent, hanging: Hanging);
        Table(page, BodySizePhrases.Rows(assessment, sizes));
        foreach (var line in BodySizePhrases.NotGiven(sizes))
        {
            page.Line(line, Tone.Quiet, Indent, Hanging);
        }
    }

    /// <summary>A table where the page is wide enough, otherwise a line for each weight.</summary>
    private static void Table(Page page, IReadOnlyList<string[]> rows)
    {
        var inProfile = rows.Prepend([.. BodySizePhrases.Header]).Select(r => r.Select(page.InProfile).ToArray()).ToArray();
        var widths = Enumerable.Range(0, BodySizePhrases.Header.Count).Select(i => inProfile.Max(r => r[i].Length)).ToArray();
        if (Indent + widths.Sum() + (widths.Length - 1) * Parting.Length > page.Width)
        {
            foreach (var row in rows)
            {
                page.Line($"{row[0]} {row[1]} kg: {string.Join(", ", row[2..])}", indent: Indent, hanging: Hanging);
            }

            return;
        }

        for (var i = 0; i < inProfile.Length; i++)
        {
            var line = string.Join(Parting, inProfile[i].Zip(widths, (cell, width) => cell.PadRight(width)));
            page.Line(line, i == 0 ? Tone.Quiet : i == 1 ? Tone.Strong : Tone.Plain, Indent, Hanging);
        }
    }
}
