using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement.Findings;

/// <summary>Evidence: a larger total than absoluteAlertMg raises it, major; it needs only the total in mg.</summary>
public class AbsoluteAlertTests
{
    private const string Id = "absolute-alert";

    [Theory]
    [InlineData("depression", "oral", "299.999999999 mg", "none")]
    [InlineData("depression", "oral", "300 mg", "none")]
    [InlineData("depression", "oral", "300.000000001 mg", "major")]
    [InlineData("procedural-sedation", "im", "500 mg", "none")]
    [InlineData("procedural-sedation", "im", "500.000000001 mg", "major")]
    public void A_large_total_is_major_with_and_without_a_weight(string intent, string route, string dose, string severity)
    {
        var request = Assessing.Adult with { For = intent, Route = route, Over = null, Dose = dose, Weight = "150 kg" };
        Assert.Equal(severity, request.Finding(Id));
        Assert.Equal(severity, (request with { Weight = null }).Finding(Id));
    }

    [Fact]
    public void It_is_raised_within_the_range_of_a_heavy_patient()
    {
        // 2.5 mg/kg at 150 kg is 375 mg: within 0.5 to 3.0 mg/kg.
        var request = Assessing.Adult with { Route = "oral", Over = null, Dose = "2.5 mg/kg", Weight = "150 kg" };
        Assert.Equal(("within", "major", "caution"), (request.Outcome(), request.Finding(Id), request.Disposition()));
        Assert.Equal("none", (request with { Weight = "120 kg" }).Finding(Id));
    }

    [Theory]
    [InlineData("depression", "intravenous", "45 y")]
    [InlineData("depression", "oral", null)]
    public void It_comes_from_the_matching_primary_range_only(string intent, string route, string? age) =>
        Assert.Equal("none", (Assessing.Adult with { For = intent, Route = route, Over = null, Dose = "600 mg", Age = age }).Finding(Id));
}
