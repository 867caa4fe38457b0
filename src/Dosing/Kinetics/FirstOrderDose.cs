namespace Dosing.Kinetics;

/// <summary>A dose that is absorbed into the central compartment by a first-order process.</summary>
public sealed record FirstOrderDose : DoseInput
{
    /// <summary>A dose with first-order absorption.</summary>
    /// <param name="minute">When it is given, in min, from -1e9 to 1e9; absorption starts after the lag.</param>
    /// <param name="milligrams">How much is given, in mg, from 0 to 1e9.</param>
    /// <param name="absorption">How it is absorbed.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public FirstOrderDose(double minute, double milligrams, Absorption absorption)
        : base(minute)
    {
        ArgumentNullException.ThrowIfNull(absorption);
        Milligrams = Allowed.NotNegative(milligrams, nameof(milligrams), "mg");
        Absorption = absorption;
    }

    /// <inheritdoc/>
    public override double Milligrams { get; }

    /// <summary>How the dose is absorbed.</summary>
    public Absorption Absorption { get; }

    /// <inheritdoc/>
    internal override double BioavailableMilligrams => Milligrams * Absorption.Bioavailability;

    /// <summary>The minute at which absorption starts.</summary>
    internal double AbsorptionMinute => Minute + Absorption.LagMinutes;
}
