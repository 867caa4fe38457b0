using Dosing.Kinetics;

namespace Dosing.Tests.Kinetics;

/// <summary>A number that cannot be is refused where it comes in, with its name, what it was, its unit and what is allowed.</summary>
public class GuardTests
{
    private static readonly (string Name, string Unit, Func<double, object> Make)[] Positive =
    [
        ("centralVolumeLitres", "L", v => CompartmentModel.FromClearances(v, 1)),
        ("clearanceLitresPerMinute", "L/min", v => CompartmentModel.FromClearances(1, v)),
        ("volumeLitres", "L", v => new PeripheralCompartment(v, 1)),
        ("distributionClearanceLitresPerMinute", "L/min", v => new PeripheralCompartment(1, v)),
        ("eliminationRatePerMinute", "/min", v => CompartmentModel.FromRateConstants(1, v)),
        ("outPerMinute", "/min", v => new PeripheralRates(v, 1)),
        ("backPerMinute", "/min", v => new PeripheralRates(1, v)),
        ("rateConstantPerMinute", "/min", v => new Absorption(1, v, 0)),
        ("bioavailability", "(fraction)", v => new Absorption(v, 1, 0)),
        ("durationMinutes", "min", v => new InfusionDose(0, v, 1)),
        ("stepMinutes", "min", v => new EvenGrid(0, v, 2)),
        ("effectSiteRatePerMinute", "/min", v => new ConcentrationProfile(CompartmentModel.FromRateConstants(1, 1), [], v)),
        ("median", "unit", v => new LogNormal(v, 0.3)),
    ];

    private static readonly (string Name, string Unit, Func<double, object> Make)[] NotNegative =
    [
        ("milligrams", "mg", v => new BolusDose(0, v)),
        ("milligrams", "mg", v => new FirstOrderDose(0, v, new(1, 1, 0))),
        ("milligramsPerMinute", "mg/min", v => new InfusionDose(0, 1, v)),
        ("lagMinutes", "min", v => new Absorption(1, 1, v)),
        ("coefficientOfVariation", "fraction", v => new LogNormal(1, v)),
    ];

    private static readonly (string Name, string Unit, Func<double, object> Make)[] Finite =
    [
        ("minute", "min", v => new BolusDose(v, 1)),
        ("minute", "min", v => new InfusionDose(v, 1, 1)),
        ("minute", "min", v => new FirstOrderDose(v, 1, new(1, 1, 0))),
        ("startMinute", "min", v => new EvenGrid(v, 1, 2)),
        ("minute", "min", v => Profile().PlasmaAt(v)),
        ("minute", "min", v => Profile().EffectSiteAt(v)),
        ("minute", "min", v => Profile().PlasmaAreaUntil(v)),
        ("minute", "min", v => Profile().AmountsAt(v)),
    ];

    [Fact]
    public void What_has_to_be_positive_is_refused_otherwise() =>
        Refuse(Positive, 0, -1, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1e300, -0.0);

    [Fact]
    public void What_may_be_zero_is_refused_below_it()
    {
        Refuse(NotNegative, -1e-9, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1e10);
        Assert.All(NotNegative, guard => guard.Make(0));
    }

    [Fact]
    public void A_time_is_finite()
    {
        Refuse(Finite, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1e300);
        Assert.All(Finite, guard => guard.Make(-5));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(1.0000001, false)]
    public void No_more_than_all_is_absorbed(double bioavailability, bool isTaken)
    {
        var refusal = Record.Exception(() => new Absorption(bioavailability, 1, 0));
        Assert.Equal(isTaken, refusal is null);
    }

    [Fact]
    public void A_rate_constant_of_a_struct_that_was_never_made_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CompartmentModel.FromRateConstants(1, 1, default(PeripheralRates)));
        Assert.Throws<ArgumentOutOfRangeException>(() => CompartmentModel.FromClearances(1, 1, default(PeripheralCompartment)));
    }

    [Fact]
    public void Four_compartments_are_refused()
    {
        Assert.Throws<ArgumentException>(() => CompartmentModel.FromRateConstants(1, 1, new(1, 1), new(1, 1), new(1, 1)));
        Assert.Throws<ArgumentException>(() => CompartmentModel.FromClearances(1, 1, new(1, 1), new(1, 1), new(1, 1)));
    }

    [Fact]
    public void Nothing_that_is_null_is_taken()
    {
        var model = CompartmentModel.FromRateConstants(1, 1);
        Assert.Throws<ArgumentNullException>(() => new ConcentrationProfile(null!, new Regimen()));
        Assert.Throws<ArgumentNullException>(() => new ConcentrationProfile(model, (Regimen)null!));
        Assert.Throws<ArgumentNullException>(() => new Regimen([null!]));
        Assert.Throws<ArgumentNullException>(() => new FirstOrderDose(0, 1, null!));
        Assert.Throws<ArgumentNullException>(() => new Population([null!]));
        Assert.Throws<ArgumentNullException>(() => EffectSite.RateForTimeToPeak(null!, 1));
        Assert.Throws<ArgumentNullException>(() => new LogNormal(1, 1).Draw(null!));
        Assert.Throws<ArgumentNullException>(() => Population.Draw(1, 1, null!));
    }

    private static ConcentrationProfile Profile() => new(CompartmentModel.FromRateConstants(1, 1), [new BolusDose(0, 1)], 1);

    private static void Refuse((string Name, string Unit, Func<double, object> Make)[] guards, params double[] values)
    {
        foreach (var (name, unit, make) in guards)
        {
            foreach (var value in values)
            {
                var refusal = Assert.ThrowsAny<ArgumentOutOfRangeException>(() => make(value));
                Assert.Equal(name, refusal.ParamName);
                Assert.StartsWith($"{name} is ", refusal.Message, StringComparison.Ordinal);
                Assert.Contains(unit, refusal.Message, StringComparison.Ordinal);
                Assert.Contains("allowed is ", refusal.Message, StringComparison.Ordinal);
            }
        }
    }
}
