namespace Dosing.Cli.Rendering.Explaining;

/// <summary>What an id means, on a page.</summary>
internal static class ExplainText
{
    /// <summary>Writes every meaning of one id.</summary>
    public static void Write(Page page, IReadOnlyList<Explained> meanings)
    {
        if (meanings.Count > 1)
        {
            page.Line($"{meanings[0].Id} names {meanings.Count} things.", Tone.Strong);
        }

        foreach (var meaning in meanings)
        {
            page.Gap();
            page.Write(0, 2, ($"{meaning.Id}  ", Tone.Strong), (meaning.KindInWords, Tone.Quiet));
            page.Line(meaning.Name, indent: 2);
            var facts = meaning.Facts();
            Facts(page, facts, facts.Max(f => f.Name.Length));
        }

        page.Gap();
        page.Line(Phrases.HighAlert, Tone.Strong);
    }

    /// <summary>Writes facts below each other, their names in a column of a width.</summary>
    public static void Facts(Page page, IReadOnlyList<Fact> facts, int column)
    {
        foreach (var fact in facts)
        {
            var name = fact.Name;
            foreach (var line in fact.Lines)
            {
                page.Write(2, column + 4, ($"{name.PadRight(column)}  ", Tone.Quiet), (line.ToString(), Tone.Plain));
                name = "";
            }
        }
    }

    /// <summary>Writes the ids of every kind with what they are called.</summary>
    public static void WriteList(Page page, IReadOnlyList<Explained> all)
    {
        foreach (var kind in all.GroupBy(m => m.KindInWords))
        {
            page.Heading($"{kind.Key} ({kind.Count()})");
            foreach (var meaning in kind)
            {
                page.Write(2, 4, ($"{meaning.Id}  ", Tone.Strong), (meaning.Name, Tone.Quiet));
            }
        }

        page.Gap();
        page.Line("dosing explain ID says what one of them means.");
    }
}
