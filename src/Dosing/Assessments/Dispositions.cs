using Dosing.Clinical;
using Dosing.Judgement;

namespace Dosing.Assessments;

/// <summary>The worst of all parts.</summary>
internal static class Dispositions
{
    public static Disposition Of(JudgedDose judged, IReadOnlyList<DoseFinding> findings)
    {
        var worst = Worst(OfVerdict(judged.Verdict.Outcome), IsIncomplete(judged.Depth) ? Disposition.NotChecked : Disposition.NoAlert);
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

    /// <summary>Whether the depth would be known if the weight, the age or the duration were.</summary>
    private static bool IsIncomplete(Depth depth)
    {
        for (var i = 0; i < depth.Reasons.Count; i++)
        {
            if (depth.Reasons[i] is NotCheckedReason.WeightMissing or NotCheckedReason.AgeMissing or NotCheckedReason.DurationMissing)
            {
                return true;
            }
        }

        return false;
    }

    private static Disposition Worst(Disposition left, Disposition right) => left > right ? left : right;
}
