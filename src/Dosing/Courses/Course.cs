using Dosing.Clinical;

namespace Dosing.Courses;

/// <summary>The sessions of one patient with one drug for one intent, and the next session, which is to be judged.</summary>
public sealed class Course
{
    /// <summary>A course.</summary>
    /// <param name="sessions">The sessions that were given, by date; possibly none.</param>
    /// <param name="next">The session to judge.</param>
    /// <exception cref="ArgumentException">A date is earlier than the one before it, or the drug or the intent is not the same throughout.</exception>
    public Course(IReadOnlyList<CourseSession> sessions, CourseSession next)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentNullException.ThrowIfNull(next);
        CourseSession[] all = [.. sessions, next];
        for (var i = 1; i < all.Length; i++)
        {
            if (all[i].Date < all[i - 1].Date)
            {
                throw new ArgumentException($"Session {i + 1} is dated before session {i}.", nameof(sessions));
            }
        }

        if (all.Any(s => s.Request.Drug != next.Request.Drug || s.Request.Intent != next.Request.Intent))
        {
            throw new ArgumentException("A course has one drug and one intent.", nameof(sessions));
        }

        (Sessions, Next, All) = ([.. sessions], next, all);
    }

    /// <summary>The id that the answer repeats, or null.</summary>
    public string? Id => Next.Request.Raw.Id;

    /// <summary>The drug.</summary>
    public Drug Drug => Next.Request.Drug;

    /// <summary>What it is for.</summary>
    public Intent Intent => Next.Request.Intent;

    /// <summary>The sessions that were given, by date; possibly empty.</summary>
    public IReadOnlyList<CourseSession> Sessions { get; }

    /// <summary>The session to judge.</summary>
    public CourseSession Next { get; }

    /// <summary>The sessions that were given and then the next; at least one.</summary>
    public IReadOnlyList<CourseSession> All { get; }

    /// <summary>Whether the next session had no date and is reckoned for the date of today.</summary>
    public bool IsDatedToday { get; init; }
}
