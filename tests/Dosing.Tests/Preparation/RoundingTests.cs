using Dosing.Clinical;
using Dosing.Preparation;
using Dosing.Quantities;
using Dosing.Tests.Support;

namespace Dosing.Tests.Preparation;

/// <summary>Measurable rounding: the steps of the devices, towards the lower dose, and the edges at 5 and 10 percent.</summary>
public class RoundingTests
{
    /// <summary>1.464 mL ordered (73.2 mg of 50 mg/mL); each device leaves the largest whole number of its steps.</summary>
    [Theory]
    [InlineData("syringe-3mL", 1.4)]
    [InlineData("syringe-5mL", 1.4)]
    [InlineData("SYRINGE-3ML", 1.4)]
    public void A_syringe_draws_whole_steps(string device, double volume) => Assert.Equal((decimal)volume, Drawn("73.2 mg", device, null));

    [Theory]
    [InlineData("49.9 mg", "syringe-1mL", 0.99)]
    [InlineData("50 mg", "syringe-1mL", 1)]
    [InlineData("50 mg", "syringe-10mL", 1)]
    [InlineData("77 mg", "syringe-10mL", 1.5)]
    [InlineData("500 mg", "syringe-20mL", 10)]
    [InlineData("540 mg", "syringe-50mL", 10)]
    public void Each_device_has_its_own_step(string dose, string device, double volume) => Assert.Equal((decimal)volume, Drawn(dose, device, null));

    [Fact]
    public void A_step_stands_in_place_of_the_devices_own() => Assert.Equal(1.45m, Drawn("73.2 mg", "syringe-3mL", "0.05 mL"));

    /// <summary>1 mL of 50 mg/mL measured in steps of x: 5 percent is no finding, a little more is; 10 percent is prepared, a little more is not.</summary>
    [Theory]
    [InlineData("0.95 mL", 5, false, true)]
    [InlineData("0.949 mL", 5.1, true, true)]
    [InlineData("0.9 mL", 10, true, true)]
    [InlineData("0.899 mL", 10.1, true, false)]
    [InlineData("1.001 mL", 100, true, false)]
    public void More_than_5_percent_is_a_finding_and_more_than_10_is_not_prepared(string step, double left, bool isFinding, bool isPrepared)
    {
        var dose = Preparing.Of(Dose("50 mg"), step: step).Prepare();

        Assert.Equal((decimal)left * -1m, dose.Prepared!.ChangePercent!.Value.ToDecimal());
        Assert.Equal(isFinding, dose.Findings.Any(f => f is { Id: "rounding", Severity: Severity.Caution }));
        Assert.Equal(isPrepared, dose.NotPrepared.Count == 0);
        Assert.True(isPrepared || (dose.Disposition >= Disposition.NotChecked && dose.NotPrepared[0].Reason == "rounding"));
    }

    /// <summary>35 mg in 50 mL over 40 min is 75 mL/h; 0.3 mg/kg/h of 71 kg at 2 mg/mL is 10.65 mL/h, which a pump sets to 10.6.</summary>
    /// <summary>The largest whole number of steps: of 0 it is 0, and of less than 0, or by no step, there is none.</summary>
    [Fact]
    public void What_cannot_be_rounded_to_steps_is_refused_by_name()
    {
        Assert.Equal((Rational)0m, MeasurableRounding.Down(0m, 0.5m));
        foreach (var (value, step) in ((decimal, decimal)[])[(-1m, 0.5m), (1m, 0m), (1m, -0.5m)])
        {
            var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => MeasurableRounding.Down(value, step));
            Assert.StartsWith(FormattableString.Invariant($"{value} cannot be rounded to steps of {step}; the value is zero or more"), refusal.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_pump_is_set_in_tenths_of_a_millilitre_an_hour()
    {
        var dose = Preparing.Of(Assessing.Adult with { Dose = "0.3 mg/kg/h", Over = "4 h", Weight = "71 kg", For = "chronic-pain", Strength = "2 mg/mL" }, device: "pump").Prepare();

        Assert.Equal((10.65m, 10.6m), (dose.Prepared!.OrderedFlow!.Value.MillilitresPerHour, dose.Prepared.Flow!.Value.MillilitresPerHour));
        Assert.Equal(84.8m, dose.Prepared.Total!.Value.Milligrams);
        Assert.Equal(84.8m, dose.Given!.Dose.Total!.Value.Milligrams);
    }

    [Fact]
    public void What_does_not_fit_is_not_prepared() => Assert.Equal(PreparationObstacle.DoesNotFit, Preparing.Of(Dose("73.2 mg"), device: "syringe-1mL").Prepare().Prepared!.Obstacle);

    /// <summary>3 mg/kg of 20 kg is 60 mg, the low edge of the range; in steps of 0.5 mL it becomes 50 mg, under low: allowed, and shown.</summary>
    [Fact]
    public void Falling_under_the_low_edge_is_allowed_and_shown()
    {
        var child = Assessing.Adult with { Dose = "3 mg/kg", Route = "intramuscular", Over = null, Weight = "20 kg", Age = "5 y", For = "procedural-sedation", Strength = "50 mg/mL" };
        var dose = Preparing.Of(child, step: "0.11 mL").Prepare();

        Assert.Equal((Outcome.Within, 1.1m), (dose.Ordered.Verdict.Outcome, dose.Prepared!.DrawUp!.Value.Millilitres));
        Assert.NotNull(dose.Given);
        Assert.Equal(55m, dose.Given.Dose.Total!.Value.Milligrams);
        Assert.Equal(Outcome.Below, dose.Given.Verdict.Outcome);
        Assert.Equal(Disposition.Caution, dose.Disposition);
    }

    private static Dosing.Requests.DoseRequest Dose(string dose) =>
        Assessing.Adult with { Dose = dose, Route = "intramuscular", Over = null, For = "procedural-sedation", Strength = "50 mg/mL" };

    private static decimal Drawn(string dose, string device, string? step) =>
        Preparing.Of(Dose(dose), device: device, step: step).Prepare().Prepared!.DrawUp!.Value.Millilitres;
}
