using Dosing.Cli.Rendering.Explaining;
using Dosing.Formularies;

namespace Dosing.Cli.Tests.Reference;

/// <summary>The pages that are one list: combinations, plans, sources.</summary>
internal static class ListPages
{
    public static void WriteCombinations(Markdown page, IEnumerable<Explained> combinations)
    {
        page.Heading(1, "Combinations")
            .Paragraph("Entries that are worse together. Every group needs one entry that is present, said or measured.");
        Entries(page, combinations);
    }

    public static void WritePlans(Markdown page, IEnumerable<Explained> plans, IEnumerable<Explained> checklists)
    {
        page.Heading(1, "Monitoring plans")
            .Paragraph("What to do before, during and after a session. Nothing is taken out of a plan for a patient; what is due is marked.");
        Entries(page, plans.Concat(checklists));
    }

    public static void WriteSources(Markdown page, Formulary formulary, IEnumerable<Explained> sources)
    {
        page.Heading(1, "Sources")
            .Paragraph("What ranges, ceilings, bands and rules rest on. The evidence of the screening stands beside each of its entries.")
            .Table(["how it was read", "sources"], formulary.Content.Sources.GroupBy(s => s.Verification).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new[] { g.Key, FormattableString.Invariant($"{g.Count()}") }))
            .Paragraph("`verified`: read in the source's own text; `verified-secondary`: in a third party's summary.");
        Entries(page, sources);
    }

    private static void Entries(Markdown page, IEnumerable<Explained> entries)
    {
        foreach (var entry in entries)
        {
            page.Entry(entry);
        }
    }
}
