using Dosing.Clinical;
using Dosing.Courses;

namespace Dosing.Tests.Courses;

/// <summary>What is due by the plans of the evidence: blood pressure and bladder each session, liver tests before and every 28 days.</summary>
public class CheckTests
{
    /// <summary>4 weeks are 28 days: at 28 it is in time, at 29 due.</summary>
    [Theory]
    [InlineData(27, false)]
    [InlineData(28, false)]
    [InlineData(29, true)]
    public void Liver_tests_are_due_after_28_days(int days, bool due)
    {
        var check = Due(CourseCheck.Lft, Typed.Of(Typed.Day(0) with { LftDate = Typed.Iso(0) }, Typed.Day(days)).Assess());
        Assert.Equal((due, true, (int?)28), (check.IsDue, check.Line.IsLocalPractice, check.Check.Days));
        Assert.Equal(new DateOnly(2026, 1, 29), check.DueAfter);
    }

    [Fact]
    public void A_multiple_without_a_date_is_of_its_session() =>
        Assert.Equal(new DateOnly(2026, 1, 8), Due(CourseCheck.Lft, Typed.Of(Typed.Day(0), Typed.Day(7) with { LftMultiple = "1" }).Assess()).Last);

    [Fact]
    public void A_first_liver_test_after_the_first_session_missed_the_start()
    {
        Assert.True(Due(CourseCheck.Lft, Typed.Of(Typed.Day(0), Typed.Day(7) with { LftMultiple = "1" }).Assess()).MissedStart);
        Assert.False(Due(CourseCheck.Lft, Typed.Of(Typed.Day(0) with { LftMultiple = "1" }, Typed.Day(7)).Assess()).MissedStart);
    }

    /// <summary>Last done, in days: the day of the last session is not done for this one, the day after is, the day itself is.</summary>
    [Theory]
    [InlineData(null, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    [InlineData(14, false)]
    public void The_bladder_is_checked_for_each_session(int? day, bool due)
    {
        var course = Typed.Of(Typed.Day(0), Typed.Day(7), Typed.Day(14) with { BladderDate = day is { } d ? Typed.Iso(d) : null }).Assess();
        Assert.Equal(due, Due(CourseCheck.Bladder, course).IsDue);
    }

    [Fact]
    public void Blood_pressure_is_due_where_one_of_its_numbers_is_missing()
    {
        var next = Typed.Day(7) with { BloodPressure = null };
        Assert.True(Due(CourseCheck.BloodPressure, Typed.Of(Typed.Day(0), next).Assess()).IsDue);
        Assert.True(Due(CourseCheck.BloodPressure, Typed.Of(Typed.Day(0), next with { Measurements = [new("systolic", "120 mmHg")] }).Assess()).IsDue);
        Assert.False(Due(CourseCheck.BloodPressure, Typed.OnDays(0, 7).Assess()).IsDue);
    }

    [Theory]
    [InlineData("depression", "BloodPressure Bladder Lft")]
    [InlineData("procedural-sedation", "BloodPressure")]
    [InlineData("anaesthesia-induction", "BloodPressure Lft")]
    public void The_checks_are_those_of_the_plan(string intent, string checks) =>
        Assert.Equal(checks, string.Join(" ", (Typed.OnDays(0, 7) with { For = intent }).Assess().Checks.Select(c => c.Check.Check)));

    [Fact]
    public void What_is_due_changes_no_disposition()
    {
        var course = Typed.OnDays(0, 40).Assess();
        Assert.Contains(course.Checks, c => c.IsDue);
        Assert.Equal("no-alert", course.Word());
    }

    [Fact]
    public void The_last_date_there_is_does_not_overflow() =>
        Assert.Null(Due(CourseCheck.Lft, Typed.Of(Typed.Day(0) with { Date = "9999-12-30", LftMultiple = "1" }, Typed.Day(0) with { Date = "9999-12-31" }).Assess()).DueAfter);

    private static DueCheck Due(CourseCheck check, CourseAssessment course) => course.Checks.Single(c => c.Check.Check == check);
}
