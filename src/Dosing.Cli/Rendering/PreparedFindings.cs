using Dosing.Assessments;

namespace Dosing.Cli.Rendering;

/// <summary>The findings of a preparation before those of the dose really given, most severe first, one for each id.</summary>
internal static class PreparedFindings
{
    public static IReadOnlyList<Finding> Of(PreparedDose dose) =>
        [.. dose.Findings.Concat(dose.Ordered.Findings).Concat(dose.Given?.Findings ?? []).OrderByDescending(f => f.Severity).DistinctBy(f => f.Id)];
}
