using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement.Findings;

/// <summary>Contract: intravenous, 100 mg/mL or more; information at 30 min or more or as a continuous infusion, else major.</summary>
public class UndilutedConcentrateTests
{
    private const string Id = "undiluted-concentrate";

    [Theory]
    [InlineData("99.999999999 mg/mL", "10 min", "none")]
    [InlineData("100 mg/mL", "10 min", "major")]
    [InlineData("100.000000001 mg/mL", "10 min", "major")]
    [InlineData("500mg/5mL", "10 min", "major")]
    [InlineData("499.999999999mg/5mL", "10 min", "none")]
    [InlineData("100 mg/mL", "29.999999999 min", "major")]
    [InlineData("100 mg/mL", "30 min", "information")]
    [InlineData("100 mg/mL", "30.000000001 min", "information")]
    [InlineData("100 mg/mL", null, "major")]
    [InlineData(null, "10 min", "none")]
    public void A_concentrate_by_vein_is_major_unless_it_runs_slowly(string? strength, string? over, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { Strength = strength, Over = over }).Finding(Id));

    [Fact]
    public void As_a_continuous_infusion_it_is_information() => Assert.Equal(
        "information", (Assessing.Adult with { Dose = "0.3 mg/kg/h", Over = null, Strength = "100 mg/mL" }).Finding(Id));

    [Theory]
    [InlineData("intramuscular", "ketamine", "none")]
    [InlineData("subcutaneous", "ketamine", "none")]
    [InlineData("intravenous", "esketamine", "major")]
    public void It_is_for_the_intravenous_route_of_either_drug(string route, string drug, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { Route = route, Drug = drug, Over = null, Strength = "100 mg/mL" }).Finding(Id));
}
