using Dosing.Assessments;
using Dosing.Clinical;

namespace Dosing.Cli.Rendering;

/// <summary>What sets a disposition, for the line that is read first.</summary>
internal static class Cause
{
    /// <summary>Why, where the outcome of the verdict does not say it, or where the screening says as much or worse; else empty.</summary>
    public static string Of(DoseAssessment assessment)
    {
        var outcome = assessment.Verdict.Outcome;
        return assessment.Disposition switch
        {
            Disposition.NotChecked when outcome != Outcome.NotChecked => $"{Texts(assessment.NotChecked)} {Hazards(assessment)}".TrimEnd(),
            Disposition.NotChecked => Hazards(assessment),
            Disposition.Stop when outcome != Outcome.AboveLimit || IsScreened(assessment, Severity.Contraindicated) => FindingsText.Titles(assessment.Findings, Severity.Contraindicated),
            Disposition.Caution when outcome == Outcome.Within => Worst(assessment.Findings),
            Disposition.Caution when IsScreened(assessment, Severity.Major) => FindingsText.Titles(assessment.Findings, Severity.Major),
            _ => "",
        };
    }

    /// <summary>Why a preparation has its disposition; empty where nothing was raised.</summary>
    public static string Of(PreparedDose dose, IReadOnlyList<Finding> findings) => dose.Disposition switch
    {
        Disposition.Stop => FindingsText.Titles(findings, Severity.Contraindicated),
        Disposition.Caution => Worst(findings) is { Length: > 0 } titles ? titles : Phrases.Verdict(dose.Given ?? dose.Ordered),
        Disposition.NotChecked => $"{Texts([.. dose.NotPrepared, .. dose.Ordered.NotChecked])} {Hazards(dose.Ordered)}".TrimEnd(),
        _ => "",
    };

    /// <summary>What the screening found beside a dose that could not be judged; empty where it found nothing major.</summary>
    private static string Hazards(DoseAssessment assessment) =>
        IsScreened(assessment, Severity.Major) ? $"A major hazard, whatever the dose: {FindingsText.Titles(assessment.Findings, Severity.Major)}." : "";

    private static bool IsScreened(DoseAssessment assessment, Severity severity) =>
        assessment.Screening.Present.Any(p => p.Severity == severity) || assessment.Screening.Combinations.Any(c => c.Severity == severity);

    private static string Worst(IReadOnlyList<Finding> findings) =>
        FindingsText.Titles(findings, findings.Any(f => f.Severity == Severity.Major) ? Severity.Major : Severity.Caution);

    private static string Texts(IEnumerable<NotCheckedPart> parts) => string.Join(" ", parts.Select(p => p.Text).Distinct());
}
