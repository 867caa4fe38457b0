using System.Text.Json;
using Dosing.Clinical;
using Dosing.Knowledge.Tests.Evidence;
using Dosing.Simulation;

namespace Dosing.Knowledge.Tests.Kinetics;

/// <summary>The models that ship are those of the evidence, number for number and word for word; what is recalled does not ship.</summary>
public sealed class KineticModelEvidenceTests
{
    private static readonly KineticKnowledge Kinetics = KetamineKinetics.Load();
    private static readonly JsonElement[] Evidence = [.. EvidenceFile.Items(EvidenceFile.Kinetics, "models").Where(m => m.Text("status") != "RECALL")];

    public static TheoryData<string> Ids => [.. Evidence.Select(m => m.Text("id"))];

    [Fact]
    public void Every_model_that_is_not_recalled_ships_and_no_other() =>
        Assert.Equal(Evidence.Select(m => m.Text("id").Replace('_', '-')), Kinetics.Models.Select(m => m.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_model_is_that_of_the_evidence(string id)
    {
        var evidence = Evidence.Single(m => m.Text("id") == id);
        var model = Kinetics.FindModel(id.Replace('_', '-'))!;

        Assert.Equal(
            (evidence.Text("name"), evidence.Text("population"), evidence.Text("analyte"), evidence.Text("confidence"), evidence.GetProperty("compartments").GetInt32()),
            (model.Name, model.StudiedIn, model.Analyte, model.Confidence, model.Compartments));
        Assert.Equal(EvidenceFile.Texts(evidence.GetProperty("source")), model.Sources);
        Assert.Equal(evidence.Text("status"), Status(model.Status));
        Assert.Equal(evidence.Text("sampling"), model.Sampling + (model.SiteIsRecalled ? " (RECALL)" : ""));
        Assert.Equal(Optional(evidence, "notes"), model.Notes);
        Assert.Equal(Optional(evidence, "weight_scaling"), model.WeightScaling);
        Assert.Equal(FlatFigures.Of(evidence.GetProperty("parameters")), Written(model));
        Assert.Equal(
            evidence.TryGetProperty("between_subject_variability", out var spread) ? FlatFigures.Of(spread) : [],
            new SortedDictionary<string, decimal>(model.Spread.ToDictionary(), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("kamp2020", SamplingSite.Arterial)]
    [InlineData("simons2022", SamplingSite.Arterial)]
    [InlineData("domino1984", SamplingSite.Venous)]
    [InlineData("herd2007", SamplingSite.Venous)]
    [InlineData("hijazi2003", SamplingSite.NotStated)]
    public void The_site_on_the_axis_is_that_of_the_evidence(string id, SamplingSite site) => Assert.Equal(site, Kinetics.FindModel(id)!.Site);

    /// <summary>By pk.md, section 3: what must not be simulated, and why, stands beside the model.</summary>
    [Fact]
    public void What_cannot_or_must_not_be_simulated_is_not()
    {
        Assert.Equal(
            ["kamp2020", "domino1984", "clements250", "hijazi2003", "fanta2015", "simons2022", "herd2007", "elkomy2015", "sherwin2015", "hornik2018"],
            Kinetics.Models.Where(m => m.IsSimulated).Select(m => m.Id));
        Assert.Equal(["fanta2015", "simons2022"], Kinetics.Models.Where(m => m.IsSimulated && !m.Drugs.Contains(Drug.Ketamine)).Select(m => m.Id));
        Assert.All(Kinetics.Models.Where(m => !m.IsSimulated), m => Assert.StartsWith("Not simulated: ", m.Remark, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_that_is_recalled_or_not_to_be_used_ships()
    {
        var shipped = System.Text.Encoding.UTF8.GetString(Knowledge.Reading.KineticsReader.Embedded());

        Assert.DoesNotContain("RECALL", shipped, StringComparison.Ordinal);
        Assert.All(EvidenceFile.Texts(EvidenceFile.Kinetics.GetProperty("do_not_use")), text => Assert.DoesNotContain(text, shipped, StringComparison.Ordinal));
    }

    internal static string Status(KineticStatus status) => status == KineticStatus.Verified ? "VERIFIED-PRIMARY" : "VERIFIED-SECONDARY";

    internal static string? Optional(JsonElement parent, string name) => parent.TryGetProperty(name, out var value) && value.GetString() is { Length: > 0 } text ? text : null;

    /// <summary>Values and figures under the names of the evidence: the unit is part of the name there.</summary>
    private static SortedDictionary<string, decimal> Written(KineticModel model)
    {
        var written = new SortedDictionary<string, decimal>(model.Figures.ToDictionary(), StringComparer.Ordinal);
        var values = model.Disposition?.Values ?? [];
        var isAloneDistribution = values.Count(v => v.Symbol[0] == 'Q') == 1;
        foreach (var (symbol, value, unit) in values)
        {
            var name = symbol == "Q2" && isAloneDistribution ? "Q" : symbol;
            written.Add(unit switch
            {
                "/min" => $"{name}_per_min",
                "L at 70 kg" => $"{name}_L_70kg",
                "L/h at 70 kg" => $"{name}_L_per_h_70kg",
                "L/min at 70 kg" => $"{name}_L_per_min_70kg",
                "L/kg" => $"{name}_L_per_kg",
                "L/h" => $"{name}_L_per_h",
                _ => $"{name}_L",
            }, value);
        }

        return written;
    }
}
