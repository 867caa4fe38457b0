using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement.Findings;

/// <summary>Contract: ketamine, intravenous, faster than 0.5 mg/kg/min; information where within, else major.</summary>
public class RateAboveLabelTests
{
    private const string Id = "rate-above-label";

    [Theory]
    // 0.5 mg/kg/min over 4 min is 2 mg/kg; induction-iv is within from 0.95 to 4.5 mg/kg.
    [InlineData("anaesthesia-induction", "1.999999999 mg/kg", "4 min", "none")]
    [InlineData("anaesthesia-induction", "2 mg/kg", "4 min", "none")]
    [InlineData("anaesthesia-induction", "2.000000001 mg/kg", "4 min", "information")]
    [InlineData("anaesthesia-induction", "2 mg/kg", "3.999999999 min", "information")]
    [InlineData("anaesthesia-induction", "4.5 mg/kg", "4 min", "information")]
    [InlineData("anaesthesia-induction", "4.500000001 mg/kg", "4 min", "major")]
    [InlineData("acute-pain", "0.3 mg/kg", "30 s", "information")]
    [InlineData("acute-pain", "0.6 mg/kg", "1 min", "major")]
    [InlineData("acute-pain", "0.5 mg/kg/min", null, "none")]
    [InlineData("acute-pain", "0.500000001 mg/kg/min", null, "major")]
    [InlineData("acute-pain", "30.000000001 mg/kg/h", null, "major")]
    [InlineData("acute-pain", "35 mg/min", null, "none")]
    [InlineData("acute-pain", "35.000000001 mg/min", null, "major")]
    public void Faster_than_the_label_is_information_within_and_major_outside(string intent, string dose, string? over, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { For = intent, Dose = dose, Over = over }).Finding(Id));

    [Theory]
    [InlineData("esketamine", "intravenous", "70 kg")]
    [InlineData("ketamine", "subcutaneous", "70 kg")]
    [InlineData("ketamine", "intravenous", null)]
    public void It_is_for_intravenous_ketamine_with_a_known_weight(string drug, string route, string? weight) => Assert.Equal(
        "none", (Assessing.Adult with { Drug = drug, Route = route, Weight = weight, Dose = "2 mg/kg", Over = "1 min" }).Finding(Id));

    [Fact]
    public void It_holds_for_a_child() => Assert.Equal(
        "information", (Assessing.Adult with { For = "procedural-sedation", Age = "5 y", Weight = "20 kg", Dose = "2 mg/kg", Over = "1 min" }).Finding(Id));
}
