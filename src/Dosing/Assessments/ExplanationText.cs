using Dosing.Clinical;
using Dosing.Judgement;
using Dosing.Quantities;

namespace Dosing.Assessments;

/// <summary>Puts a slip into words, always as a guess.</summary>
internal static class ExplanationText
{
    public static Explanation Describe(Slip slip) =>
        new(slip.Id, $"A guess: {SlipMeaning.SentenceOf(slip.Id)} {QuantityFormat.Significant(slip.Value, slip.Range.Low, slip.Range.High)} {Words.DoseUnits.Word(slip.Range.Unit)} would be within {Figures.Of(slip.Range)} ({slip.Range.Id}).");
}
