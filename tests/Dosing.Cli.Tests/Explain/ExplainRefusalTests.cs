using Dosing.Formularies;
using Dosing.Knowledge;
using Dosing.Testing;
using FsCheck.Fluent;

namespace Dosing.Cli.Tests.Explain;

/// <summary>What is no id is refused, and what is near is named and never taken.</summary>
public sealed class ExplainRefusalTests
{
    private static readonly FormularyContent Content = KetamineFormulary.Load().Content;

    [Theory]
    [InlineData("rapid-iv-bolu", "rapid-iv-bolus")]
    [InlineData("zarate", "zarate2006")]
    [InlineData("bupren", "buprenorphine")]
    [InlineData("depth-exceed-intent", "depth-exceeds-intent")]
    [InlineData("rate-15", "rate-1.5")]
    [InlineData("qtc", "qtc-limits")]
    [InlineData("morphine", "opioids")]
    [InlineData("Fentanyl", "opioids")]
    public void A_near_miss_is_refused_and_the_id_is_named(string typed, string near)
    {
        var error = Assert.Single(Refusal.InJson(Cli.Run(["explain", typed, "--format", "json"])));
        Assert.Equal(("id", "word-unknown", typed), (error.Text("field"), error.Text("code"), error.Text("given")));
        Assert.Contains(near, error.Text("suggestion").Split(" or "));
        var result = Cli.Run(["explain", typed]);
        Refusal.InText(result);
        Assert.Contains(near, result.Error, StringComparison.Ordinal);
    }

    /// <summary>What was not screened is listed with the values to measure among it: each leads to the entries that it can raise.</summary>
    [Fact]
    public void A_value_to_measure_leads_to_the_entries_that_it_can_raise()
    {
        var check = Cli.Run(["check", "--drug", "ketamine", "--dose", "0.5 mg/kg", "--route", "iv", "--over", "40 min", "--weight", "70 kg", "--age", "45 y", "--for", "depression", "--format", "json"]);
        var items = Json.Read(check.Output).GetProperty("notScreened").EnumerateArray().Select(i => i.Text("item")).ToArray();
        var known = Content.ScreeningEntries.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        string[] measured = [.. items.Where(i => !known.Contains(i))];
        Assert.Contains("blood-pressure", measured);
        Assert.All(measured, name =>
        {
            var named = Assert.Single(Refusal.InJson(Cli.Run(["explain", name, "--format", "json"]))).Text("suggestion").Split(" or ");
            Assert.Contains(named, id => Content.ScreeningEntries.Any(e => e.Id == id && e.Lines.Any(l => l.Measurement is { } m && (m == name || (name == "blood-pressure" && m is "systolic" or "diastolic")))));
        });
    }

    /// <summary>An id that only holds such a word means something else, so none is named.</summary>
    [Theory]
    [InlineData("stop")]
    [InlineData("NO-ALERT")]
    [InlineData("caution")]
    [InlineData("within")]
    [InlineData("contraindicated")]
    public void A_word_of_the_answers_is_sent_to_the_glossary(string word)
    {
        var error = Assert.Single(Refusal.InJson(Cli.Run(["explain", word, "--format", "json"])));
        Assert.Contains("docs/glossary.md", error.Text("message"), StringComparison.Ordinal);
        Assert.StartsWith("dosing explain --list", error.Text("suggestion"), StringComparison.Ordinal);
        Assert.Contains($"`{word.ToLowerInvariant()}`", Repository.Read("docs", "glossary.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_suggested_can_be_typed()
    {
        foreach (var typed in new[] { "zarate", "bupren", "morphine", "sedatio", "iv", "combo" })
        {
            var suggestion = Refusal.InJson(Cli.Run(["explain", typed, "--format", "json"]))[0].Text("suggestion");
            Assert.All(suggestion.Split(" or "), id => Assert.Equal(0, Cli.Run(id.StartsWith("dosing ", StringComparison.Ordinal) ? ["explain", "--list"] : ["explain", id]).ExitCode));
        }
    }

    [Theory]
    [InlineData("OPIOIDS", "opioids")]
    [InlineData("Rapid-IV-Bolus", "rapid-iv-bolus")]
    [InlineData("ZARATE2006", "zarate2006")]
    public void An_id_is_read_in_any_ascii_case_and_printed_in_its_own(string typed, string id)
    {
        Assert.Equal(Cli.Run(["explain", id]).Output, Cli.Run(["explain", typed]).Output);
        Assert.All(Cultures.Foreign, culture => Assert.Equal(0, Cultures.Under(culture, () => Cli.Run(["explain", typed])).ExitCode));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" opioids")]
    [InlineData("opioids ")]
    [InlineData("opioids\n")]
    [InlineData("opioids\0")]
    [InlineData("оpioids")]
    [InlineData("opıoids")]
    [InlineData("\u212aetamine")]
    [InlineData("o\u200bpioids")]
    [InlineData("\u202eopioids")]
    [InlineData("ｏｐｉｏｉｄｓ")]
    [InlineData("opioids, alcohol")]
    [InlineData("rate-1,5")]
    [InlineData("\u001b[2J")]
    [InlineData("\ud800")]
    [InlineData("../sources")]
    [InlineData("@opioids")]
    public void No_other_text_is_taken_for_an_id(string typed)
    {
        var result = Cli.Run(["explain", typed]);
        Refusal.InText(result);
        Terminals.ReadAsWritten(result.Error);
        Assert.Equal("word-unknown", Assert.Single(Refusal.InJson(Cli.Run(["explain", typed, "--format", "json"]))).Text("code"));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("opioids-")]
    [InlineData("\u0007")]
    [InlineData("😀")]
    public void A_very_long_id_is_refused_at_once_and_echoed_in_part(string part)
    {
        var typed = string.Concat(Enumerable.Repeat(part, 10_240 / part.Length));
        var result = Cli.Run(["explain", typed]);
        Refusal.InText(result);
        Terminals.ReadAsWritten(result.Error);
        Assert.InRange(result.Error.Length, 1, 2000);
        Refusal.InJson(Cli.Run(["explain", typed, "--format", "json"]));
        Refusal.InText(Cli.Run(["explain", "--list", typed]));
    }

    [Fact]
    public void Any_text_is_explained_refused_or_a_usage_error() =>
        Properties.ForAll(
            from parts in Gen.Elements("opioids", "rate-1.5", "-", "--", "@", " ", "\t", "\u001b", "é", "ſ", "\ud800", "x", "", "--list", "=").ArrayOf(3)
            select string.Concat(parts), typed =>
            {
                var result = Cli.Run(["explain", typed]);
                Assert.True(result.ExitCode is 0 or 2, result.Error);
                Terminals.ReadAsWritten(result.Error);
                Terminals.AreLeftAlone(result.Output);
            }, count: 500);

    [Fact]
    public void Without_an_id_it_says_which_kinds_there_are_and_how_to_list_them()
    {
        var result = Cli.Run(["explain"]);
        Refusal.InText(result);
        Assert.All(new[] { "finding (23)", "screening-entry (", "combination (", "slip (", "source (", "dosing explain --list" }, part => Assert.Contains(part, result.Error, StringComparison.Ordinal));
        Assert.Equal("usage", Assert.Single(Refusal.InJson(Cli.Run(["explain", "--format", "json"]))).Text("code"));
        Refusal.InText(Cli.Run(["explain", "opioids", "alcohol"]));
    }

    [Fact]
    public void A_list_is_narrowed_by_a_word_of_the_id_or_the_name()
    {
        var page = Cli.Run(["explain", "--list", "QTc"]);
        Assert.Equal(0, page.ExitCode);
        Assert.Contains("qtc-limits  ", page.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("opioids", page.Output, StringComparison.Ordinal);
        Faults.None(PageRules.TooWide(Cli.Run(["explain", "--list"]).Output, 80));
        Refusal.InText(Cli.Run(["explain", "--list", "nothing-holds-this"]));
    }
}
