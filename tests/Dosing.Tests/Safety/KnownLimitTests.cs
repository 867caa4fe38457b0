using Dosing.Clinical;
using Dosing.Requests;
using Dosing.Tests.Support;

namespace Dosing.Tests.Safety;

/// <summary>
/// What docs/safety/limits.md admits is so. These tests wish for nothing: where one fails because a limit is gone, the
/// page and the hazard log are to be changed with it.
/// </summary>
public sealed class KnownLimitTests
{
    private static readonly DoseRequest Child = Assessing.Adult with { Dose = "1.5 mg/kg", Over = "3 min", Weight = "18 kg", Age = "5 y", For = "procedural-sedation" };

    /// <summary>154 lb are 69.9 kg. Typed as kilograms, the dose per kilogram stays the same and the total is 2.2 times too high.</summary>
    [Fact]
    public void A_weight_in_pounds_typed_as_kilograms_is_not_seen_where_the_dose_is_per_kilogram() =>
        Assert.Equal("no-alert", (Assessing.Adult with { Weight = "154 kg" }).Disposition());

    /// <summary>18 kg at 5 months is far beyond a child of that age and inside the limits against typing errors, which end at 20 kg.</summary>
    [Fact]
    public void A_child_of_five_years_entered_as_five_months_is_not_doubted_by_its_weight() =>
        Assert.Equal("none", (Child with { Age = "5 mo", For = "anaesthesia-induction" }).Finding("weight-implausible"));

    [Fact]
    public void Everything_about_the_patient_can_be_unknown_without_an_alert()
    {
        var answer = Assessing.Adult.Assess();
        Assert.Equal(Disposition.NoAlert, answer.Disposition);
        Assert.NotEmpty(answer.NotScreened);
    }

    [Fact]
    public void A_code_that_nobody_lists_raises_nothing()
    {
        var request = Assessing.Adult with { Medications = ["atc:D01AE15"], Conditions = ["icd10:Z99.9"] };
        Assert.Equal("no-alert", request.Disposition());
        Assert.Equal(2, request.NotChecked().Count(part => part.EndsWith(" code-unknown", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_child_and_esketamine_have_no_depth_and_raise_no_alert_by_that()
    {
        DoseRequest[] requests = [Child, Assessing.Adult with { Drug = "esketamine", Dose = "84 mg", Route = "intranasal", Over = null }];
        Assert.All(requests, request => Assert.Equal(("not-checked", "no-alert"), (request.Level(), request.Disposition())));
    }

    /// <summary>The example of decision 0014.</summary>
    [Fact]
    public void A_sublingual_dose_without_a_weight_can_hide_a_deeper_level()
    {
        var request = Assessing.Adult with { Dose = "190 mg", Route = "sublingual", Over = null, For = "psychotherapy", Weight = "60 kg" };
        Assert.Equal("sedation", request.Level());
        Assert.NotEqual("no-alert", request.Disposition());
        Assert.Equal("no-alert", (request with { Weight = null }).Disposition());
    }

    [Fact]
    public void Earlier_doses_of_a_child_are_not_added_however_large()
    {
        var request = Child with { Given = [new("500 mg", "10 min")] };
        Assert.Equal("no-alert", request.Disposition());
        Assert.Contains(request.NotChecked(), part => part.StartsWith("cumulative ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_value_on_the_side_without_a_limit_raises_nothing() => Assert.Equal("no-alert", (Assessing.Adult with
    {
        Measurements = [new("potassium", "9 mmol/L"), new("sodium", "180 mmol/L"), new("temperature", "42 degC")],
    }).Disposition());

    [Fact]
    public void Another_intent_silences_the_verdict_and_not_the_depth()
    {
        var push = Assessing.Adult with { Dose = "2 mg/kg", Over = "1 min" };
        var induction = push with { For = "anaesthesia-induction" };
        Assert.Equal(("stop", "no-alert"), (push.Disposition(), induction.Disposition()));
        Assert.Equal(push.Level(), induction.Level());
    }
}
