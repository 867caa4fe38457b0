using Dosing.Assessments;
using Dosing.Formularies;
using Dosing.Preparation;
using Dosing.Requests;

namespace Dosing.Teaching;

/// <summary>What answers every question: the formulary, and the check and the preparation of an order by it.</summary>
internal sealed record QuizEngine(
    Formulary Formulary,
    Func<DoseRequest, ReadResult<DoseAssessment>> Assess,
    Func<PreparationRequest, ReadResult<PreparedDose>> Prepare);

/// <summary>An order to ask about.</summary>
/// <param name="Request">The order as it would be typed.</param>
/// <param name="Device">The id of the syringe that measures, or null.</param>
internal sealed record QuizOrder(DoseRequest Request, string? Device = null);
