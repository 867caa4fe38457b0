using System.Globalization;
using System.Text;
using Dosing.Cli.Batching;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering;

/// <summary>The counts of a batch as a table of text.</summary>
internal static class BatchSummaryText
{
    private const int TopSlips = 10;

    /// <summary>The summary as UTF-8.</summary>
    public static byte[] Compose(BatchTally tally, Formulary formulary)
    {
        var counts = new BatchCounts(tally);
        var page = new Page(Terminal.PlainWidth, false);
        page.Line(FormattableString.Invariant($"BATCH  {counts.Rows} rows"), Tone.Strong);
        page.Gap();
        Table(page, ["disposition", "rows", "share"],
            [.. BatchCounts.Dispositions.Append("unreadable").Select(d => Line(d, d == "unreadable" ? counts.Unreadable : counts.Of(d), counts))]);
        page.Heading("By intent");
        Table(page, ["for", .. BatchCounts.Dispositions], [.. counts.Intents.Select(i => (string[])[i.Intent, .. i.Rows.Select(Number)])]);
        page.Heading("Findings, most severe first");
        Table(page, ["finding", "severity", "rows", "share"],
            [.. counts.Findings.Select(f => (string[])[f.Id, Words.Severities.Word(f.Severity), Number(f.Rows), counts.Share(f.Rows)])], texts: 2);
        page.Heading("Slips that would explain a row (guesses)");
        Table(page, ["slip", "rows", "share"], [.. counts.Slips.Take(TopSlips).Select(s => Line(s.Name, s.Rows, counts))]);
        page.Heading("Errors of unreadable rows");
        Table(page, ["code", "rows", "share"], [.. counts.Errors.Select(e => Line(e.Name, e.Rows, counts))]);
        page.Gap();
        page.Line(BatchCounts.Judged(formulary), Tone.Quiet);
        foreach (var warning in BatchCounts.Warnings(formulary))
        {
            page.Line(warning, Tone.Warning);
        }

        page.Line(Phrases.HighAlert, Tone.Strong);
        page.Line(Phrases.IntendedUse, Tone.Quiet);
        using var text = new StringWriter();
        page.WriteTo(text, false);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string[] Line(string name, long rows, BatchCounts counts) => [name, Number(rows), counts.Share(rows)];

    private static string Number(long rows) => rows.ToString(CultureInfo.InvariantCulture);

    /// <summary>Columns of text stand left, columns of numbers right.</summary>
    private static void Table(Page page, string[] header, IReadOnlyList<string[]> lines, int texts = 1)
    {
        if (lines.Count == 0)
        {
            page.Line("none", Tone.Plain, 2);
            return;
        }

        var widths = header.Select((name, i) => Math.Max(name.Length, lines.Max(l => l[i].Length))).ToArray();
        page.Line(Join(header), Tone.Quiet, 2);
        foreach (var line in lines)
        {
            page.Line(Join(line), Tone.Plain, 2);
        }

        string Join(string[] cells) => string.Join("  ", cells.Select((cell, i) => i < texts ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i])));
    }
}
