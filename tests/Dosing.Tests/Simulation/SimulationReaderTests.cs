using Dosing.Simulation;

namespace Dosing.Tests.Simulation;

/// <summary>A simulation is read whole or not at all, with every error at once.</summary>
public class SimulationReaderTests
{
    private const string Give = "0.5mg/kg/iv/40min@0min";

    [Fact]
    public void Every_error_is_said_at_once() => Assert.Equal(
        [("drug", "word-unknown"), ("weight", "unit-missing"), ("age", "required-missing"), ("model", "word-unknown"), ("give[0].at", "required-missing"), ("until", "zero"), ("every", "unit-unknown"), ("people", "not-whole"), ("seed", "not-whole")],
        new SimulationRequest { Drug = "ketorolac", Weight = "70", Model = "white1985", Give = ["35mg/iv"], Until = "0h", Every = "1mins", People = "ten", Seed = "-1" }.Errors());

    [Fact]
    public void Weight_age_and_a_dose_are_required() =>
        Assert.Equal([("weight", "required-missing"), ("age", "required-missing"), ("give", "required-missing")], new SimulationRequest().Errors());

    /// <summary>Whole numbers have one way of being written.</summary>
    [Theory]
    [InlineData("0", "too-many")]
    [InlineData("20001", "too-many")]
    [InlineData("1e3", "not-whole")]
    [InlineData("1,000", "not-whole")]
    [InlineData("01", "not-whole")]
    [InlineData("+5", "not-whole")]
    [InlineData("٣", "not-whole")]
    [InlineData("", "not-whole")]
    [InlineData("9999999999999999999", "not-whole")]
    public void A_number_of_people_that_is_none_is_refused(string people, string code) =>
        Assert.Equal([("people", code)], (Simulating.Adult(Give) with { People = people }).Errors());

    [Theory]
    [InlineData("72h", "12.961s", null)]
    [InlineData("72h", "12.96s", "too-many")]
    [InlineData("10min", "11min", "contradiction")]
    public void The_points_have_a_limit(string until, string every, string? code) =>
        Assert.Equal(code is null ? [] : [("every", code)], (Simulating.Adult(Give) with { Until = until, Every = every, People = "1" }).Errors());

    [Fact]
    public void People_times_points_times_regimens_have_a_limit() => Assert.Equal(
        [("people", "too-many")], (Simulating.Adult($"a:{Give}", $"b:{Give}") with { Until = "1000min", People = "10000" }).Errors());

    [Fact]
    public void Doses_and_regimens_have_a_limit()
    {
        Assert.Equal([("give", "too-many")], Simulating.Adult([.. Enumerable.Repeat(Give, SimulationReader.MostDoses + 1)]).Errors());
        Assert.Equal([("give", "too-many")], Simulating.Adult([.. Enumerable.Range(0, SimulationReader.MostRegimens + 1).Select(i => $"r{i}:{Give}")]).Errors());
    }

    [Theory]
    [InlineData("simons2022", null, "contradiction")]
    [InlineData("domino1984", "esketamine", "contradiction")]
    [InlineData("wang2019", null, "word-unknown")]
    [InlineData("perezruixo2021", "esketamine", "word-unknown")]
    [InlineData("KAMP2020", null, null)]
    [InlineData("simons2022", "esketamine", null)]
    public void A_model_is_taken_for_its_own_drug_only(string model, string? drug, string? code) =>
        Assert.Equal(code is null ? [] : [("model", code)], (Simulating.Adult(Give) with { Model = model, Drug = drug }).Errors());

    /// <summary>Doses of one name form one regimen, whatever stands between them and however the name is written.</summary>
    [Fact]
    public void Doses_of_one_name_are_one_regimen()
    {
        var plan = Simulating.Adult("Push:1mg/kg/iv@0min", $"slow:{Give}", "push:0.5mg/kg/iv@10min", "20mg/im@5min").Answer().Plan!;

        Assert.Equal([("Push", 2), ("slow", 1), ("doses", 1)], plan.Regimens.Select(r => (r.Name, r.Doses.Count)));
    }

    /// <summary>8 h, or four hours after the last dose has ended, in whole hours.</summary>
    [Theory]
    [InlineData("35mg/iv@0min", 8)]
    [InlineData("35mg/iv/1h@3h", 8)]
    [InlineData("35mg/iv/61min@3h", 9)]
    [InlineData("25mg/po@20h", 24)]
    public void What_is_shown_by_default_lets_every_dose_be_seen(string give, int hours)
    {
        var answer = Simulating.Adult(give).Answer();

        Assert.Equal(hours * 60, answer.Minutes[^1], 9);
        Assert.Contains(answer.Notes, note => note.Id == "defaults" && note.Text.Contains($"shown for {hours} h", StringComparison.Ordinal));
    }

    /// <summary>A dose that would be in no level: at the end and behind it, not just before it.</summary>
    [Theory]
    [InlineData("59min", false)]
    [InlineData("60min", true)]
    [InlineData("2h", true)]
    public void A_dose_behind_what_is_shown_is_refused(string at, bool isRefused) => Assert.Equal(
        isRefused ? [("give[1].at", "contradiction")] : [],
        (Simulating.Adult("35mg/im@0min", $"35mg/im@{at}") with { Until = "1h" }).Errors());
}
