using Dosing.Clinical;
using Dosing.Judgement;
using Dosing.Screening;

namespace Dosing.Assessments;

/// <summary>The worst of all parts.</summary>
internal static class Dispositions
{
    public static Disposition Of(JudgedDose judged, IReadOnlyList<DoseFinding> findings, ScreeningResult screening)
    {
        var worst = Worst(OfVerdict(judged.Verdict.Outcome), IsIncomplete(judged.Depth) || judged is not { CeilingReasons.Count: 0, UncheckedCeiling: null or { IsLocal: false } } ? Disposition.NotChecked : Disposition.NoAlert);
        for (var i = 0; i < findings.Count; i++)
        {
            worst = Worst(worst, OfFinding(findings[i].Severity));
        }

        return Worst(worst, Of(screening));
    }

    /// <summary>The worst of a screening without a dose: nothing said is nothing checked.</summary>
    public static Disposition Of(ScreeningResult screening, bool isAnythingSaid) =>
        Worst(Of(screening), isAnythingSaid ? Disposition.NoAlert : Disposition.NotChecked);

    /// <summary>A disposition with findings that stand beside it.</summary>
    public static Disposition With(Disposition disposition, IReadOnlyList<Finding> findings)
    {
        for (var i = 0; i < findings.Count; i++)
        {
            disposition = Worst(disposition, OfFinding(findings[i].Severity));
        }

        return disposition;
    }

    private static Disposition Of(ScreeningResult screening)
    {
        var worst = Disposition.NoAlert;
        for (var i = 0; i < screening.Present.Count; i++)
        {
            worst = screening.Present[i].Severity is { } severity ? Worst(worst, OfFinding(severity)) : worst;
        }

        for (var i = 0; i < screening.Combinations.Count; i++)
        {
            worst = Worst(worst, OfFinding(screening.Combinations[i].Severity));
        }

        return worst;
    }

    private static Disposition OfVerdict(Outcome outcome) => outcome switch
    {
        Outcome.Within => Disposition.NoAlert,
        Outcome.Below or Outcome.Above => Disposition.Caution,
        Outcome.AboveLimit => Disposition.Stop,
        _ => Disposition.NotChecked,
    };

    internal static Disposition OfFinding(Severity severity) => severity switch
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
