using Dosing.Knowledge.Courses;

namespace Dosing.Tests.Courses;

/// <summary>What an earlier session said stands for the next: history and conditions until said absent, and the last liver test.</summary>
public class CarriedTests
{
    private const string Bladder = "lower-urinary-tract-symptoms";
    private const string Liver = "repeat-dose-hepatobiliary-injury";

    [Fact]
    public void A_condition_once_said_stands_and_names_its_session()
    {
        var course = Typed.Of(Typed.Day(0) with { Flags = [Bladder] }, Typed.Day(7), Typed.Day(14)).Assess();
        Assert.Equal("major", course.Finding(Bladder));
        Assert.Equal(["flag lower-urinary-tract-symptoms, session 1 of 2026-01-01"], course.Next.Findings.Single(f => f.Id == Bladder).TriggeredBy);
        Assert.Equal((1, new DateOnly(2026, 1, 1)), (course.Carried[0].Number, course.Carried[0].Date));
    }

    [Fact]
    public void A_history_that_is_contraindicated_stops_the_next_session() =>
        Assert.Equal("stop", Typed.Of(Typed.Day(0) with { Flags = [Liver] }, Typed.Day(7)).Assess().Word());

    [Fact]
    public void A_word_of_absence_ends_it_and_a_new_word_begins_it_again()
    {
        SessionRequest said = Typed.Day(0) with { Flags = [Bladder] }, gone = Typed.Day(7) with { Absent = [Bladder] };
        Assert.Equal("none", Typed.Of(said, gone, Typed.Day(14)).Assess().Finding(Bladder));
        Assert.Equal("none", Typed.Of(said, Typed.Day(7) with { Absent = [Bladder] }).Assess().Finding(Bladder));
        Assert.Equal(3, Typed.Of(said, gone, Typed.Day(14) with { Flags = [Bladder] }, Typed.Day(21)).Assess().Carried[0].Number);
    }

    [Fact]
    public void What_the_next_session_says_itself_is_not_carried()
    {
        var course = Typed.Of(Typed.Day(0) with { Flags = [Bladder] }, Typed.Day(7) with { Flags = [Bladder] }).Assess();
        Assert.Empty(course.Carried);
        Assert.Equal("major", course.Finding(Bladder));
    }

    [Theory]
    [InlineData("opioids")]
    [InlineData("no-escort")]
    public void Medicines_and_settings_are_of_their_date(string flag) =>
        Assert.Empty(Typed.Of(Typed.Day(0) with { Flags = [flag] }, Typed.Day(7)).Assess().Carried);

    /// <summary>The line of lft-3x is above 3: at 3 it is not crossed.</summary>
    [Theory]
    [InlineData("2.999999999", "no-alert")]
    [InlineData("3", "no-alert")]
    [InlineData("3.000000001", "stop")]
    public void The_last_liver_test_counts_at_the_next_session(string multiple, string disposition) =>
        Assert.Equal(disposition, Typed.Of(Typed.Day(0) with { LftMultiple = multiple }, Typed.Day(7)).Assess().Word());

    [Fact]
    public void A_later_liver_test_replaces_an_earlier_one()
    {
        var high = Typed.Day(0) with { LftMultiple = "4" };
        Assert.Equal("no-alert", Typed.Of(high, Typed.Day(7) with { LftMultiple = "1" }, Typed.Day(14)).Assess().Word());
        Assert.Equal("no-alert", Typed.Of(high, Typed.Day(7) with { LftMultiple = "1" }).Assess().Word());
        Assert.Equal("stop", Typed.Of(Typed.Day(0) with { LftMultiple = "1" }, Typed.Day(7) with { LftMultiple = "4" }, Typed.Day(14)).Assess().Word());
    }

    /// <summary>Each line of the blood pressure at its edge: above 140, 160 and 180, above 90 and 100.</summary>
    [Theory]
    [InlineData("140/90 mmHg", "none", "none", "none")]
    [InlineData("141/90 mmHg", "major", "none", "none")]
    [InlineData("140/91 mmHg", "major", "none", "none")]
    [InlineData("160/90 mmHg", "major", "none", "none")]
    [InlineData("161/90 mmHg", "major", "major", "none")]
    [InlineData("180/100 mmHg", "major", "major", "none")]
    [InlineData("181/100 mmHg", "major", "major", "contraindicated")]
    [InlineData("180/101 mmHg", "major", "major", "contraindicated")]
    public void Blood_pressure_is_judged_by_its_entries(string pressure, string assess, string defer, string stop)
    {
        var course = Typed.Of(Typed.Day(0), Typed.Day(7) with { BloodPressure = pressure }).Assess();
        Assert.Equal((assess, defer, stop), (course.Finding("bp-assess-140-90"), course.Finding("bp-defer-160"), course.Finding("bp-contraindicated-180")));
    }

    [Fact]
    [Trait("Hazard", "H-45")]
    public void The_blood_pressure_of_an_earlier_session_is_not_judged() =>
        Assert.Equal("no-alert", Typed.Of(Typed.Day(0) with { BloodPressure = "200/120 mmHg" }, Typed.Day(7)).Assess().Word());

    [Fact]
    public void Without_an_earlier_session_the_answer_is_that_of_check()
    {
        var course = Typed.OnDays(0).Assess();
        Assert.Empty(course.NotChecked);
        Assert.Equal(course.Next.Findings.Select(f => f.Id), course.Course.Next.Request is { } request ? Support.Assessing.Assessor.Assess(request).Findings.Select(f => f.Id) : []);
    }

    [Fact]
    public void Schedules_are_quoted_from_the_sources_of_the_matching_ranges()
    {
        var course = Typed.OnDays(0, 7).Assess();
        Assert.Contains(course.Schedules, s => s is { Range.Id: "depression-iv", Source: { Id: "singh2016", Repeat: "twice or three times weekly up to 4 weeks; equal efficacy at day 15" } });
        Assert.DoesNotContain(course.Schedules, s => s.Source.Repeat is null or "-");
    }
}
