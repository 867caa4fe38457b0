using System.Text.Json;
using Dosing.Clinical;
using Dosing.Courses;

namespace Dosing.Cli.Rendering;

/// <summary>The answer of a course as JSON: that of one dose, with a member for the course.</summary>
internal static class CourseJson
{
    public static void Write(Utf8JsonWriter json, CourseAssessment course) =>
        AssessmentJson.Write(json, course.Next, behindFindings: () => WriteCourse(json, course));

    private static void WriteCourse(Utf8JsonWriter json, CourseAssessment course)
    {
        json.WriteStartObject("course");
        json.WriteString("date", CoursePhrases.Iso(course.Course.Next.Date));
        json.WriteBoolean("dateIsToday", course.Course.IsDatedToday);
        json.WriteNumber("sessionsBefore", course.Course.Sessions.Count);
        json.WriteFigure("daysSinceLast", course.Sessions[^1].DaysSinceLast);
        json.WriteNumber("daysSinceFirst", course.DaysSinceFirst);
        WriteRate(json, course);
        json.WriteObjects("totals", course.Routes, total =>
        {
            json.WriteString("route", Words.Routes.Word(total.Route));
            json.WriteNumber("sessions", total.Sessions);
            json.WriteFigure("beforeMg", total.Before?.Exact);
            json.WriteFigure("withNextMg", total.WithNext?.Exact);
            json.WriteFigure("withNextMgPerKg", total.PerKilogramWithNext?.Exact);
        });
        json.WriteStartObject("doseChange");
        json.WriteFigure("mgPercentSinceFirst", course.DoseSinceFirst?.MassPercent);
        json.WriteFigure("mgPercentSinceLast", course.DoseSinceLast?.MassPercent);
        json.WriteFigure("mgPerKgPercentSinceFirst", course.DoseSinceFirst?.PerKilogramPercent);
        json.WriteFigure("mgPerKgPercentSinceLast", course.DoseSinceLast?.PerKilogramPercent);
        json.WriteEndObject();
        WriteWeight(json, course.Weights);
        json.WriteObjects("sessions", course.Sessions, session => WriteSession(json, session));
        json.WriteObjects("checks", course.Checks, check => WriteCheck(json, check));
        json.WriteObjects("carried", course.Carried, carried =>
        {
            json.WriteString("id", carried.Entry.Id);
            json.WriteNumber("session", carried.Number);
            json.WriteString("date", CoursePhrases.Iso(carried.Date));
        });
        json.WriteObjects("schedules", course.Schedules, schedule =>
        {
            json.WriteString("rangeId", schedule.Range.Id);
            json.WriteString("source", schedule.Source.Id);
            json.WriteText("repeat", schedule.Source.Repeat);
        });
        AnswerJson.WriteNotChecked(json, course.NotChecked);
        json.WriteEndObject();
    }

    private static void WriteRate(Utf8JsonWriter json, CourseAssessment course)
    {
        json.WriteStartObject("rate");
        json.WriteNumber("inLast7Days", course.Rate.InLastWeek);
        json.WriteNumber("mostIn7Days", course.Rate.Most);
        json.WriteString("from", CoursePhrases.Iso(course.Rate.From));
        json.WriteString("to", CoursePhrases.Iso(course.Rate.To));
        json.WriteFigure("perWeek", course.Rate.PerWeek);
        json.WriteObjects("lines", course.RateLines, line =>
        {
            json.WriteString("id", line.Entry.Id);
            json.WriteText("comparison", line.Line.Comparison);
            json.WriteBoolean("crossed", line.Line.IsCrossedBy(course.Rate.Most, Quantities.Rational.One));
        });
        json.WriteEndObject();
    }

    private static void WriteWeight(Utf8JsonWriter json, WeightComparison weights)
    {
        json.WriteStartObject("weight");
        json.WriteFigure("firstKg", weights.First?.Exact);
        json.WriteFigure("lastKg", weights.Last?.Exact);
        json.WriteFigure("nextKg", weights.Now?.Exact);
        json.WriteFigure("percentSinceFirst", weights.PercentSinceFirst);
        json.WriteFigure("percentSinceLast", weights.PercentSinceLast);
        json.WriteObjects("doses", weights.Doses, dose =>
        {
            json.WriteNumber("doseOfSession", dose.Dose.Number);
            json.WriteNumber("weightOfSession", dose.At.Number);
            json.WriteFigure("totalMg", dose.Total.Exact);
            json.WriteFigure("weightKg", dose.At.Dose.Weight?.Exact);
            json.WriteFigure("mgPerKg", dose.PerKilogram.Exact);
            json.WriteString("outcome", Words.Outcomes.Word(dose.Verdict.Outcome));
        });
        json.WriteEndObject();
    }

    private static void WriteSession(Utf8JsonWriter json, SessionFigures session)
    {
        json.WriteNumber("number", session.Number);
        json.WriteString("date", CoursePhrases.Iso(session.Session.Date));
        json.WriteFigure("daysSinceLast", session.DaysSinceLast);
        json.WriteString("route", Words.Routes.Word(session.Session.Request.Route));
        json.WriteFigure("overMinutes", session.Dose.Time.Duration?.ExactMinutes);
        json.WriteFigure("totalMg", session.Dose.Total?.Exact);
        json.WriteFigure("mgPerKg", session.Dose.PerKilogram?.Exact);
        json.WriteFigure("weightKg", session.Dose.Weight?.Exact);
        json.WriteText("bloodPressure", CoursePhrases.BloodPressure(session.Session));
        json.WriteText("notes", session.Session.Notes);
    }

    private static void WriteCheck(Utf8JsonWriter json, DueCheck check)
    {
        json.WriteString("check", Words.CourseChecks.Word(check.Check.Check));
        json.WriteString("at", check.Check.IsEachSession ? "session" : "course");
        json.WriteFigure("everyDays", check.Check.Days);
        json.WriteBoolean("due", check.IsDue);
        json.WriteBoolean("missedStart", check.MissedStart);
        json.WriteText("last", check.Last is { } last ? CoursePhrases.Iso(last) : null);
        json.WriteText("line", check.Line.Text);
        if (check.Line.IsLocalPractice)
        {
            json.WriteBoolean("localPractice", true);
        }
    }
}
