using System.Text.RegularExpressions;

namespace Dosing.Cli.Tests;

public sealed partial class CheckMarkdownTests
{
    private static readonly Lazy<(Order Order, string Text)[]> Documents = new(() =>
        [.. Orders.All.Select(order => (order, Cli.Run(order.Check("--format", "markdown")).Output))]);

    [Fact]
    public void A_document_has_one_title_and_sections_that_are_not_empty()
    {
        foreach (var (order, text) in Documents.Value)
        {
            var blocks = text.TrimEnd('\n').Split("\n\n");
            Assert.StartsWith("# ", blocks[0], StringComparison.Ordinal);
            Assert.Single(blocks, b => b.StartsWith("# ", StringComparison.Ordinal));
            for (var i = 0; i < blocks.Length; i++)
            {
                Assert.False(blocks[i].StartsWith("## ", StringComparison.Ordinal) && (i + 1 == blocks.Length || blocks[i + 1].StartsWith('#')), order.ToString());
                Assert.NotEqual("", blocks[i].Trim());
                Assert.True(blocks[i].Split('\n').Length == 1 || blocks[i].Split('\n').All(l => l[0] is '-' or '|'), $"{order}\n{blocks[i]}");
            }
        }
    }

    [Fact]
    public void Every_table_has_a_rule_and_the_same_number_of_columns_in_every_row()
    {
        var tables = 0;
        foreach (var (order, text) in Documents.Value)
        {
            foreach (var block in text.Split("\n\n").Where(b => b.StartsWith('|')))
            {
                tables++;
                var rows = block.TrimEnd('\n').Split('\n');
                Assert.True(rows.Length > 2, order.ToString());
                Assert.Matches(@"^\|( --- \|)+$", rows[1]);
                Assert.All(rows, row => Assert.Equal(Cells(rows[0]), Cells(row)));
            }
        }

        Assert.True(tables > 100);
    }

    [Fact]
    public void A_document_says_the_verdict_the_high_alert_line_and_the_intended_use_once()
    {
        foreach (var (order, text) in Documents.Value)
        {
            Assert.True(TextRules.Count(text, TextRules.HighAlert) == 1 && TextRules.Count(text, TextRules.IntendedUse) == 1, order.ToString());
            Assert.Single(Regex.Matches(text, @"\*\*Verdict: "));
            Assert.Single(Regex.Matches(text, @"\*\*Depth:\*\* "));
        }
    }

    [Fact]
    public void A_document_keeps_the_rules_of_printed_numbers() =>
        Faults.None(Documents.Value.SelectMany(d => TextRules.PrintedBadly(TextRules.WithoutSources(d.Text, "## Sources"))));

    [Fact]
    public void The_united_kingdom_reads_micrograms_in_full()
    {
        foreach (var order in Orders.Others)
        {
            var text = Cli.Run(order.Check("--format", "markdown", "--profile", "uk")).Output;
            Assert.DoesNotMatch(TextRules.Mcg(), text);
        }
    }

    [Fact]
    public void Every_source_that_is_cited_is_listed_at_the_foot()
    {
        Faults.None(Documents.Value.SelectMany(d =>
        {
            var parts = d.Text.Split("## Sources\n");
            return TextRules.NotListed(parts[0], parts.Length == 2 ? parts[1] : "", id => $"- `{id}`: ").Select(id => $"{id}: {d.Order}");
        }));
    }

    /// <summary>The bars that are not escaped.</summary>
    private static int Cells(string row) => Bars().Count(row);

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bars();
}
