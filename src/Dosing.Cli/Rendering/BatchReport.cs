using System.Globalization;
using System.Text;
using Dosing.Cli.Batching;
using Dosing.Cli.Rendering.Pictures;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering;

/// <summary>The counts of a batch as a page or a picture, by the name of the file.</summary>
internal static class BatchReport
{
    /// <summary>The ends of names that can be written.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [".html", ".svg"];

    /// <summary>The report as UTF-8.</summary>
    public static byte[] Compose(BatchTally tally, Formulary formulary, string name)
    {
        var counts = new BatchCounts(tally);
        return Encoding.UTF8.GetBytes(name.EndsWith(Kinds[1], StringComparison.OrdinalIgnoreCase)
            ? Html.Text(new BatchPicture(counts, PictureLayout.Wide).Compose("batch", formulary)) + "\n"
            : Page(counts, formulary));
    }

    private static string Page(BatchCounts counts, Formulary formulary)
    {
        var page = new HtmlPage("A batch of ketamine orders", FormattableString.Invariant($"{counts.Rows} rows were judged; {counts.Unreadable} could not be read. {BatchCounts.Judged(formulary)}"));
        if (BatchCounts.Warnings(formulary) is { Count: > 0 } warnings)
        {
            page.Add(Html.Section("The local protocol", Html.List(warnings)));
        }

        page.Add(Html.Figure(
            new BatchPicture(counts, PictureLayout.Wide).Compose("wide"),
            new BatchPicture(counts, PictureLayout.Narrow).Compose("narrow"),
            "Each bar is a number of rows; dispositions above, the most frequent findings below. The tables hold every count."));
        page.Add(Html.Section("Dispositions by intent", Html.Table("Rows by intent and disposition", ["for", .. BatchCounts.Dispositions],
            counts.Intents.Select(i => (IReadOnlyList<string>)[i.Intent, .. i.Rows.Select(Number)]))));
        page.Add(Html.Section("Findings", Html.Table("Rows with a finding, most severe first", ["finding", "severity", "rows", "share"],
            counts.Findings.Select(f => (IReadOnlyList<string>)[f.Id, Words.Severities.Word(f.Severity), Number(f.Rows), counts.Share(f.Rows)]))));
        page.Add(Html.Section("Slips (guesses) and errors", Html.Table("Rows that a slip would explain, and rows with an error", ["slip or error", "rows", "share"],
            counts.Slips.Concat(counts.Errors).Select(s => (IReadOnlyList<string>)[s.Name, Number(s.Rows), counts.Share(s.Rows)]))));
        return page.Compose();
    }

    private static string Number(long rows) => rows.ToString(CultureInfo.InvariantCulture);
}
