using Dosing.Cli.Rendering.Explaining;
using Dosing.Formularies;

namespace Dosing.Cli.Tests.Reference;

/// <summary>The index of the reference.</summary>
internal static class IndexPage
{
    public static void Write(Markdown page, Formulary formulary)
    {
        var content = formulary.Content;
        page.Heading(1, "Reference")
            .Paragraph($"All that the formulary `{content.Identity.Id}` {content.Identity.Version} ({content.Identity.Date}) holds, on pages that people can read. `dosing explain ID` says the same of one id.")
            .Paragraph("These pages are generated; do not edit them. A test compares them with the formulary. [Contributing](../contributing.md) says how they are written anew.")
            .Table(["page", "holds"],
            [
                Row("ranges.md", $"{content.Ranges.Count} reference ranges and {content.Ceilings.Count} ceilings"),
                Row("ladders.md", $"{content.Ladders.Count} depth ladders with {content.Ladders.Sum(l => l.Bands.Count)} bands, the levels, the rate rules"),
                Row("findings.md", "what a dose can raise: findings, guesses at a slip, reasons for not checking"),
                Row("screening.md", $"{content.ScreeningEntries.Count} entries of the screening with their four columns"),
                Row("combinations.md", $"{content.Combinations.Count} combinations of entries that are worse together"),
                Row("plans.md", $"{content.Plans.Count} monitoring plans and the checklist"),
                Row("products.md", $"{content.Products.Count} products, {content.Diluents.Count} diluents, how they are diluted and used, and {content.Devices.Count} measuring devices"),
                Row("disagreements.md", "where the sources disagree, side by side"),
                Row("sources.md", $"{content.Sources.Count} sources of doses, and how each was read"),
            ])
            .Heading(2, "How it was verified")
            .Items(Enum.GetValues<EvidenceStatus>().Select(EvidencePhrases.InWords))
            .Paragraph("A number of a range is `verbatim` (as the source states it), `converted` (into the unit of the range) or `derived` (from what sources state; a note says how).")
            .Heading(2, "How it is to be read")
            .Paragraph("No word on these pages calls a dose harmless. What is not here is not known, and a dose that nothing matches is answered not-checked. Sentences on mechanism, action and evidence stand as they were collected. [Intended use](../safety/intended-use.md) says what all of it is for.");

        static string[] Row(string name, string holds) => [$"[{name[..^3]}]({name})", holds];
    }
}
