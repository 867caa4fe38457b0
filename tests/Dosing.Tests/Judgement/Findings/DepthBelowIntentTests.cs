using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement.Findings;

/// <summary>Contract: the other two categories, but for acute-pain-ventilated; below-studied or sub-anaesthetic; information where within, else caution.</summary>
public class DepthBelowIntentTests
{
    private const string Id = "depth-below-intent";

    [Theory]
    [InlineData("procedural-sedation", "0.05 mg/kg", "caution")]
    [InlineData("procedural-sedation", "0.099999999 mg/kg", "caution")]
    [InlineData("procedural-sedation", "0.1 mg/kg", "caution")]
    [InlineData("procedural-sedation", "0.35 mg/kg", "caution")]
    [InlineData("procedural-sedation", "0.350000001 mg/kg", "none")]
    [InlineData("anaesthesia-induction", "0.35 mg/kg", "caution")]
    // obstetric-iv is within from 0.19 to 1.05 mg/kg.
    [InlineData("obstetric-anaesthesia", "0.189999999 mg/kg", "caution")]
    [InlineData("obstetric-anaesthesia", "0.19 mg/kg", "information")]
    [InlineData("obstetric-anaesthesia", "0.35 mg/kg", "information")]
    [InlineData("obstetric-anaesthesia", "0.350000001 mg/kg", "none")]
    [InlineData("acute-pain-ventilated", "0.3 mg/kg", "none")]
    [InlineData("depression", "0.3 mg/kg", "none")]
    public void Too_light_a_depth_is_said(string intent, string dose, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { For = intent, Over = "10 min", Dose = dose }).Finding(Id));

    [Theory]
    [InlineData("0.284999999 mg/kg/h", "caution")]
    [InlineData("0.285 mg/kg/h", "information")]
    [InlineData("0.599999999 mg/kg/h", "information")]
    [InlineData("0.6 mg/kg/h", "none")]
    public void A_light_infusion_within_its_range_is_information(string dose, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { For = "status-epilepticus", Over = null, Dose = dose }).Finding(Id));

    [Fact]
    public void It_is_not_raised_where_no_depth_is_known() => Assert.Equal(
        "none", (Assessing.Adult with { For = "procedural-sedation", Over = "10 min", Dose = "0.05 mg/kg", Age = "5 y", Weight = "20 kg" }).Finding(Id));
}
