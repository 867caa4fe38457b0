using System.Globalization;
using Dosing.Formularies;
using Dosing.Requests;

namespace Dosing.Courses;

/// <summary>What is known of the patient at the next session because of the sessions before it.</summary>
internal static class CourseAnswers
{
    private const string SessionsPerWeek = "sessions per week";

    /// <summary>
    /// The answers of the next session; what an earlier one said of history and conditions, unless a later one or the next
    /// said that it is absent; the last liver test that was given as a number; and the sessions per week.
    /// </summary>
    public static ScreeningAnswers Of(Course course, SessionRate rate, Formulary formulary)
    {
        var answers = course.Next.Request.Answers;
        return answers with
        {
            Matches = [.. answers.Matches, .. Carried(course).Select(c => c.Match)],
            Measurements = [.. answers.Measurements, .. LastLft(course)],
            Reckoned = [.. Lines(formulary).Select(l => new ReckonedValue(l.Entry, l.Line, rate.Most, From(rate)))],
        };
    }

    /// <summary>What earlier sessions said and the next did not, with the session that said it first.</summary>
    public static IReadOnlyList<CarriedFlag> Carried(Course course)
    {
        var carried = new List<CarriedFlag>();
        for (var i = 0; i < course.Sessions.Count; i++)
        {
            var session = course.Sessions[i];
            carried.RemoveAll(c => session.Request.Answers.Absent.Contains(c.Entry));
            carried.AddRange(session.Request.Answers.Flags
                .Where(e => e.Kind is ScreeningKind.History or ScreeningKind.Condition && !carried.Exists(c => c.Entry == e))
                .Select(e => new CarriedFlag(e, i + 1, session.Date)));
        }

        var next = course.Next.Request.Answers;
        carried.RemoveAll(c => next.Absent.Contains(c.Entry) || next.Flags.Contains(c.Entry));
        return carried;
    }

    /// <summary>The lines that judge how often sessions follow each other.</summary>
    public static IEnumerable<(ScreeningEntry Entry, ThresholdLine Line)> Lines(Formulary formulary) =>
        formulary.Screening.Entries.SelectMany(e => e.Lines.Where(l => l is { Parameter: SessionsPerWeek, Limit: not null }).Select(l => (e, l)));

    private static string From(SessionRate rate) => rate.Most == 1 ? $"1 session in 7 days, {Iso(rate.To)}"
        : FormattableString.Invariant($"{rate.Most} sessions in 7 days, {Iso(rate.From)} to {Iso(rate.To)}");

    /// <summary>The last liver test that was given as a number, where the next session gives none.</summary>
    private static IEnumerable<MeasuredAnswer> LastLft(Course course)
    {
        if (course.Next.Request.Answers.Measurements.Any(m => m.Name == CourseSession.LftMultiple))
        {
            return [];
        }

        return course.Sessions
            .SelectMany(s => s.Request.Answers.Measurements.Where(m => m.Name == CourseSession.LftMultiple).Select(m => (Date: s.LftDate ?? s.Date, Answer: m)))
            .OrderBy(m => m.Date)
            .TakeLast(1)
            .Select(m => m.Answer with { Typed = $"{m.Answer.Typed} of {Iso(m.Date)}" });
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A flag that an earlier session said and that stands for the next.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Number">The number of the session that said it first since it was last said to be absent.</param>
/// <param name="Date">The date of that session.</param>
public sealed record CarriedFlag(ScreeningEntry Entry, int Number, DateOnly Date)
{
    internal ScreeningMatch Match =>
        new(FormattableString.Invariant($"flag {Entry.Id}, session {Number} of {Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"), [Entry]);
}
