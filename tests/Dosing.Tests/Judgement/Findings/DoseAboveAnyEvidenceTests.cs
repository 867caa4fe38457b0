using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement.Findings;

/// <summary>Contract: above a ceiling, contraindicated, whatever the intent and verdict. Ceilings by the evidence, copied by hand.</summary>
public class DoseAboveAnyEvidenceTests
{
    private const string Id = "dose-above-any-evidence";

    public static TheoryData<string, string, string?, string, string> Ceilings => new()
    {
        { "ketamine", "intravenous", "1 min", "5", "mg/kg" },
        { "ketamine", "intravenous", "29.999999999 min", "5", "mg/kg" },
        { "ketamine", "intravenous", "30 min", "10", "mg/kg/h" },
        { "ketamine", "intravenous", "4 h", "10", "mg/kg/h" },
        { "ketamine", "intramuscular", null, "13", "mg/kg" },
        { "ketamine", "subcutaneous", "1 min", "4", "mg/kg" },
        { "ketamine", "subcutaneous", "59.999999999 min", "4", "mg/kg" },
        { "ketamine", "intranasal", null, "9", "mg/kg" },
        { "ketamine", "oral", null, "10", "mg/kg" },
        { "ketamine", "sublingual", null, "400", "mg" },
        { "esketamine", "intravenous", "1 min", "2.5", "mg/kg" },
        { "esketamine", "intravenous", "30 min", "3", "mg/kg/h" },
        { "esketamine", "intramuscular", null, "5", "mg/kg" },
        { "esketamine", "intranasal", null, "84", "mg" },
        // Without a duration: held to the ceiling of the shorter one; a rate without a duration to the longer.
        { "ketamine", "intravenous", null, "5", "mg/kg" },
        { "ketamine", "subcutaneous", null, "4", "mg/kg" },
        { "esketamine", "intravenous", null, "2.5", "mg/kg" },
        { "ketamine", "intravenous", null, "10", "mg/kg/h" },
        { "esketamine", "intravenous", null, "3", "mg/kg/h" },
    };

    [Theory]
    [MemberData(nameof(Ceilings))]
    public void A_dose_above_a_ceiling_is_contraindicated_and_the_ceiling_itself_is_not_above(string drug, string route, string? over, string edge, string unit)
    {
        var request = Assessing.Adult with { Drug = drug, Route = route, Over = over, Weight = "50 kg" };
        Assert.Equal("none", (request with { Dose = $"{Edge.JustBelow(edge)} {unit}" }).Finding(Id));
        Assert.Equal("none", (request with { Dose = $"{edge} {unit}" }).Finding(Id));
        Assert.Equal("contraindicated", (request with { Dose = $"{Edge.JustAbove(edge)} {unit}" }).Finding(Id));
        Assert.Equal("stop", (request with { Dose = $"{Edge.JustAbove(edge)} {unit}" }).Disposition());
    }

    [Theory]
    [MemberData(nameof(Ceilings))]
    public void It_holds_at_any_age_known_or_not_but_where_the_ceiling_names_an_age(string drug, string route, string? over, string edge, string unit)
    {
        var expected = unit == "mg" ? "none" : "contraindicated";
        var request = Assessing.Adult with { Drug = drug, Route = route, Over = over, Weight = "50 kg", Dose = $"{Edge.JustAbove(edge)} {unit}" };
        Assert.Equal(expected, (request with { Age = null }).Finding(Id));
        Assert.Equal(expected, (request with { Age = "17.999999999 y" }).Finding(Id));
        Assert.Equal("contraindicated", (request with { Age = "18 y" }).Finding(Id));
    }

    [Theory]
    [InlineData("anaesthesia-induction")]
    [InlineData("status-asthmaticus")]
    [InlineData("depression")]
    [InlineData("procedural-sedation")]
    public void It_holds_for_any_intent(string intent) => Assert.Equal(
        "contraindicated", (Assessing.Adult with { For = intent, Dose = "5.000000001 mg/kg", Over = "1 min" }).Finding(Id));

    [Theory]
    [InlineData("60 min", "5 mg/kg")]
    [InlineData(null, "5 mg/kg/h")]
    public void A_slow_subcutaneous_dose_has_no_ceiling(string? over, string dose) =>
        Assert.Equal("none", (Assessing.Adult with { Route = "subcutaneous", Over = over, Dose = dose }).Finding(Id));

    [Theory]
    [InlineData("14 mg/kg")]
    [InlineData("2000 mg")]
    public void Without_a_weight_a_ceiling_per_kilogram_is_said_to_be_not_checked(string dose)
    {
        var request = Assessing.Adult with { Route = "intramuscular", Over = null, Dose = dose, Weight = null };
        Assert.Equal("none", request.Finding(Id));
        Assert.Contains("ceiling weight-missing", request.NotChecked());
    }

    [Fact]
    public void A_ceiling_in_milligrams_needs_no_weight()
    {
        var request = Assessing.Adult with { Route = "sublingual", Over = null, Dose = "400.000000001 mg", Weight = null };
        Assert.Equal("contraindicated", request.Finding(Id));
        Assert.DoesNotContain("ceiling weight-missing", request.NotChecked());
    }
}
