using Dosing.Cli.Rendering.Explaining;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Tests.Reference;

/// <summary>The entries of the screening: an overview, and a page for each kind.</summary>
internal static class ScreeningPages
{
    private static readonly (ScreeningKind Kind, string Title)[] Titles =
    [
        (ScreeningKind.History, "Screening: history"),
        (ScreeningKind.Condition, "Screening: conditions"),
        (ScreeningKind.MedicationClass, "Screening: medicines"),
        (ScreeningKind.PhysiologicalThreshold, "Screening: measurements"),
        (ScreeningKind.SettingHazard, "Screening: the setting"),
    ];

    public static void WriteOverview(Markdown page, EntryExplained[] entries)
    {
        page.Heading(1, "Screening")
            .Paragraph("Each entry is a flag. Its severity depends on what the dose is for; an empty cell means that nothing is raised there. What nobody said is unknown, never absent.");
        foreach (var (kind, title) in Titles)
        {
            page.Heading(2, title)
                .Table(["flag", "name", .. EvidencePhrases.Columns.Select(c => c.Words)], entries.Where(e => e.Entry.Kind == kind).Select(e => Row(page, e.Entry)));
        }
    }

    public static void Write(Markdown page, IEnumerable<EntryExplained> entries)
    {
        EntryExplained[] all = [.. entries];
        page.Heading(1, Titles.Single(t => t.Kind == all[0].Entry.Kind).Title).Paragraph("[All kinds](screening.md).");
        foreach (var entry in all)
        {
            page.Entry(entry, "kind");
        }
    }

    private static string[] Row(Markdown page, ScreeningEntry entry) =>
    [
        page.Link(entry.Id), Markdown.Escaped(entry.Name),
        .. EvidencePhrases.Columns.Select(c => entry.In(c.Column) is { } severity ? Words.Severities.Word(severity) : ""),
    ];
}
