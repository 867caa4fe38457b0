using Dosing.Clinical;
using Dosing.Courses;
using Dosing.Quantities;

namespace Dosing.Tests.Courses;

/// <summary>A course dosed at 40 kg is not right at 34 kg. Expected figures by algebra: 34/40 is 15 percent less, 20/34 is 0.588...</summary>
public class WeightTests
{
    private static SessionRequestAt At(int day, string dose, string weight) => new(day, dose, weight);

    [Fact]
    public void The_same_mg_is_more_per_kilogram_at_a_lower_weight()
    {
        var course = Assess(At(0, "20 mg", "40 kg"), At(7, "20 mg", "36 kg"), At(14, "20 mg", "34 kg"));
        Assert.Equal("-15", course.Weights.PercentSinceFirst.ToString());
        Assert.Equal(Rational.Quotient(-100m, 18m), course.Weights.PercentSinceLast);
        Assert.Equal("0", course.DoseSinceFirst!.MassPercent.ToString());
        Assert.Equal(Rational.Quotient(300m, 17m), course.DoseSinceFirst.PerKilogramPercent);
        Assert.Equal(Rational.Quotient(20m, 34m), At(course, 1, 3).PerKilogram.Exact);
        Assert.Equal("0.5", At(course, 3, 1).PerKilogram.Exact.ToString());
    }

    /// <summary>40 mg: 1 mg/kg at 40 kg, the high edge; 1.17... mg/kg at 34 kg, above it. The limit is 1.6 mg/kg: 64 mg at 40 kg.</summary>
    [Theory]
    [InlineData("40 mg", Outcome.Within, Outcome.Above, "caution")]
    [InlineData("34 mg", Outcome.Within, Outcome.Within, "no-alert")]
    [InlineData("64 mg", Outcome.Above, Outcome.AboveLimit, "stop")]
    [InlineData("17 mg", Outcome.Below, Outcome.Within, "no-alert")]
    public void What_counts_is_the_verdict_at_the_weight_of_today(string dose, Outcome then, Outcome now, string disposition)
    {
        var course = Assess(At(0, dose, "40 kg"), At(14, dose, "34 kg"));
        Assert.Equal((then, now), (At(course, 2, 1).Verdict.Outcome, At(course, 2, 2).Verdict.Outcome));
        Assert.Equal(now, course.Next.Verdict.Outcome);
        Assert.Equal(disposition, course.Word());
    }

    /// <summary>A dose per kilogram follows the weight: 0.5 x 40 is 20 mg, 0.5 x 34 is 17 mg, 15 percent less.</summary>
    [Fact]
    public void A_dose_per_kilogram_follows_the_weight()
    {
        var course = Assess(At(0, "0.5 mg/kg", "40 kg"), At(14, "0.5 mg/kg", "34 kg"));
        Assert.Equal(("-15", "0"), (course.DoseSinceFirst!.MassPercent.ToString(), course.DoseSinceFirst.PerKilogramPercent.ToString()));
        Assert.Equal("17", At(course, 2, 2).Total.Exact.ToString());
    }

    /// <summary>The salt is turned into base once: 20 mg x 0.867 is 17.34 mg at every weight.</summary>
    [Fact]
    public void The_mass_under_another_weight_is_base()
    {
        var course = Typed.Of(
            Typed.Day(0) with { Dose = "20 mg", Weight = "40 kg", Salt = "hydrochloride" },
            Typed.Day(14) with { Dose = "20 mg", Weight = "34 kg", Salt = "hydrochloride" }).Assess();
        Assert.All(course.Weights.Doses, d => Assert.Equal("17.34", d.Total.Exact.ToString()));
        Assert.Equal("34.68", course.Routes[0].WithNext!.Value.Exact.ToString());
    }

    [Fact]
    public void A_missing_weight_is_said_and_nothing_is_assumed()
    {
        var course = Typed.Of(Typed.Day(0) with { Weight = null }, Typed.Day(7)).Assess();
        Assert.Null(course.Weights.PercentSinceFirst);
        Assert.Null(course.Routes[0].WithNext);
        Assert.Contains(course.NotChecked, p => p is { Part: "course-weight-change", Reason: "weight-missing" });
        Assert.Contains(course.NotChecked, p => p is { Part: "course-total", Reason: "weight-missing" } && p.Text.Contains("session 1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_weight_today_is_not_checked_as_it_is_in_check() =>
        Assert.Equal("not-checked", Typed.Of(Typed.Day(0), Typed.Day(7) with { Weight = null }).Assess().Word());

    [Fact]
    public void Totals_stand_by_route_and_per_kilogram_by_the_weight_of_each_date()
    {
        // 20 + 17 mg and 0.5 + 0.5 mg/kg intravenous; 30 mg at 40 kg, 0.75 mg/kg, intramuscular.
        var course = Typed.Of(
            Typed.Day(0) with { Weight = "40 kg" },
            Typed.Day(7) with { Weight = "40 kg", Dose = "30 mg", Route = "im", Over = null },
            Typed.Day(14) with { Weight = "34 kg" }).Assess();
        Assert.Equal(["Intravenous 20 37 1", "Intramuscular 30 30 0.75"],
            course.Routes.Select(r => $"{r.Route} {r.Before!.Value.Exact} {r.WithNext!.Value.Exact} {r.PerKilogramWithNext!.Value.Exact}"));
        Assert.Null(course.DoseSinceLast);
        Assert.NotNull(course.DoseSinceFirst);
    }

    private static DoseAtWeight At(CourseAssessment course, int dose, int weight) =>
        course.Weights.Doses.Single(d => d.Dose.Number == dose && d.At.Number == weight);

    private static CourseAssessment Assess(params SessionRequestAt[] sessions) =>
        Typed.Of([.. sessions.Select(s => Typed.Day(s.Day) with { Dose = s.Dose, Weight = s.Weight })]).Assess();

    private sealed record SessionRequestAt(int Day, string Dose, string Weight);
}
