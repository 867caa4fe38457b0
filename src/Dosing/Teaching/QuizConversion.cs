using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Judgement;
using Dosing.Quantities;

namespace Dosing.Teaching;

/// <summary>Says how a dose as ordered becomes a number in the unit that it is judged in.</summary>
internal static class QuizConversion
{
    /// <summary>What to do, in a sentence.</summary>
    public static string To(DoseUnit unit, DoseAssessment assessment)
    {
        var request = assessment.Request;
        var first = request.Raw.Weight!.EndsWith("lb", StringComparison.Ordinal) ? "Turn the weight into kg first. " : "";
        var word = Words.DoseUnits.Word(unit);
        if (request.Raw.Dose!.EndsWith($" {word}", StringComparison.Ordinal))
        {
            return $"The dose is in {word} already, the unit of the evidence.";
        }

        var mass = request.Dose.NeedsStrength ? "Multiply the volume by the strength to have the mg" : "Begin with the mg";
        var perKilogram = NormalizedDose.IsPerKilogram(unit) && request.Dose is not (ProposedDose.OfMassPerKilogram or ProposedDose.OfRatePerKilogram);
        var timesWeight = !NormalizedDose.IsPerKilogram(unit) && request.Dose is ProposedDose.OfMassPerKilogram or ProposedDose.OfRatePerKilogram;
        var isRate = unit is not (DoseUnit.Milligrams or DoseUnit.MilligramsPerKilogram);
        var parts = new List<string> { mass };
        if (perKilogram || timesWeight)
        {
            parts.Add(perKilogram ? "divide by the weight" : "multiply by the weight");
        }

        if (isRate != request.Dose.IsRate)
        {
            parts.Add(isRate ? "divide by the time" : "multiply by the time");
        }

        return $"{first}{string.Join(", ", parts)}: the evidence is in {word}.";
    }
}
