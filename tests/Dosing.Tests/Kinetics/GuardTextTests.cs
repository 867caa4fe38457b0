using System.Text;
using Dosing.Kinetics;
using Dosing.Testing;

namespace Dosing.Tests.Kinetics;

/// <summary>The sentences that refuse a number of a model, in guards.txt, read one by one; and the edges themselves, which are taken.</summary>
public class GuardTextTests
{
    private static readonly CompartmentModel Model = CompartmentModel.FromRateConstants(1, 0.1);

    private static readonly Func<object>[] Refused =
    [
        () => CompartmentModel.FromClearances(-1, 1),
        () => CompartmentModel.FromRateConstants(0, 1),
        () => CompartmentModel.FromRateConstants(1, -1),
        () => CompartmentModel.FromRateConstants(1, 1, new(1, 1), new(1, 1), new(1, 1)),
        () => new PeripheralCompartment(0, 1),
        () => new PeripheralCompartment(1, 0),
        () => new Absorption(1.5, 1, 0),
        () => new Absorption(1, 1, -1),
        () => new BolusDose(1e10, 1),
        () => new BolusDose(0, -1),
        () => new LogNormal(0, 0.3),
        () => new LogNormal(1, 10.1),
        () => new LogNormal(1, 1, 0.9),
        () => new EvenGrid(0, 1, 3)[3],
        () => new EvenGrid(0, 1, 3)[-1],
        () => new Population([]),
        () => EffectSite.RateForTimeToPeak(Model, 0),
        () => EffectSite.RateForTimeToPeak(Model, 1e6),
        () => Profile().EffectSiteAt(1),
        () => Fill(Profile(), new EvenGrid(0, 1, 3), 2),
        () => Fill(Profile(), default, 2),
        () => Filled(new Population([Profile(), Profile()]), new EvenGrid(0, 1, 3), 5),
        () => PopulationBand.OfPatients([1, 2, 3], 2, 50),
        () => PopulationBand.OfPatients([1, 2], 1, 100.1),
    ];

    [Fact]
    public void They_are_the_approved_ones()
    {
        var text = new StringBuilder();
        foreach (var make in Refused)
        {
            // What follows the sentence is of the runtime, in its own words and culture.
            var refusal = Record.Exception(() => make());
            Assert.NotNull(refusal);
            text.Append(refusal.GetType().Name).Append(": ").Append(refusal.Message.Split(" (Parameter")[0]).Append('\n');
        }

        Approved.Equal(text.ToString(), "tests", "Dosing.Tests", "Kinetics", "guards.txt");
    }

    [Theory]
    [InlineData(1e-9)]
    [InlineData(1e9)]
    public void What_has_to_be_positive_may_be_at_either_edge(double value)
    {
        Assert.NotNull(CompartmentModel.FromClearances(value, value, new PeripheralCompartment(value, value)));
        Assert.NotNull(new InfusionDose(value, value, value));
        Assert.NotNull(new BolusDose(-value, value));
        Assert.Equal(value, new LogNormal(value, 10, value).UpperBound);
    }

    [Theory]
    [InlineData(1e-18)]
    [InlineData(1e18)]
    public void A_rate_constant_may_be_at_either_edge(double value) =>
        Assert.NotNull(CompartmentModel.FromRateConstants(1, value, new PeripheralRates(value, value)));

    private static ConcentrationProfile Profile() => new(Model, new Regimen(new BolusDose(0, 1)));

    private static ConcentrationProfile Fill(ConcentrationProfile profile, EvenGrid grid, int room)
    {
        profile.FillPlasma(grid, new double[room]);
        return profile;
    }

    private static Population Filled(Population population, EvenGrid grid, int room)
    {
        population.FillPlasma(grid, new double[room]);
        return population;
    }
}
