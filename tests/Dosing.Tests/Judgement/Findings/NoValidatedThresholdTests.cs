using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement.Findings;

/// <summary>Contract: a depth was given by a ladder whose validatedAnaestheticThreshold is false; information.</summary>
public class NoValidatedThresholdTests
{
    [Theory]
    [InlineData("intravenous", "29.999999999 min", "none")]
    [InlineData("intravenous", "30 min", "information")]
    [InlineData("intravenous", "60 min", "information")]
    [InlineData("intravenous", "60.000000001 min", "none")]
    [InlineData("intravenous", null, "none")]
    [InlineData("intramuscular", null, "none")]
    [InlineData("subcutaneous", null, "information")]
    [InlineData("subcutaneous", "60 min", "none")]
    [InlineData("intranasal", null, "information")]
    [InlineData("sublingual", null, "information")]
    [InlineData("oral", null, "information")]
    [InlineData("rectal", null, "none")]
    public void A_ladder_without_a_validated_threshold_says_so(string route, string? over, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { Route = route, Over = over }).Finding("no-validated-threshold"));

    [Theory]
    [InlineData("17 y", "70 kg", "ketamine")]
    [InlineData(null, "70 kg", "ketamine")]
    [InlineData("45 y", null, "ketamine")]
    [InlineData("45 y", "70 kg", "esketamine")]
    public void Without_a_depth_nothing_is_said(string? age, string? weight, string drug) => Assert.Equal(
        "none", (Assessing.Adult with { Age = age, Weight = weight, Drug = drug }).Finding("no-validated-threshold"));
}
