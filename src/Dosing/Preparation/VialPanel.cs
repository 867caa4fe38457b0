using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Preparation;

/// <summary>One strength beside the others: the volume that is right for it, and what the volume of the stated one would give from it.</summary>
/// <param name="Strength">The strength.</param>
/// <param name="IsStated">Whether it is the strength of the request.</param>
/// <param name="Volume">The volume of it that holds the dose; null for a continuous infusion.</param>
/// <param name="Flow">The flow of it that gives the rate; null where there is none.</param>
/// <param name="Mistaken">What is given if it is picked up in place of the stated one; null for the stated one.</param>
/// <param name="IsConcentrate">Whether it must be diluted before it goes into a vein, and this dose goes there.</param>
public sealed record VialRow(Strength Strength, bool IsStated, Volume? Volume, FlowRate? Flow, MistakenVial? Mistaken, bool IsConcentrate);

/// <summary>What a volume gives when it comes from another vial than was meant.</summary>
/// <param name="Total">The dose; null for a continuous infusion.</param>
/// <param name="Rate">The rate; null where there is none.</param>
/// <param name="PerKilogram">The dose per kilogram; null without a weight.</param>
/// <param name="RatePerKilogram">The rate per kilogram; null without a weight or a time.</param>
/// <param name="Outcome">The verdict on it.</param>
/// <param name="Level">How deep it goes.</param>
/// <param name="Disposition">What the check of it would say.</param>
public sealed record MistakenVial(
    DrugMass? Total, InfusionRate? Rate, WeightBasedDose? PerKilogram, WeightBasedRate? RatePerKilogram, Outcome Outcome, DepthLevel Level, Disposition Disposition);
