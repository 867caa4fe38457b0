using Dosing.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dosing.Tests.Courses;

/// <summary>How a week is counted, and the line of more than two sessions in one. Expected counts by hand on the calendar.</summary>
public class SessionRateTests
{
    private const string Review = "cumulative-exposure-review";

    /// <summary>Days of the sessions, sessions in the week that ends with the next, most in any week.</summary>
    public static TheoryData<int[], int, int> Weeks => new()
    {
        { [0], 1, 1 },
        { [0, 1], 2, 2 },
        { [0, 7], 1, 1 },
        { [0, 6], 2, 2 },
        { [0, 3, 6], 3, 3 },
        { [0, 3, 7], 2, 2 },
        { [0, 3, 7, 10, 14, 17], 2, 2 },
        { [0, 2, 4, 7, 9, 11], 3, 3 },
        { [0, 2, 4, 30], 1, 3 },
        { [0, 1, 2, 3], 4, 4 },
    };

    [Theory]
    [MemberData(nameof(Weeks))]
    public void A_week_is_seven_dates_in_a_row(int[] days, int last, int most)
    {
        var rate = Typed.OnDays(days).Assess().Rate;
        Assert.Equal((last, most), (rate.InLastWeek, rate.Most));
    }

    /// <summary>Twice a week is at the line, three times beyond it; with a day more between them it is not.</summary>
    [Theory]
    [Trait("Hazard", "H-36")]
    [InlineData("none", 0, 3)]
    [InlineData("none", 0, 3, 7, 10)]
    [InlineData("major", 0, 3, 6)]
    [InlineData("none", 0, 3, 7)]
    [InlineData("major", 0, 2, 4, 40)]
    public void More_than_two_in_a_week_raise_the_entry(string severity, params int[] days)
    {
        var course = Typed.OnDays(days).Assess();
        Assert.Equal(severity, course.Finding(Review));
        Assert.Equal(severity == "none" ? "no-alert" : "caution", course.Word());
    }

    [Fact]
    public void The_finding_names_the_count_the_line_and_the_week()
    {
        var finding = Typed.OnDays(0, 2, 4, 40).Assess().Next.Findings.Single(f => f.Id == Review);
        Assert.Contains("sessions per week: 3 is above 2.", finding.Why, StringComparison.Ordinal);
        Assert.Equal(["3 sessions in 7 days, 2026-01-01 to 2026-01-05"], finding.TriggeredBy);
        Assert.NotEmpty(finding.Sources);
    }

    /// <summary>The line counts fully for intranasal esketamine, as every crossed line does; sedation has no severity for it.</summary>
    [Theory]
    [InlineData("esketamine", "depression", "intranasal", "56 mg", "major")]
    [InlineData("ketamine", "procedural-sedation", "intravenous", "1 mg/kg", "none")]
    [InlineData("ketamine", "chronic-pain", "intravenous", "0.5 mg/kg", "major")]
    public void The_severity_is_that_of_the_intent(string drug, string intent, string route, string dose, string severity)
    {
        var sessions = new[] { 0, 2, 4 }.Select(d => Typed.Day(d) with { Dose = dose, Route = route, Over = route == "intravenous" ? "40 min" : null }).ToArray();
        Assert.Equal(severity, (Typed.Of(sessions) with { Drug = drug, For = intent }).Assess().Finding(Review));
    }

    /// <summary>Combinations count it: bladder symptoms and a frequent course are contraindicated, breastfeeding and one a caution.</summary>
    [Theory]
    [InlineData("lower-urinary-tract-symptoms", "combo-bladder-repeat", "contraindicated", "stop")]
    [InlineData("alcohol-use-disorder", "combo-liver-repeat", "major", "caution")]
    [InlineData("breastfeeding", "combo-nursing-infant", "caution", "caution")]
    public void Combinations_count_a_frequent_course(string flag, string combination, string severity, string disposition)
    {
        var frequent = Typed.Of(Typed.Day(0), Typed.Day(2), Typed.Day(4) with { Flags = [flag] }).Assess();
        Assert.Equal((severity, disposition), (frequent.Finding(combination), frequent.Word()));
        Assert.Equal("none", Typed.Of(Typed.Day(0), Typed.Day(7), Typed.Day(14) with { Flags = [flag] }).Assess().Finding(combination));
    }

    /// <summary>(n - 1) steps in the days from the first to the next: 7 in 28 days, 3 sessions in 7 days have 2 steps.</summary>
    [Theory]
    [InlineData("1", 0, 7, 14, 21)]
    [InlineData("2", 0, 3, 7)]
    [InlineData("3.5", 0, 2)]
    public void Sessions_a_week_are_steps_by_days(string perWeek, params int[] days) =>
        Assert.Equal(perWeek, Typed.OnDays(days).Assess().Rate.PerWeek.ToString());

    [Fact]
    public void Two_routes_on_one_date_are_two_sessions_and_have_no_rate()
    {
        var rate = Typed.Of(Typed.Day(0), Typed.Day(0) with { Route = "intramuscular", Over = null }).Assess().Rate;
        Assert.Equal((2, 2, null), (rate.InLastWeek, rate.Most, rate.PerWeek));
    }

    /// <summary>The independent method: every window of seven dates counted anew.</summary>
    [Fact]
    public void The_most_is_that_of_every_window()
    {
        Properties.ForAll(Days(), days =>
        {
            var rate = Typed.OnDays(days).Assess().Rate;
            Assert.Equal(days.Max(start => days.Count(d => d >= start && d < start + 7)), rate.Most);
            Assert.Equal(days.Count(d => d > days[^1] - 7), rate.InLastWeek);
            Assert.InRange(rate.To.DayNumber - rate.From.DayNumber, 0, 6);
        }, 300);
    }

    [Fact]
    public void One_session_more_never_lowers_the_finding_nor_the_disposition()
    {
        Properties.ForAll(Days().SelectMany(days => Gen.Choose(0, days[^1]).Select(more => (days, more))), cases =>
        {
            var (days, more) = cases;
            if (days.Contains(more))
            {
                return;
            }

            var before = Typed.OnDays(days).Assess();
            var after = Typed.OnDays([.. days.Append(more).Order()]).Assess();
            Assert.True(after.Disposition >= before.Disposition);
            Assert.True(Severity(after) >= Severity(before));
        }, 300);

        static int Severity(Dosing.Courses.CourseAssessment course) => (int?)course.Next.Findings.SingleOrDefault(f => f.Id == Review)?.Severity ?? -1;
    }

    private static Gen<int[]> Days() =>
        from count in Gen.Choose(1, 10)
        from days in Gen.Choose(0, 40).ListOf(count)
        select days.Distinct().Order().ToArray();
}
