using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement.Findings;

/// <summary>Contract: source stated or estimated, and at 0.8 times the weight the same total would be above or above-limit while it is not now; caution.</summary>
public class WeightNotMeasuredTests
{
    private const string Id = "weight-not-measured";

    [Theory]
    // depression-iv is within up to 1.05 mg/kg; 0.84 / 0.8 is 1.05.
    [InlineData("0.839999999 mg/kg", "none")]
    [InlineData("0.84 mg/kg", "none")]
    [InlineData("0.840000001 mg/kg", "caution")]
    [InlineData("1.05 mg/kg", "caution")]
    [InlineData("1.050000001 mg/kg", "none")]
    [InlineData("58.8 mg", "none")]
    [InlineData("58.800000001 mg", "caution")]
    public void A_verdict_that_hangs_on_an_unmeasured_weight_is_caution(string dose, string severity)
    {
        Assert.Equal(severity, (Assessing.Adult with { WeightSource = "stated", Dose = dose }).Finding(Id));
        Assert.Equal(severity, (Assessing.Adult with { WeightSource = "estimated", Dose = dose }).Finding(Id));
        Assert.Equal("none", (Assessing.Adult with { WeightSource = "measured", Dose = dose }).Finding(Id));
        Assert.Equal("none", (Assessing.Adult with { WeightSource = null, Dose = dose }).Finding(Id));
    }

    [Theory]
    // psychotherapy-im ends at its hard limit of 2.0 mg/kg; 1.6 / 0.8 is 2.0.
    [InlineData("1.6 mg/kg", "none")]
    [InlineData("1.600000001 mg/kg", "caution")]
    [InlineData("2 mg/kg", "caution")]
    [InlineData("2.000000001 mg/kg", "none")]
    public void Above_the_limit_counts_as_above(string dose, string severity) => Assert.Equal(
        severity, (Assessing.Adult with { For = "psychotherapy", Route = "im", Over = null, WeightSource = "stated", Dose = dose }).Finding(Id));

    [Theory]
    [Trait("Hazard", "H-18")]
    // suicidality-iv is 0.5 mg/kg alone: below 0.475 now, and above 0.525 only from 0.42 at 0.8 times the weight.
    [InlineData("0.42 mg/kg", "none")]
    [InlineData("0.420000001 mg/kg", "caution")]
    public void A_dose_that_is_below_now_can_be_above_for_a_lighter_patient(string dose, string severity)
    {
        var request = Assessing.Adult with { For = "suicidality", WeightSource = "estimated", Dose = dose };
        Assert.Equal(("below", severity), (request.Outcome(), request.Finding(Id)));
    }

    [Fact]
    public void A_range_in_milligrams_does_not_hang_on_the_weight() => Assert.Equal(
        "none", (VerdictTests.Device("45 y", "84 mg") with { WeightSource = "stated" }).Finding(Id));

    [Fact]
    public void A_rate_hangs_on_the_weight_too()
    {
        // acute-pain-iv-infusion is within up to 1.05 mg/kg/h.
        var request = Assessing.Adult with { For = "acute-pain", Over = null, WeightSource = "stated" };
        Assert.Equal("none", (request with { Dose = "58.8 mg/h" }).Finding(Id));
        Assert.Equal("caution", (request with { Dose = "58.800000001 mg/h" }).Finding(Id));
    }
}
