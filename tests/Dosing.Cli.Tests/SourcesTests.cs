using System.Text.Json;
using Dosing.Knowledge;

namespace Dosing.Cli.Tests;

public sealed class SourcesTests
{
    private static readonly string[] Ids = [.. KetamineFormulary.Load().Content.Sources.Select(s => s.Id)];

    [Fact]
    public void All_sources_are_listed_with_citation_and_address()
    {
        var text = Cli.Run(["sources"]).Output;
        Assert.All(Ids, id => Assert.Contains($"\n{id}  ", "\n" + text, StringComparison.Ordinal));
        Assert.Contains($"{Ids.Length} sources.", text, StringComparison.Ordinal);
        Faults.None(PageRules.TooWide(text, 80));
    }

    [Fact]
    public void Json_lists_the_same_sources_and_nothing_is_null()
    {
        var answer = Json.Read(Cli.Run(["sources", "--format", "json"]).Output);
        Assert.Equal(1, answer.GetProperty("schemaVersion").GetInt32());
        Assert.Equal(Ids, answer.GetProperty("sources").EnumerateArray().Select(s => s.Text("id")));
        Assert.DoesNotContain(answer.Walk(), e => e.Element.ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public void One_source_says_what_rests_on_it_and_every_range_is_found_from_its_sources()
    {
        foreach (var range in KetamineFormulary.Load().Content.Ranges)
        {
            foreach (var id in range.Sources)
            {
                var source = Json.Read(Cli.Run(["sources", id, "--format", "json"]).Output).GetProperty("sources").EnumerateArray().Single();
                Assert.Contains(range.Id, source.GetProperty("usedBy").Texts());
            }
        }
    }

    [Fact]
    public void Every_source_can_be_shown_alone_on_a_page()
    {
        foreach (var id in Ids)
        {
            var result = Cli.Run(["sources", id]);
            Assert.Equal(0, result.ExitCode);
            Assert.StartsWith($"{id}\n  citation", result.Output, StringComparison.Ordinal);
            Faults.None(PageRules.TooWide(result.Output, 80));
        }
    }

    [Theory]
    [InlineData("zarate206", "zarate2006")]
    [InlineData("zarate", "zarate2006")]
    [InlineData("fava2002", "fava2020")]
    public void An_unknown_source_is_refused_and_near_ones_are_named(string id, string near)
    {
        var error = Assert.Single(Refusal.InJson(Cli.Run(["sources", id, "--format", "json"])));
        Assert.Equal("word-unknown", error.Text("code"));
        Assert.Contains(near, error.Text("suggestion"), StringComparison.Ordinal);
        var result = Cli.Run(["sources", id]);
        Refusal.InText(result);
        Assert.Contains(near, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ZARATE2006")]
    [InlineData("nothing-like-it-anywhere")]
    [InlineData("")]
    public void No_other_text_is_taken_for_a_source(string id) => Refusal.InText(Cli.Run(["sources", id]));
}
