using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement.Findings;

/// <summary>Evidence: the device gives 28 mg a spray; 56 or 84 mg under 65 years, 28, 56 or 84 mg from 65 years; any other total is major.</summary>
public class FixedDeviceDoseTests
{
    private const string Id = "fixed-device-dose";

    [Theory]
    [InlineData("45 y", "55.999999999 mg", "major")]
    [InlineData("45 y", "56 mg", "none")]
    [InlineData("45 y", "56.000000001 mg", "major")]
    [InlineData("45 y", "70 mg", "major")]
    [InlineData("45 y", "83.999999999 mg", "major")]
    [InlineData("45 y", "84 mg", "none")]
    [InlineData("45 y", "84.000000001 mg", "major")]
    [InlineData("45 y", "28 mg", "major")]
    [InlineData("64.999999999 y", "28 mg", "major")]
    [InlineData("65 y", "28 mg", "none")]
    [InlineData("65 y", "27.999999999 mg", "major")]
    [InlineData("65 y", "28.000000001 mg", "major")]
    [InlineData("65 y", "84000 mcg", "none")]
    [InlineData("45 y", "0.8 mg/kg", "none")] // 56 mg at 70 kg
    [InlineData("45 y", "0.5 mg/kg", "major")]
    [InlineData("17 y", "30 mg", "none")]
    [InlineData(null, "30 mg", "none")]
    public void A_total_that_the_device_does_not_give_is_major(string? age, string dose, string severity) =>
        Assert.Equal(severity, VerdictTests.Device(age, dose).Finding(Id));

    [Fact]
    public void It_needs_no_weight() => Assert.Equal("major", (VerdictTests.Device("45 y", "70 mg") with { Weight = null }).Finding(Id));

    [Fact]
    public void It_is_not_raised_for_ketamine() =>
        Assert.Equal("none", (VerdictTests.Device("45 y", "70 mg") with { Drug = "ketamine" }).Finding(Id));
}
