namespace Dosing.Kinetics;

/// <summary>A constant rate into the central compartment, from the start up to, and not including, the end.</summary>
public sealed record InfusionDose : DoseInput
{
    /// <summary>An infusion at a constant rate.</summary>
    /// <param name="minute">Its start, in min, from -1e9 to 1e9.</param>
    /// <param name="durationMinutes">How long it runs, in min, from 1e-9 to 1e9.</param>
    /// <param name="milligramsPerMinute">Its rate, in mg/min, from 0 to 1e9.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public InfusionDose(double minute, double durationMinutes, double milligramsPerMinute)
        : base(minute)
    {
        DurationMinutes = Allowed.Positive(durationMinutes, nameof(durationMinutes), "min");
        MilligramsPerMinute = Allowed.NotNegative(milligramsPerMinute, nameof(milligramsPerMinute), "mg/min");
    }

    /// <summary>How long it runs, in min.</summary>
    public double DurationMinutes { get; }

    /// <summary>The rate, in mg/min.</summary>
    public double MilligramsPerMinute { get; }

    /// <inheritdoc/>
    public override double Milligrams => MilligramsPerMinute * DurationMinutes;

    /// <summary>The minute at which it has stopped.</summary>
    internal double EndMinute => Minute + DurationMinutes;
}
