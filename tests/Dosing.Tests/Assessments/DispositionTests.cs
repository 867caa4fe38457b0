using Dosing.Requests;
using Dosing.Tests.Judgement;
using Dosing.Tests.Support;

namespace Dosing.Tests.Assessments;

/// <summary>Contract, section 1: the worst of all parts, in the order no-alert, caution, not-checked, stop.</summary>
public class DispositionTests
{
    [Theory]
    [Trait("Hazard", "H-03")]
    [Trait("Hazard", "H-54")]
    [InlineData("0.5 mg/kg", "40 min", "no-alert")] // within, and a finding of information
    [InlineData("0.475 mg/kg", "40 min", "no-alert")] // at the edge: information
    [InlineData("0.4 mg/kg", "40 min", "caution")] // below
    [InlineData("1.04 mg/kg", "40 min", "caution")] // within, transition: caution
    [InlineData("1.1 mg/kg", "40 min", "caution")] // above, transition: major
    [InlineData("1.6 mg/kg", "40 min", "stop")] // above, anaesthetic: contraindicated
    [InlineData("1.7 mg/kg", "40 min", "stop")] // above-limit
    [InlineData("0.3 mg/kg", "10 min", "not-checked")] // no range
    [InlineData("0.4 mg/kg", "10 min", "not-checked")] // no range, and a major finding
    [InlineData("0.8 mg/kg", "10 min", "stop")] // no range, and a contraindicated finding
    public void The_worst_part_wins(string dose, string over, string disposition) =>
        Assert.Equal(disposition, (Assessing.Adult with { Dose = dose, Over = over }).Disposition());

    [Theory]
    [InlineData("17 y", "procedural-sedation", "1.5 mg/kg", "no-alert")]
    [InlineData("5 y", "procedural-sedation", "1.5 mg/kg", "no-alert")]
    public void A_ladder_that_does_not_apply_is_listed_and_changes_nothing(string age, string intent, string dose, string disposition)
    {
        var request = Assessing.Adult with { Age = age, Weight = "40 kg", For = intent, Dose = dose, Over = "5 min" };
        Assert.Equal(disposition, request.Disposition());
        Assert.Equal(["depth ladder-does-not-apply"], request.NotChecked());
    }

    [Fact]
    public void A_device_dose_of_esketamine_within_its_label_raises_no_alert()
    {
        Assert.Equal("no-alert", VerdictTests.Device("45 y", "56 mg").Disposition());
        Assert.Equal("caution", VerdictTests.Device("45 y", "70 mg").Disposition());
        Assert.Equal("stop", VerdictTests.Device("45 y", "85 mg").Disposition());
    }

    [Fact]
    public void What_was_not_screened_is_listed_and_changes_nothing()
    {
        var assessment = Assessing.Adult.Assess();
        Assert.NotEmpty(assessment.NotScreened);
        Assert.Equal(Dosing.Clinical.Disposition.NoAlert, assessment.Disposition);
    }

    [Theory]
    [InlineData("weight", "verdict weight-missing|depth weight-missing|ceiling weight-missing")]
    [InlineData("age", "verdict age-missing|depth age-missing")]
    [InlineData("duration", "verdict duration-missing|depth duration-missing")]
    [InlineData("all", "verdict age-missing|verdict duration-missing|depth age-missing|depth duration-missing|depth weight-missing|ceiling weight-missing")]
    public void What_is_missing_is_not_checked_with_its_reason(string missing, string expected)
    {
        var request = Assessing.Adult;
        request = missing is "weight" or "all" ? request with { Weight = null } : request;
        request = missing is "age" or "all" ? request with { Age = null } : request;
        request = missing is "duration" or "all" ? request with { Over = null } : request;
        Assert.Equal(expected.Split('|'), request.NotChecked());
        Assert.Equal("not-checked", request.Disposition());
        Assert.All(request.Assess().NotChecked, p => Assert.NotEmpty(p.Text));
    }

    [Theory]
    [InlineData("intramuscular", "0.3 mg/kg")]
    [InlineData("oral", "1 mg/kg")]
    [InlineData("intranasal", "50 mg")]
    [InlineData("subcutaneous", "0.3 mg/kg")]
    public void Only_an_intravenous_dose_asks_for_its_duration(string route, string dose) => Assert.DoesNotContain(
        (Assessing.Adult with { Route = route, Over = null, Dose = dose }).NotChecked(), p => p.EndsWith("duration-missing", StringComparison.Ordinal));

    [Fact]
    public void Where_every_range_of_a_subcutaneous_dose_needs_a_duration_it_is_asked_for()
    {
        // chronic-pain-sc is for more than 60 min; nothing is known of a single injection.
        var part = Assert.Single((Assessing.Adult with { Route = "subcutaneous", Over = null, Dose = "0.1 mg/kg", For = "chronic-pain" }).Assess().NotChecked);
        Assert.Equal(("verdict", "duration-missing"), (part.Part, part.Reason));
        Assert.Contains("subcutaneous", part.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dose_per_kilogram_needs_the_weight_even_where_the_range_is_per_kilogram_too()
    {
        var request = Assessing.Adult with { Route = "im", Over = null, Dose = "0.3 mg/kg", Weight = null };
        Assert.Contains("verdict weight-missing", request.NotChecked());
        Assert.Equal("not-checked", request.Disposition());
    }

    [Fact]
    public void A_dose_per_kilogram_without_a_weight_has_no_value_in_a_range_of_milligrams()
    {
        var request = Assessing.Adult with { Route = "sublingual", Over = null, Dose = "0.15 mg/kg", Weight = null };
        Assert.Contains("verdict weight-missing", request.NotChecked());
        Assert.Contains("depth weight-missing", request.NotChecked());
    }

    [Fact]
    public void The_worst_finding_comes_first_and_each_is_raised_once()
    {
        var request = new DoseRequest
        {
            Drug = "ketamine",
            Dose = "60 mg/kg",
            Route = "iv",
            Over = "30 s",
            Weight = "10 kg",
            Age = "45 y",
            For = "depression",
            Strength = "500mg/5mL",
        };
        Assert.Equal(
            ["dose-above-any-evidence contraindicated", "depth-exceeds-intent contraindicated", "rapid-iv-bolus major", "rate-above-label major",
                "undiluted-concentrate major", "weight-implausible major", "vial-count caution"],
            request.Assess().Findings.Select(f => $"{f.Id} {Dosing.Clinical.Words.Severities.Word(f.Severity)}"));
    }

    [Fact]
    public void Every_finding_says_why_what_to_do_and_what_raised_it() => Assert.All(
        (Assessing.Adult with { Dose = "60 mg/kg", Over = "30 s", Weight = "10 kg", Strength = "500mg/5mL" }).Assess().Findings, f =>
        {
            Assert.NotEmpty(f.Title);
            Assert.EndsWith(".", f.Why, StringComparison.Ordinal);
            Assert.NotEmpty(f.Action);
            Assert.NotEmpty(f.TriggeredBy);
        });
}
