using Dosing.Clinical;
using Dosing.Quantities;
using Dosing.Testing;
using Dosing.Tests.Laws;
using FsCheck;
using FsCheck.Fluent;

namespace Dosing.Tests.Preparation;

/// <summary>What holds for every preparation, whatever the dose, the strength and the device.</summary>
public class PreparationLawTests
{
    private static readonly string[] Devices = ["syringe-1mL", "syringe-3mL", "syringe-5mL", "syringe-10mL", "syringe-20mL", "syringe-50mL"];

    /// <summary>Doses near the edges of ranges and ladders, at every strength that is sold, with and without dilution and device.</summary>
    private static readonly Gen<Dosing.Preparation.PreparationRequest> Any =
        from c in Cases.Any.Where(c => !(c.Rest.Drug == "esketamine" && c.Rest.Route == "intranasal"))
        from strength in Gen.Elements("5 mg/mL", "10 mg/mL", "25 mg/mL", "50 mg/mL", "100 mg/mL", "500 mg/10 mL", "500 mg/5 mL")
        from to in Gen.Elements(null, null, "1 mg/mL", "2 mg/mL", "10 mL", "50 mL", "500 mL")
        from device in Gen.Elements([null, .. Devices, "pump"])
        let pump = device == "pump" && c.Rest.Route is not ("intravenous" or "subcutaneous")
        select new Dosing.Preparation.PreparationRequest { Dose = c.Request with { Strength = strength }, To = to, Device = pump ? null : device };

    [Fact]
    public void Volume_times_strength_gives_the_dose_back() => Properties.ForAll(Any, request =>
    {
        var dose = request.Prepare();
        if (dose.Prepared is { OrderedVolume: { } volume } prepared)
        {
            Assert.Equal(dose.Ordered.Dose.Total!.Value.Exact, (volume * prepared.Strength).Exact);
        }
    });

    [Fact]
    [Trait("Hazard", "H-67")]
    public void Every_step_of_a_recipe_holds_its_mass_as_volume_times_one_strength_and_the_mass_never_changes() => Properties.ForAll(Any, request =>
    {
        var steps = request.Prepare().Recipe.Where(s => s is { Volume: not null, Mass: not null }).ToArray();
        Assert.All(steps, s => Assert.Equal(s.Mass!.Value.Exact, (s.Volume!.Value * s.Concentration!.Value).Exact));
        Assert.True(steps.Select(s => s.Mass!.Value.Exact).Distinct().Count() <= 1);
    });

    [Fact]
    public void A_dilution_holds_what_was_drawn_up_and_fills_to_its_volume() => Properties.ForAll(Any, request =>
    {
        if (request.Prepare().Prepared is { Obstacle: null, Dilution: { } dilution } prepared)
        {
            Assert.Equal(dilution.Final.Exact, dilution.Drug.Exact + dilution.Diluent.Exact);
            Assert.Equal((dilution.Drug * prepared.Strength).Exact, (dilution.Final * dilution.Concentration).Exact);
            Assert.True(dilution.Concentration < prepared.Strength);
        }
    });

    [Fact]
    [Trait("Hazard", "H-68")]
    public void The_rate_of_the_pump_times_the_time_gives_the_dose() => Properties.ForAll(Any, request =>
    {
        var dose = request.Prepare();
        if (dose.Prepared is { Obstacle: null, Flow: { } flow, Total: { } total } prepared && dose.Request.Time.Duration is { } over)
        {
            Assert.Equal(total.Exact, (flow * (prepared.Dilution?.Concentration ?? prepared.Strength) * over).Exact);
        }
    });

    [Fact]
    [Trait("Hazard", "H-69")]
    public void Rounding_never_gives_more_and_never_leaves_out_more_than_is_refused() => Properties.ForAll(Any.Where(r => r.Device is not null), request =>
    {
        if (request.Prepare().Prepared is { ChangePercent: { } change, Obstacle: null } prepared)
        {
            Assert.True(change <= 0m && change >= -10m);
            Assert.True(prepared.OrderedVolume is not { } ordered || prepared.DrawUp is not { } drawUp || drawUp <= ordered);
            Assert.True(prepared.OrderedFlow is not { } wanted || prepared.Flow is not { } set || set <= wanted);
        }
    });

    /// <summary>The law of the architecture: rounding goes towards the lower dose, so it cannot cross an edge that lies above.</summary>
    [Fact]
    public void Rounding_never_deepens_the_dose_nor_crosses_a_high_edge_limit_cap_or_ceiling() => Properties.ForAll(Any.Where(r => r.Device is not null), request =>
    {
        var dose = request.Prepare();
        if (dose.Given is not { } given)
        {
            return;
        }

        Assert.True(given.Depth.Level.Place() is not { } after || dose.Ordered.Depth.Level.Place() is not { } before || after <= before);
        Assert.True(given.Verdict.Outcome.Place() is not { } outcome || dose.Ordered.Verdict.Outcome.Place() is not { } ordered || outcome <= ordered);
        Assert.False(given.Findings.Any(f => f.Id is "dose-above-limit" or "dose-above-any-evidence" or "absolute-alert")
            && !dose.Ordered.Findings.Any(f => f.Id is "dose-above-limit" or "dose-above-any-evidence" or "absolute-alert"));
    });

    [Fact]
    public void A_preparation_is_never_milder_than_the_check_of_its_order() => Properties.ForAll(Any, request =>
    {
        var dose = request.Prepare();
        Assert.True(dose.Disposition >= dose.Ordered.Disposition);
        Assert.True(dose.NotPrepared.Count == 0 || dose.Disposition >= Disposition.NotChecked);
        Assert.Equal(dose.NotPrepared.Count > 0, dose.Recipe.Count == 0);
    });

    [Fact]
    public void What_is_picked_up_in_place_of_the_stated_strength_gives_that_many_times_the_dose() => Properties.ForAll(Any, request =>
    {
        var dose = request.Prepare();
        Assert.All(dose.VialPanel.Where(r => r.Mistaken is { Total: not null }), row =>
            Assert.Equal(row.Mistaken!.Total!.Value.Exact, (dose.Ordered.Dose.Total!.Value / dose.Prepared!.Strength * row.Strength).Exact));
    });
}
