using Dosing.Requests;
using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement.Findings;

/// <summary>Contract: given doses of 4 h ago or less plus this one, on this dose's ladder, fall in a deeper level; rate rules are not applied to the sum.</summary>
public class CumulativeDoseTests
{
    private const string Id = "cumulative-dose";

    [Theory]
    [Trait("Hazard", "H-34")]
    // 35 mg now and 35 mg before are 1.0 mg/kg at 70 kg, where transition begins just above.
    [InlineData("35 mg", "1 h", "none")]
    [InlineData("35.000000001 mg", "1 h", "major")]
    [InlineData("0.5 mg/kg", "1 h", "none")]
    [InlineData("0.500000001 mg/kg", "1 h", "major")]
    [InlineData("40 mg", "0 min", "major")]
    [InlineData("40 mg", "4 h", "major")]
    [InlineData("40 mg", "240 min", "major")]
    [InlineData("40 mg", "14400.000000001 s", "none")]
    [InlineData("40 mg", "1 d", "none")]
    [InlineData("4 mL", "1 h", "major")]
    public void Doses_of_the_last_four_hours_add_up(string given, string ago, string severity)
    {
        var request = Assessing.Adult with { Strength = "10 mg/mL", Given = [new(given, ago)] };
        Assert.Equal(severity, request.Finding(Id));
        Assert.Equal(("within", "sub-anaesthetic"), (request.Outcome(), request.Level()));
    }

    [Fact]
    public void All_given_doses_are_added_and_old_ones_are_not()
    {
        var request = Assessing.Adult with { Given = [new("20 mg", "1 h"), new("15.000000001 mg", "4 h"), new("500 mg", "5 h")] };
        Assert.Equal("major", request.Finding(Id));
        Assert.Equal("none", (request with { Given = [new("20 mg", "1 h"), new("15 mg", "4 h"), new("500 mg", "5 h")] }).Finding(Id));
    }

    [Theory]
    // 0.5 + 0.4 mg/kg over 30 min would be 1.8 mg/kg/h: transition by the rate rule, sub-anaesthetic by the ladder.
    [InlineData("0.4 mg/kg", "none")]
    [InlineData("0.500000001 mg/kg", "major")]
    public void The_rate_rules_are_not_applied_to_the_sum(string given, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { Over = "30 min", Given = [new(given, "1 h")] }).Finding(Id));

    [Fact]
    public void A_level_that_a_rate_rule_set_is_not_deepened_by_a_sum_in_the_same_level() => Assert.Equal(
        "none", (Assessing.Adult with { Dose = "0.8 mg/kg", Over = "30 min", Given = [new("0.3 mg/kg", "1 h")] }).Finding(Id));

    [Fact]
    public void The_sum_of_a_sublingual_dose_is_placed_on_the_oral_ladder_too()
    {
        // 105 mg and 105 mg are 3 mg/kg at 70 kg: sedation on the oral ladder, transition on the sublingual one.
        var request = Assessing.Adult with { Route = "sublingual", Over = null, Dose = "105 mg", Given = [new("105 mg", "1 h")] };
        Assert.Equal(DepthLevelOfSum(request), Dosing.Clinical.DepthLevel.Sedation);
        Assert.Equal("major", request.Finding(Id));
    }

    [Theory]
    // 0.2 + 0.2 mg/kg over 10 min is transition; the severity is by category and intent.
    [InlineData("depression", "major")]
    [InlineData("chronic-pain", "major")]
    [InlineData("acute-pain", "caution")]
    [InlineData("procedural-sedation", "caution")]
    [InlineData("premedication", "caution")]
    [InlineData("anaesthesia-induction", "none")]
    [InlineData("acute-pain-ventilated", "none")]
    [InlineData("status-epilepticus", "none")]
    public void The_severity_follows_the_category(string intent, string severity) => Assert.Equal(
        severity, (Assessing.Adult with { For = intent, Dose = "0.2 mg/kg", Over = "10 min", Given = [new("0.2 mg/kg", "1 h")] }).Finding(Id));

    [Theory]
    [InlineData("45 y", "70 kg", "0.3 mg/kg/h", null, "10 mg", "ketamine")] // a continuous infusion has no total
    [InlineData("45 y", null, "0.5 mg/kg", "40 min", "10 mg", "ketamine")] // no weight
    [InlineData("45 y", null, "35 mg", "40 min", "0.5 mg/kg", "ketamine")]
    [InlineData("17 y", "70 kg", "0.5 mg/kg", "40 min", "10 mg", "ketamine")] // no ladder
    [InlineData("45 y", "70 kg", "0.5 mg/kg", "40 min", "10 mg", "esketamine")]
    [InlineData("45 y", "70 kg", "0.5 mg/kg", null, "10 mg", "ketamine")] // no duration
    public void Where_no_sum_can_be_made_it_is_said(string age, string? weight, string dose, string? over, string given, string drug)
    {
        var request = Assessing.Adult with { Age = age, Weight = weight, Dose = dose, Over = over, Drug = drug, Given = [new(given, "1 h")] };
        Assert.Equal("none", request.Finding(Id));
        Assert.Contains("cumulative cumulative", request.NotChecked());
        Assert.DoesNotContain("cumulative cumulative", (request with { Given = [new(given, "5 h")] }).NotChecked());
        Assert.DoesNotContain("cumulative cumulative", (request with { Given = [] }).NotChecked());
    }

    [Fact]
    public void The_salt_is_of_this_dose_and_a_given_dose_is_taken_as_base()
    {
        // 40 mg of hydrochloride are 34.68 mg of base; with 35.32 mg they are 70 mg, 1.0 mg/kg.
        var request = Assessing.Adult with { Dose = "40 mg", Salt = "hydrochloride" };
        Assert.Equal("none", (request with { Given = [new("35.32 mg", "1 h")] }).Finding(Id));
        Assert.Equal("major", (request with { Given = [new("35.320000001 mg", "1 h")] }).Finding(Id));
    }

    private static Dosing.Clinical.DepthLevel? DepthLevelOfSum(DoseRequest request) =>
        (request with { Dose = "210 mg", Given = [] }).Assess().Depth.Level;

    /// <summary>
    /// Twice 90 mg in 40 kg, sublingual: 180 mg is sub-anaesthetic by its own ladder, 4.5 mg/kg is sedation on the oral one
    /// that it also stands on. Twice 50 mg, 2.5 mg/kg, is sub-anaesthetic on both.
    /// </summary>
    [Theory]
    [InlineData("90 mg", "major")]
    [InlineData("50 mg", "none")]
    public void The_sum_is_held_to_the_second_ladder_too(string dose, string severity) => Assert.Equal(
        severity, (Assessing.Adult with { Route = "sublingual", Over = null, Weight = "40 kg", Dose = dose, Given = [new(dose, "1 h")] }).Finding(Id));
}
