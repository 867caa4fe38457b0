using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement.Findings;

/// <summary>Contract: procedural sedation and anaesthetic depth; information where within, else major.</summary>
public class AnaestheticDepthTests
{
    private const string Id = "anaesthetic-depth";

    [Theory]
    // procedural-sedation-iv is within from 0.475 to 1.05 mg/kg; the ladder is anaesthetic from 0.7 to 4.5.
    [InlineData("0.699999999 mg/kg", "none")]
    [InlineData("0.7 mg/kg", "information")]
    [InlineData("1.05 mg/kg", "information")]
    [InlineData("1.050000001 mg/kg", "major")]
    [InlineData("2.1 mg/kg", "major")]
    [InlineData("4.5 mg/kg", "major")]
    [InlineData("4.500000001 mg/kg", "none")]
    public void Anaesthetic_depth_for_a_sedation_is_information_within_and_major_outside(string dose, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { For = "procedural-sedation", Over = "10 min", Dose = dose }).Finding(Id));

    [Theory]
    [InlineData("3.999999999 mg/kg", "none")]
    [InlineData("4 mg/kg", "information")]
    [InlineData("4.2 mg/kg", "information")]
    [InlineData("4.200000001 mg/kg", "major")]
    public void The_intramuscular_label_dose_is_anaesthetic_and_within(string dose, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { For = "procedural-sedation", Route = "im", Over = null, Dose = dose }).Finding(Id));

    [Theory]
    [InlineData("depression")]
    [InlineData("anaesthesia-induction")]
    public void It_is_not_raised_for_the_other_categories(string intent) =>
        Assert.Equal("none", (Assessing.Adult with { For = intent, Over = "10 min", Dose = "2 mg/kg" }).Finding(Id));

    [Fact]
    public void It_is_major_where_the_verdict_is_not_checked() => Assert.Equal(
        "major", (Assessing.Adult with { For = "premedication", Route = "im", Over = null, Dose = "4 mg/kg" }).Finding(Id));
}
