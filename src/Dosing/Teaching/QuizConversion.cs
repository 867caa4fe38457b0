using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Judgement;
using Dosing.Requests;

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

        string[] parts =
        [
            .. If(request.Dose.NeedsStrength, "multiply the volume by the strength"),
            .. If(IsIn(request, "mcg") && !word.StartsWith("mcg", StringComparison.Ordinal), "turn mcg into mg"),
            .. If(!IsIn(request, "mcg") && word.StartsWith("mcg", StringComparison.Ordinal), "turn mg into mcg"),
            .. If(IsPerKilogram(unit) && !IsIn(request, "/kg"), "divide by the weight"),
            .. If(!IsPerKilogram(unit) && IsIn(request, "/kg"), "multiply by the weight"),
            .. If(IsRate(unit) && !request.Dose.IsRate, "divide by the time"),
            .. If(!IsRate(unit) && request.Dose.IsRate, "multiply by the time"),
            .. If(IsIn(request, "/min") && word.EndsWith("/h", StringComparison.Ordinal), "turn minutes into hours"),
            .. If(IsIn(request, "/h") && word.EndsWith("/min", StringComparison.Ordinal), "turn hours into minutes"),
        ];
        var all = string.Join(", ", parts);
        return all.Length == 0 ? $"{first}The evidence is in {word}." : $"{first}{char.ToUpperInvariant(all[0])}{all[1..]}: the evidence is in {word}.";
    }

    private static string[] If(bool isNeeded, string step) => isNeeded ? [step] : [];

    private static bool IsIn(ValidatedRequest request, string part) => request.Raw.Dose!.Contains(part, StringComparison.Ordinal);

    private static bool IsPerKilogram(DoseUnit unit) => NormalizedDose.IsPerKilogram(unit);

    private static bool IsRate(DoseUnit unit) => unit is not (DoseUnit.Milligrams or DoseUnit.MilligramsPerKilogram);
}
