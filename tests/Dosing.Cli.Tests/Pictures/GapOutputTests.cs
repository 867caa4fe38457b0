using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Dosing.Cli.Tests.Pictures;

/// <summary>The forms of the gap tell the same, and each stands on its own.</summary>
public sealed partial class GapOutputTests
{
    public static TheoryData<string> Questions =>
    [
        "gap",
        "gap --weight 70kg --mark 140mg",
        "gap --route im --route intravenous --for psychotherapy",
        "gap --weight 154lb --against 0.35mg/kg/h --mark 2mg/kg/h",
        "gap --route sublingual",
    ];

    [Fact]
    public void The_folds_of_the_issue_are_printed()
    {
        var text = Regex.Replace(Cli.Run(["gap"]).Output, @"\s+", " ");
        Assert.Contains("1.0 to 6.4 times 0.7 mg/kg (2.9 at the usual 2 mg/kg)", text, StringComparison.Ordinal);
        Assert.Contains("5.7 to 18.6 times 0.7 mg/kg (14.3 at the usual 10 mg/kg)", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Text_fits_eighty_columns_and_is_printed_well(string question)
    {
        var result = Cli.Run(question.Split(' '));
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.All(result.Output.Split('\n').Where(l => !l.Contains("http", StringComparison.Ordinal)), line => Assert.True(line.Length <= 80, line));
        Assert.DoesNotContain("safe", TextRules.WithoutSources(result.Output, "Sources"), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_source_that_is_named_is_listed_with_its_address(string question)
    {
        using var json = JsonDocument.Parse(Cli.Run([.. question.Split(' '), "--format", "json"]).Output);
        var listed = json.RootElement.GetProperty("sources").EnumerateArray().Select(s => s.GetProperty("id").GetString()).ToHashSet();
        foreach (var row in json.RootElement.GetProperty("rows").EnumerateArray())
        {
            var named = new[] { "bands", "ranges", "anaesthesia" }.SelectMany(list => row.GetProperty(list).EnumerateArray()).SelectMany(i => i.GetProperty("sources").EnumerateArray()).Select(s => s.GetString());
            Assert.Subset(listed, named.ToHashSet());
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_picture_is_well_formed_stands_alone_and_says_in_words_what_it_shows(string question)
    {
        var svg = XDocument.Parse(Cli.Run([.. question.Split(' '), "--format", "svg"]).Output).Root!;
        Assert.Equal("http://www.w3.org/2000/svg", svg.Name.NamespaceName);
        Assert.NotEmpty(svg.Elements().Single(e => e.Name.LocalName == "title").Value);
        Assert.NotEmpty(svg.Elements().Single(e => e.Name.LocalName == "desc").Value);
        Assert.DoesNotContain(svg.Descendants(), e => e.Name.LocalName is "script" or "image" or "use" or "foreignObject" or "style");
        Assert.All(svg.Descendants().Where(e => e.Name.LocalName is "rect" or "text"), e => Assert.StartsWith("#", e.Attribute("fill")!.Value, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_page_has_no_script_and_loads_nothing(string question)
    {
        var html = Cli.Run([.. question.Split(' '), "--format", "html"]).Output;
        Assert.StartsWith("<!DOCTYPE html>\n", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(Loads(), html);
        Assert.Contains("lang=\"en\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_a_page_holds_the_edges_of_the_engine()
    {
        const string Question = "gap --weight 70kg";
        var html = Cli.Run([.. Question.Split(' '), "--format", "html"]).Output;
        using var json = JsonDocument.Parse(Cli.Run([.. Question.Split(' '), "--format", "json"]).Output);
        foreach (var band in json.RootElement.GetProperty("rows").EnumerateArray().SelectMany(r => r.GetProperty("bands").EnumerateArray().DistinctBy(b => b.GetProperty("level").GetString())))
        {
            var edge = band.TryGetProperty("from", out var from) ? $"from {from}" : $"above {band.GetProperty("above")}";
            Assert.True(band.GetProperty("level").GetString() == "below-studied" || html.Contains($"<td>{edge}</td>", StringComparison.Ordinal), edge);
        }
    }

    [Theory]
    [InlineData("text", "no likely weight of an adult")]
    [InlineData("svg", "no likely weight of an adult")]
    [InlineData("html", "no likely weight of an adult")]
    [InlineData("json", "\"weightImplausible\": true")]
    public void The_weight_of_a_child_is_doubted_in_every_form(string format, string said) =>
        Assert.Contains(said, Regex.Replace(Cli.Run(["gap", "--weight", "5kg", "--format", format]).Output, @"\s+", " "), StringComparison.Ordinal);

    [Fact]
    public void What_cannot_be_read_shows_nothing()
    {
        var result = Cli.Run(["gap", "--against", "0,7mg/kg", "--format", "svg"]);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("decimal-comma", result.Error, StringComparison.Ordinal);
    }

    [GeneratedRegex("<script|<link|<img|<iframe|url\\(|@import|\\ssrc=\"|javascript:|\\son[a-z]+=\"")]
    private static partial Regex Loads();
}
