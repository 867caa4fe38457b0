using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Knowledge.Tests.Evidence;

/// <summary>How products are diluted, mixed and used is what the rows of the evidence say, phrase by phrase.</summary>
public sealed class PreparationEvidenceTests
{
    private static readonly FormularyContent Content = Shipped.Formulary.Content;

    [Fact]
    public void A_strength_counts_the_base()
    {
        var row = ProductRows.Row("Salt/base").Detail;

        Assert.Equal("Strength is ketamine base: 50 mg base = 57.7 mg hydrochloride; 10 mg = 11.53 mg", row);
        Assert.Equal([new(50m, Salt.Hydrochloride, 57.7m), new(10m, Salt.Hydrochloride, 11.53m)], Content.StrengthBasis.Equivalents);
    }

    [Fact]
    public void The_concentrate_is_diluted_as_the_label_says()
    {
        var rule = Content.Dilution.Concentrate;

        Assert.Equal(
            "Not IV undiluted: equal volume of water for injection, 0.9% saline or 5% dextrose; use at once. BNFC: dilute to <= 50 mg/mL",
            ProductRows.Row("100 mg/mL rule").Detail);
        Assert.Equal((100m, 1m, true, 50m), (rule.Strength.MilligramsPerMillilitre, rule.DiluentParts, rule.UseAtOnce, rule.AtMost.MilligramsPerMillilitre));
        Assert.Equal([Route.Intravenous], rule.Routes);
        Assert.Equal(["water for injection", "0.9% saline", "5% dextrose"], rule.Diluents.Select(id => Shipped.Formulary.FindDiluent(id)!.Name));
        Assert.Equal(rule.Diluents, Content.Diluents.Select(diluent => diluent.Id));
    }

    [Fact]
    public void The_infusions_and_the_product_that_is_not_diluted_further_are_those_of_the_handbook()
    {
        var row = ProductRows.Row("Infusion");

        Assert.Equal("500 mg in 500 mL = 1 mg/mL; in 250 mL = 2 mg/mL (fluid restriction). 10 mg/mL product should not be diluted further", row.Detail);
        Assert.Equal(
            [(500m, 500m, 1m, null), (500m, 250m, 2m, "fluid restriction")],
            Content.Dilution.Mixes.Select(mix => (mix.Mass.Milligrams, mix.Volume.Millilitres, mix.Strength.MilligramsPerMillilitre, mix.When)));
        Assert.Equal(10m, Content.Dilution.NotFurther.Strength.MilligramsPerMillilitre);
        Assert.EndsWith(Content.Dilution.NotFurther.Dissent!, row.Remark + ".", StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_mixed_is_what_the_row_lists() => Assert.Equal(
        ProductRows.Row("Incompatible").Detail,
        string.Join(", ", Content.Incompatibilities.Select(i => i.With)) + " " + Content.Incompatibilities.Select(i => i.Where).Distinct().Single());

    [Fact]
    public void The_spray_is_used_as_the_row_says()
    {
        var rule = Assert.Single(Content.SprayRules);
        var doses = rule.Doses.Skip(1).Select(dose => FormattableString.Invariant($"{dose.Dose.Milligrams} = {dose.Devices}"));

        Assert.Equal(new SprayDose(rule.PerDevice, 1), rule.Doses[0]);
        Assert.False(rule.Primed);
        Assert.Equal(ProductRows.Row("Spravato").Detail, FormattableString.Invariant(
            $"{rule.PerDevice.Milligrams} mg/device, {rule.SpraysPerDevice} sprays, no priming, {Minutes(rule.BetweenDevices)} min between devices; {string.Join(", ", doses)} devices; no food {Hours(rule.NoFoodBefore)} h, liquids {Minutes(rule.NoLiquidsBefore)} min, nasal steroid/decongestant {Hours(rule.NoNasalSteroidOrDecongestantBefore)} h before; BP before and about {Minutes(rule.BloodPressureAfterAbout)} min after; observe >= {Hours(rule.ObserveAtLeast)} h; {rule.Site} (boxed: {string.Join(", ", rule.BoxedWarning)})"));
    }

    /// <summary>The steps are a convention of the project and no evidence: they say so.</summary>
    [Fact]
    public void The_steps_of_the_devices_are_a_convention()
    {
        Assert.Equal(
            [("syringe-1mL", 1m, 0.01m), ("syringe-3mL", 3m, 0.1m), ("syringe-5mL", 5m, 0.2m), ("syringe-10mL", 10m, 0.5m), ("syringe-20mL", 20m, 1m), ("syringe-50mL", 50m, 1m)],
            Content.Devices.Where(d => d.Kind == MeasuringDeviceKind.Syringe).Select(d => (d.Id, d.Capacity!.Value.Millilitres, d.VolumeStep!.Value.Millilitres)));
        Assert.Equal(FlowRate.FromMillilitresPerHour(0.1m), Shipped.Formulary.FindDevice("PUMP")!.RateStep);
        Assert.All(Content.Devices, device => Assert.Equal("convention of this project, overridable", device.Basis));
        Assert.Equal((5m, 10m), (Content.Rules.RoundingFindingAbovePercent.Value, Content.Rules.RoundingNotCheckedAbovePercent.Value));
    }

    [Fact]
    public void A_total_is_stated_or_strength_times_volume_or_unknown() => Assert.All(Content.Products, product =>
    {
        Assert.Equal(product.Strength is { } strength && product.Container is { } container ? container * strength : product.Form == ProductForm.NasalSpray ? DrugMass.FromMilligrams(28) : null, product.Total);
        Assert.Same(product, Shipped.Formulary.FindProduct(product.Id.ToUpperInvariant()));
    });

    private static decimal Minutes(Duration duration) => duration.ExactMinutes.ToDecimal();

    private static decimal Hours(Duration duration) => Minutes(duration) / 60m;
}
