using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Judgement;

/// <summary>Raises every finding of the dose itself, most severe first, then in the order of the kinds. Never stops early.</summary>
public sealed class DoseFindings(JudgementRules rules)
{
    private readonly JudgementRules _rules = rules ?? throw new ArgumentNullException(nameof(rules));

    private static readonly int Kinds = DoseFindingIds.Words.Values.Count;

    /// <summary>All findings; possibly empty; each kind at most once.</summary>
    public IReadOnlyList<DoseFinding> Find(JudgedDose judged)
    {
        ArgumentNullException.ThrowIfNull(judged);
        Span<DoseFinding> raised = stackalloc DoseFinding[Kinds];
        var count = 0;
        for (var kind = 0; kind < Kinds; kind++)
        {
            if (SeverityOf((DoseFindingKind)kind, judged) is { } severity)
            {
                raised[count++] = new DoseFinding((DoseFindingKind)kind, severity);
            }
        }

        return count == 0 ? [] : WorstFirst(raised[..count]);
    }

    private static DoseFinding[] WorstFirst(ReadOnlySpan<DoseFinding> raised)
    {
        var (findings, next) = (new DoseFinding[raised.Length], 0);
        for (var severity = Severity.Contraindicated; next < findings.Length; severity--)
        {
            foreach (var finding in raised)
            {
                if (finding.Severity == severity)
                {
                    findings[next++] = finding;
                }
            }
        }

        return findings;
    }

    private Severity? SeverityOf(DoseFindingKind kind, JudgedDose judged) => kind switch
    {
        DoseFindingKind.DoseAboveLimit => If(judged.Verdict.Outcome == Outcome.AboveLimit, Severity.Contraindicated),
        DoseFindingKind.DoseAboveAnyEvidence => If(judged.Ceiling is not null, Severity.Contraindicated),
        DoseFindingKind.DepthExceedsIntent => DepthRules.ExceedsIntent(judged, _rules),
        DoseFindingKind.DepthTransition => DepthRules.Transition(judged),
        DoseFindingKind.AnaestheticRate => RateRules.AnaestheticRate(judged, _rules),
        DoseFindingKind.AnaestheticDepth => DepthRules.AnaestheticDepth(judged),
        DoseFindingKind.DepthAboveLabel => DepthRules.AboveLabel(judged),
        DoseFindingKind.DepthBelowIntent => DepthRules.BelowIntent(judged),
        DoseFindingKind.RapidIvBolus => RateRules.RapidBolus(judged, _rules),
        DoseFindingKind.RateAboveLabel => RateRules.AboveLabel(judged, _rules),
        DoseFindingKind.AtEdge => If(judged.Verdict.IsAtEdge, Severity.Information),
        DoseFindingKind.AbsoluteAlert => If(AboveAbsoluteAlert(judged), Severity.Major),
        DoseFindingKind.FixedDeviceDose => If(NotADeviceDose(judged), Severity.Major),
        DoseFindingKind.UndilutedConcentrate => UndilutedConcentrate(judged),
        DoseFindingKind.VialCount => VialCount(judged),
        DoseFindingKind.WeightImplausible => WeightRules.Implausible(judged, _rules),
        DoseFindingKind.WeightNotMeasured => WeightRules.NotMeasured(judged, _rules),
        DoseFindingKind.NoValidatedThreshold => If(judged.Depth is { IsKnown: true, Ladder.HasValidatedThreshold: false }, Severity.Information),
        DoseFindingKind.CumulativeDose => Cumulative(judged),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind has no rule."),
    };

    private static Severity? If(bool raised, Severity severity) => raised ? severity : null;

    private static bool AboveAbsoluteAlert(JudgedDose judged) =>
        judged is { Verdict.Range.AbsoluteAlertMilligrams: { } alert, Dose.Total: { } total } && total.Exact > alert;

    private static bool NotADeviceDose(JudgedDose judged) =>
        judged is { Verdict.Range.AllowedMilligrams: { Count: > 0 } allowed, Dose.Total: { Exact: var total } } && !IsAmong(allowed, total);

    private static bool IsAmong(IReadOnlyList<decimal> allowed, in Rational total)
    {
        for (var i = 0; i < allowed.Count; i++)
        {
            if (total.CompareTo(allowed[i]) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private Severity? UndilutedConcentrate(JudgedDose judged)
    {
        if (judged.Request is not { Route: Route.Intravenous, Strength: { } strength } || strength.Exact < _rules.ConcentrateFrom.Value)
        {
            return null;
        }

        return judged.Dose.Time.IsAtLeast(_rules.SustainedFromMinutes.Value) ? Severity.Information : Severity.Major;
    }

    private static Severity? VialCount(JudgedDose judged) =>
        judged is { Request.Container: { } container, Dose.Volume: { } volume } && volume > container
            ? judged.Verdict.IsWithin ? Severity.Information : Severity.Caution
            : null;

    private static Severity? Cumulative(JudgedDose judged)
    {
        if (judged.Category == IntentCategory.Anaesthesia || !(judged.Cumulative.Level > judged.Depth.Level))
        {
            return null;
        }

        return judged.Category == IntentCategory.ProceduralSedation || judged.Request.Intent == Intent.AcutePain
            ? Severity.Caution : Severity.Major;
    }
}
