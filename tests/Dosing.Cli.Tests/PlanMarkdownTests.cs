namespace Dosing.Cli.Tests;

public sealed class PlanMarkdownTests
{
    private static readonly Lazy<(string[] Said, string Text)[]> Sheets = new(() =>
        [.. Screenings.All.Select(said => (said, Cli.Run(Screenings.Of("plan", said, "--format", "markdown")).Output))]);

    [Fact]
    public void A_sheet_has_one_title_and_sections_that_are_not_empty()
    {
        foreach (var (said, text) in Sheets.Value)
        {
            var blocks = text.TrimEnd('\n').Split("\n\n");
            Assert.StartsWith("# Session plan for ", blocks[0], StringComparison.Ordinal);
            Assert.Single(blocks, b => b.StartsWith("# ", StringComparison.Ordinal));
            for (var i = 0; i < blocks.Length; i++)
            {
                Assert.False(blocks[i].StartsWith("## ", StringComparison.Ordinal) && (i + 1 == blocks.Length || blocks[i + 1].StartsWith('#')), string.Join(' ', said));
                Assert.True(blocks[i].Split('\n').Length == 1 || blocks[i].Split('\n').All(l => l[0] is '-'), blocks[i]);
            }
        }
    }

    [Fact]
    public void A_sheet_keeps_the_rules_of_printed_numbers_and_says_what_it_is_for_once()
    {
        Faults.None(Sheets.Value.SelectMany(s => TextRules.PrintedBadly(TextRules.WithoutSources(s.Text, "## Sources").Replace("\\", "", StringComparison.Ordinal))));
        Assert.All(Sheets.Value, s => Assert.True(TextRules.Count(s.Text, TextRules.HighAlert) == 1 && TextRules.Count(s.Text, TextRules.IntendedUse) == 1));
    }

    [Fact]
    public void What_is_to_be_done_has_a_box_and_what_is_to_be_known_has_none()
    {
        var text = Sheets.Value[0].Text;
        var sections = text.Split("\n## ").Skip(1).ToDictionary(s => s.Split('\n')[0], s => s.Split('\n').Where(l => l.StartsWith('-')).ToArray());
        Assert.All(new[] { "Before", "During", "After", "Staff and kit", "Pre-session checklist (local practice, confirm)" }, heading =>
            Assert.All(sections[heading], line => Assert.StartsWith("- [ ] ", line, StringComparison.Ordinal)));
        Assert.All(sections["Sources"].Concat(sections["Limits during and after"]), line => Assert.DoesNotContain("[ ]", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_that_was_not_screened_stands_on_the_sheet()
    {
        foreach (var (said, text) in Sheets.Value)
        {
            var items = Json.Read(Cli.Run(Screenings.Of("plan", said, "--format", "json")).Output).GetProperty("notScreened").EnumerateArray();
            Assert.All(items, item => Assert.Contains($"`{item.Text("item")}`", text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void No_culture_changes_a_byte() =>
        Assert.All(Cultures.Foreign, culture => Assert.Equal(Sheets.Value[^1].Text, Cultures.Under(culture, () => Cli.Run(Screenings.Of("plan", Sheets.Value[^1].Said, "--format", "markdown"))).Output));
}
