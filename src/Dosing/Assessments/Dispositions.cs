using Dosing.Clinical;
using Dosing.Judgement;

namespace Dosing.Assessments;

/// <summary>The worst of all parts.</summary>
internal static class Dispositions
{
    public static Disposition Of(JudgedDose judged, IReadOnlyList<DoseFinding> findings)
    {
        var worst = Worst(OfVerdict(judged.Verdict.Outcome), IsIncomplete(judged) ? Disposition.NotChecked : Disposition.NoAlert);
        foreach (var finding in findings)
        {
            worst = Worst(worst, OfFinding(finding.Severity));
        }

        // What was said for the screening is read and not judged yet, so it can never be passed over.
        return judged.Request.Answers.IsEmpty ? worst : Worst(worst, Disposition.NotChecked);
    }

    private static Disposition OfVerdict(Outcome outcome) => outcome switch
    {
        Outcome.Within => Disposition.NoAlert,
        Outcome.Below or Outcome.Above => Disposition.Caution,
        Outcome.AboveLimit => Disposition.Stop,
        _ => Disposition.NotChecked,
    };

    private static Disposition OfFinding(Severity severity) => severity switch
    {
        Severity.Information => Disposition.NoAlert,
        Severity.Caution or Severity.Major => Disposition.Caution,
        _ => Disposition.Stop,
    };

    /// <summary>
    /// Whether a ladder applies and something is missing that it needs: for the dose itself, for the second ladder on which
    /// it is placed, or for the sum with the doses given before.
    /// </summary>
    private static bool IsIncomplete(JudgedDose judged)
    {
        var depth = judged.Depth;
        for (var i = 0; i < depth.Reasons.Count; i++)
        {
            if (depth.Reasons[i] is NotCheckedReason.WeightMissing or NotCheckedReason.AgeMissing or NotCheckedReason.DurationMissing)
            {
                return true;
            }
        }

        var lacksSecondLadder = depth.Ladder?.AlsoOn is not null && judged.Dose.Weight is null;
        var lacksSum = depth.IsKnown && judged.Cumulative.IsNotChecked && judged.Category != IntentCategory.Anaesthesia;
        return lacksSecondLadder || lacksSum;
    }

    private static Disposition Worst(Disposition left, Disposition right) => left > right ? left : right;
}
