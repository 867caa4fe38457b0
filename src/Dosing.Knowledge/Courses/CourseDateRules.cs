using System.Globalization;
using Dosing.Clinical;
using Dosing.Requests;

namespace Dosing.Knowledge.Courses;

/// <summary>Checks how the dates of a course stand to each other; what could not be read as a date is passed over.</summary>
internal static class CourseDateRules
{
    public static IEnumerable<RequestError> Check(CourseRequest request, DateOnly? today)
    {
        var all = Dates(request, today);
        return new CourseValidator().Validate(new CourseDates(all)).Errors.Select(failure =>
        {
            var (index, member) = Place(failure.PropertyName);
            var session = all[index];
            var name = session.IsNext ? "The next session" : FormattableString.Invariant($"Session {index + 1}");
            return new RequestError(failure.ErrorCode, $"{session.Place}.{member}", (failure.AttemptedValue as DateOnly?)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                $"{name}: {failure.ErrorMessage}", null);
        });
    }

    private static List<SessionDates> Dates(CourseRequest request, DateOnly? today)
    {
        var all = new List<SessionDates>();
        var seen = new HashSet<(DateOnly, Route)>();
        DateOnly? before = null;
        foreach (var (session, i) in (request.Sessions ?? []).Select((s, i) => (s, i)))
        {
            Add(session, FormattableString.Invariant($"sessions[{i}]"), isNext: false);
        }

        if (request.Next is { } next)
        {
            Add(next.Date is null && today is { } day ? next with { Date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) } : next, "next", isNext: true);
        }

        return all;

        void Add(SessionRequest session, string place, bool isNext)
        {
            var date = SessionReader.DateOf(session.Date);
            Route? route = session.Route is { } text && Words.Routes.TryRead(text, out var read) ? read : null;
            all.Add(new SessionDates
            {
                Place = place,
                IsNext = isNext,
                Date = date,
                Route = route,
                LftDate = SessionReader.DateOf(session.LftDate),
                BladderDate = SessionReader.DateOf(session.BladderDate),
                Before = before,
                IsRepeated = date is { } day && route is { } by && !seen.Add((day, by)),
                Today = today,
            });
            before = date ?? before;
        }
    }

    /// <summary>The place of the session and the member of a path such as <c>Sessions[2].LftDate</c>.</summary>
    private static (int Index, string Member) Place(string path)
    {
        var close = path.IndexOf(']', StringComparison.Ordinal);
        var index = int.Parse(path["Sessions[".Length..close], NumberStyles.None, CultureInfo.InvariantCulture);
        var member = path[(close + 2)..];
        return (index, char.ToLowerInvariant(member[0]) + member[1..]);
    }
}
