using Dosing.Clinical;
using Dosing.Judgement;
using Dosing.Quantities;

namespace Dosing.Courses;

/// <summary>The figures of one session of a course.</summary>
/// <param name="Number">Its number, from one; the next session has the last.</param>
/// <param name="Session">The session.</param>
/// <param name="DaysSinceLast">Days since the session before it; null for the first.</param>
/// <param name="Dose">Its dose in every form that is known.</param>
public sealed record SessionFigures(int Number, CourseSession Session, int? DaysSinceLast, NormalizedDose Dose)
{
    /// <summary>The figures of every session, the next one last.</summary>
    public static IReadOnlyList<SessionFigures> Of(Course course, DoseNormalizer normalizer)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(normalizer);
        return [.. course.All.Select((session, i) => new SessionFigures(
            i + 1, session, i == 0 ? null : session.Date.DayNumber - course.All[i - 1].Date.DayNumber, normalizer.Normalize(session.Request)))];
    }

    /// <summary>Why its total is not known, or null where it is.</summary>
    public NotCheckedReason? TotalUnknown => Dose.Total is not null ? null
        : Dose.Time.IsContinuous ? NotCheckedReason.DurationMissing
        : NotCheckedReason.WeightMissing;
}

/// <summary>What was given by one route over a course, the next session included.</summary>
/// <param name="Route">The route.</param>
/// <param name="Sessions">The sessions by it; at least one.</param>
/// <param name="Before">The mass of base before the next session; null where the total of a session is not known.</param>
/// <param name="WithNext">The same with the next session.</param>
/// <param name="PerKilogramWithNext">The doses per kilogram, each by the weight of its date, the next session included; null where one is not known.</param>
public sealed record RouteTotal(Route Route, int Sessions, DrugMass? Before, DrugMass? WithNext, WeightBasedDose? PerKilogramWithNext)
{
    /// <summary>The totals by route, in the order of the vocabulary; at least one. Routes are not added up: the body takes in different shares.</summary>
    public static IReadOnlyList<RouteTotal> Of(IReadOnlyList<SessionFigures> sessions)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        return [.. sessions.GroupBy(s => s.Session.Request.Route).OrderBy(g => g.Key).Select(g => new RouteTotal(
            g.Key,
            g.Count(),
            Sum(g.Where(s => s != sessions[^1]).Select(s => s.Dose.Total?.Exact)) is { } before ? DrugMass.FromExact(before) : null,
            Sum(g.Select(s => s.Dose.Total?.Exact)) is { } total ? DrugMass.FromExact(total) : null,
            Sum(g.Select(s => s.Dose.PerKilogram?.Exact)) is { } perKilogram ? WeightBasedDose.FromExact(perKilogram) : null))];
    }

    private static Rational? Sum(IEnumerable<Rational?> values) => values.Aggregate((Rational?)Rational.Zero, (sum, value) => sum + value);
}
