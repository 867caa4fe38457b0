using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement.Findings;

/// <summary>Contract: outcome above-limit, contraindicated. Hard limits by the evidence: 1.6 mg/kg over 40 min, 84 mg by the device.</summary>
public class DoseAboveLimitTests
{
    [Theory]
    [InlineData("1.599999999 mg/kg", "none")]
    [InlineData("1.6 mg/kg", "none")]
    [InlineData("1.600000001 mg/kg", "contraindicated")]
    [InlineData("160 mg/kg", "contraindicated")]
    public void A_dose_above_the_hard_limit_is_contraindicated(string dose, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { Dose = dose }).Finding("dose-above-limit"));

    [Theory]
    [InlineData("84 mg", "none")]
    [InlineData("84.000000001 mg", "contraindicated")]
    public void It_holds_for_esketamine_too(string dose, string severity) =>
        Assert.Equal(severity, VerdictTests.Device("45 y", dose).Finding("dose-above-limit"));

    [Fact]
    public void Without_a_verdict_it_is_not_raised_and_the_verdict_is_not_checked()
    {
        var request = Assessing.Adult with { Dose = "160 mg/kg", Age = null };
        Assert.Equal("none", request.Finding("dose-above-limit"));
        Assert.Contains("verdict age-missing", request.NotChecked());
    }
}
