using System.Text.Json;
using Dosing.Clinical;
using Dosing.Preparation;
using Dosing.Requests;
using Dosing.Testing;
using Dosing.Tests.Support;

namespace Dosing.Tests.Preparation;

/// <summary>The vial panel, the read-back and the spray; and the published incidents, where the panel shows the mistake before it is made.</summary>
public class VialPanelTests
{
    /// <summary>35 mg: 3.5 mL of 10, 0.7 mL of 50, 0.35 mL of 100 mg/mL; 0.7 mL of 100 mg/mL is 70 mg, 1 mg/kg.</summary>
    [Fact]
    [Trait("Hazard", "H-64")]
    public void The_same_dose_stands_side_by_side_and_the_wrong_vial_says_what_it_gives()
    {
        var panel = Preparing.Adult.Prepare().VialPanel;

        Assert.Equal([(10m, 3.5m), (50m, 0.7m), (100m, 0.35m)], panel.Select(r => (r.Strength.MilligramsPerMillilitre, r.Volume!.Value.Millilitres)));
        Assert.Equal([false, true, false], panel.Select(r => r.IsStated));
        Assert.Equal([false, false, true], panel.Select(r => r.IsConcentrate));
        var stronger = panel[2].Mistaken!;
        Assert.Equal((70m, 1m), (stronger.Total!.Value.Milligrams, stronger.PerKilogram!.Value.Exact.ToDecimal()));
        Assert.Null(panel[1].Mistaken);
    }

    /// <summary>k01: 95 mg meant from 10 mg/mL; the same 9.5 mL of 100 mg/mL are 950 mg, and the check of those stops.</summary>
    [Theory]
    [InlineData("95 mg", "10 mg/mL", 100, 950, "anaesthesia-induction", "70 kg")]
    [InlineData("30 mg", "10 mg/mL", 50, 150, "procedural-sedation", "60 kg")]
    public void An_incident_of_the_wrong_vial_is_shown_before_it_happens(string meant, string strength, int taken, int given, string intent, string weight)
    {
        var request = Assessing.Adult with { Dose = meant, Over = "1 min", Weight = weight, Age = "40 y", For = intent, Strength = strength };
        var mistaken = Preparing.Of(request).Prepare().VialPanel.Single(r => r.Strength.MilligramsPerMillilitre == taken).Mistaken!;

        Assert.Equal((decimal)given, mistaken.Total!.Value.Milligrams);
        Assert.Equal(Disposition.Stop, mistaken.Disposition);
    }

    public static TheoryData<string> Incidents => [.. JsonDocument.Parse(Repository.Read("tests", "Dosing.Tests", "Evidence", "incidents.json"))
        .RootElement.EnumerateArray().Select(i => i.GetProperty("id").GetString()!)];

    /// <summary>The dose of every incident, as it was given, stops or warns at the bench too.</summary>
    [Theory]
    [MemberData(nameof(Incidents))]
    public void An_incident_is_never_prepared_more_mildly_than_it_is_checked(string id)
    {
        var incident = JsonDocument.Parse(Repository.Read("tests", "Dosing.Tests", "Evidence", "incidents.json")).RootElement.EnumerateArray().Single(i => i.GetProperty("id").GetString() == id);
        var request = incident.GetProperty("request");
        var dose = new DoseRequest
        {
            Drug = Text("drug"),
            Dose = Text("dose"),
            Route = Text("route"),
            Over = Text("over"),
            Weight = Text("weight"),
            Age = Text("age"),
            For = Text("for"),
            Strength = Text("strength") ?? "50 mg/mL",
        };
        Assert.Equal(incident.GetProperty("expect").GetProperty("disposition").GetString(), Words.Dispositions.Word(Preparing.Of(dose).Prepare().Disposition));

        string? Text(string name) => request.TryGetProperty(name, out var value) ? value.GetString() : null;
    }

    [Theory]
    [InlineData("35", "35 mg: three five milligrams")]
    [InlineData("13", "13 mg: one three milligrams; thirteen, not thirty (three zero)")]
    [InlineData("30", "30 mg: three zero milligrams; thirty, not thirteen (one three)")]
    [InlineData("15", "15 mg: one five milligrams; fifteen, not fifty (five zero)")]
    [InlineData("50", "50 mg: five zero milligrams; fifty, not fifteen (one five)")]
    [InlineData("19", "19 mg: one nine milligrams; nineteen, not ninety (nine zero)")]
    [InlineData("12", "12 mg: one two milligrams")]
    [InlineData("20", "20 mg: two zero milligrams")]
    [InlineData("0.7", "0.7 mg: zero point seven milligrams")]
    [InlineData("130", "130 mg: one three zero milligrams")]
    public void A_figure_is_read_back_digit_by_digit(string figure, string expected) => Assert.Equal(expected, ReadBack.Of(figure, "mg", "milligrams"));

    /// <summary>The spray: 28 mg a device, two sprays, 5 min between devices; 56 mg are two devices, 84 mg three.</summary>
    [Theory]
    [Trait("Hazard", "H-72")]
    [InlineData("28 mg", 1)]
    [InlineData("56 mg", 2)]
    [InlineData("84 mg", 3)]
    public void A_spray_dose_is_whole_devices_five_minutes_apart(string dose, int devices)
    {
        var spray = Spray(dose).Spray!;

        Assert.Equal((devices, 2, 28m), (spray.Devices, spray.SpraysEach, spray.MassEach.Milligrams));
        Assert.Equal(Enumerable.Range(0, devices).Select(d => (decimal?)(d * 5)), spray.Timeline.Where(s => s.Text.StartsWith("Device", StringComparison.Ordinal)).Select(s => s.AtMinutes));
    }

    [Theory]
    [InlineData("27 mg")]
    [InlineData("57 mg")]
    [InlineData("112 mg")]
    public void A_spray_dose_that_no_whole_devices_give_is_not_prepared(string dose)
    {
        var prepared = Spray(dose);

        Assert.Null(prepared.Spray);
        Assert.True(prepared.Disposition >= Disposition.NotChecked);
        Assert.Equal("rounding", Assert.Single(prepared.NotPrepared).Reason);
    }

    [Fact]
    public void Everything_that_cannot_be_read_is_said_at_once() => Assert.Equal(
        [("strength", "required-missing"), ("to", "unit-kind"), ("diluent", "word-unknown"), ("device", "word-unknown")],
        (Preparing.Of(Assessing.Adult, "5 mg/l", "syringe-4mL") with { Diluent = "milk" }).Errors());

    [Theory]
    [InlineData("syringe-3mL", "0.1 mL/h", "unit-kind")]
    [InlineData("pump", "0.1 mL", "unit-kind")]
    [InlineData(null, "0,1 mL", "decimal-comma")]
    [InlineData(null, "5 mg", "unit-kind")]
    public void A_step_is_a_volume_for_a_syringe_and_a_flow_for_a_pump(string? device, string step, string code) =>
        Assert.Equal([("step", code)], (Preparing.Adult with { Device = device, Step = step }).Errors());

    [Fact]
    public void A_pump_does_not_give_an_injection_into_a_muscle() => Assert.Equal([("device", "not-for-route")],
        (Preparing.Of(Assessing.Adult with { Route = "intramuscular", Over = null, Strength = "50 mg/mL" }, device: "pump")).Errors());

    /// <summary>Of a device and a step the device is echoed; errors of the order stand beside those of the preparation.</summary>
    [Theory]
    [InlineData("pump", "0.2 mL/h", "pump")]
    [InlineData(null, "0.2 mL/h", "0.2 mL/h")]
    public void What_does_not_fit_the_route_is_echoed(string? device, string step, string echoed)
    {
        var muscle = Preparing.Of(Assessing.Adult with { Route = "intramuscular", Over = null, Strength = "50 mg/mL" }, device: device, step: step);
        Assert.Equal(echoed, Assert.Single(Preparing.Preparer.Prepare(muscle).Errors).Given);
    }

    [Fact]
    public void The_order_and_the_preparation_are_refused_together() => Assert.Equal(
        [("weight", "unit-missing"), ("to", "unit-kind")], Preparing.Of(Assessing.Adult with { Weight = "70", Strength = "50 mg/mL" }, to: "5 mg/l").Errors());

    private static Dosing.Assessments.PreparedDose Spray(string dose) =>
        Preparing.Of(new DoseRequest { Drug = "esketamine", Dose = dose, Route = "intranasal", Weight = "70 kg", Age = "45 y", For = "depression" }).Prepare();
}
