using Dosing.Clinical;
using Dosing.Judgement;
using Dosing.Quantities;
using Dosing.Requests;
using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement;

/// <summary>A dose in each unit of the vocabulary; the figures are worked by hand for 35 mg over 40 min at 70 kg.</summary>
public class ExpressedDoseTests
{
    private static readonly DoseRequest InMilligrams = Assessing.Adult with { Dose = "35 mg" };

    [Theory]
    [InlineData(DoseUnit.Milligrams, 35, 1)]
    [InlineData(DoseUnit.MilligramsPerKilogram, 1, 2)]
    [InlineData(DoseUnit.MilligramsPerHour, 105, 2)]
    [InlineData(DoseUnit.MilligramsPerMinute, 7, 8)]
    [InlineData(DoseUnit.MilligramsPerKilogramPerHour, 3, 4)]
    [InlineData(DoseUnit.MicrogramsPerKilogramPerMinute, 25, 2)]
    public void It_is_expressed_exactly(DoseUnit unit, int numerator, int denominator)
    {
        Assert.Null(InMilligrams.Assess().Dose.TryExpress(unit, out var value));
        Assert.Equal(Rational.Quotient(numerator, denominator), value);
    }

    [Theory]
    [InlineData(DoseUnit.Milligrams, null)]
    [InlineData(DoseUnit.MilligramsPerKilogram, NotCheckedReason.WeightMissing)]
    [InlineData(DoseUnit.MilligramsPerHour, null)]
    [InlineData(DoseUnit.MilligramsPerMinute, null)]
    [InlineData(DoseUnit.MilligramsPerKilogramPerHour, NotCheckedReason.WeightMissing)]
    [InlineData(DoseUnit.MicrogramsPerKilogramPerMinute, NotCheckedReason.WeightMissing)]
    public void Per_kilogram_needs_the_weight(DoseUnit unit, NotCheckedReason? expected) =>
        Assert.Equal(expected, (InMilligrams with { Weight = null }).Assess().Dose.TryExpress(unit, out _));

    /// <summary>A dose per kilogram without a weight has its own figure, and it is not used: nothing could be checked against it.</summary>
    [Theory]
    [InlineData(DoseUnit.Milligrams)]
    [InlineData(DoseUnit.MilligramsPerKilogram)]
    [InlineData(DoseUnit.MilligramsPerHour)]
    [InlineData(DoseUnit.MilligramsPerMinute)]
    [InlineData(DoseUnit.MilligramsPerKilogramPerHour)]
    [InlineData(DoseUnit.MicrogramsPerKilogramPerMinute)]
    public void A_dose_per_kilogram_needs_the_weight_in_every_unit(DoseUnit unit) =>
        Assert.Equal(NotCheckedReason.WeightMissing, (Assessing.Adult with { Weight = null }).Assess().Dose.TryExpress(unit, out _));

    [Fact]
    public void A_push_without_a_time_has_no_rate_and_an_infusion_without_an_end_no_total()
    {
        var (push, infusion) = ((InMilligrams with { Over = null }).Assess().Dose, (Assessing.Adult with { Dose = "0.75 mg/kg/h", Over = null }).Assess().Dose);

        Assert.Equal(NotCheckedReason.ValueNotExpressible, push.TryExpress(DoseUnit.MilligramsPerKilogramPerHour, out _));
        Assert.Equal(NotCheckedReason.ValueNotExpressible, infusion.TryExpress(DoseUnit.MilligramsPerKilogram, out _));
    }

    [Fact]
    public void A_unit_that_is_none_is_no_unit() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => InMilligrams.Assess().Dose.TryExpress((DoseUnit)99, out _));
}
