using Dosing.Clinical;

namespace Dosing.Knowledge.Courses;

/// <summary>The dates of a course as far as they could be read.</summary>
/// <param name="Sessions">The sessions, the next one last.</param>
internal sealed record CourseDates(IReadOnlyList<SessionDates> Sessions);

/// <summary>The dates of one session as far as they could be read.</summary>
internal sealed record SessionDates
{
    /// <summary>The session as a member of the file: <c>sessions[0]</c>, <c>next</c>.</summary>
    public required string Place { get; init; }

    public required bool IsNext { get; init; }

    public DateOnly? Date { get; init; }

    public Route? Route { get; init; }

    public DateOnly? LftDate { get; init; }

    public DateOnly? BladderDate { get; init; }

    /// <summary>The date of the nearest session before it in the file whose date could be read.</summary>
    public DateOnly? Before { get; init; }

    /// <summary>Whether a session before it in the file has the same date and route.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>The date after which no session can have been given; null where it is not known.</summary>
    public DateOnly? Today { get; init; }
}
