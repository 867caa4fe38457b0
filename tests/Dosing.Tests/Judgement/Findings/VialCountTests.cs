using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement.Findings;

/// <summary>Contract: the strength names its container and the dose needs more than one; information where within, else caution.</summary>
public class VialCountTests
{
    private const string Id = "vial-count";

    [Theory]
    [Trait("Hazard", "H-65")]
    [InlineData("499.999999999 mg", "500mg/10mL", "none")]
    [InlineData("500 mg", "500mg/10mL", "none")]
    [InlineData("500.000000001 mg", "500mg/10mL", "caution")]
    [InlineData("10 mL", "500mg/10mL", "none")]
    [InlineData("10.000000001 mL", "500mg/10mL", "caution")]
    [InlineData("600 mg", "50 mg/mL", "none")]
    [InlineData("600 mg", null, "none")]
    public void More_than_one_container_outside_the_range_is_caution(string dose, string? strength, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { Dose = dose, Strength = strength }).Finding(Id));

    [Theory]
    // 2 mg/kg at 125 kg is 250 mg: half a container of 500 mg, two of 200 mg, and within the induction range.
    [InlineData("500mg/10mL", "none")]
    [InlineData("250mg/5mL", "none")]
    [InlineData("200mg/20mL", "information")]
    [InlineData("249.999999999mg/5mL", "information")]
    public void Within_the_range_it_is_information(string strength, string severity) => Assert.Equal(
        severity, (Assessing.Adult with { For = "anaesthesia-induction", Over = "1 min", Dose = "2 mg/kg", Weight = "125 kg", Strength = strength }).Finding(Id));

    [Fact]
    public void A_continuous_infusion_has_no_volume_to_count() => Assert.Equal(
        "none", (Assessing.Adult with { Dose = "100 mL/h", Over = null, Strength = "500mg/10mL" }).Finding(Id));

    [Fact]
    public void A_flow_over_a_time_has() => Assert.Equal(
        "caution", (Assessing.Adult with { Dose = "10.000000001 mL/h", Over = "1 h", Strength = "500mg/10mL" }).Finding(Id));
}
