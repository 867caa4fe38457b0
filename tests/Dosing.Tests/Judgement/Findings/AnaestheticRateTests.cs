using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement.Findings;

/// <summary>Contract: sub-anaesthetic therapy, intravenous, 2.4 mg/kg/h or more for 30 min or more; either drug, any age; contraindicated.</summary>
public class AnaestheticRateTests
{
    private const string Id = "anaesthetic-rate";

    [Theory]
    [Trait("Hazard", "H-28")]
    // 2.4 mg/kg/h over 30 min is 1.2 mg/kg.
    [InlineData("1.199999999 mg/kg", "30 min", "none")]
    [InlineData("1.2 mg/kg", "30 min", "contraindicated")]
    [InlineData("1.200000001 mg/kg", "30 min", "contraindicated")]
    [InlineData("1.2 mg/kg", "29.999999999 min", "none")]
    [InlineData("1.2 mg/kg", "30.000000001 min", "none")]
    [InlineData("4.8 mg/kg", "2 h", "contraindicated")]
    [InlineData("2.399999999 mg/kg/h", null, "none")]
    [InlineData("2.4 mg/kg/h", null, "contraindicated")]
    [InlineData("2.400000001 mg/kg/h", null, "contraindicated")]
    [InlineData("40 mcg/kg/min", null, "contraindicated")]
    [InlineData("168 mg/h", null, "contraindicated")]
    [InlineData("167.999999999 mg/h", null, "none")]
    [InlineData("2.4 mg/kg/h", "30 min", "contraindicated")]
    public void A_sustained_anaesthetic_rate_for_a_therapy_is_contraindicated(string dose, string? over, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { Dose = dose, Over = over }).Finding(Id));

    [Theory]
    [InlineData("ketamine", "5 y")]
    [InlineData("ketamine", null)]
    [InlineData("esketamine", "45 y")]
    [InlineData("esketamine", "5 y")]
    public void It_holds_for_either_drug_at_any_age(string drug, string? age) => Assert.Equal(
        "contraindicated", (Assessing.Adult with { Drug = drug, Age = age, Dose = "2.4 mg/kg/h", Over = null }).Finding(Id));

    [Theory]
    [InlineData("procedural-sedation", "intravenous", "70 kg")]
    [InlineData("anaesthesia-maintenance", "intravenous", "70 kg")]
    [InlineData("acute-pain", "subcutaneous", "70 kg")]
    [InlineData("acute-pain", "intravenous", null)]
    public void It_is_for_intravenous_therapies_with_a_known_weight(string intent, string route, string? weight) => Assert.Equal(
        "none", (Assessing.Adult with { For = intent, Route = route, Weight = weight, Dose = "2.4 mg/kg/h", Over = null }).Finding(Id));
}
