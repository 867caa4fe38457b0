using System.Text.Json;
using Dosing.Clinical;
using Dosing.Knowledge.Tests.Evidence;
using Dosing.Quantities;
using Dosing.Simulation;

namespace Dosing.Knowledge.Tests.Kinetics;

/// <summary>Defaults, absorption, spread, effect site and limits are those of the evidence.</summary>
public sealed class KineticPopulationEvidenceTests
{
    private static readonly KineticKnowledge Kinetics = KetamineKinetics.Load();

    private static readonly (string Evidence, Route Route)[] Routes =
    [
        ("IM", Route.Intramuscular), ("IN", Route.Intranasal), ("SL", Route.Sublingual), ("PO", Route.Oral), ("SC", Route.Subcutaneous), ("PR", Route.Rectal),
    ];

    private static readonly (string Evidence, string Shipped)[] Coefficients =
        [("V1", "centralVolume"), ("CL", "clearance"), ("V2", "volume2"), ("Q2", "distribution2"), ("V3", "volume3"), ("Q3", "distribution3")];

    [Theory]
    [InlineData("default_adult", PopulationKind.Adult)]
    [InlineData("default_child", PopulationKind.Child)]
    public void The_default_of_a_population_is_that_of_the_evidence(string name, PopulationKind kind)
    {
        var evidence = EvidenceFile.Kinetics.GetProperty(name);
        var population = Kinetics.Population(kind);

        Assert.Equal(evidence.Text("model"), population.DefaultModel);
        var absorption = evidence.GetProperty("absorption");
        Assert.Equal(absorption.EnumerateObject().Count(), population.Absorption.Count);
        foreach (var set in population.Absorption)
        {
            var row = absorption.GetProperty(Routes.Single(r => r.Route == set.Route).Evidence);
            Assert.Equal(
                (Number(row, "F"), Number(row, "ka_per_min"), Number(row, "tlag_min"), row.Text("basis"), row.Text("confidence")),
                (set.Bioavailability, set.PerMinute, set.LagMinutes, set.Basis, set.Confidence));
        }

        AssertSpread(evidence.GetProperty("between_subject_variability"), population.Spread);
    }

    /// <summary>By pk.md, section 5: 0.93 by muscle is recalled, 0.9 under the skin assumed; the time of the peak is approximate by three routes.</summary>
    [Fact]
    public void What_is_recalled_assumed_or_approximate_says_so()
    {
        var all = Kinetics.Populations.SelectMany(p => p.Absorption).ToArray();
        var recalled = EvidenceFile.Items(EvidenceFile.Kinetics, "bioavailability").Single(b => b.Text("status") == "RECALL");

        Assert.All(all, a => Assert.Equal(
            a.Route switch { Route.Intramuscular => BioavailabilityBasis.Recalled, Route.Subcutaneous => BioavailabilityBasis.Assumed, _ => BioavailabilityBasis.Published },
            a.BioavailabilityIs));
        Assert.All(all.Where(a => a.Route == Route.Intramuscular), a => Assert.Equal((Number(recalled, "F"), recalled.Text("source")), (a.Bioavailability, a.BioavailabilityNote)));
        Assert.All(all, a => Assert.Equal(a.Route is Route.Sublingual or Route.Oral or Route.Rectal, a.PeakTimeIsApproximate));
    }

    [Fact]
    public void The_limits_are_those_of_the_evidence()
    {
        var adult = EvidenceFile.Kinetics.GetProperty("default_adult").GetProperty("limits");
        var child = EvidenceFile.Kinetics.GetProperty("default_child").GetProperty("limits");
        var (a, c) = (Kinetics.Population(PopulationKind.Adult), Kinetics.Population(PopulationKind.Child));

        Assert.Equal(Pair(adult, "age_y"), ((decimal)a.AgeFromYears, (decimal)a.AgeToYears));
        Assert.Equal(Pair(child, "age_y"), ((decimal)c.AgeFromYears, (decimal)c.AgeToYears));
        Assert.Equal(Pair(adult, "weight_kg"), (a.Limits.WeightFromKg, a.Limits.WeightToKg));
        Assert.Equal(Pair(child, "weight_kg"), (c.Limits.WeightFromKg, c.Limits.WeightToKg));
        Assert.Equal(
            (Number(adult, "iv_bolus_mg_per_kg_max"), (decimal?)null, Number(adult, "single_total_mg_per_kg_max"), Number(adult, "infusion_h_max"), Number(adult, "horizon_h_max"), Number(adult, "ignore_first_min_after_bolus")),
            (a.Limits.BolusMgPerKg, a.Limits.InfusionMgPerKg, a.Limits.TotalMgPerKg, a.Limits.InfusionHours, a.Limits.HorizonHours, a.Limits.IgnoredMinutes));

        // What the evidence does not limit for children is limited as for adults.
        var most = Number(child, "iv_mg_per_kg_max");
        Assert.Equal(
            (most, (decimal?)most, a.Limits.TotalMgPerKg, a.Limits.InfusionHours, a.Limits.HorizonHours, a.Limits.IgnoredMinutes),
            (c.Limits.BolusMgPerKg, c.Limits.InfusionMgPerKg, c.Limits.TotalMgPerKg, c.Limits.InfusionHours, c.Limits.HorizonHours, c.Limits.IgnoredMinutes));
        Assert.Equal("under 1 year: refuse (clearance still maturing); 15-17 y: use the adult model and say so", child.Text("note"));
        Assert.Equal(15, a.AlsoFromYears);
    }

    [Fact]
    public void The_effect_site_is_that_of_the_evidence_and_is_solved_for_each_patient()
    {
        var evidence = EvidenceFile.Kinetics.GetProperty("default_adult").GetProperty("effect_site");
        var site = Kinetics.Population(PopulationKind.Adult).EffectSite!;

        Assert.Equal(
            (Number(evidence, "tPeak_min"), evidence.Text("basis"), evidence.Text("confidence"), evidence.Text("contradiction")),
            (site.TimeToPeakMinutes, site.Basis, site.Confidence, site.Contradiction));
        Assert.Null(Kinetics.Population(PopulationKind.Child).EffectSite);

        // pk.md, section 5: 1.136 /min for Kamp at 70 kg and 0.184 for Domino.
        var expected = new Dictionary<string, double> { ["kamp2020"] = (double)Number(evidence, "ke0_per_min_70kg"), ["domino1984"] = 0.184 };
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), site.Models.Order(StringComparer.Ordinal));
        Assert.All(expected, model => Assert.Equal(
            model.Value, Dosing.Kinetics.EffectSite.RateForTimeToPeak(At70(model.Key).ToModel(), (double)site.TimeToPeakMinutes), model.Value > 1 ? 4 : 3));
    }

    [Fact]
    public void The_default_adult_model_at_70_kg_is_that_of_the_evidence()
    {
        var evidence = EvidenceFile.Kinetics.GetProperty("default_adult").GetProperty("at_70kg");
        var patient = At70("kamp2020");

        Assert.Equal(
            [evidence.GetProperty("V1_L").GetDouble(), evidence.GetProperty("CL_L_per_min").GetDouble(), evidence.GetProperty("V2_L").GetDouble(), evidence.GetProperty("Q2_L_per_min").GetDouble(), evidence.GetProperty("V3_L").GetDouble(), evidence.GetProperty("Q3_L_per_min").GetDouble()],
            new[] { patient.CentralLitres, patient.ClearanceLitresPerMinute, patient.Peripheral[0].VolumeLitres, patient.Peripheral[0].DistributionClearanceLitresPerMinute, patient.Peripheral[1].VolumeLitres, patient.Peripheral[1].DistributionClearanceLitresPerMinute },
            (left, right) => Math.Abs(left - right) < 1e-12);
        Assert.Equal(
            evidence.GetProperty("half_lives_min").EnumerateArray().Select(h => h.GetDouble()),
            patient.ToModel().Modes.Select(m => Math.Round(m.HalfLifeMinutes, 3)).Order());
    }

    /// <summary>pk.md, section 9: the models that were compared, those of children by alternatives in pk.json.</summary>
    [Fact]
    public void The_models_that_are_compared_are_those_of_the_evidence()
    {
        Assert.Equal(["kamp2020", "domino1984", "clements250", "simons2022", "fanta2015"], Kinetics.Population(PopulationKind.Adult).Compared[Drug.Ketamine]);
        Assert.Equal(
            EvidenceFile.Texts(EvidenceFile.Kinetics.GetProperty("alternatives").GetProperty("children_ensemble")),
            Kinetics.Population(PopulationKind.Child).Compared[Drug.Ketamine]);
    }

    private static PatientDisposition At70(string id) => Kinetics.FindModel(id)!.Disposition!.ForWeight(BodyWeight.FromKilograms(70), Kinetics.Scaling);

    private static void AssertSpread(JsonElement evidence, SpreadSet spread)
    {
        var cv = FlatFigures.Of(evidence.GetProperty("CV"));
        var shipped = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (name, value) in spread.Disposition)
        {
            shipped.Add(Coefficients.Single(c => c.Shipped == name).Evidence, value);
        }

        foreach (var (route, value) in spread.Bioavailability)
        {
            shipped.Add($"F_{Routes.Single(r => r.Route == route).Evidence}", value);
        }

        if (spread.AbsorptionRate is { } rate)
        {
            shipped.Add("ka", rate);
        }

        Assert.Equal(cv, shipped);
        Assert.Equal((Number(evidence, "residual_CV"), evidence.Text("status")), (spread.Residual, spread.Standing));
        Assert.StartsWith(spread.Distribution, evidence.Text("distribution"), StringComparison.Ordinal);
        Assert.StartsWith(spread.Basis ?? "", KineticModelEvidenceTests.Optional(evidence, "basis") ?? "", StringComparison.Ordinal);
    }

    private static decimal Number(JsonElement parent, string name) => parent.GetProperty(name).GetDecimal();

    private static (decimal, decimal) Pair(JsonElement parent, string name) => (parent.GetProperty(name)[0].GetDecimal(), parent.GetProperty(name)[1].GetDecimal());
}
