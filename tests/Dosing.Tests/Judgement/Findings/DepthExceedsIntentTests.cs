using Dosing.Formularies;
using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement.Findings;

/// <summary>Contract: sub-anaesthetic therapy and sedation or deeper; contraindicated, but major in the four cases it names.</summary>
public class DepthExceedsIntentTests
{
    private const string Id = "depth-exceeds-intent";

    [Theory]
    [InlineData("1.999999999 mg/kg", "none")]
    [InlineData("2 mg/kg", "contraindicated")]
    [InlineData("2.000000001 mg/kg", "contraindicated")]
    [InlineData("4 mg/kg", "contraindicated")]
    [InlineData("14 mg/kg", "contraindicated")]
    public void Sedation_or_deeper_for_a_therapy_is_contraindicated(string dose, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { Route = "im", Over = null, Dose = dose }).Finding(Id));

    [Theory]
    // psychotherapy-im is within up to 2.0 mg/kg, where the intramuscular ladder begins sedation.
    [InlineData("psychotherapy", "im", "2 mg/kg", "major")]
    [InlineData("psychotherapy", "im", "2.000000001 mg/kg", "contraindicated")]
    // depression-oral is within up to 3.15 mg/kg; the oral ladder begins sedation at 3.0.
    [InlineData("depression", "oral", "2.999999999 mg/kg", "none")]
    [InlineData("depression", "oral", "3 mg/kg", "major")]
    public void It_is_major_where_the_verdict_is_within(string intent, string route, string dose, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { For = intent, Route = route, Over = null, Dose = dose }).Finding(Id));

    [Theory]
    // acute-pain-iv-de, a German label, is within from 0.2375 to 0.525 mg/kg; sedation begins at 0.5.
    [InlineData("0.499999999 mg/kg", "none")]
    [InlineData("0.5 mg/kg", "major")]
    [InlineData("0.525 mg/kg", "major")]
    [InlineData("0.525000001 mg/kg", "contraindicated")]
    public void It_is_major_where_a_label_among_the_references_is_within(string dose, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { For = "acute-pain", Over = "10 min", Dose = dose }).Finding(Id));

    [Fact]
    public void A_reference_that_is_not_a_label_tolerates_nothing()
    {
        var content = Assessing.Formulary.Content;
        var assessor = new DoseAssessor(new Formulary(content with
        {
            Ranges = [.. content.Ranges.Select(r => r.Id == "acute-pain-iv-de" ? r with { Grade = "consensus guideline" } : r)],
        }));
        var assessment = assessor.Assess(Assessing.Adult with { For = "acute-pain", Over = "10 min", Dose = "0.5 mg/kg" }).Value!;
        Assert.Equal("contraindicated", assessment.Severity(Id));
    }

    [Theory]
    // obstetric references are labels too, but for another category; for depression over 10 min nothing matches.
    [InlineData("0.5 mg/kg", "contraindicated")]
    [InlineData("1 mg/kg", "contraindicated")]
    public void It_is_contraindicated_where_no_range_matches(string dose, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { Over = "10 min", Dose = dose }).Finding(Id));

    [Theory]
    [InlineData("subcutaneous", "1.999999999 mg/kg", "none")]
    [InlineData("subcutaneous", "2 mg/kg", "major")]
    [InlineData("subcutaneous", "3.999999999 mg/kg", "major")]
    [InlineData("subcutaneous", "4 mg/kg", "contraindicated")]
    [InlineData("intranasal", "2.999999999 mg/kg", "none")]
    [InlineData("intranasal", "3 mg/kg", "major")]
    [InlineData("intranasal", "9 mg/kg", "major")]
    [InlineData("intranasal", "9.000000001 mg/kg", "contraindicated")]
    [InlineData("oral", "10 mg/kg", "major")]
    [InlineData("oral", "10.000000001 mg/kg", "contraindicated")]
    [InlineData("sublingual", "210 mg", "major")] // 3 mg/kg on the oral ladder
    [InlineData("sublingual", "400.000000001 mg", "contraindicated")]
    public void Sedation_on_a_ladder_without_a_validated_threshold_is_major_and_deeper_is_not(string route, string dose, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { Route = route, Over = null, Dose = dose }).Finding(Id));

    [Theory]
    [InlineData("1.599999999 mg/kg", "none")]
    [InlineData("1.6 mg/kg", "contraindicated")]
    public void An_anaesthetic_depth_is_contraindicated_although_that_ladder_has_no_validated_threshold(string dose, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { Dose = dose }).Finding(Id));

    [Theory]
    [InlineData("0.6 mg/kg", "14.999999999 min", "contraindicated")]
    [InlineData("0.6 mg/kg", "15 min", "major")]
    [InlineData("0.6 mg/kg", "15.000000001 min", "major")]
    [InlineData("0.6 mg/kg", "29.999999999 min", "major")]
    [InlineData("0.699999999 mg/kg", "15 min", "major")]
    [InlineData("0.7 mg/kg", "15 min", "contraindicated")]
    public void A_sedation_bolus_over_15_minutes_or_more_is_major(string dose, string over, string severity) =>
        Assert.Equal(severity, (Assessing.Adult with { Dose = dose, Over = over }).Finding(Id));

    [Theory]
    [InlineData("procedural-sedation")]
    [InlineData("anaesthesia-induction")]
    public void It_is_not_raised_for_the_other_categories(string intent) =>
        Assert.Equal("none", (Assessing.Adult with { For = intent, Route = "im", Over = null, Dose = "4 mg/kg" }).Finding(Id));

    [Theory]
    [InlineData("17 y", "70 kg", "ketamine")]
    [InlineData(null, "70 kg", "ketamine")]
    [InlineData("45 y", null, "ketamine")]
    [InlineData("45 y", "70 kg", "esketamine")]
    public void It_is_not_raised_where_no_depth_is_known(string? age, string? weight, string drug) => Assert.Equal(
        "none", (Assessing.Adult with { Route = "im", Over = null, Dose = "4 mg/kg", Age = age, Weight = weight, Drug = drug }).Finding(Id));
}
