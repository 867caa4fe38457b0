using Dosing.Quantities;

namespace Dosing.Clinical;

/// <summary>A dose as it was ordered: exactly one of the six forms below.</summary>
public abstract record ProposedDose
{
    private protected ProposedDose()
    {
    }

    /// <summary>Whether the dose is a rate.</summary>
    public bool IsRate => this is OfRate or OfRatePerKilogram or OfFlow;

    /// <summary>Whether the dose is a volume or a flow, which a strength turns into a mass.</summary>
    public bool NeedsStrength => this is OfVolume or OfFlow;

    /// <summary>A total mass of drug.</summary>
    public sealed record OfMass(DrugMass Mass) : ProposedDose;

    /// <summary>A mass per kilogram of body weight.</summary>
    public sealed record OfMassPerKilogram(WeightBasedDose Dose) : ProposedDose;

    /// <summary>A volume of the preparation.</summary>
    public sealed record OfVolume(Volume Volume) : ProposedDose;

    /// <summary>A mass per time.</summary>
    public sealed record OfRate(InfusionRate Rate) : ProposedDose;

    /// <summary>A mass per kilogram of body weight and time.</summary>
    public sealed record OfRatePerKilogram(WeightBasedRate Rate) : ProposedDose;

    /// <summary>A flow of the preparation.</summary>
    public sealed record OfFlow(FlowRate Flow) : ProposedDose;
}
