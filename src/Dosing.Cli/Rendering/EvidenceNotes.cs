using Dosing.Assessments;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering;

/// <summary>
/// What the evidence says beside the numbers by which a dose was judged: the notes of the ranges, and who sees the level of
/// its band otherwise. It judges nothing; but a dose within a range that its own trial advises against must not look plain.
/// </summary>
internal static class EvidenceNotes
{
    /// <summary>The heading above them.</summary>
    public const string Heading = "What the sources add";

    /// <summary>Each with the id of what it belongs to; possibly empty.</summary>
    public static IReadOnlyList<(string Id, string Text)> Of(DoseAssessment assessment) =>
    [
        .. Ranges(assessment).Where(r => r.Note is not null).Select(r => (r.Id, r.Note!)),
        .. Bands(assessment).Where(b => b.Dissent is not null).Select(b => (b.Id, $"seen otherwise: {b.Dissent}")),
    ];

    /// <summary>The sources that they name or rest on; possibly empty.</summary>
    public static IEnumerable<string> Sources(DoseAssessment assessment) =>
        Ranges(assessment).SelectMany(r => assessment.Formulary.SourcesNamedIn(r.Note)).Concat(Bands(assessment).SelectMany(b => b.DissentSources));

    private static IEnumerable<ReferenceRange> Ranges(DoseAssessment assessment) =>
        new[] { assessment.Verdict.Range }.OfType<ReferenceRange>().Concat(assessment.References.Select(r => r.Range));

    private static IEnumerable<DepthBand> Bands(DoseAssessment assessment) =>
        new[] { assessment.Depth.Band, assessment.Depth.LevelBand }.OfType<DepthBand>().Distinct();
}
