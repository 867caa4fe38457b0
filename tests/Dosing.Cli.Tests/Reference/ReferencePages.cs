using Dosing.Cli.Commands;
using Dosing.Cli.Rendering.Explaining;
using Dosing.Formularies;

namespace Dosing.Cli.Tests.Reference;

/// <summary>The pages of docs/reference, each a pure function of the formulary. They say what explain says, in markdown.</summary>
internal sealed class ReferencePages
{
    private readonly Formulary _formulary;
    private readonly ExplainedIds _ids;
    private readonly ReferenceLinks _links;

    /// <summary>The pages of a formulary.</summary>
    public ReferencePages(Formulary formulary)
    {
        (_formulary, _ids) = (formulary, new ExplainedIds(formulary));
        _links = new ReferenceLinks(_ids);
    }

    /// <summary>The names of all pages, in the order in which the index lists them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "README.md", "ranges.md", "ladders.md", "findings.md", "screening.md", "screening-history.md", "screening-conditions.md", "screening-medicines.md",
        "screening-measurements.md", "screening-settings.md", "combinations.md", "plans.md", "products.md", "disagreements.md", "sources.md",
    ];

    /// <summary>The text of a page.</summary>
    public string Page(string name)
    {
        var page = new Markdown(_links);
        switch (name)
        {
            case "README.md":
                IndexPage.Write(page, _formulary);
                break;
            case "ranges.md":
                RangePage.Write(page, _formulary, Of<RangeExplained>(), Of<CeilingExplained>());
                break;
            case "ladders.md":
                LadderPage.Write(page, _formulary, _ids.All);
                break;
            case "findings.md":
                FindingPage.Write(page, Of<FindingExplained>(), Of<ProtocolFindingExplained>(), Of<SlipExplained>(), Of<ReasonExplained>());
                break;
            case "screening.md":
                ScreeningPages.WriteOverview(page, Of<EntryExplained>());
                break;
            case "combinations.md":
                ListPages.WriteCombinations(page, Of<CombinationExplained>());
                break;
            case "plans.md":
                ListPages.WritePlans(page, Of<PlanExplained>(), Of<ChecklistExplained>());
                break;
            case "products.md":
                ProductPage.Write(page, _ids.All);
                break;
            case "sources.md":
                ListPages.WriteSources(page, _formulary, Of<SourceExplained>());
                break;
            case "disagreements.md":
                DisagreementPage.Write(page, _formulary, Of<RangeExplained>(), Of<EntryExplained>());
                break;
            default:
                ScreeningPages.Write(page, Of<EntryExplained>().Where(e => ReferenceLinks.PageOf(e.Entry.Kind) == name));
                break;
        }

        return page.ToString();
    }

    private T[] Of<T>() => [.. _ids.All.OfType<T>()];
}
