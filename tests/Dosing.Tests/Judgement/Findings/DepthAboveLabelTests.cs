using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement.Findings;

/// <summary>Contract: the other two categories and above-label or beyond-evidence; major.</summary>
public class DepthAboveLabelTests
{
    private const string Id = "depth-above-label";

    [Theory]
    [InlineData("anaesthesia-induction", "4.5 mg/kg", "none")]
    [InlineData("anaesthesia-induction", "4.500000001 mg/kg", "major")]
    [InlineData("status-asthmaticus", "4.500000001 mg/kg", "major")]
    [InlineData("procedural-sedation", "4.499999999 mg/kg", "none")]
    [InlineData("procedural-sedation", "4.500000001 mg/kg", "major")]
    [InlineData("depression", "4.500000001 mg/kg", "none")]
    public void Above_the_label_is_major_outside_of_therapies(string intent, string dose, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { For = intent, Over = "2 min", Dose = dose }).Finding(Id));

    [Theory]
    [InlineData("subcutaneous", "3.999999999 mg/kg", "none")]
    [InlineData("subcutaneous", "4 mg/kg", "major")]
    [InlineData("oral", "10 mg/kg", "none")]
    [InlineData("oral", "10.000000001 mg/kg", "major")]
    public void Beyond_any_report_is_major_too(string route, string dose, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { For = "premedication", Route = route, Over = null, Dose = dose }).Finding(Id));

    [Theory]
    [InlineData("6 mg/kg/h", "none")]
    [InlineData("6.000000001 mg/kg/h", "major")]
    public void A_rate_above_the_label_is_major_even_within_an_intensive_care_range(string dose, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { For = "status-epilepticus", Over = null, Dose = dose }).Finding(Id));
}
