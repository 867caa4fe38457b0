using Dosing.Quantities;

namespace Dosing.Courses;

/// <summary>
/// How often the sessions of a course follow each other. A week is any seven dates in a row; both its first and its last
/// date count, and every session on them, the next one too.
/// </summary>
/// <param name="InLastWeek">Sessions on the seven dates that end with the next session; at least one.</param>
/// <param name="Most">The most sessions in any such week of the course; at least one.</param>
/// <param name="From">The date of the first session of the latest week with the most sessions.</param>
/// <param name="To">The date of its last session.</param>
/// <param name="PerWeek">Steps from one session to the next, per week, over the whole course; null where all sessions are of one date.</param>
public sealed record SessionRate(int InLastWeek, int Most, DateOnly From, DateOnly To, Rational? PerWeek)
{
    private const int DaysOfWeek = 7;

    /// <summary>Counts the sessions of a course.</summary>
    public static SessionRate Of(Course course)
    {
        ArgumentNullException.ThrowIfNull(course);
        DateOnly[] dates = [.. course.All.Select(s => s.Date)];
        var (first, most, from, to) = (0, 0, dates[0], dates[0]);
        for (var last = 0; last < dates.Length; last++)
        {
            while (dates[last].DayNumber - dates[first].DayNumber >= DaysOfWeek)
            {
                first++;
            }

            if (last - first + 1 >= most)
            {
                (most, from, to) = (last - first + 1, dates[first], dates[last]);
            }
        }

        var span = dates[^1].DayNumber - dates[0].DayNumber;
        return new SessionRate(dates.Length - first, most, from, to, span == 0 ? null : Rational.Quotient((dates.Length - 1) * DaysOfWeek, span));
    }
}
