using Dosing.Clinical;
using Dosing.Quantities;
using Dosing.Requests;
using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement;

/// <summary>Expected outcomes by the semantics of the evidence's ranges: the limit first, then 95 percent of low, then 105 percent of high.</summary>
public class VerdictTests
{
    public static TheoryData<string> Ranges => [.. Assessing.Formulary.Content.Ranges.Select(r => r.Id)];

    [Theory]
    [InlineData("0.474999999 mg/kg", "below")]
    [InlineData("0.475 mg/kg", "within")]
    [InlineData("0.5 mg/kg", "within")]
    [InlineData("1 mg/kg", "within")]
    [InlineData("1.05 mg/kg", "within")]
    [InlineData("1.050000001 mg/kg", "above")]
    [InlineData("1.599999999 mg/kg", "above")]
    [InlineData("1.6 mg/kg", "above")]
    [InlineData("1.600000001 mg/kg", "above-limit")]
    public void Both_tolerance_edges_are_within_and_the_limit_itself_is_not_above_it(string dose, string outcome) =>
        Assert.Equal(outcome, (Assessing.Adult with { Dose = dose }).Outcome());

    [Theory]
    [Trait("Hazard", "H-30")]
    // psychotherapy-im ends at 2.0 mg/kg, which is its hard limit too: 2.1 would be the tolerance edge.
    [InlineData("2 mg/kg", "within")]
    [InlineData("2.000000001 mg/kg", "above-limit")]
    [InlineData("2.1 mg/kg", "above-limit")]
    public void The_tolerance_never_reaches_past_a_hard_limit(string dose, string outcome) =>
        Assert.Equal(outcome, (Assessing.Adult with { For = "psychotherapy", Route = "im", Over = null, Dose = dose }).Outcome());

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Every_range_has_its_edges_where_the_semantics_say(string id)
    {
        var range = Assessing.Formulary.Content.Ranges.Single(r => r.Id == id);
        const decimal Tiny = 0.000000000001m;
        var (low, high) = (range.Low * 95m / 100m, range.High * 105m / 100m);
        var limit = range.IsPrimary ? range.HardLimit!.Value : decimal.MaxValue;
        Assert.Equal(Outcome.Below, Judge(low - Tiny));
        Assert.Equal(Outcome.Within, Judge(low));
        Assert.Equal(Outcome.Within, Judge(Math.Min(high, limit)));
        Assert.Equal(limit <= high ? Outcome.AboveLimit : Outcome.Above, Judge(Math.Min(high, limit) + Tiny));
        Assert.Equal(limit <= high ? Outcome.Within : Outcome.Above, Judge(Math.Min(limit, 1_000_000m)));
        Assert.Equal(range.IsPrimary ? Outcome.AboveLimit : Outcome.Above, Judge(Math.Min(limit, 1_000_000m) + Tiny));

        Outcome Judge(decimal value) => range.Judge(value, 5m);
    }

    [Theory]
    [InlineData("29.999999999 min", null)]
    [InlineData("30 min", "depression-iv")]
    [InlineData("60 min", "depression-iv")]
    [InlineData("60.000000001 min", "depression-iv-slow")]
    [InlineData("120 min", "depression-iv-slow")]
    [InlineData("120.000000001 min", null)]
    public void The_duration_chooses_the_range(string over, string? id)
    {
        var request = Assessing.Adult with { Over = over };
        Assert.Equal(id, request.Assess().Verdict.Range?.Id);
        Assert.Equal(id is null, request.NotChecked().Contains("verdict no-range"));
    }

    [Theory]
    [InlineData("18 y", "depression-esketamine-in")]
    [InlineData("64.999999999 y", "depression-esketamine-in")]
    [InlineData("65 y", "depression-esketamine-in-65")]
    [InlineData("17.999999999 y", null)]
    public void The_age_in_completed_months_chooses_the_range(string age, string? id) =>
        Assert.Equal(id, Device(age, "56 mg").Assess().Verdict.Range?.Id);

    [Theory]
    [InlineData("acute-pain", "0.3 mg/kg/h", "acute-pain-iv-infusion")]
    [InlineData("status-epilepticus", "2 mg/kg/h", "status-epilepticus-iv")]
    [InlineData("anaesthesia-maintenance", "2 mg/kg/h", "maintenance-iv")]
    [InlineData("depression", "0.5 mg/kg/h", null)]
    [InlineData("anorexia-nervosa", "20 mg/h", null)]
    [InlineData("chronic-pain", "0.35 mg/kg/h", null)]
    public void A_continuous_infusion_matches_only_a_duration_without_an_end(string intent, string dose, string? id)
    {
        var assessment = (Assessing.Adult with { For = intent, Dose = dose, Over = null }).Assess();
        Assert.Equal(id, assessment.Verdict.Range?.Id);
        Assert.Null(assessment.Dose.Total);
        Assert.Null(assessment.Dose.PerKilogram);
    }

    [Fact]
    public void A_continuous_infusion_has_no_value_in_milligrams_per_kilogram()
    {
        var request = Assessing.Adult with { Route = "subcutaneous", Dose = "0.1 mg/kg/h", Over = null };
        Assert.Contains("verdict value-not-expressible", request.NotChecked());
        Assert.Equal(("depression-sc", "not-checked"), (request.Assess().Verdict.Range!.Id, request.Outcome()));
    }

    [Fact]
    [Trait("Hazard", "H-49")]
    public void Every_other_matching_range_is_a_reference_without_a_hard_limit()
    {
        // 4.6 mg/kg over 3 min: above the limit of the US label; the others only say above.
        var assessment = (Assessing.Adult with { For = "anaesthesia-induction", Dose = "4.6 mg/kg", Over = "3 min" }).Assess();
        Assert.Equal(("induction-iv", Outcome.AboveLimit), (assessment.Verdict.Range!.Id, assessment.Verdict.Outcome));
        Assert.Equal(
            ["induction-iv-ch", "induction-iv-de", "induction-iv-msf", "induction-iv-uk-infusion", "induction-iv-us-slow"],
            assessment.References.Select(r => r.Range.Id).Order(StringComparer.Ordinal));
        Assert.All(assessment.References, r => Assert.Equal(Outcome.Above, r.Outcome));
    }

    [Fact]
    public void A_reference_that_cannot_be_expressed_is_not_checked()
    {
        // anorexia-nervosa-oral is in mg, its reference in mg/kg, and the weight is missing.
        var assessment = (Assessing.Adult with { For = "anorexia-nervosa", Route = "oral", Over = null, Dose = "60 mg", Weight = null }).Assess();
        Assert.Equal(Outcome.Within, assessment.Verdict.Outcome);
        Assert.Equal(("anorexia-nervosa-oral-kg", Outcome.NotChecked), (Assert.Single(assessment.References).Range.Id, assessment.References[0].Outcome));
    }

    [Theory]
    [InlineData("ketamine", "depression", "rectal", "verdict route-without-data")]
    [InlineData("ketamine", "suicidality", "oral", "verdict no-range")]
    [InlineData("esketamine", "ptsd", "intranasal", "verdict no-range")]
    public void What_no_range_matches_is_never_within(string drug, string intent, string route, string reason)
    {
        var request = Assessing.Adult with { Drug = drug, For = intent, Route = route, Over = null };
        Assert.Equal(("not-checked", "not-checked"), (request.Outcome(), request.Disposition()));
        Assert.Contains(reason, request.NotChecked());
    }

    [Fact]
    [Trait("Hazard", "H-24")]
    public void The_salt_is_brought_to_base_by_0_867_before_anything_is_judged()
    {
        // 100 mg of hydrochloride are 86.7 mg of base (contract); at 70 kg over 1 h that is 1.2385... mg/kg.
        var dose = (Assessing.Adult with { Dose = "100 mg", Salt = "hydrochloride", Over = "1 h" }).Assess().Dose;
        Assert.Equal(DrugMass.FromMilligrams(86.7m), dose.Total);
        Assert.Equal(WeightBasedDose.FromMilligramsPerKilogram(86.7m) / Duration.FromHours(70m) * Duration.FromHours(1m), dose.PerKilogram);
        Assert.Equal(InfusionRate.FromMilligramsPerHour(86.7m), dose.Rate);
        Assert.Equal("within", (Assessing.Adult with { Dose = "1.211072664 mg/kg", Salt = "hydrochloride" }).Outcome());
        Assert.Equal("above", (Assessing.Adult with { Dose = "1.211072665 mg/kg", Salt = "hydrochloride" }).Outcome());
        Assert.Equal(WeightBasedRate.FromMilligramsPerKilogramPerHour(0.2601m),
            (Assessing.Adult with { Dose = "0.3 mg/kg/h", Over = null, Salt = "hydrochloride" }).Assess().Dose.RatePerKilogram);
    }

    [Theory]
    // 35 mg at 70 kg over 40 min: 0.5 mg/kg, 52.5 mg/h, 0.75 mg/kg/h, 0.7 mL of 50 mg/mL.
    [InlineData("35 mg")]
    [InlineData("0.035 g")]
    [InlineData("35000 mcg")]
    [InlineData("0.5 mg/kg")]
    [InlineData("500 mcg/kg")]
    [InlineData("0.7 mL")]
    [InlineData("52.5 mg/h")]
    [InlineData("0.875 mg/min")]
    [InlineData("875 mcg/min")]
    [InlineData("0.75 mg/kg/h")]
    [InlineData("0.0125 mg/kg/min")]
    [InlineData("750 mcg/kg/h")]
    [InlineData("12.5 mcg/kg/min")]
    [InlineData("1.05 mL/h")]
    public void Every_form_of_the_same_dose_is_the_same_dose(string text)
    {
        var dose = (Assessing.Adult with { Dose = text, Strength = "50 mg/mL" }).Assess().Dose;
        Assert.Equal(
            ("35 mg", "0.5 mg/kg", "52.5 mg/h", "0.75 mg/kg/h", "0.7 mL"),
            (dose.Total.ToString(), dose.PerKilogram.ToString(), dose.Rate.ToString(), dose.RatePerKilogram.ToString(), dose.Volume.ToString()));
    }

    [Fact]
    public void A_rate_per_kilogram_over_a_time_has_a_dose_per_kilogram_even_without_a_weight()
    {
        // 0.75 mg/kg/h x 40 min = 0.5 mg/kg; a total in mg cannot be known.
        var dose = (Assessing.Adult with { Dose = "0.75 mg/kg/h", Weight = null }).Assess().Dose;
        Assert.Equal(WeightBasedDose.FromMilligramsPerKilogram(0.5m), dose.PerKilogram);
        Assert.Null(dose.Total);
        Assert.Equal(WeightBasedRate.FromMilligramsPerKilogramPerHour(0.75m),
            (Assessing.Adult with { Weight = null }).Assess().Dose.RatePerKilogram);
    }

    internal static DoseRequest Device(string? age, string dose) => new()
    {
        Drug = "esketamine",
        Dose = dose,
        Route = "intranasal",
        Weight = "70 kg",
        Age = age,
        For = "depression",
    };
}
