using Dosing.Quantities;

namespace Dosing.Preparation;

/// <summary>A nasal spray dose in whole devices, with the times between them.</summary>
/// <param name="Devices">How many devices.</param>
/// <param name="SpraysEach">How many sprays each gives.</param>
/// <param name="MassEach">What each gives.</param>
/// <param name="Timeline">What to do, in order, with the time from the first device where it has one.</param>
public sealed record SprayPlan(int Devices, int SpraysEach, DrugMass MassEach, IReadOnlyList<SprayStep> Timeline);

/// <summary>One step of a spray dose.</summary>
/// <param name="AtMinutes">Minutes from the first device; null for what has no such time.</param>
/// <param name="Text">What to do.</param>
public sealed record SprayStep(decimal? AtMinutes, string Text);
