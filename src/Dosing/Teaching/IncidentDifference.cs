using Dosing.Assessments;
using Dosing.Clinical;

namespace Dosing.Teaching;

/// <summary>A place where the engine does not answer as the evidence expects.</summary>
/// <param name="Part">What differs: <c>disposition</c>, <c>slip</c> or <c>finding</c>.</param>
/// <param name="Expected">What the evidence expects.</param>
/// <param name="Found">What the engine answers; empty where it answers nothing of the kind.</param>
public sealed record IncidentDifference(string Part, string Expected, string Found)
{
    internal const string SlipPart = "slip";
    internal const string FindingPart = "finding";

    /// <summary>Compares an assessment with what is expected of it.</summary>
    internal static IEnumerable<IncidentDifference> Between(IncidentExpectation expected, DoseAssessment assessment)
    {
        if (assessment.Disposition != expected.Disposition)
        {
            yield return new("disposition", Words.Dispositions.Word(expected.Disposition), Words.Dispositions.Word(assessment.Disposition));
        }

        var slips = assessment.Slips.Select(s => s.Id).ToArray();
        if (expected.Slip is { } slip && !slips.Contains(slip))
        {
            yield return new(SlipPart, slip, string.Join(", ", slips));
        }

        var findings = assessment.Findings.Select(f => f.Id).ToArray();
        if (expected.Finding is { } finding && !findings.Contains(finding))
        {
            yield return new(FindingPart, finding, string.Join(", ", findings));
        }
    }
}
