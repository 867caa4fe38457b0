using Dosing.Assessments;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering;

/// <summary>Every source that a shown number rests on, in the order in which it is first shown.</summary>
internal static class CitedSources
{
    public static IReadOnlyList<Source> Of(DoseAssessment assessment) =>
        [.. (assessment.Verdict.Range?.Sources ?? [])
            .Concat(assessment.References.SelectMany(r => r.Range.Sources))
            .Concat(assessment.Depth.Ladder?.Bands.SelectMany(b => b.Sources.Concat(b.DissentSources)) ?? [])
            .Concat(assessment.Depth.LevelBand?.Sources ?? [])
            .Concat(EvidenceNotes.Sources(assessment))
            .Concat(assessment.Findings.SelectMany(f => f.Sources.Concat(assessment.Formulary.SourcesNamedIn(f.Why))))
            .Distinct()
            .Select(id => assessment.Formulary.FindSource(id))
            .OfType<Source>()];
}
