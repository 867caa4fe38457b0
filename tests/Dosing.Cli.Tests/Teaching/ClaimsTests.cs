using System.Text.Json;
using Dosing.Cli.Rendering;
using Dosing.Knowledge;
using Dosing.Teaching;

namespace Dosing.Cli.Tests.Teaching;

public sealed class ClaimsTests
{
    private static readonly TeachingContent Content = KetamineTeaching.Load();

    private static readonly Lazy<string> All = new(() => Cli.Run(["claims"]).Output);

    private static readonly Lazy<JsonElement> InJson = new(() => Json.Read(Cli.Run(["claims", "--format", "json"]).Output));

    public static TheoryData<string> Ids => [.. Content.Claims.Select(c => c.Id)];

    public static TheoryData<string> Verdicts => [.. ClaimVerdicts.Words.Words];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_claim_is_shown_with_verdict_finding_sources_and_command(string id)
    {
        var claim = Content.Claims.Single(c => c.Id == id);
        var result = Cli.Run(["claims", id]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var text = TeachingText.OneLine(result.Output);
        string[] said = [$"\"{claim.Text}\"", $"[{id}]", $"VERDICT {ClaimVerdicts.Words.Word(claim.Verdict)}", $"FOUND {claim.Finding}", .. claim.Evidence.Select(e => $"[{e.Replace("safety:", "", StringComparison.Ordinal)}]"), .. claim.Commands.Select(c => c.Shows)];
        Assert.All(said, part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.All(claim.Commands, c => Assert.Contains(c.Command, TeachingText.Joined(result.Output), StringComparison.Ordinal));
        Assert.Equal(claim.Commands.Count == 0, text.Contains(ClaimsPhrases.NoCommand, StringComparison.Ordinal));
        Assert.Matches(@"\((verified|verified-secondary|local practice, confirm)\)", text);
        Faults.None(PageRules.TooWide(result.Output, 80).Concat(PageRules.WrappedApart(result.Output)));
    }

    [Fact]
    public void The_list_comes_first_and_holds_every_claim_with_its_verdict()
    {
        var list = All.Value.Split("\n\"")[0];
        Assert.All(Content.Claims, c => Assert.Matches($@"\n  {c.Id} +{ClaimVerdicts.Words.Word(c.Verdict)} +{c.Topic}\n", list + "\n"));
        Assert.Contains("6 supported, 7 needs-qualification, 1 route-dependent, 2 unsupported, 4 contradicted, 1 not-found", TeachingText.OneLine(list), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void A_verdict_filters(string verdict) => Assert.Equal(
        Content.Claims.Where(c => ClaimVerdicts.Words.Word(c.Verdict) == verdict).Select(c => c.Id),
        ShownIn(Cli.Run(["claims", "--verdict", verdict.ToUpperInvariant(), "--format", "json"])));

    [Fact]
    public void A_topic_filters_and_both_filter_together()
    {
        Assert.Equal(["therapy-dose-0.7", "anaesthesia-needs-10", "tenfold-gap"], ShownIn(Cli.Run(["claims", "--topic", "dose", "--format", "json"])));
        Assert.Equal(["anaesthesia-needs-10"], ShownIn(Cli.Run(["claims", "--topic", "dose", "--verdict", "contradicted", "--format", "json"])));
        var none = Cli.Run(["claims", "--topic", "care", "--verdict", "contradicted"]);
        Assert.Equal(0, none.ExitCode);
        Assert.StartsWith("No claim is of this kind\n", none.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id word-unknown", "tenfold-gap", "tenfold")]
    [InlineData("id word-unknown", "dosing claims", "nothing-like-it")]
    [InlineData("id word-unknown", "dosing claims", "")]
    [InlineData("id word-unknown", "tenfold-gap", "TENFOLD-GAP")]
    [InlineData("topic word-unknown", "dose", "--topic", "dosis")]
    [InlineData("topic word-unknown", "case", "--topic", "Case")]
    [InlineData("id usage", "dosing claims water", "water", "--topic", "setting")]
    [InlineData("id usage", "dosing claims water", "water", "--verdict", "supported")]
    public void Another_word_is_refused_and_near_ones_are_named(string code, string near, params string[] words)
    {
        var errors = Refusal.InJson(Cli.Run(["claims", .. words, "--format", "json"]));
        Assert.Equal([code], Refusal.Codes(errors));
        Assert.Contains(near, errors[0].Text("suggestion"), StringComparison.Ordinal);
        Refusal.InText(Cli.Run(["claims", .. words]));
    }

    [Fact]
    public void Another_verdict_is_refused() => Refusal.InText(Cli.Run(["claims", "--verdict", "true"]));

    [Fact]
    public void Json_says_the_same_and_nothing_is_null()
    {
        Assert.Equal(Content.Claims.Select(c => c.Id), InJson.Value.GetProperty("claims").EnumerateArray().Select(c => c.Text("id")));
        Assert.DoesNotContain(InJson.Value.Walk(), e => e.Element.ValueKind == JsonValueKind.Null);
        Assert.All(InJson.Value.GetProperty("claims").EnumerateArray(), claim =>
        {
            Assert.Equal(claim.GetProperty("evidence").GetArrayLength(), claim.GetProperty("sources").GetArrayLength());
            Assert.All(claim.GetProperty("sources").EnumerateArray(), s => Assert.NotEqual(0, s.GetProperty("readIn").GetArrayLength()));
        });
        Assert.Equal((Content.Identity.Version, Content.Identity.Sha256), (InJson.Value.GetProperty("teaching").Text("version"), InJson.Value.GetProperty("teaching").Text("sha256")));
    }

    [Fact]
    public void Markdown_holds_every_claim_with_its_commands_on_one_line_each()
    {
        var text = Cli.Run(["claims", "--format", "markdown"]).Output;
        Assert.Equal(Content.Claims.Count, text.Split("\n## ").Length - 2);
        Assert.All(Content.Claims.SelectMany(c => c.Commands), c => Assert.Contains($"```sh\n{c.Command}\n```\n", text, StringComparison.Ordinal));
    }

    /// <summary>The case is told by its three facts; a name stands in no text but the addresses and citations of others, and no dose is stated of it.</summary>
    [Fact]
    public void The_case_is_told_once_by_its_facts_without_a_name_or_a_dose()
    {
        var page = Cli.Run(["claims", "--topic", "case"]).Output;
        var text = TeachingText.OneLine(page);
        Assert.All(Content.Case.Facts, f => Assert.Equal(1, TextRules.Count(text, f.Text)));
        var withoutAddresses = string.Join(' ', text.Split(' ').Where(word => !word.StartsWith("https://", StringComparison.Ordinal)));
        Assert.DoesNotContain("perry", withoutAddresses, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(ClaimsPhrases.CaseLimits, text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d mg", text.Split(ClaimsPhrases.CaseHeading)[1].Split(ClaimsPhrases.CaseLimits)[0]);
        Assert.DoesNotContain(ClaimsPhrases.CaseHeading, TeachingText.OneLine(Cli.Run(["claims", "water"]).Output), StringComparison.Ordinal);
    }

    /// <summary>What the evidence writes is printed as it stands; all else keeps the rules of everything that is printed.</summary>
    [Fact]
    public void What_is_ours_keeps_the_rules_of_printed_text()
    {
        string[] quoted = [.. Content.Claims.SelectMany(c => new[] { c.Text, c.Finding, $"[{c.Id}]", $" {c.Id} " }), .. Content.Case.Facts.Select(f => f.Text)];
        var ours = quoted.OrderByDescending(q => q.Length).Aggregate(TeachingText.Figures(TeachingText.OneLine(All.Value)), (text, q) => text.Replace(q, " ", StringComparison.Ordinal));
        Faults.None(TextRules.PrintedBadly(ours).Concat(PageRules.TooWide(All.Value, 80)).Concat(PageRules.WrappedApart(All.Value)));
        Assert.Equal((1, 1), (TextRules.Count(All.Value, TextRules.HighAlert), TextRules.Count(All.Value, TextRules.IntendedUse)));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void No_culture_changes_a_byte(string format) =>
        Assert.All(Cultures.Foreign, culture => Assert.Equal(Cli.Run(["claims", "--format", format]).Output, Cultures.Under(culture, () => Cli.Run(["claims", "--format", format])).Output));

    [Fact]
    public void A_local_protocol_is_refused_as_everywhere() => Assert.Equal(5, Cli.Run(["claims", "--protocol", "ours.json"]).ExitCode);

    private static IEnumerable<string> ShownIn(CliResult result) => Json.Read(result.Output).GetProperty("claims").EnumerateArray().Select(c => c.Text("id"));
}
