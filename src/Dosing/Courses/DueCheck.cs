using Dosing.Formularies;

namespace Dosing.Courses;

/// <summary>A check that the plan of the intent asks for over a course, and whether it is due before the next session.</summary>
/// <param name="Check">The check, and when it is done.</param>
/// <param name="Line">The line of the plan that asks for it.</param>
/// <param name="Last">When it was last done, or null where nobody said so.</param>
/// <param name="IsDue">Whether it is due.</param>
/// <param name="MissedStart">Whether it belongs before the course and was done after the first session only.</param>
public sealed record DueCheck(PlanCheck Check, PlanLine Line, DateOnly? Last, bool IsDue, bool MissedStart)
{
    /// <summary>The last date on which it is not yet due again, or null where no interval is stated or it was never done.</summary>
    public DateOnly? DueAfter => Last is { } last && Check.Days is { } days && last.DayNumber <= DateOnly.MaxValue.DayNumber - days ? last.AddDays(days) : null;

    /// <summary>The checks of the plan of the category, in its order; possibly empty.</summary>
    public static IReadOnlyList<DueCheck> Of(Course course, Formulary formulary)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(formulary);
        var category = formulary.CategoryOf(course.Intent);
        return [.. formulary.Content.Plans.Where(p => p.Category == category)
            .SelectMany(p => p.Before)
            .SelectMany(line => line.Checks.Select(check => Of(check, line, course)))];
    }

    private static DueCheck Of(PlanCheck check, PlanLine line, Course course)
    {
        var last = course.All.Max(s => s.DateOf(check.Check));
        return new DueCheck(check, line, last,
            check.IsEachSession ? !IsOfNext(last, course) : last is null || IsOlder(last.Value, check.Days, course),
            !check.IsEachSession && course.All.Min(s => s.DateOf(check.Check)) > course.All[0].Date);
    }

    /// <summary>Whether it was done for the next session: on its date, or since the session before it.</summary>
    private static bool IsOfNext(DateOnly? last, Course course) =>
        last is { } date && (date == course.Next.Date || course.Sessions.Count == 0 || date > course.Sessions[^1].Date);

    private static bool IsOlder(DateOnly last, int? days, Course course) => course.Next.Date.DayNumber - last.DayNumber > days;
}
