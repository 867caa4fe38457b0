using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Teaching;

/// <summary>What is asked of the gap, as read.</summary>
/// <param name="Weight">The body weight, or null for amounts per kilogram.</param>
/// <param name="Routes">The routes to show, distinct; empty for every route.</param>
/// <param name="Against">The dose that anaesthesia is measured against.</param>
/// <param name="Mark">A further dose to mark, or null.</param>
/// <param name="Intent">The intent whose ranges are shown, or null for all therapies.</param>
public sealed record GapQuestion(BodyWeight? Weight, IReadOnlyList<Route> Routes, GapDose Against, GapDose? Mark, Intent? Intent);
