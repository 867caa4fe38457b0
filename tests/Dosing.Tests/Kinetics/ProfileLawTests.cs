using Dosing.Kinetics;
using Dosing.Testing;
using FsCheck.Fluent;

namespace Dosing.Tests.Kinetics;

/// <summary>What holds for every linear model, by algebra.</summary>
public class ProfileLawTests
{
    [Fact]
    public void No_drug_is_gained_or_lost() => Properties.ForAll(
        from patient in Scenarios.Case
        from minute in Scenarios.Minute
        select (patient, minute),
        c =>
        {
            var a = c.patient.Profile.AmountsAt(c.minute);
            Close.Numbers(a.GivenMilligrams, a.LostMilligrams + a.WaitingMilligrams + a.InBodyMilligrams + a.EliminatedMilligrams, 1e-12);
            Close.Numbers(a.AbsorbedMilligrams, a.InBodyMilligrams + a.EliminatedMilligrams, 1e-10, a.GivenMilligrams);
        });

    [Fact]
    public void In_the_end_all_that_was_absorbed_is_eliminated() => Properties.ForAll(Scenarios.Case.Where(c => HasAnEnd(c.Model)), patient =>
    {
        var a = patient.Profile.AmountsAt(End(patient.Model));
        Close.Numbers(a.GivenMilligrams - a.LostMilligrams, a.EliminatedMilligrams, 1e-12, 1e-30);
        Assert.InRange(a.InBodyMilligrams + a.WaitingMilligrams, 0, 1e-12);
    });

    [Fact]
    public void Concentrations_add_up() => Properties.ForAll(
        from patient in Scenarios.Case
        from minute in Scenarios.Minute
        select (patient, minute),
        c =>
        {
            var each = c.patient.Doses.Select(d => new ConcentrationProfile(c.patient.Model, [d], c.patient.EffectSiteRate)).ToList();
            Close.Numbers(each.Sum(p => p.PlasmaAt(c.minute)), c.patient.Profile.PlasmaAt(c.minute), 1e-13);
            Close.Numbers(each.Sum(p => p.EffectSiteAt(c.minute)), c.patient.Profile.EffectSiteAt(c.minute), 1e-13);
        });

    [Fact]
    public void The_area_is_F_times_dose_over_clearance() => Properties.ForAll(Scenarios.Case.Where(c => HasAnEnd(c.Model)), patient =>
    {
        var reached = patient.Doses.Sum(d => d is FirstOrderDose f ? d.Milligrams * f.Absorption.Bioavailability : d.Milligrams);
        Close.Numbers(1000 * reached / patient.Model.ClearanceLitresPerMinute, patient.Profile.PlasmaAreaTotal, 1e-13);
        Close.Numbers(patient.Profile.PlasmaAreaTotal, patient.Profile.PlasmaAreaUntil(End(patient.Model)), 1e-12);
    });

    /// <summary>The sum of trapezes on a fine grid, which knows nothing of the formula.</summary>
    [Fact]
    public void The_area_is_that_under_the_curve() => Properties.ForAll(Scenarios.Model, model =>
    {
        var profile = new ConcentrationProfile(model, [new InfusionDose(0, 30, 1), new FirstOrderDose(0, 20, new(0.5, 0.05, 0))]);
        var (grid, until) = (new EvenGrid(0, 0.01, 6001), 60.0);
        var curve = new double[grid.Points];
        profile.FillPlasma(grid, curve);
        var trapezes = (curve.Sum() - ((curve[0] + curve[^1]) / 2)) * grid.StepMinutes;
        Close.Numbers(trapezes, profile.PlasmaAreaUntil(until), 1e-4);
    }, count: 100);

    [Fact]
    public void A_steady_infusion_ends_at_rate_over_clearance() => Properties.ForAll(
        from model in Scenarios.Model.Where(HasAnEnd)
        from rate in Scenarios.Logarithmic(0.01, 100)
        select (model, rate),
        c =>
        {
            var profile = new ConcentrationProfile(c.model, [new InfusionDose(0, 1e9, c.rate)], 1);
            var (end, steady) = (End(c.model), 1000 * c.rate / c.model.ClearanceLitresPerMinute);
            Close.Numbers(steady, profile.PlasmaAt(end), 1e-12);
            Close.Numbers(steady, profile.EffectSiteAt(end), 1e-12);
            Close.Numbers(c.rate * c.model.SteadyStateVolumeLitres / c.model.ClearanceLitresPerMinute, profile.AmountsAt(end).InBodyMilligrams, 1e-12);
        });

    [Fact]
    public void Twice_the_doses_are_twice_the_concentrations() => Properties.ForAll(
        from patient in Scenarios.Case
        from minute in Scenarios.Minute
        from factor in Scenarios.Logarithmic(0.01, 100)
        select (patient, minute, factor),
        c =>
        {
            var more = c.patient with { Doses = [.. c.patient.Doses.Select(d => Changed(d, 0, c.factor))] };
            Close.Numbers(c.factor * c.patient.Profile.PlasmaAt(c.minute), more.Profile.PlasmaAt(c.minute), 1e-14);
            Close.Numbers(c.factor * c.patient.Profile.EffectSiteAt(c.minute), more.Profile.EffectSiteAt(c.minute), 1e-14);
        });

    /// <summary>By whole quarters of a minute, which are exact in binary, and away from the events, which a shift may round across.</summary>
    [Fact]
    public void The_clock_may_start_anywhere() => Properties.ForAll(
        from patient in Scenarios.Case
        from minute in Scenarios.Even(0.0001, 500)
        from shift in Gen.Choose(-4000, 4000)
        select (patient, minute, shift: shift / 4.0),
        c =>
        {
            var later = c.patient with { Doses = [.. c.patient.Doses.Select(d => Changed(d, c.shift, 1))] };
            var peak = 1000 * c.patient.Doses.Sum(d => d.Milligrams) / c.patient.Model.CentralVolumeLitres;
            Close.Numbers(c.patient.Profile.PlasmaAt(c.minute), later.Profile.PlasmaAt(c.minute + c.shift), 1e-9, peak);
        });

    [Fact]
    public void An_infusion_of_no_width_is_a_bolus() => Properties.ForAll(
        from model in Scenarios.Model
        from minute in Scenarios.Even(1, 300)
        select (model, minute),
        c =>
        {
            var infusion = new ConcentrationProfile(c.model, [new InfusionDose(0, 1e-9, 0.5e9)], 0.3);
            var bolus = new ConcentrationProfile(c.model, [new BolusDose(0, 0.5)], 0.3);
            Close.Numbers(bolus.PlasmaAt(c.minute), infusion.PlasmaAt(c.minute), 1e-8);
            Close.Numbers(bolus.EffectSiteAt(c.minute), infusion.EffectSiteAt(c.minute), 1e-8);
        });

    /// <summary>A difference of d in ka changes a concentration by about the share d, where the two rates are equal as elsewhere.</summary>
    [Fact]
    public void Where_rates_meet_nothing_jumps() => Properties.ForAll(
        from model in Scenarios.Model
        from mode in Gen.Elements(model.Modes.AsEnumerable())
        from minute in Scenarios.Even(0.1, 200)
        from offset in Gen.Elements(1e-15, -1e-15, 1e-12, -1e-12, 1e-10)
        select (model, rate: mode.RatePerMinute, minute, offset),
        c =>
        {
            var (at, beside) = (Absorbed(c.model, c.rate), Absorbed(c.model, c.rate * (1 + c.offset)));
            var allowed = 1e-13 + (Math.Abs(c.offset) * (2 + (2 * c.rate * c.minute)));
            Close.Numbers(at.PlasmaAt(c.minute), beside.PlasmaAt(c.minute), allowed, 1e-200);
            Close.Numbers(at.EffectSiteAt(c.minute), beside.EffectSiteAt(c.minute), 2 * allowed, 1e-200);
        });

    [Theory]
    [InlineData(9.999999999, 0)]
    [InlineData(10, 1000)]
    public void A_bolus_is_there_at_its_own_minute(double minute, double expected) =>
        Assert.Equal(expected, new ConcentrationProfile(CompartmentModel.FromRateConstants(5, 0.1), [new BolusDose(10, 5)]).PlasmaAt(minute));

    /// <summary>80 mg of which a quarter is absorbed, from 5 min after it was given: given at once, waiting whole until then.</summary>
    [Theory]
    [InlineData(9.999999999, 0, 0, 0)]
    [InlineData(10, 80, 60, 20)]
    [InlineData(12, 80, 60, 20)]
    [InlineData(15, 80, 60, 20)]
    public void What_is_swallowed_waits_whole_until_its_absorption_begins(double minute, double given, double lost, double waiting)
    {
        var amounts = new ConcentrationProfile(CompartmentModel.FromRateConstants(5, 0.1), [new FirstOrderDose(10, 80, new Absorption(0.25, 0.1, 5))]).AmountsAt(minute);
        Assert.Equal((given, lost, waiting), (amounts.GivenMilligrams, amounts.LostMilligrams, amounts.WaitingMilligrams));
    }

    [Fact]
    public void Without_a_dose_there_is_nothing()
    {
        var profile = new ConcentrationProfile(CompartmentModel.FromRateConstants(5, 0.1), [], 1);
        var curve = new double[20];
        Array.Fill(curve, 7);
        profile.FillPlasma(new EvenGrid(0, 1, 20), curve);
        Assert.All(curve, value => Assert.Equal(0, value));
        Assert.Equal((0, 0, 0, 0), (profile.PlasmaAt(5), profile.EffectSiteAt(5), profile.PlasmaAreaTotal, profile.PlasmaAreaUntil(9)));
    }

    /// <summary>When nothing is left to happen: 60 times the slowest time constant, or what absorption may take.</summary>
    private static double End(CompartmentModel model) => 1e5 + (60 / model.Modes[^1].RatePerMinute);

    private static bool HasAnEnd(CompartmentModel model) => End(model) < 1e9;

    /// <summary>ka and ke0 both at the rate, or beside it.</summary>
    private static ConcentrationProfile Absorbed(CompartmentModel model, double rate) =>
        new(model, [new FirstOrderDose(0, 50, new(0.9, rate, 0))], rate);

    private static DoseInput Changed(DoseInput dose, double shift, double factor) => dose switch
    {
        InfusionDose d => new InfusionDose(d.Minute + shift, d.DurationMinutes, d.MilligramsPerMinute * factor),
        FirstOrderDose d => new FirstOrderDose(d.Minute + shift, d.Milligrams * factor, d.Absorption),
        _ => new BolusDose(dose.Minute + shift, dose.Milligrams * factor),
    };
}
