using Dosing.Kinetics;

namespace Dosing.Tests.Kinetics;

/// <summary>The same seed gives the same numbers anywhere, and they are distributed as they should be.</summary>
public class RandomTests
{
    /// <summary>By a second program, in whole numbers, from the published definitions of SplitMix64 and xoshiro256**.</summary>
    [Theory]
    [InlineData(0, 0, 0.98175084398597, 0.4689422180935393, 0.16437423450497135)]
    [InlineData(1, 0, 0.9299697815615794, 0.8392768398135518, 0.16532524975997764)]
    [InlineData(0, 1, 0.9353917935165817, 0.5569544032655002, 0.7513151582734995)]
    [InlineData(42, 9999, 0.37782951784773033, 0.9034038672497297, 0.1834276151185089)]
    [InlineData(-1, 3, 0.37289713184641216, 0.19542973542647635, 0.013453614377393008)]
    public void The_numbers_are_those_of_the_published_generators(long seed, long number, double first, double second, double third)
    {
        var draws = new RandomDraws(seed, number);
        Assert.Equal([first, second, third], [draws.NextUniform(), draws.NextUniform(), draws.NextUniform()]);
    }

    /// <summary>Quantiles in 40-digit arithmetic.</summary>
    [Theory]
    [InlineData(1e-15, -7.9413453261709967713)]
    [InlineData(1e-9, -5.9978070150076868614)]
    [InlineData(1e-5, -4.2648907939228246102)]
    [InlineData(0.001, -3.0902323061678135354)]
    [InlineData(0.05, -1.644853626951472688)]
    [InlineData(0.075, -1.4395314709384559349)]
    [InlineData(0.25, -0.6744897501960817432)]
    [InlineData(0.4, -0.25334710313579974132)]
    [InlineData(0.5, 0)]
    [InlineData(0.9, 1.2815515655446005935)]
    [InlineData(0.95, 1.6448536269514722843)]
    [InlineData(0.9999, 3.7190164854557083867)]
    public void The_normal_quantile_is_right_to_fourteen_digits(double p, double z) => Close.Numbers(z, NormalQuantile.Of(p), 1e-14);

    [Fact]
    public void Normal_numbers_have_their_moments()
    {
        var draws = new RandomDraws(2026);
        double[] z = [.. Enumerable.Range(0, 200_000).Select(_ => draws.NextNormal())];
        // Five standard errors of each moment: of z, z^2, z^3 and z^4 the variances are 1, 2, 15 and 96.
        var root = Math.Sqrt(z.Length);
        Assert.InRange(z.Average(), -5 / root, 5 / root);
        Assert.InRange(z.Average(x => x * x), 1 - (5 * Math.Sqrt(2) / root), 1 + (5 * Math.Sqrt(2) / root));
        Assert.InRange(z.Average(x => x * x * x), -5 * Math.Sqrt(15) / root, 5 * Math.Sqrt(15) / root);
        Assert.InRange(z.Average(x => x * x * x * x), 3 - (5 * Math.Sqrt(96) / root), 3 + (5 * Math.Sqrt(96) / root));
    }

    [Fact]
    public void Neighbouring_sequences_are_not_related()
    {
        double[] first = [.. Enumerable.Range(0, 20_000).Select(k => new RandomDraws(7, k).NextNormal())];
        Assert.InRange(first.Average(), -0.036, 0.036);
        Assert.InRange(first.Zip(first.Skip(1), (a, b) => a * b).Average(), -0.036, 0.036);
        Assert.Equal(first.Length, first.Distinct().Count());
    }

    /// <summary>Of a log-normal number: median m, sigma^2 = ln(1 + CV^2), mean m e^(sigma^2 / 2).</summary>
    [Fact]
    public void A_log_normal_number_has_its_median_mean_and_variation()
    {
        var (parameter, draws) = (new LogNormal(25, 0.45), new RandomDraws(5));
        double[] x = [.. Enumerable.Range(0, 200_000).Select(_ => parameter.Draw(draws)).Order()];
        Close.Numbers(25, x[100_000], 0.006);
        var mean = x.Average();
        Close.Numbers(25 * Math.Sqrt(1 + (0.45 * 0.45)), mean, 0.006);
        Close.Numbers(0.45, Math.Sqrt(x.Average(v => (v - mean) * (v - mean))) / mean, 0.02);
    }

    /// <summary>By definition m e^(sigma z), sigma^2 = ln(1 + CV^2); a bound that a draw meets exactly does not turn it away.</summary>
    [Fact]
    public void A_draw_is_the_median_times_e_to_the_sigma_z()
    {
        var above = Enumerable.Range(0, 10).First(n => new RandomDraws(5, n).NextNormal() > 0);
        var expected = 25 * Math.Exp(Math.Sqrt(Math.Log(1 + (0.45 * 0.45))) * new RandomDraws(5, above).NextNormal());
        Assert.Equal(expected, new LogNormal(25, 0.45).Draw(new RandomDraws(5, above)));
        Assert.Equal(expected, new LogNormal(25, 0.45, expected).Draw(new RandomDraws(5, above)));
    }

    [Fact]
    public void A_draw_above_the_upper_bound_is_drawn_anew()
    {
        var (bounded, draws) = (new LogNormal(0.93, 0.15, 1), new RandomDraws(5));
        double[] x = [.. Enumerable.Range(0, 20_000).Select(_ => bounded.Draw(draws))];
        Assert.InRange(x.Max(), 0.999, 1);
        Assert.InRange(x.Count(v => v > 0.9999), 0, 30);
        Assert.All([0.9, double.NaN, double.NegativeInfinity], bound => Assert.Throws<ArgumentOutOfRangeException>(() => new LogNormal(0.93, 0.15, bound)));
    }

    [Fact]
    public void Without_variation_every_draw_is_the_median() =>
        Assert.Equal(25, new LogNormal(25, 0).Draw(new RandomDraws(1)));

    [Fact]
    public void A_sequence_of_a_negative_number_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new RandomDraws(1, -1));
}
