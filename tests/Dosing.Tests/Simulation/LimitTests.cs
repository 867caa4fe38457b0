using Dosing.Testing;
using FsCheck.Fluent;

namespace Dosing.Tests.Simulation;

/// <summary>The limits of pk.md, section 8: just inside, at, just outside. Outside them nothing is simulated.</summary>
public class LimitTests
{
    private const string Small = "0.5mg/kg/iv/40min@0min";

    [Theory]
    [Trait("Hazard", "H-83")]
    [InlineData("364d", "10kg", "age-outside")]
    [InlineData("11mo", "10kg", "age-outside")]
    [InlineData("1y", "10kg", null)]
    [InlineData("14.9y", "50kg", null)]
    [InlineData("15y", "50kg", null)]
    [InlineData("17y", "50kg", null)]
    [InlineData("18y", "50kg", null)]
    [InlineData("80.9y", "50kg", null)]
    [InlineData("81y", "50kg", "age-outside")]
    [InlineData("45y", "39.999kg", "weight-outside")]
    [InlineData("45y", "40kg", null)]
    [InlineData("45y", "150kg", null)]
    [InlineData("45y", "150.001kg", "weight-outside")]
    [InlineData("6y", "9.999kg", "weight-outside")]
    [InlineData("6y", "10kg", null)]
    [InlineData("6y", "75kg", null)]
    [InlineData("6y", "75.001kg", "weight-outside")]
    [InlineData("15y", "39kg", "weight-outside")]
    public void A_patient_outside_is_not_simulated(string age, string weight, string? reason) =>
        Assert.Equal(reason is null ? [] : [reason], (Simulating.Adult(Small) with { Age = age, Weight = weight }).Reasons());

    [Theory]
    [InlineData("4.5mg/kg/iv@0min", null)]
    [InlineData("4.501mg/kg/iv@0min", "dose-outside")]
    [InlineData("4.501mg/kg/iv/2min@0min", "dose-outside")]
    [InlineData("4.501mg/kg/iv/121s@0min", null)]
    [InlineData("20mg/kg/iv/1h@0min", null)]
    [InlineData("20.001mg/kg/iv/1h@0min", "total-outside")]
    [InlineData("13mg/kg/im@0min", null)]
    [InlineData("1mg/kg/iv/24h@0min", null)]
    [InlineData("1mg/kg/iv/1441min@0min", "infusion-outside")]
    [InlineData("1mg/kg/iv@73h", "horizon-outside horizon-outside")]
    [InlineData("1mg/kg/intraosseous@0min", "route-without-data")]
    public void A_dose_outside_is_not_simulated(string give, string? reasons) =>
        Assert.Equal(reasons?.Split(' ') ?? [], Simulating.Adult(give).Reasons());

    /// <summary>A dose in parts, or hardly slower than a bolus, is a bolus: the limits are those of kinetics.json, the sums algebra.</summary>
    [Theory]
    [InlineData("2.25mg/kg/iv@0min 2.25mg/kg/iv@0min", null)]
    [InlineData("2.26mg/kg/iv@0min 2.25mg/kg/iv@0min", "dose-outside")]
    [InlineData("2.26mg/kg/iv@5min 2.25mg/kg/iv@7min", "dose-outside")]
    [InlineData("2.26mg/kg/iv@7min 2.25mg/kg/iv@5min", "dose-outside")]
    [InlineData("2.26mg/kg/iv@5min 2.25mg/kg/iv@421s", null)]
    [InlineData("4mg/kg/iv@0min 4mg/kg/iv@0min 4mg/kg/iv@0min 4mg/kg/iv@0min 4mg/kg/iv@0min", "dose-outside")]
    [InlineData("4mg/kg/iv@0min 4mg/kg/iv@30min 4mg/kg/iv@60min", null)]
    [InlineData("1.51mg/kg/iv@0min 1.5mg/kg/iv@1min 1.5mg/kg/iv@2min", "dose-outside")]
    [InlineData("1.51mg/kg/iv@0min 1.5mg/kg/iv@1min 1.5mg/kg/iv@3min", null)]
    [InlineData("20mg/kg/iv/121s@0min", "dose-outside")]
    [InlineData("4.5mg/kg/iv/3min@0min 2.25mg/kg/iv/3min@0min", null)]
    [InlineData("4.5mg/kg/iv/3min@0min 2.26mg/kg/iv/3min@0min", "dose-outside")]
    [InlineData("4.5mg/kg/iv@10min 1mg/kg/iv/1h@11min", "dose-outside")]
    [InlineData("4.5mg/kg/iv@10min 1mg/kg/iv/1h@12min", null)]
    [InlineData("4.5mg/kg/iv@0min 4mg/kg/im@0min", null)]
    [InlineData("a:4mg/kg/iv@0min b:4mg/kg/iv@0min", null)]
    [InlineData("0.5mg/kg/h/iv/12h@0min 0.5mg/kg/h/iv/12h@12h", null)]
    [InlineData("0.5mg/kg/h/iv/13h@0min 0.5mg/kg/h/iv/13h@13h", "infusion-outside")]
    [InlineData("0.5mg/kg/h/iv/13h@13h 0.5mg/kg/h/iv/13h@0min", "infusion-outside")]
    [InlineData("0.5mg/kg/h/iv/13h@0min 0.5mg/kg/h/iv/13h@781min", "infusion-outside")]
    [InlineData("0.5mg/kg/h/iv/13h@0min 0.5mg/kg/h/iv/13h@783min", null)]
    [InlineData("0.1mg/kg/h/iv/20h@0min 0.1mg/kg/h/iv/1h@5h 0.1mg/kg/h/iv/6h@19h", "infusion-outside")]
    public void A_dose_in_parts_is_the_same_dose(string gives, string? reason) =>
        Assert.Equal(reason is null ? [] : [reason], Simulating.Adult(gives.Split(' ')).Reasons());

    [Theory]
    [InlineData("1mg/kg/iv/1h@0min 1mg/kg/iv/1h@1h", null)]
    [InlineData("1mg/kg/iv/1h@0min 1.01mg/kg/iv/1h@1h", "dose-outside")]
    [InlineData("1mg/kg/iv/1h@0min 1.01mg/kg/iv/1h@2h", null)]
    [InlineData("1mg/kg/iv@0min 1mg/kg/iv@1min", null)]
    [InlineData("1mg/kg/iv@0min 1.01mg/kg/iv@1min", "dose-outside")]
    public void A_dose_of_a_child_in_parts_is_the_same_dose(string gives, string? reason) =>
        Assert.Equal(reason is null ? [] : [reason], Simulating.Child(gives.Split(' ')).Reasons());

    /// <summary>However a bolus is cut, its parts within two minutes are refused as the whole is.</summary>
    [Fact]
    public void No_cutting_of_a_bolus_passes_what_the_whole_does_not() => Properties.ForAll(
        from hundredths in Gen.Choose(300, 600)
        from cuts in Gen.ListOf(Gen.Choose(0, 120), 4)
        select (hundredths, seconds: cuts.ToArray()), bolus =>
        {
            var part = FormattableString.Invariant($"{bolus.hundredths / 400}.{bolus.hundredths % 400 * 25:0000}mg/kg/iv");
            Assert.Equal(
                Simulating.Adult(FormattableString.Invariant($"{bolus.hundredths / 100}.{bolus.hundredths % 100:00}mg/kg/iv@0min")).Reasons(),
                Simulating.Adult([.. bolus.seconds.Select(at => $"{part}@{at}s")]).Reasons());
        }, 60);

    [Theory]
    [InlineData("2mg/kg/iv@0min", null)]
    [InlineData("2.001mg/kg/iv@0min", "dose-outside")]
    [InlineData("2.001mg/kg/iv/1h@0min", "dose-outside")]
    [InlineData("4mg/kg/im@0min", null)]
    [InlineData("3mg/kg/intranasal@0min", null)]
    [InlineData("9mg/kg/rectal@0min", null)]
    [InlineData("5mg/kg/po@0min", null)]
    [InlineData("1mg/kg/sl@0min", "route-without-data")]
    [InlineData("1mg/kg/sc@0min", "route-without-data")]
    public void A_dose_of_a_child_outside_is_not_simulated(string give, string? reason) =>
        Assert.Equal(reason is null ? [] : [reason], Simulating.Child(give).Reasons());

    [Theory]
    [InlineData("72h", null)]
    [InlineData("72.1h", "horizon-outside")]
    public void At_most_72_hours_are_shown(string until, string? reason) =>
        Assert.Equal(reason is null ? [] : [reason], (Simulating.Adult(Small) with { Until = until }).Reasons());

    /// <summary>Absorption was chosen on the default model; by pk.md a bioavailability and a clearance belong together.</summary>
    [Theory]
    [InlineData("domino1984", "35mg/im@0min", "route-without-data")]
    [InlineData("domino1984", "35mg/iv@0min", null)]
    [InlineData("herd2007", "35mg/iv@0min", "model-of-others")]
    public void A_model_takes_what_belongs_to_it(string model, string give, string? reason) =>
        Assert.Equal(reason is null ? [] : [reason], (Simulating.Adult(give) with { Model = model }).Reasons());

    /// <summary>The absorption of adults is that of the racemate; only the nose of children was compared with esketamine too.</summary>
    [Theory]
    [InlineData("45y", "35mg/iv/40min@0min", null)]
    [InlineData("45y", "56mg/intranasal@0min", "route-without-data")]
    [InlineData("6y", "40mg/intranasal@0min", null)]
    [InlineData("6y", "40mg/im@0min", "route-without-data")]
    public void Esketamine_is_simulated_where_its_absorption_is_known(string age, string give, string? reason) =>
        Assert.Equal(reason is null ? [] : [reason], (Simulating.Adult(give) with { Age = age, Drug = "esketamine" }).Reasons());

    [Fact]
    public void Every_reason_is_said_at_once_and_nothing_is_simulated() => Assert.Equal(
        ["weight-outside", "dose-outside", "total-outside"],
        (Simulating.Adult("a:5mg/kg/iv@0min", "b:21mg/kg/im@0min", $"c:{Small}") with { Weight = "160kg" }).Reasons());

    [Fact]
    public void From_15_to_17_years_the_adult_model_is_used_with_a_note()
    {
        var adolescent = (Simulating.Adult(Small) with { Age = "16y" }).Answer();

        Assert.Equal("kamp2020", adolescent.Model.Id);
        Assert.Contains(adolescent.Notes, note => note.Id == "age");
        Assert.DoesNotContain(Simulating.Adult(Small).Answer().Notes, note => note.Id == "age");
    }
}
