using Dosing.Requests;
using Dosing.Tests.Support;

namespace Dosing.Tests.Screening;

/// <summary>Tramadol is an opioid and lowers the seizure threshold: what sets one of its classes aside is said.</summary>
public class SetAsideTests
{
    [Theory]
    [InlineData("seizure-threshold-lowering", null, "opioids")]
    [InlineData("opioids", null, "seizure-threshold-lowering")]
    [InlineData(null, "opioids", "opioids")]
    public void The_class_of_a_drug_that_is_set_aside_is_not_passed_over(string? flag, string? absent, string setAside)
    {
        var parts = (Tramadol with { Flags = flag is null ? [] : [flag], Absent = absent is null ? [] : [absent] }).Assess().NotChecked;
        var part = Assert.Single(parts, p => p.Reason == "class-set-aside");
        Assert.Equal("medication tramadol", part.Part);
        Assert.Contains($"--flag {setAside}", part.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_classes_said_or_neither_leave_nothing_aside()
    {
        Assert.DoesNotContain(Tramadol.NotChecked(), p => p.Contains("class-set-aside", StringComparison.Ordinal));
        Assert.DoesNotContain((Tramadol with { Flags = ["opioids", "seizure-threshold-lowering"] }).NotChecked(), p => p.Contains("class-set-aside", StringComparison.Ordinal));
    }

    /// <summary>A push in 30 s is one into a vein, or under the skin: with the route unsaid it counts.</summary>
    [Fact]
    public void A_push_is_screened_for_where_nobody_said_the_route()
    {
        var screened = Assessing.Assessor.Screen(new DoseRequest { For = "depression", Over = "30 s" }).Value!;
        Assert.Contains(screened.Findings, f => f.Id == "rapid-iv-bolus");
    }

    private static DoseRequest Tramadol => Assessing.Adult with { Medications = ["tramadol"] };
}
