using Dosing.Clinical;
using Dosing.Quantities;
using Dosing.Teaching;

namespace Dosing.Tests.Teaching;

/// <summary>A dose on the axes of the gap, by arithmetic: 70 mg at 70 kg are 1 mg/kg, and no amount is a rate.</summary>
public sealed class GapDoseTests
{
    private static readonly BodyWeight Weight = BodyWeight.FromKilograms(70m);
    private static readonly ProposedDose Mass = new ProposedDose.OfMass(DrugMass.FromMilligrams(70m));
    private static readonly ProposedDose PerKilogram = new ProposedDose.OfMassPerKilogram(WeightBasedDose.FromMilligramsPerKilogram(2m));
    private static readonly ProposedDose Rate = new ProposedDose.OfRate(InfusionRate.FromMilligramsPerHour(35m));
    private static readonly ProposedDose RatePerKilogram = new ProposedDose.OfRatePerKilogram(WeightBasedRate.FromMilligramsPerKilogramPerHour(0.5m));

    public static TheoryData<string, DoseUnit, double> Known => new()
    {
        { nameof(Mass), DoseUnit.Milligrams, 70 },
        { nameof(Mass), DoseUnit.MilligramsPerKilogram, 1 },
        { nameof(PerKilogram), DoseUnit.MilligramsPerKilogram, 2 },
        { nameof(PerKilogram), DoseUnit.Milligrams, 140 },
        { nameof(Rate), DoseUnit.MilligramsPerHour, 35 },
        { nameof(Rate), DoseUnit.MilligramsPerKilogramPerHour, 0.5 },
        { nameof(RatePerKilogram), DoseUnit.MilligramsPerKilogramPerHour, 0.5 },
        { nameof(RatePerKilogram), DoseUnit.MilligramsPerHour, 35 },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void A_dose_stands_where_arithmetic_puts_it(string dose, DoseUnit unit, double expected) =>
        Assert.Equal((Rational)(decimal)expected, new GapDose(Of(dose), Weight).In(unit));

    [Theory]
    [InlineData(nameof(Mass), DoseUnit.MilligramsPerHour)]
    [InlineData(nameof(PerKilogram), DoseUnit.MilligramsPerKilogramPerHour)]
    [InlineData(nameof(Rate), DoseUnit.Milligrams)]
    [InlineData(nameof(RatePerKilogram), DoseUnit.MilligramsPerKilogram)]
    public void An_amount_is_no_rate_and_a_rate_no_amount(string dose, DoseUnit unit) => Assert.Null(new GapDose(Of(dose), Weight).In(unit));

    [Theory]
    [InlineData(nameof(Mass), DoseUnit.MilligramsPerKilogram)]
    [InlineData(nameof(PerKilogram), DoseUnit.Milligrams)]
    [InlineData(nameof(Rate), DoseUnit.MilligramsPerKilogramPerHour)]
    [InlineData(nameof(RatePerKilogram), DoseUnit.MilligramsPerHour)]
    public void Without_a_weight_nothing_is_guessed(string dose, DoseUnit unit) => Assert.Null(new GapDose(Of(dose), null).In(unit));

    private static ProposedDose Of(string dose) => dose switch { nameof(Mass) => Mass, nameof(PerKilogram) => PerKilogram, nameof(Rate) => Rate, _ => RatePerKilogram };
}
