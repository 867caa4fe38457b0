using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Simulation;

/// <summary>The units in which volumes and clearances are published; each says how the value goes with weight.</summary>
public enum KineticUnit
{
    /// <summary>Litres, the same for every weight.</summary>
    Litres,

    /// <summary>Litres at the reference weight, in proportion to the weight.</summary>
    LitresAtReference,

    /// <summary>Litres per kilogram.</summary>
    LitresPerKilogram,

    /// <summary>Litres per hour, the same for every weight.</summary>
    LitresPerHour,

    /// <summary>Litres per hour at the reference weight, with the power of the weight.</summary>
    LitresPerHourAtReference,

    /// <summary>Litres per minute at the reference weight, with the power of the weight.</summary>
    LitresPerMinuteAtReference,
}

/// <summary>A volume or a clearance as published.</summary>
/// <param name="Value">The number, greater than zero.</param>
/// <param name="Unit">Its unit.</param>
public readonly record struct PublishedValue(decimal Value, KineticUnit Unit)
{
    private const double MinutesPerHour = 60;

    /// <summary>The units as they are written in the document.</summary>
    public static Vocabulary<KineticUnit> Units { get; } = new(
    [
        (KineticUnit.Litres, "L"),
        (KineticUnit.LitresAtReference, "L/70kg"),
        (KineticUnit.LitresPerKilogram, "L/kg"),
        (KineticUnit.LitresPerHour, "L/h"),
        (KineticUnit.LitresPerHourAtReference, "L/h/70kg"),
        (KineticUnit.LitresPerMinuteAtReference, "L/min/70kg"),
    ]);

    /// <summary>Whether the unit is one of volume; otherwise it is one of clearance.</summary>
    public bool IsVolume => Unit is KineticUnit.Litres or KineticUnit.LitresAtReference or KineticUnit.LitresPerKilogram;

    /// <summary>The unit for a person: <c>L at 70 kg</c>.</summary>
    public string UnitInWords => Units.Word(Unit).Replace("/70kg", " at 70 kg", StringComparison.Ordinal);

    /// <summary>The value for a body weight: litres for a volume, litres per minute for a clearance.</summary>
    public double ForWeight(BodyWeight weight, WeightScaling scaling)
    {
        ArgumentNullException.ThrowIfNull(scaling);
        var kilograms = (double)weight.Kilograms;
        var ratio = kilograms / (double)scaling.ReferenceKilograms;
        var number = (double)Value;
        return Unit switch
        {
            KineticUnit.Litres => number,
            KineticUnit.LitresAtReference => number * ratio,
            KineticUnit.LitresPerKilogram => number * kilograms,
            KineticUnit.LitresPerHour => number / MinutesPerHour,
            KineticUnit.LitresPerHourAtReference => number / MinutesPerHour * Math.Pow(ratio, (double)scaling.ClearanceExponent),
            _ => number * Math.Pow(ratio, (double)scaling.ClearanceExponent),
        };
    }
}
