using Dosing.Clinical;
using Dosing.Preparation;
using Dosing.Tests.Support;

namespace Dosing.Tests.Preparation;

/// <summary>Preparations worked by hand. The algebra stands beside each figure.</summary>
public class PreparationTests
{
    /// <summary>0.5 mg/kg x 70 kg = 35 mg; 35 / 50 = 0.7 mL; to 50 mL: 49.3 mL and 0.7 mg/mL; over 40 min: 50 x 60 / 40 = 75 mL/h.</summary>
    [Fact]
    public void A_therapy_infusion_is_drawn_up_diluted_and_run()
    {
        var prepared = (Preparing.Adult with { To = "50 mL", Device = "pump" }).Prepare().Prepared!;

        Assert.Equal(0.7m, prepared.DrawUp!.Value.Millilitres);
        Assert.Equal((49.3m, 50m, 0.7m), (prepared.Dilution!.Diluent.Millilitres, prepared.Dilution.Final.Millilitres, prepared.Dilution.Concentration.MilligramsPerMillilitre));
        Assert.Equal((75m, 52.5m), (prepared.Flow!.Value.MillilitresPerHour, prepared.Rate!.Value.Exact.ToDecimal()));
    }

    /// <summary>500 mg in 500 mL is 1 mg/mL and in 250 mL 2 mg/mL: the infusions of the Handbook on Injectable Drugs.</summary>
    [Theory]
    [InlineData("500 mL", 1, 21)]
    [InlineData("250 mL", 2, 10.5)]
    public void A_continuous_infusion_is_made_up_from_its_container(string to, double strength, double flow)
    {
        var prepared = Preparing.Of(Assessing.Adult with { Dose = "0.3 mg/kg/h", Over = null, For = "chronic-pain", Strength = "500 mg/10 mL" }, to).Prepare().Prepared!;

        Assert.Equal(((decimal)strength, (decimal)flow), (prepared.Dilution!.Concentration.MilligramsPerMillilitre, prepared.Flow!.Value.MillilitresPerHour));
    }

    [Fact]
    public void A_continuous_infusion_without_a_container_is_not_made_up() => Assert.Equal(PreparationObstacle.ContainerUnknown,
        Preparing.Of(Assessing.Adult with { Dose = "0.3 mg/kg/h", Over = null, For = "chronic-pain", Strength = "50 mg/mL" }, "500 mL").Prepare().Prepared!.Obstacle);

    /// <summary>The US label: 100 mg/mL is diluted with an equal volume, so to 50 mg/mL, before it goes into a vein.</summary>
    [Theory]
    [Trait("Hazard", "H-66")]
    [InlineData(null, true, 50)]
    [InlineData("80 mg/mL", true, 50)]
    [InlineData("50 mg/mL", false, 50)]
    [InlineData("1 mg/mL", false, 1)]
    [InlineData("0.5 mL", true, 50)]
    [InlineData("0.7 mL", false, 50)]
    public void A_concentrate_never_goes_into_a_vein_stronger_than_its_label_allows(string? to, bool isRefused, double strength)
    {
        var dose = Preparing.Of(Assessing.Adult with { Dose = "35 mg", Strength = "100 mg/mL" }, to).Prepare();

        Assert.Equal((isRefused, (decimal)strength), (dose.Prepared!.IsUndilutedRefused, dose.Prepared.Dilution!.Concentration.MilligramsPerMillilitre));
        Assert.Equal(isRefused, dose.Findings.Any(f => f is { Id: "undiluted-concentrate", Severity: Severity.Contraindicated }));
        Assert.Equal(isRefused ? Disposition.Stop : Disposition.NoAlert, dose.Disposition);
    }

    /// <summary>Section 5 names diluents for the equal volume of the 100 mg/mL rule and for nothing else: half a litre of water is no infusion.</summary>
    [Theory]
    [Trait("Hazard", "H-71")]
    [InlineData("100 mg/mL", null, true)]
    [InlineData("100 mg/mL", "50 mg/mL", true)]
    [InlineData("100 mg/mL", "1 mg/mL", false)]
    [InlineData("50 mg/mL", "50 mL", false)]
    public void A_diluent_is_offered_only_where_the_evidence_names_one(string strength, string? to, bool isNamed)
    {
        var recipe = string.Join(" ", Preparing.Of(Assessing.Adult with { Strength = strength }, to).Prepare().Recipe.Select(s => s.Text));

        Assert.Equal(isNamed, recipe.Contains("water for injection", StringComparison.Ordinal));
        Assert.Equal(!isNamed, recipe.Contains("the evidence names none for this mixture", StringComparison.Ordinal));
        Assert.Equal(strength == "100 mg/mL", recipe.Contains("Use it at once.", StringComparison.Ordinal));
    }

    /// <summary>Section 5: the 10 mg/mL product should not be diluted further; Tayside does. Shown, and left to the reader.</summary>
    [Theory]
    [InlineData("10 mg/mL", "1 mg/mL", true)]
    [InlineData("10 mg/mL", null, false)]
    [InlineData("50 mg/mL", "1 mg/mL", false)]
    public void The_product_that_is_not_diluted_further_is_a_caution(string strength, string? to, bool isRaised)
    {
        var dose = Preparing.Of(Assessing.Adult with { Strength = strength }, to).Prepare();

        Assert.Equal(isRaised, dose.Findings.Any(f => f is { Severity: Severity.Caution, Title: "Not to be diluted further" }));
        Assert.Equal(isRaised ? Disposition.Caution : Disposition.NoAlert, dose.Disposition);
    }

    [Fact]
    public void A_concentrate_may_go_into_a_muscle_as_it_is()
    {
        var dose = Preparing.Of(Assessing.Adult with { Dose = "4 mg/kg", Route = "intramuscular", Over = null, For = "procedural-sedation", Strength = "100 mg/mL" }).Prepare();

        Assert.False(dose.Prepared!.IsUndilutedRefused);
        Assert.Null(dose.Prepared.Dilution);
    }

    [Theory]
    [InlineData("50 mg/mL")]
    [InlineData("60 mg/mL")]
    [InlineData("0.7 mL")]
    [InlineData("0.5 mL")]
    public void What_would_take_no_diluent_is_not_prepared(string to) =>
        Assert.Equal(PreparationObstacle.TargetNotWeaker, (Preparing.Adult with { To = to }).Prepare().Prepared!.Obstacle);

    [Fact]
    public void Without_a_weight_a_dose_per_kilogram_is_not_prepared()
    {
        var dose = Preparing.Of(Preparing.Adult.Dose with { Weight = null }).Prepare();

        Assert.Equal(PreparationObstacle.WeightMissing, dose.Prepared!.Obstacle);
        Assert.Empty(dose.Recipe);
        Assert.Equal("weight-missing", Assert.Single(dose.NotPrepared).Reason);
    }

    /// <summary>The hydrochloride: 40 mg x 0.867 = 34.68 mg of base; strengths are of base: 34.68 / 50 = 0.6936 mL.</summary>
    [Fact]
    public void A_salt_is_turned_into_base_before_a_volume_is_drawn() =>
        Assert.Equal(0.6936m, Preparing.Of(Preparing.Adult.Dose with { Dose = "40 mg", Salt = "hydrochloride" }).Prepare().Prepared!.DrawUp!.Value.Millilitres);

    /// <summary>1000 mg from containers of 500 mg are two; one milligram more takes a third.</summary>
    [Theory]
    [InlineData("1000 mg", 2)]
    [InlineData("1001 mg", 3)]
    [InlineData("1 mg", 1)]
    public void Containers_are_counted_whole(string dose, int count) =>
        Assert.Equal(count, Assert.Single(Preparing.Of(Preparing.Adult.Dose with { Dose = dose, Strength = "500 mg/10 mL" }).Prepare().Containers).Count);
}
