namespace Dosing.Kinetics;

/// <summary>A dose that is in the central compartment at once.</summary>
public sealed record BolusDose : DoseInput
{
    /// <summary>An instantaneous dose into the central compartment.</summary>
    /// <param name="minute">When, in min, from -1e9 to 1e9.</param>
    /// <param name="milligrams">How much, in mg, from 0 to 1e9.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public BolusDose(double minute, double milligrams)
        : base(minute) => Milligrams = Allowed.NotNegative(milligrams, nameof(milligrams), "mg");

    /// <inheritdoc/>
    public override double Milligrams { get; }
}
