using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Judgement;

/// <summary>How severe a depth is for the intent it is given for.</summary>
internal static class DepthRules
{
    public static Severity? ExceedsIntent(JudgedDose judged, JudgementRules rules) =>
        judged.Category != IntentCategory.SubAnaestheticTherapy || !judged.Depth.IsKnown || judged.Depth.Level < DepthLevel.Sedation ? null
        : IsTolerated(judged, rules) ? Severity.Major
        : Severity.Contraindicated;

    public static Severity? Transition(JudgedDose judged) =>
        judged.Category != IntentCategory.SubAnaestheticTherapy || judged.Depth.Level != DepthLevel.Transition ? null
        : judged.Verdict.IsWithin ? Severity.Caution
        : Severity.Major;

    public static Severity? AnaestheticDepth(JudgedDose judged) =>
        judged.Category != IntentCategory.ProceduralSedation || judged.Depth.Level != DepthLevel.Anaesthetic ? null
        : judged.Verdict.IsWithin ? Severity.Information
        : Severity.Major;

    public static Severity? AboveLabel(JudgedDose judged) =>
        judged.Category != IntentCategory.SubAnaestheticTherapy && judged.Depth.Level is DepthLevel.AboveLabel or DepthLevel.BeyondEvidence
            ? Severity.Major : null;

    public static Severity? BelowIntent(JudgedDose judged) =>
        judged.Category == IntentCategory.SubAnaestheticTherapy || judged.Request.Intent == Intent.AcutePainVentilated
            || judged.Depth.Level is not (DepthLevel.BelowStudied or DepthLevel.SubAnaesthetic) ? null
        : judged.Verdict.IsWithin ? Severity.Information
        : Severity.Caution;

    /// <summary>Where evidence or the route makes sedation depth a serious hazard rather than a reason not to give the dose.</summary>
    private static bool IsTolerated(JudgedDose judged, JudgementRules rules)
    {
        if (judged.Verdict.IsWithin || IsWithinALabel(judged.References))
        {
            return true;
        }

        var slow = rules.SlowSedationBolus;
        return (judged.Depth.Level == DepthLevel.Sedation && judged.Depth.Ladder is { HasValidatedThreshold: false })
            || (judged.Depth.Band?.Id == slow.BandId && judged.Dose.Time.IsAtLeast(slow.FromMinutes));
    }

    private static bool IsWithinALabel(IReadOnlyList<ReferenceVerdict> references)
    {
        foreach (var reference in references)
        {
            if (reference.Outcome == Outcome.Within && reference.Range.IsLabel)
            {
                return true;
            }
        }

        return false;
    }
}
