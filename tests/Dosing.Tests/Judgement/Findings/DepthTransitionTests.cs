using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement.Findings;

/// <summary>Contract: sub-anaesthetic therapy and transition; caution where the verdict is within, else major.</summary>
public class DepthTransitionTests
{
    private const string Id = "depth-transition";

    [Theory]
    [InlineData("1 mg/kg", "none")]
    [InlineData("1.000000001 mg/kg", "major")]
    [InlineData("1.999999999 mg/kg", "major")]
    [InlineData("2 mg/kg", "none")]
    public void Transition_outside_the_range_is_major(string dose, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { Route = "im", Over = null, Dose = dose }).Finding(Id));

    [Theory]
    [InlineData("1 mg/kg", "none")]
    [InlineData("1.000000001 mg/kg", "caution")]
    [InlineData("1.05 mg/kg", "caution")]
    [InlineData("1.050000001 mg/kg", "major")]
    [InlineData("1.599999999 mg/kg", "major")]
    [InlineData("1.6 mg/kg", "none")]
    public void Transition_within_the_range_by_tolerance_is_caution(string dose, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { Dose = dose }).Finding(Id));

    [Fact]
    public void It_is_caution_in_the_psychedelic_range_of_psychotherapy() => Assert.Equal(
        "caution", (Assessing.Adult with { For = "psychotherapy", Route = "im", Over = null, Dose = "1.5 mg/kg" }).Finding(Id));

    [Fact]
    public void It_is_raised_where_a_rate_rule_sets_the_level() => Assert.Equal(
        "caution", (Assessing.Adult with { Dose = "0.8 mg/kg", Over = "30 min" }).Finding(Id));

    [Fact]
    public void It_is_major_where_the_verdict_is_not_checked() => Assert.Equal(
        "major", (Assessing.Adult with { Dose = "0.4 mg/kg", Over = "10 min" }).Finding(Id));

    [Theory]
    [InlineData("procedural-sedation")]
    [InlineData("obstetric-anaesthesia")]
    public void It_is_not_raised_for_the_other_categories(string intent) =>
        Assert.Equal("none", (Assessing.Adult with { For = intent, Dose = "0.4 mg/kg", Over = "10 min" }).Finding(Id));
}
