using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Requests;

namespace Dosing.Judgement;

/// <summary>A dose with its verdict and depth, before any finding is raised.</summary>
/// <param name="Request">The request as read.</param>
/// <param name="Category">The category of the intent.</param>
/// <param name="Dose">The dose in every form.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="References">What the other matching ranges say.</param>
/// <param name="Depth">The depth.</param>
/// <param name="Ceiling">The ceiling that the dose exceeds, or null.</param>
/// <param name="UncheckedCeiling">A ceiling that could not be applied, as the weight is missing; or null.</param>
/// <param name="Cumulative">The doses given before, added up.</param>
public sealed record JudgedDose(
    ValidatedRequest Request,
    IntentCategory Category,
    NormalizedDose Dose,
    Verdict Verdict,
    IReadOnlyList<ReferenceVerdict> References,
    Depth Depth,
    DoseCeiling? Ceiling,
    DoseCeiling? UncheckedCeiling,
    CumulativeDose Cumulative)
{
    /// <summary>What was not said, so that a ceiling of a local protocol could not be applied; possibly empty.</summary>
    public IReadOnlyList<NotCheckedReason> CeilingReasons { get; init; } = [];
}
