using Dosing.Clinical;
using Dosing.Kinetics;
using Dosing.Quantities;
using Dosing.Simulation;

namespace Dosing.Tests.Simulation;

/// <summary>Values of a file bear the name, site and drug of a published model only where they are its values.</summary>
public class ModelOfFileTests
{
    [Theory]
    [InlineData("kamp2020", "arterial plasma", Drug.Ketamine)]
    [InlineData("simons2022", "arterial plasma", Drug.Esketamine)]
    public void Published_values_bear_the_name(string model, string site, Drug drug)
    {
        var answer = Compute(Published(model, 70));

        Assert.Equal((model, site, drug), (answer.Model.Id, answer.Model.SiteInWords, answer.Drug));
        Assert.DoesNotContain(answer.Notes, n => n.Id is "not-published" or "population" or "weight-and-values");
    }

    /// <summary>The tolerance is a millionth: just inside, just outside.</summary>
    [Theory]
    [InlineData(1 + 9e-7, true)]
    [InlineData(1 - 9e-7, true)]
    [InlineData(1 + 1.1e-6, false)]
    [InlineData(1 - 1.1e-6, false)]
    public void A_millionth_is_the_edge(double factor, bool isPublished)
    {
        var kamp = Published("kamp2020", 70);
        var answer = Compute(kamp with { Disposition = kamp.Disposition with { CentralLitres = kamp.Disposition.CentralLitres * factor } });

        Assert.Equal(isPublished ? "kamp2020" : null, answer.Model.Id);
    }

    /// <summary>Kamp 2020: V1 25 L, CL 84 L/h = 1.4 L/min at 70 kg.</summary>
    [Fact]
    public void A_changed_value_is_named_with_the_published_one_and_its_source()
    {
        var kamp = Published("kamp2020", 70);
        var answer = Compute(kamp with { Disposition = kamp.Disposition with { ClearanceLitresPerMinute = 2.5 } });
        var note = answer.Notes.Single(n => n.Id == "not-published");

        Assert.Equal((null, "values of the file, named kamp2020", "plasma, site not stated"), (answer.Model.Id, answer.Model.Name, answer.Model.SiteInWords));
        Assert.Contains("CL is 2.5 L/min in the file, and 1.4 L/min published for 70 kg", note.Text, StringComparison.Ordinal);
        Assert.Contains(Simulating.Kinetics.FindModel("kamp2020")!.Sources[0], note.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_compartment_too_few_is_a_difference()
    {
        var kamp = Published("kamp2020", 70);
        var answer = Compute(kamp with { Disposition = kamp.Disposition with { Peripheral = [kamp.Disposition.Peripheral[0]] } });

        Assert.Contains("V3 is not there in the file, and 157 L published", answer.Notes.Single(n => n.Id == "not-published").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("simons2022")]
    [InlineData("nobody1999")]
    [InlineData(null)]
    public void A_drug_is_not_taken_from_a_name(string? id)
    {
        var answer = Compute(Published("kamp2020", 70) with { ModelId = id });

        Assert.Equal((null, Drug.Ketamine), (answer.Model.Id, answer.Drug));
        Assert.All(answer.Landmarks, mark => Assert.Equal(Drug.Ketamine, mark.Drug));
        Assert.Contains(answer.Notes, n => n.Id == "not-published");
        Assert.Contains(answer.Notes, n => n.Id == "drug-not-said");
    }

    [Fact]
    public void Values_of_another_weight_are_said_to_be()
    {
        var answer = Compute(Published("kamp2020", 70) with { WeightKg = 30 });

        Assert.Equal("The values are those of kamp2020 at 70 kg, and the file says 30 kg.", answer.Notes.Single(n => n.Id == "weight-and-values").Text);
    }

    [Fact]
    public void Another_population_is_noted() => Assert.Equal(
        "kamp2020 is a model of adults, and the file says children.",
        Compute(Published("kamp2020", 70) with { Population = PopulationKind.Child }).Notes.Single(n => n.Id == "population").Text);

    [Theory]
    [InlineData(99, false)]
    [InlineData(100, true)]
    [InlineData(101, true)]
    public void A_dose_behind_the_last_time_is_noted(double minute, bool isNoted) => Assert.Equal(
        isNoted, Compute(Published("kamp2020", 70) with { Doses = [new BolusDose(minute, 35)] }).Notes.Any(n => n.Id == "dose-after-the-end"));

    /// <summary>4.5 mg/kg of 70 kg are 315 mg: a bolus in two parts of more is noted, parts further apart than two minutes are not.</summary>
    [Theory]
    [InlineData(200, 100, 2, false)]
    [InlineData(200, 120, 2, true)]
    [InlineData(200, 120, 2.1, false)]
    public void A_bolus_in_parts_is_noted_as_the_whole(double first, double second, double minute, bool isNoted) => Assert.Equal(
        isNoted, Compute(Published("kamp2020", 70) with { Doses = [new BolusDose(0, first), new BolusDose(minute, second)] }).Notes.Any(n => n.Id == "limit"));

    /// <summary>By kinetics.json an infusion lasts 24 h at most and 72 h are shown: at the limit nothing is noted, a minute beyond it is.</summary>
    [Theory]
    [InlineData(1440, 4320, null)]
    [InlineData(1441, 4320, "Outside the limits of these models: an infusion.")]
    [InlineData(1440, 4321, "Outside the limits of these models: the time.")]
    public void A_longer_infusion_and_a_later_time_are_noted(double duration, double last, string? note) => Assert.Equal(
        note,
        Compute(Published("kamp2020", 70) with { Doses = [new InfusionDose(0, duration, 35 / duration)], Minutes = [0, last] }).Notes.SingleOrDefault(n => n.Id == "limit")?.Text);

    private static SimulationAnswer Compute(WrittenRegimen written) => new WrittenSimulator(Simulating.Kinetics).Compute(written);

    private static WrittenRegimen Published(string model, decimal kilograms) => new()
    {
        WeightKg = (double)kilograms,
        Population = PopulationKind.Adult,
        ModelId = model,
        Disposition = Simulating.Kinetics.FindModel(model)!.Disposition!.ForWeight(BodyWeight.FromKilograms(kilograms), Simulating.Kinetics.Scaling),
        Doses = [new BolusDose(0, 35)],
        Minutes = [0, 50, 100],
    };
}
