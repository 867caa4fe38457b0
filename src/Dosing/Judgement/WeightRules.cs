using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Judgement;

/// <summary>Whether the weight can be right, and what hangs on it.</summary>
internal static class WeightRules
{
    public static Severity? Implausible(JudgedDose judged, JudgementRules rules)
    {
        if (judged.Request.Patient is { Weight: { } weight } patient)
        {
            for (var i = 0; i < rules.PlausibleWeights.Count; i++)
            {
                if (rules.PlausibleWeights[i].Doubts(weight, patient.Age))
                {
                    return Severity.Major;
                }
            }
        }

        return null;
    }

    /// <summary>Whether the same total would be too much for a patient who weighs less than was said.</summary>
    public static Severity? NotMeasured(JudgedDose judged, JudgementRules rules)
    {
        var verdict = judged.Verdict;
        if (judged.Request.Patient.WeightSource is not (WeightSource.Stated or WeightSource.Estimated)
            || verdict is not { Range: { } range, Value: { } value, Outcome: Outcome.Below or Outcome.Within }
            || !NormalizedDose.IsPerKilogram(range.Unit))
        {
            return null;
        }

        return range.Judge(value / rules.WeightCheckFactor.Value, rules.TolerancePercent) is Outcome.Above or Outcome.AboveLimit
            ? Severity.Caution : null;
    }
}
