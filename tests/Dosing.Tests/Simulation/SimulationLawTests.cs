using Dosing.Simulation;
using Dosing.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dosing.Tests.Simulation;

/// <summary>Laws of every simulation, whatever the doses.</summary>
public class SimulationLawTests
{
    /// <summary>Four of them at once are still within the limit of a bolus.</summary>
    private static readonly Gen<string> Doses =
        from tenths in Gen.Choose(1, 11)
        from route in Gen.Elements("iv", "iv/30min", "iv/1min", "im", "intranasal", "sl", "po", "sc", "pr")
        from at in Gen.Choose(0, 120)
        select FormattableString.Invariant($"{tenths / 10}.{tenths % 10}mg/kg/{route}@{at}min");

    private static readonly Gen<(string[] First, string[] Second)> Two =
        from first in Gen.ListOf(Doses, 2)
        from second in Gen.ListOf(Doses, 2)
        select (first.ToArray(), second.ToArray());

    [Fact]
    public void Two_regimens_add_up_to_the_one_of_all_their_doses() => Properties.ForAll(Two, two =>
    {
        var request = Simulating.Adult([.. two.First.Select(d => $"a:{d}"), .. two.Second.Select(d => $"b:{d}"), .. two.First.Concat(two.Second).Select(d => $"both:{d}")]) with { People = "1", Until = "4h", Every = "20min" };
        var curves = request.Answer().Curves;

        Assert.All(curves[2].Plasma.Select((sum, i) => (sum, parts: curves[0].Plasma[i] + curves[1].Plasma[i])), at => Assert.Equal(at.parts, at.sum, 1e-9 * Math.Max(1, at.parts)));
    }, 300);

    [Fact]
    public void A_curve_lies_between_the_models_and_is_above_no_landmark_in_grey_time() => Properties.ForAll(Doses, dose =>
    {
        var answer = (Simulating.Adult(dose) with { People = "1", Until = "4h" }).Answer();
        var curve = answer.Curves[0];

        Assert.True(curve.ModelRange is null || curve.Plasma.Select((level, i) => level >= curve.ModelRange.Value.Low[i] * (1 - 1e-9) && level <= curve.ModelRange.Value.High[i] * (1 + 1e-9)).All(inside => inside));
        Assert.All(curve.Readings.SelectMany(r => r.Above), above =>
        {
            Assert.True(above.From <= above.To);
            Assert.DoesNotContain(curve.Grey, grey => above.From < grey.To - 1e-9 && above.To > grey.From + 1e-9);
        });
        Assert.Equal(answer.Minutes.Count, curve.Plasma.Count);
        Assert.All(curve.Readings, r => Assert.Equal(r.Above.Count == 0, r.Peak == PeakPlace.Below));
    }, 300);

    [Fact]
    public void Twice_the_dose_is_twice_the_level() => Properties.ForAll(Gen.Choose(1, 20), milligrams =>
    {
        var curves = (Simulating.Adult($"one:{milligrams}mg/po@10min", $"two:{2 * milligrams}mg/po@10min") with { People = "1", Until = "4h", Every = "30min" }).Answer().Curves;

        Assert.Equal(curves[0].Plasma.Select(level => 2 * level), curves[1].Plasma, (left, right) => Math.Abs(left - right) <= 1e-9 * left);
        Assert.Equal(curves[0].Peak!.Minute, curves[1].Peak!.Minute, 0.02);
    }, 100);
}
