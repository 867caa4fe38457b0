using Dosing.Cli.Rendering;
using Dosing.Cli.Rendering.Explaining;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Tests.Reference;

/// <summary>The depth ladders with their bands, the levels and the rate rules.</summary>
internal static class LadderPage
{
    public static void Write(Markdown page, Formulary formulary, IReadOnlyList<Explained> all)
    {
        page.Heading(1, "Depth ladders")
            .Paragraph("How deep a dose takes an adult, by route and duration. Every positive dose stands in exactly one band.")
            .Heading(2, "How they are read")
            .Quotes(formulary.Content.LadderRules);
        foreach (var ladder in all.OfType<LadderExplained>())
        {
            page.Heading(2, $"Ladder {ladder.Name}").Entry(ladder, "bands");
            page.Table(["band", "stretch", "level", "in words"], ladder.Ladder.Bands.Select(b =>
                new[] { page.Link(b.Id), Phrases.Span(b, ladder.Ladder.Unit), Words.DepthLevels.Word(b.Level), Markdown.Escaped(b.Label) }));
            foreach (var band in all.OfType<BandExplained>().Where(b => ladder.Ladder.Bands.Any(own => own.Id == b.Id)))
            {
                page.Entry(band, "means", "ladder");
            }
        }

        Section("Levels", all.OfType<LevelExplained>());
        Section("Rules", all.OfType<RateRuleExplained>().Concat<Explained>(all.OfType<OralLadderExplained>()));

        void Section(string heading, IEnumerable<Explained> entries)
        {
            page.Heading(2, heading);
            foreach (var entry in entries)
            {
                page.Entry(entry);
            }
        }
    }
}
