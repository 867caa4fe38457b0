using Dosing.Cli.Commands;
using Dosing.Cli.Rendering.Explaining;

namespace Dosing.Cli.Rendering;

/// <summary>Sources on a page.</summary>
internal static class SourceText
{
    /// <summary>All sources, one after the other.</summary>
    public static void WriteList(Page page, IReadOnlyList<SourceAnswer> answers)
    {
        foreach (var source in answers.Select(a => a.Source))
        {
            page.Write(0, 2, ($"{source.Id}  ", Tone.Strong), (Phrases.Citation(source), Tone.Quiet));
        }

        page.Gap();
        page.Line($"{answers.Count} sources. dosing sources ID shows one with everything it says and where it is used.");
        page.Line("verified: read in the source's own text; verified-secondary: in a third party's summary.", Tone.Quiet);
    }

    /// <summary>One source with all that it says.</summary>
    public static void WriteOne(Page page, SourceAnswer answer)
    {
        const int Column = 18;
        page.Line(answer.Source.Id, Tone.Strong);
        ExplainText.Facts(page, SourceExplained.FactsOf(answer), Column);
    }
}
