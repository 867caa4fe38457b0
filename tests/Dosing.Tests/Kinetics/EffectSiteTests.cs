using Dosing.Kinetics;
using Dosing.Testing;
using FsCheck.Fluent;

namespace Dosing.Tests.Kinetics;

/// <summary>ke0 from the time to the peak.</summary>
public class EffectSiteTests
{
    /// <summary>The evidence: 1.83 min on the default adult model at 70 kg gives 1.1364 /min; 3 min on Domino's gives 0.0856676153651565.</summary>
    [Fact]
    public void The_rates_of_the_evidence_follow_from_their_times_to_peak()
    {
        var kamp = CompartmentModel.FromClearances(25, 84 / 60.0, new(56, 161 / 60.0), new(157, 79 / 60.0));
        Assert.Equal(1.1364, EffectSite.RateForTimeToPeak(kamp, 1.83), 4);
        var domino = CompartmentModel.FromRateConstants(0.063 * 70, 0.438, new(0.592, 0.247), new(0.590, 0.0146));
        Close.Numbers(0.0856676153651565, EffectSite.RateForTimeToPeak(domino, 3), 1e-13);
        Assert.Equal(0.184, EffectSite.RateForTimeToPeak(domino, 1.83), 3);
        Assert.Equal(0.512, EffectSite.RateForTimeToPeak(kamp, 3), 3);
    }

    /// <summary>One compartment, by calculus: the peak is at ln(ke0 / k10) / (ke0 - k10), and at 1 / k10 where the two are equal.</summary>
    [Theory]
    [InlineData(0.1, 0.5)]
    [InlineData(0.1, 0.02)]
    [InlineData(0.1, 0.1)]
    [InlineData(0.1, 0.1000000001)]
    public void One_compartment_gives_the_rate_of_the_formula(double k10, double ke0)
    {
        var minutes = ke0 == k10 ? 1 / k10 : Math.Abs(ke0 - k10) < 1e-6 ? 2 / (ke0 + k10) : Math.Log(ke0 / k10) / (ke0 - k10);
        Close.Numbers(ke0, EffectSite.RateForTimeToPeak(CompartmentModel.FromRateConstants(10, k10), minutes), 1e-12);
    }

    [Fact]
    public void At_its_peak_the_effect_site_equals_the_plasma() => Properties.ForAll(
        from model in Scenarios.Model
        from minutes in Scenarios.Logarithmic(0.3, 20)
        select (model, minutes),
        c =>
        {
            var rate = EffectSite.RateForTimeToPeak(c.model, c.minutes);
            var profile = new ConcentrationProfile(c.model, [new BolusDose(0, 100)], rate);
            var peak = profile.EffectSiteAt(c.minutes);
            Close.Numbers(profile.PlasmaAt(c.minutes), peak, 1e-12);
            Assert.True(peak >= profile.EffectSiteAt(c.minutes * 0.99) && peak >= profile.EffectSiteAt(c.minutes * 1.01));
        });

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(1e9)] // every rate has peaked by then
    [InlineData(200)] // ke0 of 1e-9 peaks after ln(1e8) / 0.1 = 184 min
    [InlineData(1e-8)] // ke0 of 1e9 peaks after ln(1e10) / 1e9 = 2.3e-8 min
    public void A_time_that_no_rate_gives_is_refused(double minutes)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => EffectSite.RateForTimeToPeak(CompartmentModel.FromRateConstants(10, 0.1), minutes));
        Assert.Contains("minutesToPeak", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_rate_there_is_no_effect_site()
    {
        var profile = new ConcentrationProfile(CompartmentModel.FromRateConstants(10, 0.1), [new BolusDose(0, 1)]);
        Assert.Throws<InvalidOperationException>(() => profile.EffectSiteAt(1));
        Assert.Throws<InvalidOperationException>(() => profile.FillEffectSite([1], new double[1]));
        Assert.Throws<InvalidOperationException>(() => profile.FillEffectSite(new EvenGrid(0, 1, 2), new double[2]));
    }
}
