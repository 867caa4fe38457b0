using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Quantities;

namespace Dosing.Courses;

/// <summary>All that is said of the next session of a course. Immutable.</summary>
public sealed class CourseAssessment
{
    internal CourseAssessment(Course course, DoseAssessment next, SessionRate rate, IReadOnlyList<SessionFigures> sessions)
    {
        (Course, Next, Rate, Sessions) = (course, next, rate, sessions);
        Routes = RouteTotal.Of(sessions);
        Weights = WeightComparison.Of(sessions, next.Formulary);
        Checks = DueCheck.Of(course, next.Formulary);
        Carried = CourseAnswers.Carried(course);
        Schedules = RepeatSchedule.Of(next);
        RateLines = [.. CourseAnswers.Lines(next.Formulary)];
    }

    /// <summary>The course as read.</summary>
    public Course Course { get; }

    /// <summary>The next session, judged as one dose is, with what the course adds to its findings.</summary>
    public DoseAssessment Next { get; }

    /// <summary>What to do: the worst of all parts of the next session.</summary>
    public Disposition Disposition => Next.Disposition;

    /// <summary>How often the sessions follow each other.</summary>
    public SessionRate Rate { get; }

    /// <summary>The entries and lines that judge how often; possibly empty.</summary>
    public IReadOnlyList<(ScreeningEntry Entry, ThresholdLine Line)> RateLines { get; }

    /// <summary>The figures of every session, the next one last; at least one.</summary>
    public IReadOnlyList<SessionFigures> Sessions { get; }

    /// <summary>What was given by each route; at least one.</summary>
    public IReadOnlyList<RouteTotal> Routes { get; }

    /// <summary>The weights, and the doses under each.</summary>
    public WeightComparison Weights { get; }

    /// <summary>The checks that the plan of the intent asks for; possibly empty.</summary>
    public IReadOnlyList<DueCheck> Checks { get; }

    /// <summary>What earlier sessions said and stands for the next; possibly empty.</summary>
    public IReadOnlyList<CarriedFlag> Carried { get; }

    /// <summary>How the sources behind the matching ranges repeat the dose; possibly empty.</summary>
    public IReadOnlyList<RepeatSchedule> Schedules { get; }

    /// <summary>Days from the first session to the next; zero where there is none before it.</summary>
    public int DaysSinceFirst => Course.Next.Date.DayNumber - Course.All[0].Date.DayNumber;

    /// <summary>The step from the first dose to the next; null where there is none before it or it went by another route.</summary>
    public DoseChange? DoseSinceFirst => Change(0);

    /// <summary>The step from the last dose to the next; null where there is none before it or it went by another route.</summary>
    public DoseChange? DoseSinceLast => Change(Sessions.Count - 2);

    /// <summary>What is shown of the course and not judged, and why; empty where there is no session before the next.</summary>
    public IReadOnlyList<NotCheckedPart> NotChecked => field ??= CourseNotChecked.Of(this);

    private DoseChange? Change(int from) =>
        Course.Sessions.Count > 0 && Sessions[from].Session.Request.Route == Course.Next.Request.Route ? DoseChange.Of(Sessions[from].Dose, Sessions[^1].Dose) : null;
}

/// <summary>The step from one dose to another by the same route, in percent of the first; below zero where it fell.</summary>
/// <param name="MassPercent">The step in mass; null where one of the totals is not known.</param>
/// <param name="PerKilogramPercent">The step in mass per kilogram, each by the weight of its date; null where one is not known.</param>
public sealed record DoseChange(Rational? MassPercent, Rational? PerKilogramPercent)
{
    internal static DoseChange Of(NormalizedDose from, NormalizedDose to) => new(
        WeightComparison.Percent(from.Total?.Exact, to.Total?.Exact), WeightComparison.Percent(from.PerKilogram?.Exact, to.PerKilogram?.Exact));
}
