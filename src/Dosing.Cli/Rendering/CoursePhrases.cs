using System.Globalization;
using Dosing.Clinical;
using Dosing.Courses;
using Dosing.Quantities;

namespace Dosing.Cli.Rendering;

/// <summary>The sentences of a course that text and markdown share.</summary>
internal static class CoursePhrases
{
    private const string Unknown = "not known";

    /// <summary>A date, year-month-day.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The blood pressure of a session as typed, or null.</summary>
    public static string? BloodPressure(CourseSession session) => session.HasBloodPressure
        ? session.Request.Raw.Measurements.FirstOrDefault(m => m.Key.Equals("blood-pressure", StringComparison.OrdinalIgnoreCase)).Value
        : null;

    /// <summary>Which session of the course it is, and when.</summary>
    public static string Title(CourseAssessment course) =>
        FormattableString.Invariant($"Session {course.Sessions.Count} of a course, {Iso(course.Course.Next.Date)}");

    /// <summary>Said where the date was not.</summary>
    public static string? Today(CourseAssessment course) => course.Course.IsDatedToday
        ? $"The next session has no date; it is reckoned for today, {Iso(course.Course.Next.Date)}."
        : null;

    /// <summary>The columns of the table of sessions.</summary>
    public static string[] Columns { get; } = ["", "date", "days", "route", "mg", "mg/kg", "kg", "BP mmHg"];

    /// <summary>A session in the columns of the table.</summary>
    public static string[] Row(SessionFigures session) =>
    [
        Number(session.Number),
        Iso(session.Session.Date),
        session.DaysSinceLast is { } days ? Number(days) : "",
        Words.Routes.Word(session.Session.Request.Route),
        Figure(session.Dose.Total?.Exact),
        Figure(session.Dose.PerKilogram?.Exact),
        Figure(session.Dose.Weight?.Exact),
        BloodPressure(session.Session) is { } pressure ? pressure[..^"mmHg".Length].TrimEnd(' ') : "",
    ];

    /// <summary>How often the sessions follow each other.</summary>
    public static IEnumerable<string> Often(CourseAssessment course)
    {
        var rate = course.Rate;
        if (course.Sessions[^1].DaysSinceLast is { } days)
        {
            yield return $"{Count(days, "day")} since the last session, {Count(course.DaysSinceFirst, "day")} since the first.";
        }

        yield return $"{Count(rate.InLastWeek, "session")} in the 7 days that end with this one, this one counted.";
        var most = rate.Most == 1 ? "At most 1 session in any 7 days of the course" : $"At most {Count(rate.Most, "session")} in any 7 days of the course, {Iso(rate.From)} to {Iso(rate.To)}";
        yield return course.RateLines.Count == 0 ? $"{most}." : $"{most}; {string.Join("; ", course.RateLines.Select(l => $"the line of {l.Entry.Id} is {l.Line.Comparison}, {(l.Line.IsCrossedBy(rate.Most, Rational.One) ? "crossed" : "not crossed")}"))}.";
        if (rate.PerWeek is { } perWeek)
        {
            yield return $"{Phrases.Short(perWeek)} sessions a week over the course, from the first to this one.";
        }
    }

    /// <summary>What was given by each route.</summary>
    public static IEnumerable<string> Totals(CourseAssessment course) => course.Routes.Select(r =>
        $"{Words.Routes.Word(r.Route)}: {With(r.Before?.Exact, "mg")} before, {With(r.WithNext?.Exact, "mg")} and {With(r.PerKilogramWithNext?.Exact, "mg/kg")} with this session, in {Count(r.Sessions, "session")}.");

    /// <summary>The steps of the dose; possibly none.</summary>
    public static IEnumerable<string> Steps(CourseAssessment course) =>
        new[] { ("first", course.DoseSinceFirst), ("last", course.DoseSinceLast) }
            .Where(c => c.Item2 is not null)
            .Select(c => $"The dose since the {c.Item1} session: {Change(c.Item2!.MassPercent)} in mg, {Change(c.Item2.PerKilogramPercent)} in mg/kg.");

    /// <summary>The change of weight, and each dose under each weight.</summary>
    public static IEnumerable<string> Weights(CourseAssessment course)
    {
        var weights = course.Weights;
        if (course.Course.Sessions.Count > 0)
        {
            yield return $"The weight since the first session: {Change(weights.PercentSinceFirst)}; since the last: {Change(weights.PercentSinceLast)}.";
        }

        // The same mass is one line, and the same weight stands in it once.
        foreach (var same in weights.Doses.Reverse().GroupBy(d => d.Total.Exact))
        {
            var sessions = string.Join(", ", same.Select(d => d.Dose.Number).Distinct().Order().Select(Number));
            yield return $"{Phrases.Short(same.Key)} mg (session {sessions}): {string.Join("; ", same.DistinctBy(d => d.At.Dose.Weight).Select(At))}.";
        }

        string At(DoseAtWeight dose) =>
            $"{QuantityFormat.Significant(dose.PerKilogram.Exact, Edges(dose))} mg/kg at {Phrases.Short(dose.At.Dose.Weight!.Value.Exact)} kg ({(dose.At.Number == course.Sessions.Count ? "now" : FormattableString.Invariant($"session {dose.At.Number}"))}), {Words.Outcomes.Word(dose.Verdict.Outcome)}";
    }

    /// <summary>A check with when it was last done.</summary>
    public static string Check(DueCheck check)
    {
        var last = check.Last is { } date ? $"last {Iso(date)}" : "nobody said when it was done";
        var until = check is { IsDue: false, DueAfter: { } after } ? $", due again after {Iso(after)}" : "";
        var late = check.MissedStart ? ", none before the first session" : "";
        return $"{Words.CourseChecks.Word(check.Check.Check)}: {last}{late}{until}. The plan: {check.Line.Text}{(check.Line.IsLocalPractice ? $" ({PlanPhrases.LocalPractice})" : "")}.";
    }

    /// <summary>What an earlier session said.</summary>
    public static string Carried(CarriedFlag flag) =>
        FormattableString.Invariant($"{flag.Entry.Id}: said at session {flag.Number} of {Iso(flag.Date)}; it stands until a session says that it is absent.");

    /// <summary>How a source repeats the dose, in its words.</summary>
    public static string Schedule(RepeatSchedule schedule) => $"{schedule.Source.Repeat} ({schedule.Range.Id})";

    private static Rational[] Edges(DoseAtWeight dose) =>
        dose.Verdict.Range is { } range && range.Unit == DoseUnit.MilligramsPerKilogram ? [range.Low, range.High, range.HardLimit ?? range.High] : [];

    private static string Change(Rational? percent) => percent is not { } change ? Unknown
        : change.IsZero ? "unchanged"
        : change.Sign < 0 ? $"{Phrases.Short(change * -1m)} percent less"
        : $"{Phrases.Short(change)} percent more";

    private static string With(Rational? value, string unit) => value is { } known ? $"{Phrases.Short(known)} {unit}" : $"{Unknown} in {unit}";

    private static string Figure(Rational? value) => value is { } known ? Phrases.Short(known) : "?";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Count(int count, string unit) => count == 1 ? $"1 {unit}" : $"{Number(count)} {unit}s";
}
