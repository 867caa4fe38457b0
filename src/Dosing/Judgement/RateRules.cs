using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Judgement;

/// <summary>How severe an intravenous rate is. These rules need no age.</summary>
internal static class RateRules
{
    public static Severity? AnaestheticRate(JudgedDose judged, JudgementRules rules) =>
        judged.Category == IntentCategory.SubAnaestheticTherapy
        && IntravenousRate(judged) is { } rate
        && judged.Dose.Time.IsAtLeast(rules.SustainedFromMinutes.Value)
        && rules.AnaestheticRate.Start.IsReachedBy(rate)
            ? Severity.Contraindicated : null;

    public static Severity? RapidBolus(JudgedDose judged, JudgementRules rules) =>
        judged.Request.Route == Route.Intravenous
        && judged.Dose.Time.Duration is { } duration && duration.Exact < rules.RapidBolusBelowSeconds.Value
            ? Severity.Major : null;

    public static Severity? AboveLabel(JudgedDose judged, JudgementRules rules) =>
        judged.Request.Drug != Drug.Ketamine || IntravenousRate(judged) is not { } rate || rate <= (Rational)rules.LabelledRate.Value * 60m ? null
        : judged.Verdict.IsWithin ? Severity.Information
        : Severity.Major;

    /// <summary>The rate in mg/kg/h, where the dose is intravenous and the weight known.</summary>
    private static Rational? IntravenousRate(JudgedDose judged) =>
        judged.Request.Route == Route.Intravenous
        && judged.Dose.TryExpress(DoseUnit.MilligramsPerKilogramPerHour, out var rate) is null ? rate : null;
}
