using Dosing.Cli.Rendering;
using Dosing.Cli.Rendering.Explaining;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Tests.Reference;

/// <summary>Every reference range and every ceiling.</summary>
internal static class RangePage
{
    public static void Write(Markdown page, Formulary formulary, RangeExplained[] ranges, CeilingExplained[] ceilings)
    {
        page.Heading(1, "Reference ranges")
            .Paragraph("One range at most gives the verdict for a drug, intent, route, age and duration; it is marked with `verdict`. The others stand beside it. Where they differ is on [a page of its own](disagreements.md).")
            .Heading(2, "How they are read")
            .Quotes(formulary.Content.RangeSemantics);
        foreach (var group in ranges.GroupBy(r => (r.Range.Drug, r.Range.Route)))
        {
            page.Heading(2, $"{Words.Drugs.Word(group.Key.Drug)} {Words.Routes.Word(group.Key.Route)}")
                .Table(["range", "for", "age", "time", "low to high", "limit", "where", "grade", ""], group.Select(r => Row(page, r.Range)));
            foreach (var range in group)
            {
                page.Entry(range);
            }
        }

        page.Heading(2, "Ceilings").Paragraph("Above a ceiling no dose by its route is supported, for any intent.");
        foreach (var ceiling in ceilings)
        {
            page.Entry(ceiling);
        }
    }

    /// <summary>A range in one row of a table.</summary>
    public static string[] Row(Markdown page, ReferenceRange range) =>
    [
        page.Link(range.Id), Words.Intents.Word(range.Intent), Phrases.Span(range.Ages), range.OverMinutes is { } minutes ? Phrases.Span(minutes) : "any",
        Phrases.Span(range), range.HardLimit is { } limit ? Phrases.With(limit, range.Unit) : "", range.Jurisdiction ?? "", range.Grade, range.IsPrimary ? "`verdict`" : "",
    ];
}
