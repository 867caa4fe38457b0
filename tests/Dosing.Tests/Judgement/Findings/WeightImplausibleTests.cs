using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement.Findings;

/// <summary>Contract: its table of weights by age, limits of this project against typing errors; major; verdict and depth are given all the same.</summary>
public class WeightImplausibleTests
{
    private const string Id = "weight-implausible";

    [Theory]
    [Trait("Hazard", "H-17")]
    [Trait("Hazard", "H-20")]
    [InlineData(null, "0.499999999 kg", "major")]
    [InlineData(null, "0.5 kg", "none")]
    [InlineData(null, "300 kg", "none")]
    [InlineData(null, "300.000000001 kg", "major")]
    [InlineData("30 d", "8 kg", "none")]
    [InlineData("30 d", "8.000000001 kg", "major")]
    [InlineData("31 d", "8.000000001 kg", "none")]
    [InlineData("0 d", "0.5 kg", "none")]
    [InlineData("0 d", "0.499999999 kg", "major")]
    [InlineData("11.999999999 mo", "20 kg", "none")]
    [InlineData("11.999999999 mo", "20.000000001 kg", "major")]
    [InlineData("12 mo", "20.000000001 kg", "none")]
    [InlineData("11.999999999 mo", "4.999999999 kg", "none")]
    [InlineData("1 y", "4.999999999 kg", "major")]
    [InlineData("1 y", "5 kg", "none")]
    [InlineData("4.999999999 y", "50 kg", "none")]
    [InlineData("4.999999999 y", "50.000000001 kg", "major")]
    [InlineData("5 y", "50.000000001 kg", "none")]
    [InlineData("4.999999999 y", "9.999999999 kg", "none")]
    [InlineData("5 y", "9.999999999 kg", "major")]
    [InlineData("5 y", "10 kg", "none")]
    [InlineData("11.999999999 y", "150 kg", "none")]
    [InlineData("11.999999999 y", "150.000000001 kg", "major")]
    [InlineData("12 y", "150.000000001 kg", "none")]
    [InlineData("11.999999999 y", "14.999999999 kg", "none")]
    [InlineData("12 y", "14.999999999 kg", "major")]
    [InlineData("12 y", "15 kg", "none")]
    [InlineData("17.999999999 y", "19.999999999 kg", "none")]
    [InlineData("18 y", "19.999999999 kg", "major")]
    [InlineData("18 y", "20 kg", "none")]
    [InlineData("18 y", "300 kg", "none")]
    [InlineData("18 y", "300.000000001 kg", "major")]
    [InlineData("45 y", null, "none")]
    public void A_weight_that_cannot_be_right_is_major(string? age, string? weight, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { Age = age, Weight = weight }).Finding(Id));

    [Fact]
    public void The_verdict_and_the_depth_are_given_all_the_same()
    {
        var request = Assessing.Adult with { Weight = "7 kg" };
        Assert.Equal(("within", "sub-anaesthetic", "caution"), (request.Outcome(), request.Level(), request.Disposition()));
    }
}
