using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement.Findings;

/// <summary>Contract: intravenous in under 60 s; either drug, any age; major.</summary>
public class RapidIvBolusTests
{
    private const string Id = "rapid-iv-bolus";

    [Theory]
    [InlineData("59.999999999 s", "major")]
    [InlineData("60 s", "none")]
    [InlineData("1 min", "none")]
    [InlineData("60.000000001 s", "none")]
    [InlineData("0.999999999 min", "major")]
    [InlineData("0.000000001 s", "major")]
    [InlineData(null, "none")]
    public void A_push_in_less_than_a_minute_is_major(string? over, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { Over = over }).Finding(Id));

    [Theory]
    [InlineData("ketamine", "2 y", "12 kg")]
    [InlineData("esketamine", "45 y", "70 kg")]
    [InlineData("esketamine", null, null)]
    [InlineData("ketamine", null, null)]
    public void It_holds_for_either_drug_at_any_age_without_a_weight(string drug, string? age, string? weight) => Assert.Equal(
        "major", (Assessing.Adult with { Drug = drug, Age = age, Weight = weight, Over = "30 s" }).Finding(Id));

    [Fact]
    public void It_holds_for_a_rate_that_is_given_for_less_than_a_minute() =>
        Assert.Equal("major", (Assessing.Adult with { Dose = "1 mg/kg/h", Over = "59 s" }).Finding(Id));

    [Fact]
    public void It_is_for_the_intravenous_route_only() =>
        Assert.Equal("none", (Assessing.Adult with { Route = "subcutaneous", Over = "30 s" }).Finding(Id));
}
