namespace Dosing.Cli.Tests;

/// <summary>The pages of <c>screen</c> and <c>plan</c>, by the rules of every page.</summary>
public sealed class ScreenTextTests
{
    private static readonly Lazy<(string[] Words, string Text)[]> Pages = new(() =>
    [
        .. new[] { "screen", "plan" }.SelectMany(command => Screenings.All.Select(said => Screenings.Of(command, said)))
            .Select(words => (words, Cli.Run(words).Output)),
    ]);

    [Fact]
    public void No_line_is_wider_than_eighty_columns_but_an_address() => Faults.None(Pages.Value.SelectMany(p => PageRules.TooWide(p.Text, 80)));

    [Fact]
    public void A_narrow_terminal_gets_narrow_lines() =>
        Faults.None(Screenings.Others.SelectMany(said => new[] { "screen", "plan" }.SelectMany(c => PageRules.TooWide(Cli.Run(Screenings.Of(c, said), width: 60).Output, 60))));

    [Fact]
    public void A_page_keeps_the_rules_of_printed_numbers_and_never_says_the_word() =>
        Faults.None(Pages.Value.SelectMany(p => TextRules.PrintedBadly(TextRules.WithoutSources(p.Text, "Sources"))));

    [Fact]
    public void A_page_ends_with_one_line_end_has_no_trailing_spaces_and_says_what_it_is_for_once()
    {
        foreach (var (words, text) in Pages.Value)
        {
            var where = string.Join(' ', words);
            Assert.True(!text.Contains(" \n", StringComparison.Ordinal) && text.EndsWith('\n') && !text.EndsWith("\n\n", StringComparison.Ordinal), where);
            Assert.True(TextRules.Count(text, TextRules.HighAlert) == 1 && TextRules.Count(text, TextRules.IntendedUse) == 1, where);
            Assert.DoesNotContain("\u001b", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_headline_says_the_disposition_and_why()
    {
        foreach (var (words, text) in Pages.Value)
        {
            var answer = Json.Read(Cli.Run([.. words, "--format", "json"]).Output);
            var headline = answer.Text("disposition").Replace('-', ' ').ToUpperInvariant();
            Assert.Contains($"\n\n{headline}  ", text, StringComparison.Ordinal);
            var worst = answer.GetProperty("findings").EnumerateArray().Select(f => f.Text("title")).FirstOrDefault();
            Assert.True(headline is "NOT CHECKED" or "NO ALERT" || TextRules.Count(text, worst!) >= 2, $"{string.Join(' ', words)}: {worst}");
        }
    }

    [Fact]
    public void Everything_that_was_not_screened_stands_on_the_page()
    {
        foreach (var said in Screenings.Others)
        {
            var page = Cli.Run(Screenings.Of("screen", said)).Output;
            var items = Json.Read(Cli.Run(Screenings.Of("screen", said, "--format", "json")).Output).GetProperty("notScreened").EnumerateArray().Select(i => i.Text("item"));
            var list = page[page.IndexOf("Not screened", StringComparison.Ordinal)..];
            Assert.All(items, item => Assert.Matches($@"[ (]{item}[,;. \n]", list));
        }
    }

    [Fact]
    public void Every_number_that_is_cited_is_listed_and_every_listed_one_is_cited()
    {
        foreach (var (words, text) in Pages.Value)
        {
            var parts = text.Split("\nSources\n");
            var cited = Numbers(parts[0], @"\[(\d+(?:,\s+\d+)*)\]");
            var listed = parts.Length == 2 ? Numbers(parts[1], @"(?m)^  \[(\d+)\]") : [];
            Assert.True(cited.SetEquals(listed), $"{string.Join(' ', words)}: cited {string.Join(' ', cited.Except(listed))}, listed {string.Join(' ', listed.Except(cited))}");
        }
    }

    [Fact]
    public void What_nobody_said_of_the_case_is_said()
    {
        var page = Cli.Run(["screen", "--for", "depression"]).Output.ReplaceLineEndings(" ");
        Assert.Contains("No drug was said: ketamine's severities for sub-anaesthetic therapy count.", page, StringComparison.Ordinal);
        Assert.Contains("what depends on it counts fully", page, StringComparison.Ordinal);
        Assert.Contains("age not given, taken as an adult", page, StringComparison.Ordinal);
        Assert.Contains("NOT CHECKED  Nothing was said", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_stands_under_no_entry_is_said_to_say_nothing() =>
        Assert.True(TextRules.Count(Cli.Run(["screen", "--for", "depression", "--condition", "icd10:Q99"]).Output,
            "NOT CHECKED What was said of conditions and medicines stands under no entry, so nothing was screened.") == 1);

    [Theory]
    [InlineData("screen")]
    [InlineData("plan")]
    public void No_culture_changes_a_byte(string command)
    {
        foreach (var words in Screenings.Others.Select(said => Screenings.Of(command, said)).SelectMany(w => new[] { w, [.. w, "--format", "json"] }))
        {
            var here = Cli.Run(words).OutputBytes;
            Assert.All(Cultures.Foreign, culture => Assert.Equal(here, Cultures.Under(culture, () => Cli.Run(words)).OutputBytes));
        }
    }

    private static HashSet<int> Numbers(string text, string pattern) =>
    [
        .. System.Text.RegularExpressions.Regex.Matches(text, pattern)
            .SelectMany(m => m.Groups[1].Value.Split(',')).Select(n => int.Parse(n.Trim(), System.Globalization.CultureInfo.InvariantCulture)),
    ];
}
