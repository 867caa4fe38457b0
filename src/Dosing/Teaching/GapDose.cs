using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Teaching;

/// <summary>A dose that is placed on the axes of the gap.</summary>
/// <param name="Dose">An amount, an amount per kilogram, or a rate of one of them; never a volume.</param>
/// <param name="Weight">The body weight, or null.</param>
public sealed record GapDose(ProposedDose Dose, BodyWeight? Weight)
{
    /// <summary>The dose in a unit, exact; null where it is no such quantity or a weight is missing.</summary>
    public Rational? In(DoseUnit unit) => (Dose, unit) switch
    {
        (ProposedDose.OfMass mass, DoseUnit.Milligrams) => mass.Mass.Exact,
        (ProposedDose.OfMass mass, DoseUnit.MilligramsPerKilogram) => mass.Mass.Exact / Weight?.Exact,
        (ProposedDose.OfMassPerKilogram per, DoseUnit.MilligramsPerKilogram) => per.Dose.Exact,
        (ProposedDose.OfMassPerKilogram per, DoseUnit.Milligrams) => per.Dose.Exact * Weight?.Exact,
        (ProposedDose.OfRate rate, DoseUnit.MilligramsPerHour) => rate.Rate.Exact,
        (ProposedDose.OfRate rate, DoseUnit.MilligramsPerKilogramPerHour) => rate.Rate.Exact / Weight?.Exact,
        (ProposedDose.OfRatePerKilogram per, DoseUnit.MilligramsPerKilogramPerHour) => per.Rate.Exact,
        (ProposedDose.OfRatePerKilogram per, DoseUnit.MilligramsPerHour) => per.Rate.Exact * Weight?.Exact,
        _ => null,
    };
}
