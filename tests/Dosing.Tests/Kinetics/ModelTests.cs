using Dosing.Kinetics;
using Dosing.Testing;
using FsCheck.Fluent;

namespace Dosing.Tests.Kinetics;

/// <summary>The exponentials of a model, by algebra.</summary>
public class ModelTests
{
    /// <summary>Vieta: sum, sum of pairs and product of the roots are the coefficients of the characteristic polynomial.</summary>
    [Fact]
    public void The_rates_obey_Vieta() => Properties.ForAll(Scenarios.Model, model =>
    {
        double[] r = [.. model.Modes.Select(m => m.RatePerMinute)];
        var (k10, p) = (model.EliminationRatePerMinute, model.Peripherals);
        Close.Numbers(k10 + p.Sum(x => x.OutPerMinute + x.BackPerMinute), r.Sum(), 1e-14);
        Close.Numbers(p.Aggregate(k10, (product, x) => product * x.BackPerMinute), r.Aggregate((a, b) => a * b), 1e-14);
        if (r.Length == 3)
        {
            var (k12, k21, k13, k31) = (p[0].OutPerMinute, p[0].BackPerMinute, p[1].OutPerMinute, p[1].BackPerMinute);
            Close.Numbers((k10 * (k21 + k31)) + (k12 * k31) + (k13 * k21) + (k21 * k31), (r[0] * r[1]) + (r[0] * r[2]) + (r[1] * r[2]), 1e-14);
        }
    });

    /// <summary>At time 0 all is in the central compartment; the whole area is 1/CL; the mean residence time is Vss/CL.</summary>
    [Fact]
    public void The_coefficients_obey_the_moments() => Properties.ForAll(Scenarios.Model, model =>
    {
        Close.Numbers(1 / model.CentralVolumeLitres, model.Modes.Sum(m => m.CoefficientPerLitre), 1e-14);
        Close.Numbers(1 / model.ClearanceLitresPerMinute, model.Modes.Sum(m => m.CoefficientPerLitre / m.RatePerMinute), 1e-13);
        Close.Numbers(
            model.SteadyStateVolumeLitres / model.ClearanceLitresPerMinute / model.ClearanceLitresPerMinute,
            model.Modes.Sum(m => m.CoefficientPerLitre / m.RatePerMinute / m.RatePerMinute), 1e-13);
    });

    /// <summary>
    /// The same moments, and k10 + k12 as the slope at time 0, where one rate is a billion times another: each weighs the mode
    /// that the sum at time 0 does not show.
    /// </summary>
    [Theory]
    [InlineData(1e-6, 1e-6, 1e3)]
    [InlineData(1e3, 1e3, 1e-6)]
    [InlineData(1e-6, 1e3, 1e-6)]
    [InlineData(1e3, 1e-6, 1e-3)]
    public void Rates_far_apart_obey_the_moments_too(double k10, double k12, double k21)
    {
        var modes = CompartmentModel.FromRateConstants(1, k10, new PeripheralRates(k12, k21)).Modes;
        Close.Numbers(k10 * k21, modes[0].RatePerMinute * modes[1].RatePerMinute, 1e-13);
        Close.Numbers(k10 + k12, modes.Sum(m => m.CoefficientPerLitre * m.RatePerMinute), 1e-13);
        Close.Numbers(1 / k10, modes.Sum(m => m.CoefficientPerLitre / m.RatePerMinute), 1e-13);
    }

    [Fact]
    public void The_rates_fall_and_no_coefficient_is_negative() => Properties.ForAll(Scenarios.Model, model =>
    {
        Assert.Equal(model.Compartments, model.Modes.Count);
        Assert.All(model.Modes, m => Assert.True(m.RatePerMinute > 0 && m.CoefficientPerLitre >= 0));
        Assert.All(model.Modes.Zip(model.Modes.Skip(1)), pair => Assert.True(pair.First.RatePerMinute >= pair.Second.RatePerMinute));
    });

    [Fact]
    public void The_order_of_the_peripheral_compartments_changes_nothing() => Properties.ForAll(Scenarios.Model, model =>
    {
        if (model.Compartments == 3)
        {
            var turned = CompartmentModel.FromRateConstants(model.CentralVolumeLitres, model.EliminationRatePerMinute, model.Peripherals[1], model.Peripherals[0]);
            Assert.All(model.Modes.Zip(turned.Modes), pair => Close.Numbers(pair.First.RatePerMinute, pair.Second.RatePerMinute, 1e-15));
        }
    });

    /// <summary>Two peripheral compartments with one way back are one compartment, and nearly so where the ways back nearly agree.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1e-15)]
    [InlineData(1e-12)]
    [InlineData(1e-6)]
    public void Where_two_peripheral_compartments_agree_they_act_as_one(double offset)
    {
        var (k10, k12, k13, back) = (0.05, 0.1, 0.04, 0.02);
        var one = CompartmentModel.FromRateConstants(10, k10, new PeripheralRates(k12 + k13, back));
        var two = CompartmentModel.FromRateConstants(10, k10, new(k12, back), new(k13, back * (1 + offset)));
        Close.Numbers(one.Modes[0].RatePerMinute, two.Modes[0].RatePerMinute, 1e-15 + offset);
        Close.Numbers(one.Modes[1].RatePerMinute, two.Modes[2].RatePerMinute, 1e-15 + offset);
        Close.Numbers(one.Modes[0].CoefficientPerLitre, two.Modes[0].CoefficientPerLitre, 1e-14 + (10 * offset));
        Assert.InRange(two.Modes[1].CoefficientPerLitre, 0, 1e-12 + offset);
    }

    [Fact]
    public void Clearances_and_rate_constants_are_two_ways_to_say_the_same()
    {
        var model = CompartmentModel.FromClearances(10, 2, new(20, 5), new(100, 1));
        Assert.Equal(0.2, model.EliminationRatePerMinute);
        Assert.Equal([new(0.5, 0.25), new(0.1, 0.01)], model.Peripherals);
        Assert.Equal(130, model.SteadyStateVolumeLitres, 12);
        Assert.Equal(2, model.ClearanceLitresPerMinute, 12);
        Assert.Equal(Math.Log(2) / 0.2, CompartmentModel.FromClearances(10, 2).Modes[0].HalfLifeMinutes, 12);
    }
}
