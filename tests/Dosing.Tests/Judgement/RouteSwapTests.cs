using Dosing.Clinical;
using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement;

/// <summary>Contract: adults, ketamine, total and weight known; the level by push and by intramuscular injection, where deeper. Levels by the ladders.</summary>
public class RouteSwapTests
{
    [Theory]
    [Trait("Hazard", "H-26")]
    [InlineData("intravenous", "40 min", "0.5 mg/kg", "intravenous push sedation")]
    [InlineData("intravenous", "40 min", "0.35 mg/kg", "")]
    [InlineData("intravenous", "40 min", "0.350000001 mg/kg", "intravenous push transition")]
    [InlineData("intravenous", "10 min", "0.5 mg/kg", "")]
    [InlineData("intravenous", "1 d", "4 mg/kg", "intravenous push anaesthetic, intramuscular injection anaesthetic")]
    [InlineData("intramuscular", null, "1 mg/kg", "intravenous push anaesthetic")]
    [InlineData("subcutaneous", null, "0.5 mg/kg", "intravenous push sedation")]
    [InlineData("subcutaneous", null, "2 mg/kg", "intravenous push anaesthetic")]
    [InlineData("oral", null, "5 mg/kg", "intravenous push above-label, intramuscular injection anaesthetic")]
    [InlineData("oral", null, "2 mg/kg", "intravenous push anaesthetic, intramuscular injection sedation")]
    [InlineData("sublingual", null, "50 mg", "intravenous push anaesthetic")] // 0.714 mg/kg
    [InlineData("intranasal", null, "0.3 mg/kg", "")]
    [InlineData("intravenous", null, "0.3 mg/kg/h", "")]
    public void The_faster_ways_that_are_deeper_are_said(string route, string? over, string dose, string expected) =>
        Assert.Equal(expected, string.Join(", ", (Assessing.Adult with { Route = route, Over = over, Dose = dose }).Assess()
            .RouteSwaps.Select(s => $"{s.Route} {Words.DepthLevels.Word(s.Level)}")));

    [Theory]
    [InlineData("ketamine", "17 y", "70 kg")]
    [InlineData("ketamine", null, "70 kg")]
    [InlineData("ketamine", "45 y", null)]
    [InlineData("esketamine", "45 y", "70 kg")]
    public void They_are_for_adults_ketamine_and_a_known_weight(string drug, string? age, string? weight) => Assert.Empty(
        (Assessing.Adult with { Drug = drug, Age = age, Weight = weight, Route = "sublingual", Over = null, Dose = "300 mg" }).Assess().RouteSwaps);
}
