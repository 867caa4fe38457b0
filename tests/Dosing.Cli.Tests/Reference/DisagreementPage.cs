using Dosing.Cli.Rendering;
using Dosing.Cli.Rendering.Explaining;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Tests.Reference;

/// <summary>Where the sources disagree: of ranges, of bands, of entries of the screening.</summary>
internal static class DisagreementPage
{
    public static void Write(Markdown page, Formulary formulary, RangeExplained[] ranges, EntryExplained[] entries)
    {
        page.Heading(1, "Where the sources disagree")
            .Paragraph("Nothing is averaged and nobody is left out: what differs stands side by side.");
        page.Heading(2, "Doses")
            .Paragraph("A range that gives the verdict and the references that state other edges for the same drug, route, intent, ages and durations.");
        Ranges(page, ranges);
        page.Heading(2, "Depth").Paragraph("Bands whose level or edge somebody sees otherwise.");
        page.Items(formulary.Content.Ladders.SelectMany(l => l.Bands.Where(b => b.Dissent is not null).Select(b => Dissent(page, b, l))));
        page.Heading(2, "Screening").Paragraph("Entries on which labels, guidelines and trials differ. The severity is that of sub-anaesthetic therapy.");
        foreach (var kind in entries.Where(e => e.Entry.Disagreement is not null).GroupBy(e => e.Entry.Kind))
        {
            page.Heading(3, $"Entries of the kind {ScreeningKinds.Words.Word(kind.Key)}")
                .Items(kind.Select(e => $"{page.Link(e.Id)} ({Severity(e.Entry)}): {Markdown.Escaped(e.Entry.Disagreement!)}"));
        }
    }

    private static void Ranges(Markdown page, RangeExplained[] ranges)
    {
        var apart = ranges.Where(r => r.Others.Count > 0).ToArray();
        foreach (var group in apart.GroupBy(r => (r.Range.Drug, r.Range.Route, r.Range.Intent)))
        {
            page.Heading(3, $"{Words.Drugs.Word(group.Key.Drug)} {Words.Routes.Word(group.Key.Route)} for {Words.Intents.Word(group.Key.Intent)}")
                .Table(["range", "for", "age", "time", "low to high", "limit", "where", "grade", ""], group.Select(r => RangePage.Row(page, r.Range)));
            Notes(page, group);
        }

        page.Heading(3, "What other ranges remark");
        Notes(page, ranges.Except(apart));
    }

    private static void Notes(Markdown page, IEnumerable<RangeExplained> ranges)
    {
        string[] notes = [.. ranges.Where(r => r.Range.Note is not null).Select(r => $"{page.Link(r.Id)}: {Markdown.Escaped(r.Range.Note!)}")];
        if (notes.Length > 0)
        {
            page.Items(notes);
        }
    }

    private static string Dissent(Markdown page, DepthBand band, DepthLadder ladder)
    {
        var sources = band.DissentSources.Count > 0 ? $" ({page.Links(band.DissentSources)})" : "";
        return $"{page.Link(band.Id)}, {Phrases.Span(band, ladder.Unit)}, {Words.DepthLevels.Word(band.Level)}: {Markdown.Escaped(band.Why)}. But {Markdown.Escaped(band.Dissent!)}{sources}.";
    }

    private static string Severity(ScreeningEntry entry) =>
        entry.In(SeverityColumn.SubAnaestheticTherapy) is { } severity ? Words.Severities.Word(severity) : "nothing raised";
}
