using System.Text.Json;
using Dosing.Clinical;
using Dosing.Knowledge.Tests.Evidence;
using Dosing.Simulation;

namespace Dosing.Knowledge.Tests.Kinetics;

/// <summary>Landmarks, measured levels, bioavailabilities and interactions are those of the evidence; what is recalled does not ship.</summary>
public sealed class KineticFactEvidenceTests
{
    private static readonly KineticKnowledge Kinetics = KetamineKinetics.Load();

    [Fact]
    public void The_landmarks_are_the_thresholds_of_the_evidence()
    {
        var evidence = Known("thresholds");

        Assert.Equal(evidence.Select(t => Id(t.Text("id"))), Kinetics.Landmarks.Select(m => m.Id));
        Assert.All(evidence.Zip(Kinetics.Landmarks), pair =>
        {
            var (row, mark) = pair;
            Assert.Equal(
                (row.GetProperty("low").GetDecimal(), row.GetProperty("high").GetDecimal(), row.Text("meaning"), row.Text("source"), row.Text("status")),
                (mark.Low, mark.High, mark.Meaning, mark.Source, KineticModelEvidenceTests.Status(mark.Status)));
            Assert.Equal(row.TryGetProperty("analyte", out var analyte) ? analyte.GetString() : null, mark.Analyte);
            Assert.Equal(mark.Analyte is null ? Drug.Ketamine : Drug.Esketamine, mark.Drug);
            Assert.Equal(mark.Analyte is null ? "ng/mL" : "ng/mL S", row.Text("unit"));
        });

        // pk.md, section 10.7: nothing is computed from levels of the dead.
        Assert.Equal(["medical-examiner-general-anaesthesia"], Kinetics.Landmarks.Where(m => m.NotCompared is not null).Select(m => m.Id));
    }

    [Fact]
    public void The_measured_levels_are_those_of_the_evidence()
    {
        string[] named = ["id", "regimen", "status", "source", "unit", "site", "predicted", "weight_kg", "assumed_weight_kg", "note", "detail", "extra", "confidence"];
        var evidence = Known("clinical_validation");

        Assert.Equal(evidence.Select(v => Id(v.Text("id"))), Kinetics.Measured.Select(m => m.Id));
        Assert.All(evidence.Zip(Kinetics.Measured), pair =>
        {
            var (row, level) = pair;
            Assert.Equal(
                (row.Text("regimen"), row.Text("source"), row.Text("status"), KineticModelEvidenceTests.Optional(row, "unit"), KineticModelEvidenceTests.Optional(row, "site")),
                (level.Regimen, level.Source, KineticModelEvidenceTests.Status(level.Status), level.Unit, level.Site));
            Assert.Equal(new[] { "detail", "note", "extra" }.Select(n => KineticModelEvidenceTests.Optional(row, n)).OfType<string>(), level.Notes);
            Assert.Equal(level.Observed.Count > 0, row.TryGetProperty("time_min", out var times));
            if (level.Observed.Count > 0)
            {
                Assert.Equal(times.EnumerateArray().Select(t => t.GetDecimal()), level.TimesMinutes);
                Assert.Equal(row.GetProperty("observed").EnumerateArray().Select(t => t.GetDecimal()), level.Observed);
                named = [.. named, "time_min", "observed"];
            }

            Assert.Equal(row.TryGetProperty("observed", out var observed) && observed.ValueKind == JsonValueKind.String ? observed.GetString() : null, level.ObservedText);
            var figures = FlatFigures.Of(row, level.Observed.Count > 0 ? [.. named, "time_min", "observed"] : [.. named.Except(["observed", "time_min"])]);
            Assert.Equal(figures, new SortedDictionary<string, decimal>(level.Figures.ToDictionary(), StringComparer.Ordinal));
            var weight = row.TryGetProperty("weight_kg", out var said) || row.TryGetProperty("assumed_weight_kg", out said) ? said.GetDecimal() : (decimal?)null;
            Assert.True(level.WeightKg is null || weight is null || level.WeightKg == weight, level.Id);
            Assert.Equal(level.WeightKg is not null && !row.TryGetProperty("weight_kg", out _), level.WeightIsAssumed);
        });
    }

    [Fact]
    public void The_bioavailabilities_are_those_of_the_evidence()
    {
        var evidence = Known("bioavailability").Where(b => b.Text("status") != "ASSUMPTION").ToArray();

        Assert.Equal(evidence.Length, Kinetics.Bioavailability.Count);
        Assert.All(evidence.Zip(Kinetics.Bioavailability), pair =>
        {
            var (row, figure) = pair;
            Assert.Equal(
                (row.Text("route"), row.Text("source"), row.Text("status"), KineticModelEvidenceTests.Optional(row, "population"), KineticModelEvidenceTests.Optional(row, "analyte"), KineticModelEvidenceTests.Optional(row, "note"), KineticModelEvidenceTests.Optional(row, "confidence")),
                (figure.Route, figure.Source, KineticModelEvidenceTests.Status(figure.Status), figure.Population, figure.Analyte, figure.Note, figure.Confidence));
            Assert.Equal(FlatFigures.Of(row), new SortedDictionary<string, decimal>(figure.Figures.ToDictionary(), StringComparer.Ordinal));
        });
    }

    [Fact]
    public void The_interactions_are_those_of_the_evidence() => Assert.All(
        Known("interactions_oral_S_ketamine").Zip(Kinetics.Interactions, (row, shipped) => (row, shipped)), pair =>
        {
            var (row, shipped) = pair;
            Assert.Equal((row.Text("with_"), row.Text("source"), row.Text("status")), (shipped.With, shipped.Source, KineticModelEvidenceTests.Status(shipped.Status)));
            Assert.Equal(FlatFigures.Of(row), new SortedDictionary<string, decimal>(shipped.Figures.ToDictionary(), StringComparer.Ordinal));
            Assert.Equal(5, Kinetics.Interactions.Count);
        });

    private static JsonElement[] Known(string list) => [.. EvidenceFile.Items(EvidenceFile.Kinetics, list).Where(row => row.Text("status") != "RECALL")];

    private static string Id(string id) => id.Replace('_', '-').ToLowerInvariant();
}
