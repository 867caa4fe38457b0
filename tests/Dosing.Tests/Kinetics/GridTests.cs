using Dosing.Kinetics;
using Dosing.Testing;
using FsCheck.Fluent;

namespace Dosing.Tests.Kinetics;

/// <summary>The recurrence on an even grid against the closed form at each time: two ways that share only the exponentials.</summary>
public class GridTests
{
    [Fact]
    public void A_grid_is_the_closed_form_at_each_point() => Properties.ForAll(
        from patient in Scenarios.Case
        from start in Gen.OneOf(Gen.Constant(0.0), Scenarios.Even(-20, 150))
        from step in Gen.Elements(1, 0.1, 1.0 / 6, 2, 0.37, 15)
        from points in Gen.Choose(1, 200)
        select (patient, grid: new EvenGrid(start, step, points)),
        c =>
        {
            var (profile, values) = (c.patient.Profile, new double[c.grid.Points]);
            var peak = 1000 * c.patient.Doses.Sum(d => d.Milligrams) / c.patient.Model.CentralVolumeLitres;
            profile.FillPlasma(c.grid, values);
            for (var i = 0; i < values.Length; i++)
            {
                Close.Numbers(profile.PlasmaAt(c.grid[i]), values[i], 1e-11, peak, i);
            }

            profile.FillEffectSite(c.grid, values);
            for (var i = 0; i < values.Length; i++)
            {
                Close.Numbers(profile.EffectSiteAt(c.grid[i]), values[i], 1e-11, peak, i);
            }
        });

    /// <summary>72 hours in seconds: 259,201 points after one bolus in the first, a slow infusion and an absorbed dose.</summary>
    [Fact]
    public void Three_days_of_seconds_keep_the_bar()
    {
        var profile = new ConcentrationProfile(
            CompartmentModel.FromRateConstants(25, 0.056, new(0.11, 0.048), new(0.053, 0.0084)),
            [new BolusDose(0.5, 140), new InfusionDose(10, 4000, 0.2), new FirstOrderDose(30.3, 50, new(0.9, 0.07, 2))], 1.1);
        var grid = new EvenGrid(0, 1.0 / 60, (72 * 3600) + 1);
        var curve = new double[grid.Points];
        foreach (var isEffectSite in new[] { false, true })
        {
            (isEffectSite ? (Action<EvenGrid, double[]>)((g, c) => profile.FillEffectSite(g, c)) : (g, c) => profile.FillPlasma(g, c))(grid, curve);
            for (var i = 0; i < curve.Length; i += 97)
            {
                var minute = grid[i];
                Close.Numbers(isEffectSite ? profile.EffectSiteAt(minute) : profile.PlasmaAt(minute), curve[i], 2e-12, 5600, i);
            }
        }
    }

    /// <summary>Two ways of absorption at once, as of a dose swallowed and one under the tongue, and two doses of one of them at one minute.</summary>
    [Fact]
    public void Two_absorption_rates_are_followed_each_by_itself()
    {
        var (swallowed, sublingual) = (new Absorption(0.2, 0.03, 12), new Absorption(0.3, 0.11, 0));
        var profile = new ConcentrationProfile(
            CompartmentModel.FromRateConstants(25, 0.056, new(0.11, 0.048), new(0.053, 0.0084)),
            [new FirstOrderDose(0, 50, swallowed), new FirstOrderDose(12, 40, sublingual), new FirstOrderDose(0, 30, swallowed), new InfusionDose(20, 10, 1)], 1.1);
        var grid = new EvenGrid(0, 0.7, 203);
        var curve = new double[grid.Points];
        profile.FillPlasma(grid, curve);
        Close.Curves([.. Enumerable.Range(0, grid.Points).Select(i => profile.PlasmaAt(grid[i]))], curve, 1e-12);
        profile.FillEffectSite(grid, curve);
        Close.Curves([.. Enumerable.Range(0, grid.Points).Select(i => profile.EffectSiteAt(grid[i]))], curve, 1e-12);
    }

    [Theory]
    [InlineData(29.999999999, 30)]
    [InlineData(30, 30)]
    [InlineData(30.000000001, 31)]
    public void A_dose_shows_from_the_first_point_at_or_after_it(double minute, int first)
    {
        var curve = new double[61];
        new ConcentrationProfile(CompartmentModel.FromRateConstants(5, 0.1), [new BolusDose(minute, 5)]).FillPlasma(new EvenGrid(0, 1, 61), curve);
        Assert.Equal(first, Array.FindIndex(curve, value => value > 0));
    }

    [Theory]
    [InlineData(0.1, 3)]
    [InlineData(1.0 / 3, 9)]
    [InlineData(0.7, 70)]
    public void A_point_that_is_rounded_decides_by_its_rounded_time(double step, int index)
    {
        var grid = new EvenGrid(0, step, 100);
        foreach (var minute in new[] { Math.BitDecrement(grid[index]), grid[index], Math.BitIncrement(grid[index]) })
        {
            var profile = new ConcentrationProfile(CompartmentModel.FromRateConstants(5, 0.1), [new BolusDose(minute, 5)]);
            var curve = new double[grid.Points];
            profile.FillPlasma(grid, curve);
            Assert.Equal(Enumerable.Range(0, 100).First(i => profile.PlasmaAt(grid[i]) > 0), Array.FindIndex(curve, value => value > 0));
        }
    }

    /// <summary>Where the clock rounds the end of an infusion, or cannot tell it from its start, its dose is still whole.</summary>
    [Theory]
    [InlineData(4000, 1e-6)]
    [InlineData(4000.3, 1e-3)]
    [InlineData(1e6, 1e-9)]
    public void A_short_infusion_late_on_the_clock_brings_its_whole_dose(double start, double duration)
    {
        var (curve, grid) = (new double[200], new EvenGrid(start - 10, 1, 200));
        var profile = new ConcentrationProfile(CompartmentModel.FromRateConstants(5, 0.1), [new InfusionDose(start, duration, 0.5 / duration)]);
        profile.FillPlasma(grid, curve);
        for (var i = 11; i < curve.Length; i++)
        {
            Close.Numbers(100 * Math.Exp(-0.1 * (i - 10)), curve[i], (0.1 * duration) + 1e-11);
            Close.Numbers(profile.PlasmaAt(grid[i]), curve[i], 1e-11);
        }
    }

    [Fact]
    public void Each_row_of_a_population_is_the_curve_of_its_patient() => Properties.ForAll(
        from patients in Scenarios.Case.ListOf(5)
        from points in Gen.Choose(1, 60)
        select (patients, points),
        c =>
        {
            var population = new Population(c.patients.Select(p => p.Profile));
            var grid = new EvenGrid(0, 2.5, c.points);
            var (all, one) = (new double[5 * c.points], new double[c.points]);
            population.FillPlasma(grid, all);
            for (var k = 0; k < 5; k++)
            {
                population.Patients[k].FillPlasma(grid, one);
                Assert.Equal(one, all[(k * c.points)..((k + 1) * c.points)]);
            }

            population.FillEffectSite(grid, all);
            population.Patients[4].FillEffectSite(grid, one);
            Assert.Equal(one, all[(4 * c.points)..]);
        },
        count: 200);

    [Fact]
    public void A_span_of_another_length_is_refused()
    {
        var profile = new ConcentrationProfile(CompartmentModel.FromRateConstants(5, 0.1), [], 1);
        Assert.Throws<ArgumentException>(() => profile.FillPlasma([1, 2], new double[3]));
        Assert.Throws<ArgumentException>(() => profile.FillEffectSite([1, 2], new double[1]));
        Assert.Throws<ArgumentException>(() => profile.FillPlasma(new EvenGrid(0, 1, 4), new double[3]));
        Assert.Throws<ArgumentException>(() => profile.FillEffectSite(new EvenGrid(0, 1, 4), new double[5]));
        Assert.Throws<ArgumentException>(() => profile.FillPlasma(default(EvenGrid), []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EvenGrid(0, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EvenGrid(0, 1, 2)[2]);
        Assert.Throws<ArgumentException>(() => new Population([profile, profile]).FillPlasma(new EvenGrid(0, 1, 4), new double[4]));
    }
}
