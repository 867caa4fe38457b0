using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Judgement;

/// <summary>A dose in every form that the inputs allow, all in base and exact. Null means it cannot be known.</summary>
/// <param name="Total">The total mass; null for a continuous infusion, or where a weight is missing.</param>
/// <param name="PerKilogram">The total per kilogram; null as well where the dose was written in mg and no weight is known.</param>
/// <param name="Rate">The rate; null where the dose takes no time or none was said.</param>
/// <param name="RatePerKilogram">The rate per kilogram.</param>
/// <param name="Volume">The volume of the preparation; null where no strength is known.</param>
/// <param name="Weight">The body weight, without which nothing is judged per kilogram.</param>
/// <param name="Time">Over how long the dose is given.</param>
public sealed record NormalizedDose(
    DrugMass? Total,
    WeightBasedDose? PerKilogram,
    InfusionRate? Rate,
    WeightBasedRate? RatePerKilogram,
    Volume? Volume,
    BodyWeight? Weight,
    AdministrationTime Time)
{
    /// <summary>
    /// Expresses the dose in a unit. A per-kilogram unit needs the weight, even when the dose itself is written per
    /// kilogram.
    /// </summary>
    /// <returns>Null where it was expressed, otherwise why not.</returns>
    public NotCheckedReason? TryExpress(DoseUnit unit, out Rational value)
    {
        value = Rational.Zero;
        if (!IsExpressible(unit))
        {
            return NotCheckedReason.ValueNotExpressible;
        }

        if (IsPerKilogram(unit) && Weight is null)
        {
            return NotCheckedReason.WeightMissing;
        }

        switch (unit)
        {
            case DoseUnit.Milligrams when Total is { } total:
                value = total.Exact;
                return null;
            case DoseUnit.MilligramsPerKilogram when PerKilogram is { } perKilogram:
                value = perKilogram.Exact;
                return null;
            case DoseUnit.MilligramsPerHour when Rate is { } rate:
                value = rate.Exact;
                return null;
            case DoseUnit.MilligramsPerMinute when Rate is { } rate:
                value = rate.Exact / 60m;
                return null;
            case DoseUnit.MilligramsPerKilogramPerHour when RatePerKilogram is { } rate:
                value = rate.Exact;
                return null;
            case DoseUnit.MicrogramsPerKilogramPerMinute when RatePerKilogram is { } rate:
                value = rate.Exact * 1000m / 60m;
                return null;
            default:
                return Enum.IsDefined(unit) ? NotCheckedReason.WeightMissing : throw new ArgumentOutOfRangeException(nameof(unit), unit, "The unit is not of the vocabulary.");
        }
    }

    /// <summary>Whether the unit is one per kilogram.</summary>
    public static bool IsPerKilogram(DoseUnit unit) => unit
        is DoseUnit.MilligramsPerKilogram or DoseUnit.MilligramsPerKilogramPerHour or DoseUnit.MicrogramsPerKilogramPerMinute;

    /// <summary>Whether the unit is a rate, which only a dose given over a time has.</summary>
    public static bool IsRate(DoseUnit unit) => unit is not (DoseUnit.Milligrams or DoseUnit.MilligramsPerKilogram);

    /// <summary>Whether the form of the dose has such a value at all: a continuous infusion has no total, a push no rate.</summary>
    private bool IsExpressible(DoseUnit unit) => unit
        is DoseUnit.Milligrams or DoseUnit.MilligramsPerKilogram ? !Time.IsContinuous : !Time.IsNotSaid;
}
