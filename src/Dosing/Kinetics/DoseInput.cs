namespace Dosing.Kinetics;

/// <summary>One input of drug into a compartment model: a <see cref="BolusDose"/>, an <see cref="InfusionDose"/> or a <see cref="FirstOrderDose"/>.</summary>
/// <remarks>Right-continuous: at its own minute a bolus has been given and an infusion runs; at its last minute an infusion has stopped.</remarks>
public abstract record DoseInput
{
    private protected DoseInput(double minute) => Minute = Allowed.Minute(minute, nameof(minute));

    /// <summary>When the dose is given or starts, in min; any origin, from -1e9 to 1e9.</summary>
    public double Minute { get; }

    /// <summary>The whole dose, in mg, before any loss.</summary>
    public abstract double Milligrams { get; }

    /// <summary>What of the dose reaches the plasma in the end, in mg.</summary>
    internal virtual double BioavailableMilligrams => Milligrams;
}
