using Dosing.Assessments;
using Dosing.Formularies;

namespace Dosing.Courses;

/// <summary>How a source behind a range repeats the dose, in its words. It is quoted, never judged.</summary>
/// <param name="Range">The range that matches the next dose.</param>
/// <param name="Source">The source; it says how it is repeated.</param>
public sealed record RepeatSchedule(ReferenceRange Range, Source Source)
{
    private const string NothingStated = "-";

    /// <summary>The schedules behind the ranges that match a dose, the primary range first; each source once; possibly empty.</summary>
    public static IReadOnlyList<RepeatSchedule> Of(DoseAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return [.. new[] { assessment.Verdict.Range }.OfType<ReferenceRange>()
            .Concat(assessment.References.Select(r => r.Range))
            .SelectMany(range => range.Sources.Select(assessment.Formulary.FindSource).OfType<Source>().Select(source => new RepeatSchedule(range, source)))
            .Where(s => s.Source.Repeat is { } repeat && repeat != NothingStated)
            .DistinctBy(s => s.Source.Id)];
    }
}
