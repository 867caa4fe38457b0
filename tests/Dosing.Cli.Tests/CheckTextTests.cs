using System.Text.RegularExpressions;

namespace Dosing.Cli.Tests;

public sealed partial class CheckTextTests
{
    private static readonly Lazy<(Order Order, string Text)[]> Pages = new(() => [.. Orders.All.Select(order => (order, Cli.Run(order.Check()).Output))]);

    [Fact]
    public void No_line_is_wider_than_eighty_columns_but_an_address() =>
        Faults.None(Pages.Value.SelectMany(p => PageRules.TooWide(p.Text, 80)));

    [Fact]
    public void A_narrow_terminal_gets_narrow_lines() =>
        Faults.None(Orders.Others.SelectMany(order => PageRules.TooWide(Cli.Run(order.Check(), width: 60).Output, 60)));

    [Fact]
    [Trait("Hazard", "H-56")]
    public void A_page_has_no_colour_unless_it_was_asked_for_and_colour_never_says_anything_alone()
    {
        foreach (var (order, text) in Pages.Value.Where((_, i) => i % 3 == 0))
        {
            Assert.DoesNotContain('\u001b', text);
            var colored = Cli.Run(order.Check(), color: true).Output;
            Assert.Contains("\u001b[", colored, StringComparison.Ordinal);
            Assert.Equal(text, Escapes().Replace(colored, ""));
            Assert.Equal(text, Cli.Run(order.Check("--no-color"), color: true).Output);
        }
    }

    [Fact]
    [Trait("Hazard", "H-59")]
    public void A_page_keeps_the_rules_of_printed_numbers() =>
        Faults.None(Pages.Value.SelectMany(p => TextRules.PrintedBadly(TextRules.WithoutSources(p.Text, "Sources"))));

    [Fact]
    public void A_number_and_its_unit_are_never_wrapped_apart() =>
        Faults.None(Pages.Value.SelectMany(p => PageRules.WrappedApart(p.Text)));

    [Fact]
    [Trait("Hazard", "H-58")]
    public void A_number_and_its_unit_are_never_wrapped_apart_at_any_width() =>
        Faults.None(Enumerable.Range(40, 41).SelectMany(width => Orders.Others.Take(20).SelectMany(o => PageRules.WrappedApart(Cli.Run(o.Check(), width: width).Output))));

    [Fact]
    [Trait("Hazard", "H-53")]
    [Trait("Hazard", "H-63")]
    public void The_high_alert_line_and_the_intended_use_stand_once()
    {
        foreach (var (order, text) in Pages.Value)
        {
            Assert.True(TextRules.Count(text, TextRules.HighAlert) == 1 && TextRules.Count(text, TextRules.IntendedUse) == 1, order.ToString());
        }
    }

    [Fact]
    public void Every_source_that_is_cited_is_listed_at_the_foot() =>
        Faults.None(Pages.Value.SelectMany(p =>
        {
            var parts = p.Text.Split("\nSources\n");
            return TextRules.NotListed(parts[0], parts.Length == 2 ? parts[1] : "", id => $"  [{id}] ").Select(id => $"{id}: {p.Order}");
        }));

    [Fact]
    public void A_source_is_listed_once()
    {
        foreach (var (order, text) in Pages.Value.Where(p => p.Text.Contains("\nSources\n", StringComparison.Ordinal)))
        {
            string[] ids = [.. Entries().Matches(text.Split("\nSources\n")[1]).Select(m => m.Value)];
            Assert.True(ids.Length == ids.Distinct().Count(), order.ToString());
        }
    }

    [Fact]
    public void The_united_kingdom_reads_micrograms_on_a_page_as_well_set_and_nothing_else_changes()
    {
        foreach (var (order, text) in Pages.Value)
        {
            var uk = Cli.Run(order.Check("--profile", "uk")).Output;
            Assert.DoesNotMatch(TextRules.Mcg(), uk);
            Assert.Equal(Words(TextRules.Mcg().Replace(text, "micrograms")), Words(uk));
            Faults.None(PageRules.TooWide(uk, 80));
            Faults.None(PageRules.WrappedApart(uk));
        }

        static string[] Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public void The_first_word_of_the_verdict_says_the_disposition()
    {
        foreach (var (order, text) in Pages.Value)
        {
            var disposition = Json.Read(Cli.Run(order.Check("--format", "json")).Output).Text("disposition");
            var headline = disposition.Replace('-', ' ').ToUpperInvariant();
            Assert.Contains($"\n\n{headline}  ", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Trait("Hazard", "H-60")]
    public void The_echo_names_drug_route_and_intent_in_full()
    {
        var text = Cli.Run((Order.Usual with { Route = "IV", Drug = "Ketamine" }).Check()).Output;
        Assert.StartsWith("ketamine 0.5 mg/kg intravenous over 40 min for depression\n70 kg, age 45 y: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_said_is_said()
    {
        var text = Cli.Run((Order.Usual with { Dose = "35mg", Weight = null, Age = null }).Check()).Output;
        Assert.Contains("weight not given, age not given", text, StringComparison.Ordinal);
    }

    /// <summary>By ranges.json and bands.json: a dose that is within and raises nothing, and what its own sources say of it.</summary>
    [Theory]
    [InlineData("0.3mg/kg", "intravenous", "1min", "35y", "acute-pain", "acute-pain-iv", "over 15 min rather than pushed")]
    [InlineData("0.3mg/kg", "intravenous", "1min", "35y", "acute-pain", "iv-bolus-analgesic", "seen otherwise: a 0.3 push gave unreality")]
    [InlineData("3mg/kg", "intranasal", null, "5y", "procedural-sedation", "procedural-sedation-in-child", "the trial was stopped early for failed sedation")]
    public void What_the_sources_add_stands_beside_a_dose_without_an_alert(string dose, string route, string? over, string age, string intent, string id, string words)
    {
        var order = Order.Usual with { Dose = dose, Route = route, Over = over, Age = age, Weight = "20kg", For = intent };
        Assert.Contains($"\n  {id}: {words}", Cli.Run(order.Check()).Output, StringComparison.Ordinal);
        Assert.Contains($"\n- `{id}`: {words}", Cli.Run(order.Check("--format", "markdown")).Output, StringComparison.Ordinal);
        Assert.Contains($"\n  {id}: {words}", Cli.Run(["prepare", .. order.Check("--strength", "10mg/mL")[1..]]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "70kg", "45y", "  Say the duration by --over TIME.\n")]
    [InlineData("40min", null, "45y", "  Say the weight by --weight WEIGHT.\n")]
    [InlineData(null, null, null, "  Say the duration by --over TIME, the weight by --weight WEIGHT, the age by\n    --age AGE.\n")]
    [InlineData("40min", "70kg", "45y", null)]
    public void What_was_missing_is_said_with_its_option(string? over, string? weight, string? age, string? line)
    {
        var text = Cli.Run((Order.Usual with { Dose = "35mg", Over = over, Weight = weight, Age = age }).Check()).Output;
        Assert.Equal(line is not null, text.Contains("  Say the ", StringComparison.Ordinal));
        Assert.Contains(line ?? "NO ALERT", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_heading_stands_over_nothing()
    {
        foreach (var (order, text) in Pages.Value)
        {
            var blocks = text.TrimEnd('\n').Split("\n\n");
            Assert.True(blocks.Skip(1).Take(blocks.Length - 2).All(b => b.Contains('\n', StringComparison.Ordinal)), order.ToString());
        }
    }

    [Fact]
    public void A_page_has_no_trailing_spaces_and_ends_with_one_line_end()
    {
        foreach (var (order, text) in Pages.Value)
        {
            Assert.True(!text.Contains(" \n", StringComparison.Ordinal) && text.EndsWith('\n') && !text.EndsWith("\n\n", StringComparison.Ordinal), order.ToString());
        }
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Escapes();

    [GeneratedRegex(@"^  \[[a-z0-9-]+\]", RegexOptions.Multiline)]
    private static partial Regex Entries();
}
