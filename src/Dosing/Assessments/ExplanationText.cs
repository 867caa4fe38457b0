using Dosing.Clinical;
using Dosing.Judgement;
using Dosing.Quantities;

namespace Dosing.Assessments;

/// <summary>Puts a slip into words, always as a guess.</summary>
internal static class ExplanationText
{
    public static Explanation Describe(Slip slip) =>
        new(slip.Id, $"A guess: {Sentence(slip)} {QuantityFormat.Significant(slip.Value, slip.Range.Low, slip.Range.High)} {Words.DoseUnits.Word(slip.Range.Unit)} would be within {Figures.Of(slip.Range)} ({slip.Range.Id}).");

    private static string Sentence(Slip slip) => slip.Id switch
    {
        "ten-times-high" => "the dose is ten times too high.",
        "ten-times-low" => "the dose is ten times too low.",
        "hundred-times-high" => "the dose is a hundred times too high.",
        "hundred-times-low" => "the dose is a hundred times too low.",
        "mg-for-mcg" => "mg was written and mcg was meant.",
        "mcg-for-mg" => "mcg was written and mg was meant.",
        "per-min-for-per-h" => "a rate per minute was written and one per hour was meant.",
        "per-h-for-per-min" => "a rate per hour was written and one per minute was meant.",
        "pounds-as-kilograms" => "a weight in pounds was taken as kilograms.",
        "pounds-as-kilograms-twice" => "a weight in pounds was taken as kilograms twice.",
        "per-kg-left-out" => "a dose per kg was given as the total.",
        "per-kg-twice" => "the dose was multiplied by the weight twice.",
        "vial-for-ml" => "the content of the container was taken for that of one mL.",
        "ml-for-vial" => "the content of one mL was taken for that of the container.",
        _ when slip.Factor is null => $"the dose was meant for the {slip.Id["route-".Length..]} route.",
        _ => $"{slip.Id.Split('-')[1]} mg/mL was in the hand and {slip.Id.Split('-')[3]} mg/mL was meant.",
    };
}
