using Dosing.Courses;
using Dosing.Formularies;
using Dosing.Judgement;

namespace Dosing;

/// <summary>Judges the next session of a course. A pure function of the course and the formulary; safe to share between threads.</summary>
public sealed class CourseAssessor
{
    private readonly Formulary _formulary;
    private readonly DoseAssessor _doses;
    private readonly DoseNormalizer _normalizer;

    /// <summary>An assessor for one formulary.</summary>
    public CourseAssessor(Formulary formulary)
    {
        ArgumentNullException.ThrowIfNull(formulary);
        _formulary = formulary;
        _doses = new DoseAssessor(formulary);
        _normalizer = new DoseNormalizer(formulary.Rules);
    }

    /// <summary>
    /// Judges the next session as one dose is judged, under the weight of its date, with what the sessions before it add:
    /// how many there were in a week, what was said of history and conditions, the last liver test.
    /// </summary>
    public CourseAssessment Assess(Course course)
    {
        ArgumentNullException.ThrowIfNull(course);
        var rate = SessionRate.Of(course);
        var next = _doses.Assess(course.Next.Request with { Answers = CourseAnswers.Of(course, rate, _formulary) });
        return new CourseAssessment(course, next, rate, SessionFigures.Of(course, _normalizer));
    }
}
