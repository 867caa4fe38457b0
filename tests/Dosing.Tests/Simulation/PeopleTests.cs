using Dosing.Simulation;

namespace Dosing.Tests.Simulation;

/// <summary>The bands against percentiles that another program computed from 131,072 people; they stand in pk.json as population_reference.</summary>
public class PeopleTests
{
    private const string Infusion = "0.5mg/kg/iv/40min@0min";

    private static readonly Lazy<SimulatedCurve> Drawn = new(() => (Simulating.Adult(Infusion) with { People = "8000", Every = "10min", Until = "4h" }).Answer().Curves[0]);

    [Theory]
    [InlineData(10, 106.0, 149.0, 199.0, 82.6, 148.0, 262.0)]
    [InlineData(20, 149.0, 193.0, 249.0, 112.0, 193.0, 333.0)]
    [InlineData(40, 194.0, 248.0, 319.0, 145.0, 249.0, 428.0)]
    [InlineData(60, 59.4, 95.1, 141.0, 48.6, 94.4, 177.0)]
    [InlineData(80, 45.3, 71.9, 106.0, 36.8, 71.4, 134.0)]
    [InlineData(120, 28.0, 49.0, 76.4, 23.4, 48.5, 94.5)]
    [InlineData(240, 12.0, 24.8, 43.6, 10.4, 24.5, 52.3)]
    public void The_bands_are_those_of_the_evidence(int minute, double low, double middle, double high, double lowMeasured, double middleMeasured, double highMeasured)
    {
        var (people, measured, at) = (Drawn.Value.People!, Drawn.Value.Measurements!, minute / 10);

        AssertWithin4Percent([low, middle, high], [people.Low[at], people.Middle[at], people.High[at]]);
        AssertWithin4Percent([lowMeasured, middleMeasured, highMeasured], [measured.Low[at], measured.Middle[at], measured.High[at]]);
    }

    [Fact]
    public void The_same_seed_gives_the_same_people_and_another_seed_others()
    {
        var request = Simulating.Adult(Infusion, "push:35mg/im@0min") with { People = "50", Until = "1h" };
        var (first, again, other) = (request.Answer(), request.Answer(), (request with { Seed = "2" }).Answer());

        Assert.Equal(first.Curves.SelectMany(c => c.People!.High), again.Curves.SelectMany(c => c.People!.High));
        Assert.NotEqual(first.Curves[0].People!.High, other.Curves[0].People!.High);
        Assert.Equal(first.Curves[0].Plasma, other.Curves[0].Plasma);
    }

    /// <summary>How absorption differs between children is not known: the bands are called too narrow.</summary>
    [Fact]
    public void A_spread_that_is_not_known_is_said()
    {
        Assert.Contains(Simulating.Child("4mg/kg/im@0min").Answer().Notes, note => note.Id == "spread-unknown");
        Assert.Contains(Simulating.Adult("35mg/sc@0min").Answer().Notes, note => note.Id == "spread-unknown");
        Assert.DoesNotContain(Simulating.Adult("35mg/im@0min").Answer().Notes, note => note.Id == "spread-unknown");
    }

    private static void AssertWithin4Percent(double[] expected, double[] drawn) =>
        Assert.All(expected.Zip(drawn), pair => Assert.InRange(pair.Second / pair.First, 0.96, 1.04));
}
