using System.Text.Json;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Knowledge;
using Dosing.Requests;

namespace Dosing.Cli.Tests.Explain;

/// <summary>What is said of an id is what its document says, and what a check does.</summary>
public sealed class ExplainContentTests
{
    private static readonly Formulary Formulary = KetamineFormulary.Load();
    private static readonly string?[] Durations = ["30s", "20min", "40min", "3h"];

    [Fact]
    public void Every_sentence_of_an_entry_stands_on_its_page()
    {
        foreach (var entry in Formulary.Content.ScreeningEntries)
        {
            var page = OnOneLine(Cli.Run(["explain", entry.Id]).Output);
            string?[] said =
            [
                entry.Name, entry.Mechanism, entry.Action, entry.Disagreement, entry.Note, entry.OnlyWith, $"--flag {entry.Id}",
                .. entry.Lines.SelectMany(l => new[] { $"{l.Parameter} {l.Comparison}", l.Address, l.OnlyWith }),
                .. entry.Drugs.SelectMany(d => d.Atc.Concat(d.OtherNames).Append(d.Name).Append(d.RxNorm)),
                .. entry.AtcPrefixes, .. entry.Icd10Prefixes,
                .. entry.Exposure.SelectMany(e => new[] { e.Drug, e.Route, e.Address }),
                .. entry.Evidence.SelectMany(e => new[] { e.Source, e.Fact, e.Address }),
            ];
            Assert.All(said.OfType<string>(), sentence => Assert.Contains(OnOneLine(sentence), page, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_entry_names_the_combinations_it_stands_in_and_every_combination_its_entries()
    {
        foreach (var combination in Formulary.Content.Combinations)
        {
            var meaning = Meaning(combination.Id);
            Assert.Equal(combination.Groups.Select(g => g.ToArray()), meaning.GetProperty("groups").EnumerateArray().Select(g => g.Texts()));
            Assert.All(combination.Groups.SelectMany(g => g), id => Assert.Contains(combination.Id, Entry(id).GetProperty("combinations").Texts()));
        }
    }

    [Fact]
    public void Every_entry_names_the_lines_of_the_plans_that_it_makes_due()
    {
        var plans = Formulary.Content.Plans.Select(p => (p.Id, Lines: p.Before.Concat(p.During).Concat(p.After).Concat(p.Steps)))
            .Append((Formulary.Content.Checklist.Id, Formulary.Content.Checklist.Items));
        var due = plans.SelectMany(p => p.Lines.SelectMany(l => l.When).SelectMany(w => w.Entries.Select(e => (Entry: e, Plan: p.Id, w.Item)))).Order().ToArray();
        Assert.NotEmpty(due);
        var said = Formulary.Content.ScreeningEntries.SelectMany(e => Entry(e.Id).GetProperty("makesDue").EnumerateArray().Select(d => (e.Id, d.Text("plan"), d.Text("item"))));
        Assert.Equal(due, said.Order());
    }

    [Fact]
    public void The_limits_of_qtc_say_when_each_counts() =>
        Assert.Equal(
            ["> 450 always", "> 460 female", ">= 500 always"],
            Meaning("qtc-limits").GetProperty("limits").EnumerateArray().Select(l => $"{l.Text("comparison")} {l.Text("counts")}"));

    [Fact]
    public void A_limit_during_the_session_belongs_to_the_plan_and_one_without_a_measurement_is_shown()
    {
        Assert.All(Meaning("bp-stop-during").GetProperty("limits").EnumerateArray(), l => Assert.Equal("plan", l.Text("counts")));
        Assert.All(Meaning("hepatic-impairment-severe").GetProperty("limits").EnumerateArray(), l => Assert.Equal("shown", l.Text("counts")));
        Assert.Contains(Meaning("sbp-low").GetProperty("limits").EnumerateArray(), l => l.TryGetProperty("onlyWith", out var with) && with.GetString() == "anorexia-nervosa-or-malnutrition");
    }

    /// <summary>The severities that section 4 of the contract gives each finding.</summary>
    [Theory]
    [InlineData("dose-above-limit", "contraindicated")]
    [InlineData("dose-above-any-evidence", "contraindicated")]
    [InlineData("depth-exceeds-intent", "major major major major contraindicated")]
    [InlineData("depth-transition", "caution major")]
    [InlineData("anaesthetic-rate", "contraindicated")]
    [InlineData("anaesthetic-depth", "information major")]
    [InlineData("depth-above-label", "major")]
    [InlineData("depth-below-intent", "information caution")]
    [InlineData("rapid-iv-bolus", "major")]
    [InlineData("rate-above-label", "information major")]
    [InlineData("at-edge", "information")]
    [InlineData("absolute-alert", "major")]
    [InlineData("fixed-device-dose", "major")]
    [InlineData("undiluted-concentrate", "information major")]
    [InlineData("vial-count", "information caution")]
    [InlineData("weight-implausible", "major")]
    [InlineData("weight-not-measured", "caution")]
    [InlineData("no-validated-threshold", "information")]
    [InlineData("cumulative-dose", "caution major")]
    public void A_finding_has_the_severities_of_the_contract(string id, string severities) =>
        Assert.Equal(severities.Split(' '), Meaning(id).GetProperty("cases").EnumerateArray().Select(c => c.Text("severity")));

    [Theory]
    [InlineData("anaesthetic-rate", "2.4 mg/kg/h or more for 30 min")]
    [InlineData("rapid-iv-bolus", "less than 60 s")]
    [InlineData("rate-above-label", "0.5 mg/kg/min (30 mg/kg/h)")]
    [InlineData("at-edge", "5 percent")]
    [InlineData("undiluted-concentrate", "100 mg/mL or more")]
    [InlineData("weight-implausible", "under 0.5 kg or over 300 kg; under 1 month over 8 kg; under 1 year over 20 kg; from 1 year to under 5 years under 5 kg or over 50 kg; from 5 years to under 12 years under 10 kg or over 150 kg; from 12 years to under 18 years under 15 kg; from 18 years under 20 kg")]
    [InlineData("weight-not-measured", "at 0.8 times it")]
    [InlineData("cumulative-dose", "4 h ago or less")]
    public void A_finding_states_the_numbers_of_the_contract(string id, string part) =>
        Assert.Contains(part, Meaning(id).Text("when"), StringComparison.Ordinal);

    [Fact]
    public void Whatever_a_check_raises_has_a_severity_that_explain_names()
    {
        var named = DoseFindingIds.Words.Words.ToDictionary(id => id, id => Meaning(id).GetProperty("cases").EnumerateArray().Select(c => c.Text("severity")).ToHashSet());
        var assessor = new DoseAssessor(Formulary);
        var raised = from intent in Words.Intents.Words
                     from route in new[] { "intravenous", "intramuscular", "sublingual", "intranasal" }
                     from dose in new[] { "0.05mg/kg", "0.5mg/kg", "1.2mg/kg", "3mg/kg", "14mg/kg", "57mg" }
                     from over in route == "intravenous" ? Durations : [null]
                     from answer in new[] { assessor.Assess(new DoseRequest { Drug = "ketamine", Dose = dose, Route = route, Over = over, Weight = "70kg", WeightSource = "stated", Age = "45y", For = intent, Strength = "200mg/2mL" }) }
                     where answer.IsRead
                     from finding in answer.Value!.DoseFindings
                     select (Id: DoseFindingIds.Words.Word(finding.Kind), Severity: Words.Severities.Word(finding.Severity));
        var found = raised.Distinct().ToArray();
        Assert.True(found.Length >= 20, $"Only {found.Length} were raised.");
        Assert.All(found, f => Assert.Contains(f.Severity, named[f.Id]));
    }

    [Fact]
    public void What_it_says_to_type_can_be_typed()
    {
        var typed = Formulary.Content.ScreeningEntries.SelectMany(e => Entry(e.Id).GetProperty("type").Texts()).Where(t => !t.EndsWith("=VALUE", StringComparison.Ordinal));
        Faults.None(typed.Where(t =>
        {
            var at = t.IndexOf(' ', StringComparison.Ordinal);
            return Cli.Run(Order.Usual.Check(t[..at], t[(at + 1)..].Trim('"'))).ExitCode == 2;
        }));
    }

    [Fact]
    public void A_source_is_explained_as_sources_shows_it()
    {
        foreach (var source in Formulary.Content.Sources)
        {
            var shown = Json.Read(Cli.Run(["sources", source.Id, "--format", "json"]).Output).GetProperty("sources")[0];
            var members = Meaning(source.Id).EnumerateObject().Where(p => p.Name != "kind").Select(p => $"{p.Name} {Json.Compact(p.Value)}");
            Assert.Equal(shown.EnumerateObject().Select(p => $"{p.Name} {Json.Compact(p.Value)}"), members);
        }
    }

    [Fact]
    public void A_range_is_explained_with_the_members_that_range_shows()
    {
        var range = Json.Read(Cli.Run(["range", "--drug", "ketamine", "--route", "intravenous", "--for", "depression", "--age", "45y", "--format", "json"]).Output).GetProperty("ranges")[0];
        var meaning = Meaning(range.Text("id"));
        Assert.All(range.EnumerateObject(), p => Assert.Equal(Json.Compact(p.Value), Json.Compact(meaning.GetProperty(p.Name))));
    }

    private static JsonElement Entry(string id) =>
        Json.Read(Cli.Run(["explain", id, "--format", "json"]).Output).GetProperty("meanings").EnumerateArray().Single(m => m.Text("kind") == "screening-entry");

    private static JsonElement Meaning(string id) =>
        Json.Read(Cli.Run(["explain", id, "--format", "json"]).Output).GetProperty("meanings")[0];

    private static string OnOneLine(string text) => string.Join(" ", text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
