using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement.Findings;

/// <summary>Contract: within, but outside low to high; information. depression-iv is 0.5 to 1.0 mg/kg.</summary>
public class AtEdgeTests
{
    [Theory]
    [InlineData("0.474999999 mg/kg", "none")]
    [InlineData("0.475 mg/kg", "information")]
    [InlineData("0.499999999 mg/kg", "information")]
    [InlineData("0.5 mg/kg", "none")]
    [InlineData("1 mg/kg", "none")]
    [InlineData("1.000000001 mg/kg", "information")]
    [InlineData("1.05 mg/kg", "information")]
    [InlineData("1.050000001 mg/kg", "none")]
    public void Within_by_the_tolerance_alone_is_information(string dose, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { Dose = dose }).Finding("at-edge"));

    [Fact]
    public void A_value_at_the_edge_in_another_unit_is_at_the_edge()
    {
        // 154 lb is exactly 69.85322498 kg, half of it in mg is exactly the low edge of 0.5 mg/kg.
        var request = Assessing.Adult with { Weight = "154 lb", Dose = "34.92661249 mg" };
        Assert.Equal("none", request.Finding("at-edge"));
        Assert.Equal("information", (request with { Dose = "34.926612489 mg" }).Finding("at-edge"));
    }
}
