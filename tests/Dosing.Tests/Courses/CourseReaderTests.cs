using Dosing.Courses;
using Dosing.Knowledge.Courses;

namespace Dosing.Tests.Courses;

/// <summary>What a course must keep to be read.</summary>
public class CourseReaderTests
{
    private static readonly DateOnly Today = new(2026, 1, 15);

    [Fact]
    public void Sessions_stand_by_date_and_another_order_is_an_error()
    {
        Assert.Equal(["sessions[1].date dates-disordered"], Typed.OnDays(7, 0, 14).Errors());
        Assert.Equal(["next.date dates-disordered"], Typed.OnDays(0, 7, 3).Errors());
        Assert.Empty(Typed.OnDays(0, 7, 14).Errors());
    }

    [Fact]
    public void A_date_and_route_stand_once()
    {
        Assert.Equal(["sessions[1].date session-repeated"], Typed.OnDays(0, 0, 7).Errors());
        Assert.Equal(["next.date session-repeated"], Typed.OnDays(0, 7, 7).Errors());
        Assert.Equal(["sessions[1].date session-repeated"], Typed.Of(Typed.Day(0), Typed.Day(0) with { Route = "iv" }, Typed.Day(7)).Errors());
        Assert.Empty(Typed.Of(Typed.Day(0), Typed.Day(0) with { Route = "oral", Over = null }, Typed.Day(7)).Errors());
    }

    [Theory]
    [InlineData(13, "")]
    [InlineData(14, "")]
    [InlineData(15, "sessions[1].date date-in-future")]
    public void A_session_given_in_the_future_is_an_error_where_today_is_known(int day, string error)
    {
        var course = Typed.OnDays(0, day, 30);
        Assert.Equal(error, string.Join(";", course.Errors(Today)));
        Assert.Empty(course.Errors());
    }

    [Fact]
    public void The_next_session_may_be_planned_and_is_of_today_without_a_date()
    {
        var undated = Typed.Of(Typed.Day(0), Typed.Day(0) with { Date = null });
        var course = undated.Assess(Today);
        Assert.Equal((true, Today, 14), (course.Course.IsDatedToday, course.Course.Next.Date, course.DaysSinceFirst));
        Assert.Equal(["next.date required-missing"], undated.Errors());
        Assert.False(Typed.OnDays(0, 300).Assess(Today).Course.IsDatedToday);
    }

    [Fact]
    public void Checks_are_not_dated_after_their_session() =>
        Assert.Equal(
            ["sessions[0].lftDate check-after-session", "next.bladderDate check-after-session"],
            Typed.Of(Typed.Day(0) with { LftDate = Typed.Iso(1) }, Typed.Day(7) with { LftDate = Typed.Iso(7), BladderDate = Typed.Iso(8) }).Errors());

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("2026-1-2")]
    [InlineData("02.01.2026")]
    [InlineData("01/02/2026")]
    [InlineData("2026-01-02T00:00:00")]
    [InlineData(" 2026-01-02")]
    [InlineData("٢٠٢٦-٠١-٠٢")]
    [InlineData("today")]
    [InlineData("")]
    public void A_date_is_year_month_day_and_nothing_else(string text)
    {
        Assert.Equal(["sessions[0].date date-malformed"], Typed.Of(Typed.Day(0) with { Date = text }, Typed.Day(7)).Errors());
        Assert.Equal(["next.date date-malformed"], Typed.Of(Typed.Day(7) with { Date = text }).Errors(Today));
    }

    [Fact]
    public void All_errors_come_at_once_in_the_order_of_the_file_with_the_number_of_the_session()
    {
        var course = Typed.Of(Typed.Day(3) with { Dose = "0,5 mg/kg" }, Typed.Day(1) with { BloodPressure = "120" }, Typed.Day(7) with { Weight = "70", LftMultiple = "x" }) with
        {
            Drug = "ketamin",
            Patient = new PatientRequest { Age = "45", Flags = ["bladder"] },
        };
        Assert.Equal(
            [
                "drug word-unknown", "patient.age unit-missing", "patient.flags word-unknown", "sessions[0].dose decimal-comma",
                "sessions[1].bloodPressure number-missing", "sessions[1].date dates-disordered", "next.weight unit-missing", "next.lftMultiple number-missing",
            ], course.Errors());
        Assert.StartsWith("Session 1: ", Typed.Reader.Read(course, null).Errors.Single(e => e.Field == "sessions[0].dose").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_required_is_named() =>
        Assert.Equal(
            ["drug required-missing", "for required-missing", "sessions required-missing", "next required-missing"], new CourseRequest().Errors());

    [Fact]
    public void What_is_said_of_the_patient_is_reported_once()
    {
        var patient = new PatientRequest { Flags = ["opioids"], Absent = ["opioids"], Medications = ["nosuch"] };
        Assert.Equal(["patient.medications word-unknown", "patient.absent contradiction"], (Typed.OnDays(0, 7) with { Patient = patient }).Errors().Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public void Present_for_the_patient_and_absent_at_the_session_is_a_contradiction() =>
        Assert.Equal(["next.absent contradiction"],
            (Typed.Of(Typed.Day(0) with { Absent = ["opioids"] }) with { Patient = new PatientRequest { Flags = ["opioids"] } }).Errors());

    [Fact]
    public void A_course_that_is_built_by_hand_keeps_its_order_too()
    {
        var sessions = Typed.OnDays(0, 7).Assess().Course;
        Assert.Throws<ArgumentException>(() => new Course([sessions.Next], sessions.Sessions[0]));
        var other = (Typed.OnDays(0, 7) with { For = "anxiety" }).Assess().Course;
        Assert.Throws<ArgumentException>(() => new Course([other.Sessions[0]], sessions.Next));
    }
}
