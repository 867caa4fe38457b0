using System.Net;
using System.Text.RegularExpressions;

namespace Dosing.Cli.Tests;

/// <summary>The practice sheet as a page: one file, well-formed, without script or network, usable by keyboard and reader.</summary>
public sealed partial class QuizHtmlTests
{
    public static TheoryData<string> Pages =>
    [
        "--sheet questions", "--sheet answers", "--sheet both", "--sheet both --for acute-pain --kind slip --profile uk",
        "--answer 1=within,2=sedation,3=0.7mL,4=ten-times-high",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void It_needs_nothing_but_itself(string options)
    {
        var html = Page(options);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", html, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script|<link|<img|<iframe|@import|url\\(|\\son[a-z]+=|javascript:", html);
        Assert.All(Attribute("href", html), target => Assert.StartsWith("#", target, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Its_elements_close_in_order_and_every_text_is_encoded(string options)
    {
        var html = Page(options);
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(Style().Replace(html, "")))
        {
            var name = tag.Groups["name"].Value;
            if (tag.Value.StartsWith("</", StringComparison.Ordinal))
            {
                Assert.Equal(open.Pop(), name);
            }
            else if (!tag.Value.EndsWith("/>", StringComparison.Ordinal))
            {
                open.Push(name);
            }
        }

        Assert.Empty(open);
        Assert.DoesNotMatch("[<>]|&(?!amp;|lt;|gt;|quot;|#\\d+;)", Tag().Replace(Style().Replace(html["<!DOCTYPE html>".Length..], ""), ""));
    }

    [Theory]
    [Trait("Hazard", "H-57")]
    [MemberData(nameof(Pages))]
    public void Its_headings_go_down_by_one_and_its_tables_have_scopes(string options)
    {
        var html = Page(options);
        var levels = Heading().Matches(html).Select(m => m.Groups[1].Value[0] - '0').ToArray();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, l => l == 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.Equal(Regex.Count(html, "<th[ >]"), Regex.Count(html, "<th scope=\"(col|row)\">"));
        Assert.Equal(Regex.Count(html, "<table"), Regex.Count(html, "<caption>[^<]+</caption>"));
        Assert.Matches("<title>Practice sheet, seed 5: 12 questions[^<]*</title>", html);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Its_ids_are_distinct_and_every_link_leads_to_one(string options)
    {
        var html = Page(options);
        var ids = Attribute("id", html).ToArray();
        Assert.Distinct(ids);
        Assert.Subset(ids.ToHashSet(), Attribute("href", html).Select(h => h[1..]).ToHashSet());
    }

    /// <summary>The page and the text say the same: every line of the order and every answer of the one stands in the other.</summary>
    [Fact]
    public void It_says_what_the_json_says()
    {
        var text = WebUtility.HtmlDecode(Tag().Replace(Page("--sheet both"), ""));
        foreach (var question in Json.Read(Cli.Run("quiz --seed 5 --count 12 --sheet both --format json".Split(' ')).Output).GetProperty("questions").EnumerateArray())
        {
            Assert.All(question.GetProperty("hints").Texts().Concat(question.GetProperty("reasoning").Texts()).Concat(question.GetProperty("answers").Texts()).Append(question.GetProperty("order").Text("dose")),
                said => Assert.Contains(said, text, StringComparison.Ordinal));
        }
    }

    private static string Page(string options) => Cli.Run($"quiz --seed 5 --count 12 {options} --format html".Split(' ')).Output;

    private static IEnumerable<string> Attribute(string name, string html) => Regex.Matches(html, $"\\s{name}=\"([^\"]*)\"").Select(m => m.Groups[1].Value);

    [GeneratedRegex("</?(?<name>[a-z][a-z0-9]*)[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<h([1-6])[ >]")]
    private static partial Regex Heading();
}
