using Dosing.Quantities;
using Dosing.Tests.Support;

namespace Dosing.Tests.Assessments;

/// <summary>Contract: inputs as typed and as read, each formula step, range, band and rule ids; figures worked by hand.</summary>
public class ReceiptTests
{
    [Fact]
    public void Every_input_is_shown_as_typed_and_as_read()
    {
        var inputs = (Assessing.Adult with { Drug = "Ketamine", Weight = "154 lb", Strength = "500mg/10mL" }).Assess().Receipt.Inputs;
        Assert.Equal(
            [
                "drug|Ketamine|ketamine", "dose|0.5 mg/kg|0.5 mg/kg", "route|intravenous|intravenous", "over|40 min|40 min",
                "weight|154 lb|69.853225 kg", "age|45 y|540 completed months", "for|depression|depression",
                "strength|500mg/10mL|50 mg/mL, 10 mL a container",
            ],
            inputs.Select(i => $"{i.Field}|{i.Typed}|{i.Read}"));
    }

    [Fact]
    public void Every_step_can_be_followed_by_hand()
    {
        var steps = (Assessing.Adult with { Dose = "40 mg", Salt = "hydrochloride", Weight = "80 kg", Strength = "50 mg/mL" }).Assess().Receipt.Steps;

        // 40 mg x 0.867 = 34.68 mg; / 80 kg = 0.4335 mg/kg; / 40 min = 52.02 mg/h; / 80 kg = 0.65025 mg/kg/h; / 50 mg/mL = 0.6936 mL.
        Assert.Equal(
            ["f 0.867 1", "D 34.68 mg", "d 0.4335 mg/kg", "R 52.02 mg/h", "r 0.65025 mg/kg/h", "V 0.6936 mL", "verdict 0.4335 mg/kg", "depth 0.4335 mg/kg"],
            steps.Select(s => $"{s.Symbol} {s.Value} {s.Unit}"));
        Assert.Contains("depression-iv", steps[6].Formula, StringComparison.Ordinal);
        Assert.Contains("iv-infusion-low", steps[7].Formula, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rate_over_a_time_shows_its_total()
    {
        var steps = (Assessing.Adult with { Dose = "0.75 mg/kg/h" }).Assess().Receipt.Steps;
        Assert.Equal((Rational)35m, steps.Single(s => s is { Symbol: "D", Formula: "R x t" }).Value);
    }

    [Fact]
    [Trait("Hazard", "H-48")]
    public void It_names_the_tool_and_the_formulary()
    {
        var receipt = Assessing.Adult.Assess().Receipt;
        Assert.Equal(DoseAssessor.ToolVersion, receipt.Tool);
        Assert.Equal("ketamine", receipt.Formulary.Id);
        Assert.Matches("^[0-9a-f]{64}$", receipt.Formulary.Sha256);
    }
}
