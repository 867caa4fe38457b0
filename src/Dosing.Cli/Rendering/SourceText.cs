using Dosing.Cli.Commands;

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
        foreach (var (name, text) in SourceFacts.Of(answer.Source))
        {
            Fact(name, text);
        }

        Fact("doses", SourceFacts.Doses(answer.Source));
        Fact("otherRoutes", string.Join(", ", answer.Source.OtherRoutes));
        Fact("withheldAsRecalled", string.Join(", ", answer.Source.WithheldAsRecalled));
        Fact("usedBy", string.Join(", ", answer.UsedBy));

        void Fact(string name, string text)
        {
            if (text.Length > 0)
            {
                page.Write(2, Column + 4, ($"{name.PadRight(Column)}  ", Tone.Quiet), (text, Tone.Plain));
            }
        }
    }
}
