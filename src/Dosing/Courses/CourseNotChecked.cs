using Dosing.Assessments;
using Dosing.Judgement;

namespace Dosing.Courses;

/// <summary>Says which figures of a course are shown and not judged, and why.</summary>
internal static class CourseNotChecked
{
    public static IReadOnlyList<NotCheckedPart> Of(CourseAssessment course) => course.Course.Sessions.Count == 0 ? [] :
    [
        NoLimit("course-interval", "No shortest interval between two sessions was found in the evidence; compare it with the schedules of the sources."),
        .. Length(course),
        .. course.Sessions.Where(s => s.TotalUnknown is not null).Select(Unknown),
        NoLimit("course-total", "No largest total of a course was found in the evidence."),
        NoLimit("course-dose-change", "No limit for a step from one dose to the next was found in the evidence; the dose is judged by its range and depth."),
        .. Weight(course),
    ];

    /// <summary>The entry on long courses names a length as an example; it has no line for it.</summary>
    private static IEnumerable<NotCheckedPart> Length(CourseAssessment course) => course.RateLines.Count == 0
        ? [NoLimit("course-rate", "No line for sessions per week was found in the evidence."), NoLimit("course-length", "No line for the length of a course was found in the evidence.")]
        : course.RateLines.Select(l => NoLimit("course-length",
            $"The evidence has no line for the length of a course; '{l.Entry.Name}' names one as an example. Where it holds, give {l.Entry.Id} among the flags."));

    private static NotCheckedPart Unknown(SessionFigures session) => Part("course-total", session.TotalUnknown!.Value,
        session.TotalUnknown == NotCheckedReason.DurationMissing
            ? $"The total of session {session.Number} is not known, as its dose is a rate without a duration, so no sum was made."
            : $"The total of session {session.Number} is not known, as its dose is per kilogram and its weight is missing, so no sum was made.");

    private static IEnumerable<NotCheckedPart> Weight(CourseAssessment course)
    {
        var weights = course.Weights;
        if (weights.First is null || weights.Last is null || weights.Now is null)
        {
            yield return Part("course-weight-change", NotCheckedReason.WeightMissing, "The weight of the first, the last or the next session is missing, so a change of weight may be overlooked.");
        }

        yield return NoLimit("course-weight-change", "No limit for a change of weight over a course was found in the evidence; the verdict is that under the weight of the next session.");
    }

    private static NotCheckedPart NoLimit(string part, string text) => Part(part, NotCheckedReason.NoLimit, text);

    private static NotCheckedPart Part(string part, NotCheckedReason reason, string text) => new(part, NotCheckedReasons.Words.Word(reason), text);
}
