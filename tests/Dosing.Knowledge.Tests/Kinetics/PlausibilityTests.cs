using System.Text.Json;
using Dosing.Knowledge.Tests.Evidence;
using Dosing.Simulation;
using Xunit.Abstractions;

namespace Dosing.Knowledge.Tests.Kinetics;

/// <summary>The models against measured levels; expected predictions and errors were computed by other programs and stand in the evidence.</summary>
public sealed class PlausibilityTests(ITestOutputHelper output)
{
    private static readonly KineticKnowledge Kinetics = KetamineKinetics.Load();
    private static readonly MeasuredComparison Comparison = new(Kinetics);

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["Kamp2020"] = "kamp2020",
        ["Domino1984"] = "domino1984",
        ["Clements250"] = "clements250",
        ["Fanta2015S"] = "fanta2015",
        ["Simons2022S"] = "simons2022",
        ["Hijazi2003"] = "hijazi2003",
        ["Herd2007ch"] = "herd2007",
        ["Elkomy2015ch"] = "elkomy2015",
        ["Sherwin2015ch"] = "sherwin2015",
        ["Hornik2018ch"] = "hornik2018",
    };

    public static TheoryData<string> Scored => [.. EvidenceFile.Kinetics.GetProperty("model_comparison_adult_iv").GetProperty("scores").EnumerateObject().Select(s => s.Name)];

    /// <summary>Issue 5: at most 1.2 over the 19 adult intravenous levels.</summary>
    [Fact]
    public void The_default_adult_model_is_within_a_fold_error_of_1_2()
    {
        var levels = Comparison.AdultIntravenous(Kinetics.FindModel(Kinetics.Population(PopulationKind.Adult).DefaultModel)!);
        foreach (var level in levels)
        {
            output.WriteLine(FormattableString.Invariant($"{level.Level.Id,-26} {level.Minute,4} min  measured {level.Observed,6}  predicted {level.Predicted,6:0.0}  ratio {level.Ratio:0.00}"));
        }

        var error = MeasuredComparison.FoldError(levels);
        output.WriteLine(FormattableString.Invariant($"kamp2020: fold error {error:0.000} over {levels.Count} levels, mean ratio {MeasuredComparison.MeanRatio(levels):0.000}"));
        Assert.Equal(19, levels.Count);
        Assert.InRange(error, 1, 1.2);
    }

    [Theory]
    [MemberData(nameof(Scored))]
    public void The_fold_error_of_a_model_is_that_of_the_evidence(string name)
    {
        var scores = EvidenceFile.Kinetics.GetProperty("model_comparison_adult_iv").GetProperty("scores").GetProperty(name);
        var all = Comparison.AdultIntravenous(Kinetics.FindModel(Names[name])!);
        AssertScore(scores.GetProperty("all"), all);
        AssertScore(scores.GetProperty("without_kamp_olofsen_set"), [.. all.Where(l => l.Level.Id != "iv-steps-kamp-olofsen")]);

        void AssertScore(JsonElement score, IReadOnlyList<PredictedLevel> levels)
        {
            output.WriteLine(FormattableString.Invariant($"{name}: fold error {MeasuredComparison.FoldError(levels):0.000}, mean ratio {MeasuredComparison.MeanRatio(levels):0.000}, n {levels.Count}"));
            Assert.Equal(
                (score.GetProperty("n").GetInt32(), score.GetProperty("geometric_mean_fold_error").GetDouble(), score.GetProperty("geometric_mean_pred_over_obs").GetDouble()),
                (levels.Count, Math.Round(MeasuredComparison.FoldError(levels), 2), Math.Round(MeasuredComparison.MeanRatio(levels), 2)));
        }
    }

    /// <summary>Every prediction that the evidence prints, to the last digit that it prints.</summary>
    [Fact]
    public void The_predictions_are_those_of_the_evidence()
    {
        var compared = 0;
        foreach (var level in Kinetics.Measured.Where(l => l.Give.Count > 0))
        {
            var row = EvidenceFile.Items(EvidenceFile.Kinetics, "clinical_validation").Single(v => v.Text("id").Replace('_', '-').Equals(level.Id, StringComparison.OrdinalIgnoreCase));
            foreach (var prediction in row.GetProperty("predicted").EnumerateObject())
            {
                var model = Kinetics.FindModel(Names[prediction.Name.Split('+')[0]])!;
                if (prediction.Value.ValueKind == JsonValueKind.Array)
                {
                    Assert.Equal(prediction.Value.EnumerateArray().Select(p => p.GetDouble()), Comparison.Predict(model, level).Select(p => Math.Round(p.Predicted, 1)));
                    compared += level.Observed.Count;
                }
                else
                {
                    // The evidence looked every half minute.
                    var peak = Comparison.PredictPeak(model, level)!;
                    Assert.Equal(prediction.Value.GetProperty("Cmax").GetDouble(), peak.Level, 0.06 + (1e-4 * peak.Level));
                    Assert.Equal(prediction.Value.GetProperty("Tmax_min").GetDouble(), peak.Minute, 0.3);
                    compared++;
                }
            }
        }

        output.WriteLine($"{compared} predictions agree");
        Assert.Equal(91, compared);
    }
}
