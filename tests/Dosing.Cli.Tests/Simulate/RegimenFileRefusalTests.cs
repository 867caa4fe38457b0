using System.Diagnostics;

namespace Dosing.Cli.Tests.Simulate;

/// <summary>What is wrong with a regimen file is said with its path; nothing is computed.</summary>
public sealed class RegimenFileRefusalTests
{
    private static readonly Regimens Infusion = Regimens.Of("dev1_adult70_iv_0p5mgkg_40min");
    private static readonly Regimens Oral = Regimens.Of("dev6_adult75_po_lag");

    /// <summary>Each with the path of the member that is wrong.</summary>
    [Theory]
    [InlineData("\"weight_kg\": 70", "\"weight_kg\": \"70\"", "patient.weight_kg", "not-a-number")]
    [InlineData("\"weight_kg\": 70", "\"weight_kg\": 0", "patient.weight_kg", "out-of-range")]
    [InlineData("\"weight_kg\": 70", "\"weight_kg\": -70", "patient.weight_kg", "out-of-range")]
    [InlineData("\"weight_kg\": 70", "\"weight_kg\": 1e400", "patient.weight_kg", "out-of-range")]
    [InlineData("\"weight_kg\": 70", "\"weight_kg\": \"NaN\"", "patient.weight_kg", "not-a-number")]
    [InlineData("\"weight_kg\": 70", "\"weight_kg\": true", "patient.weight_kg", "not-a-number")]
    [InlineData("\"weight_kg\": 70", "\"weight_kg\": null", "patient.weight_kg", "not-a-number")]
    [InlineData("\"weight_kg\": 70,", "", "patient.weight_kg", "required-missing")]
    [InlineData("\"weight_kg\": 70", "\"weight\": 70, \"weight_kg\": 70", "patient.weight", "member-unknown")]
    [InlineData("\"weight_kg\": 70", "\"weight_kg\": 70, \"weight_kg\": 71", "patient.weight_kg", "member-duplicate")]
    [InlineData("\"population\": \"adult\"", "\"population\": \"dog\"", "patient.population", "word-unknown")]
    [InlineData("\"V1_L\": 25.0", "\"V1_L\": 0", "model.V1_L", "out-of-range")]
    [InlineData("\"V1_L\": 25.0,", "", "model.V1_L", "required-missing")]
    [InlineData("\"V3_L\": 157.0,", "", "model.V3_L", "required-missing")]
    [InlineData("\"compartments\": 3", "\"compartments\": 2.5", "model.compartments", "out-of-range")]
    [InlineData("\"compartments\": 3", "\"compartments\": 4", "model.compartments", "out-of-range")]
    [InlineData("\"ke0_per_min\": 1.1364", "\"ke0_per_min\": -1", "model.ke0_per_min", "out-of-range")]
    [InlineData("\"ke0_per_min\": 1.1364", "\"ke0\": 1.1364", "model.ke0", "member-unknown")]
    [InlineData("\"route\": \"IV_INFUSION\"", "\"route\": \"IV_PUSH\"", "regimen.doses[0].route", "word-unknown")]
    [InlineData("\"route\": \"IV_INFUSION\",", "", "regimen.doses[0].route", "required-missing")]
    [InlineData("\"duration_min\": 40", "\"duration_min\": 0", "regimen.doses[0].duration_min", "out-of-range")]
    [InlineData("\"duration_min\": 40", "\"duration\": 40, \"duration_min\": 40", "regimen.doses[0].duration", "member-unknown")]
    [InlineData("\"time_min\": 0,", "\"time_min\": -1,", "regimen.doses[0].time_min", "out-of-range")]
    [InlineData("\"doses\": [", "\"dose\": [", "regimen.dose regimen.doses", "member-unknown required-missing")]
    [InlineData("\"time\": \"min\"", "\"time\": \"h\"", "units.time", "unit-kind")]
    [InlineData("\"kind\": \"uniform\"", "\"kind\": \"log\"", "time_grid.kind", "word-unknown")]
    [InlineData("\"step\": 1", "\"step\": 0", "time_grid.step", "out-of-range")]
    [InlineData("\"step\": 1", "\"step\": 1e-9", "time_grid.step", "too-many")]
    [InlineData("\"stop\": 480", "\"stop\": 1e9", "time_grid.step", "too-many")]
    [InlineData("\"n_points\": 481", "\"n_points\": 480", "time_grid.n_points", "contradiction")]
    [InlineData("\"start\": 0,\n  \"stop\"", "\"start\": 481,\n  \"stop\"", "time_grid.stop", "contradiction")]
    public void A_member_that_is_wrong_is_named(string before, string after, string field, string code) =>
        Assert.Equal(field.Split(' ').Zip(code.Split(' ')), Infusion.Replacing(before, after).Errors());

    [Theory]
    [InlineData("\"F\": 0.2", "\"F\": 1.01", "model.absorption.PO.F", "out-of-range")]
    [InlineData("\"F\": 0.2,", "", "model.absorption.PO.F", "required-missing")]
    [InlineData("\"ka_per_min\": 0.03", "\"ka_per_min\": 0", "model.absorption.PO.ka_per_min", "out-of-range")]
    [InlineData("\"tlag_min\": 10.0", "\"tlag_min\": -1", "model.absorption.PO.tlag_min", "out-of-range")]
    [InlineData("\"tlag_min\": 10.0", "\"tlag_h\": 0.1, \"tlag_min\": 10.0", "model.absorption.PO.tlag_h", "member-unknown")]
    [InlineData("\"route\": \"PO\"", "\"route\": \"IM\"", "regimen.doses[0].route", "required-missing")]
    [InlineData("\"amount_mg\": 50", "\"amount_mg\": \"50 mg\"", "regimen.doses[0].amount_mg", "not-a-number")]
    public void Absorption_that_is_wrong_is_named(string before, string after, string field, string code) =>
        Assert.Equal([(field, code)], Oral.Replacing(before, after).Errors());

    [Theory]
    [InlineData("""{"kind":"list","times_min":[]}""", "time_grid.times_min", "required-missing")]
    [InlineData("""{"kind":"list","times_min":[0,2,1]}""", "time_grid.times_min", "contradiction")]
    [InlineData("""{"kind":"list","times_min":[0,"1"]}""", "time_grid.times_min[1]", "not-a-number")]
    [InlineData("""{"kind":"list","times_min":[0],"points":[0]}""", "time_grid.times_min", "contradiction")]
    [InlineData("""{"kind":"segments","segments":[]}""", "time_grid.segments", "required-missing")]
    [InlineData("""{"kind":"list"}""", "time_grid.times_min", "required-missing")]
    [InlineData("""{"kind":"segments","segments":[{"start":0,"stop":10,"step":1},{"start":5,"stop":20,"step":1}]}""", "time_grid.segments[1].start", "contradiction")]
    [InlineData("""{"kind":"segments","segments":[{"start":0,"stop":10}]}""", "time_grid.segments[0].step", "required-missing")]
    [InlineData("""{"kind":"segments","segments":{}}""", "time_grid.segments", "not-text")]
    [InlineData("""{}""", "time_grid.kind", "required-missing")]
    [InlineData("[]", "time_grid", "not-text")]
    public void Times_that_are_wrong_are_named(string grid, string field, string code) =>
        Assert.Contains((field, code), Infusion.With("time_grid", grid).Errors());

    [Theory]
    [InlineData("patient")]
    [InlineData("model")]
    [InlineData("regimen")]
    [InlineData("time_grid")]
    public void The_four_parts_are_required(string part) => Assert.Contains(
        (part, "required-missing"), new Regimens(Infusion.Text.Replace($"\"{part}\":", "\"x\":", StringComparison.Ordinal)).Errors());

    /// <summary>Files that would take the machine: refused in little time, with the limit.</summary>
    [Fact]
    public void A_file_that_asks_for_too_much_is_refused_at_once()
    {
        var watch = Stopwatch.StartNew();
        var dose = """{"time_min":0,"route":"IV_BOLUS","amount_mg":1}""";
        Assert.Equal([("time_grid.segments[0].step", "too-many")], Infusion.With("time_grid", """{"kind":"segments","segments":[{"start":0,"stop":1000000000,"step":1}]}""").Errors()[..1]);
        Assert.Equal([("regimen.doses", "too-many")], Infusion.With("regimen", $$"""{"doses":[{{string.Join(',', Enumerable.Repeat(dose, 1001))}}]}""").Errors());
        Assert.Equal([("time_grid", "too-many")], Infusion.With("regimen", $$"""{"doses":[{{string.Join(',', Enumerable.Repeat(dose, 1000))}}]}""").With("time_grid", """{"kind":"uniform","start":0,"stop":20000,"step":1}""").Errors());
        Assert.Equal([("regimen", "too-many")], new Regimens(new string(' ', 8_000_001)).Errors());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }

    /// <summary>Numbers within their ranges whose quotient no person has.</summary>
    [Fact]
    public void Values_that_are_absurd_together_are_refused() => Assert.Equal(
        [("model", "out-of-range")], Infusion.Replacing("\"V1_L\": 25.0", "\"V1_L\": 1e-9").Replacing("\"V2_L\": 56.0", "\"V2_L\": 1e9").Replacing("\"V3_L\": 157.0", "\"V3_L\": 1e9")
            .Replacing("\"Q2_L_per_min\": 2.683333333333333", "\"Q2_L_per_min\": 1e9").Replacing("\"Q3_L_per_min\": 1.3166666666666667", "\"Q3_L_per_min\": 1e9").Errors());

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"patient\":NaN}")]
    [InlineData("{} {}")]
    public void What_is_no_object_is_refused(string text) => Assert.Equal([("request", "not-json")], new Regimens(text).Errors());

    [Fact]
    public void A_file_that_is_not_there_is_refused()
    {
        var result = Cli.Run(["simulate", "--regimen", "no-such-file.json"]);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("There is no such file.", result.Error, StringComparison.Ordinal);
    }
}
