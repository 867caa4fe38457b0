using System.Globalization;
using System.Text.Json;

namespace Dosing.Cli.Tests.Simulate;

/// <summary>What <c>dosing simulate</c> prints of doses as a person gives them.</summary>
public sealed class SimulateTests
{
    private static readonly string[] Patient = ["simulate", "--weight", "70kg", "--age", "45y", "--people", "50"];
    private static readonly string[] Infusion = [.. Patient, "--give", "0.5mg/kg/intravenous/40min@0min"];

    public static TheoryData<string[]> Pages => new(
        Infusion,
        [.. Patient, "--compare"],
        [.. Patient, "--give", "night:25mg/sl@0min", "--give", "night:25mg/po@4h", "--give", "35mg/sc@1h"],
        [.. Infusion, "--drug", "esketamine", "--model", "simons2022"],
        ["simulate", "--weight", "20kg", "--age", "6y", "--people", "50", "--give", "1mg/kg/iv@0min", "--give", "0.5mg/kg/iv@10min", "--every", "10s", "--until", "1h"],
        ["simulate", "--weight", "200kg", "--age", "6mo", "--give", "1mg/kg/iv@0min"],
        ["simulate", "--weight", "60kg", "--age", "16y", "--people", "50", "--compare"],
        ["simulate", "--regimen", Regimens.Path("dev3_adult82_iv_bolus_two_infusions")]);

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_keeps_the_rules_of_every_page(string[] args)
    {
        var text = Cli.Run(args).Output;
        var body = TextRules.WithoutSources(text, "Sources");

        Assert.NotEqual("", text);
        Assert.Empty(PageRules.TooWide(text, 80));
        Assert.Empty(PageRules.WrappedApart(text));
        Assert.Empty(TextRules.PrintedBadly(body));
        Assert.Equal(text, Cli.Run(args).Output);
        Assert.DoesNotContain("RECALL", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_says_what_a_level_is_not()
    {
        var text = Cli.Run(Infusion).Output;

        Assert.Equal(1, TextRules.Count(text, "A concentration is not a state"));
        Assert.Equal(1, TextRules.Count(text, "A level is never turned into a dose, and nothing is judged by it."));
        Assert.Equal(1, TextRules.Count(text, "No drug was named: racemic ketamine is simulated."));
        Assert.Equal(1, TextRules.Count(text, "ng/mL in arterial plasma, logarithmic, over time"));
        Assert.Equal(1, TextRules.Count(text, "peak 253 ng/mL at 40 min"));
        Assert.Equal(1, TextRules.Count(text, "Not covered: liver disease; critical illness; pregnancy;"));
        Assert.Equal(1, TextRules.Count(text, TextRules.HighAlert));
    }

    /// <summary>Doses of the comparison by algebra from the ranges: 0.5, 2 and 10 mg/kg at 70 kg.</summary>
    [Fact]
    public void The_comparison_takes_its_doses_from_the_ranges()
    {
        using var json = Parse([.. Patient, "--compare"]);
        var regimens = json.RootElement.GetProperty("regimens").EnumerateArray().ToArray();

        Assert.Equal(
            [("therapy infusion", 35), ("same dose pushed", 35), ("labelled induction", 140), ("intramuscular anaesthesia", 700)],
            regimens.Select(r => (r.GetProperty("name").GetString(), r.GetProperty("doses")[0].GetProperty("totalMg").GetInt32())));
        Assert.Equal(40, regimens[0].GetProperty("doses")[0].GetProperty("overMinutes").GetInt32());
        Assert.All(regimens, r => Assert.NotEmpty(r.GetProperty("origin").GetProperty("sources").EnumerateArray()));
    }

    [Fact]
    public void A_comparison_leaves_out_what_has_no_range_and_says_so()
    {
        using var child = Parse(["simulate", "--weight", "20kg", "--age", "6y", "--people", "5", "--compare"]);
        Assert.Contains(child.RootElement.GetProperty("notes").EnumerateArray(), n => n.GetProperty("text").GetString()!.StartsWith("Not compared: therapy infusion.", StringComparison.Ordinal));

        var none = Cli.Run(["simulate", "--weight", "70kg", "--age", "45y", "--drug", "esketamine", "--compare"]);
        Assert.Equal(4, none.ExitCode);
        Assert.StartsWith("NOT SIMULATED", none.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_all_that_a_picture_shows()
    {
        using var json = Parse(Infusion);
        var root = json.RootElement;
        var regimen = root.GetProperty("regimens")[0];

        Assert.Equal(
            (1, "ketamine", "adult", "kamp2020", "arterial plasma", 50, 1),
            (root.GetProperty("schemaVersion").GetInt32(), root.GetProperty("drug").GetString(), root.GetProperty("population").GetString(), root.GetProperty("model").GetProperty("id").GetString(), root.GetProperty("model").GetProperty("site").GetString(), root.GetProperty("people").GetInt32(), root.GetProperty("seed").GetInt32()));
        var lists = new[] { regimen.GetProperty("plasma"), regimen.GetProperty("effectSite"), regimen.GetProperty("people").GetProperty("p95"), regimen.GetProperty("measurements").GetProperty("p5"), regimen.GetProperty("modelRange").GetProperty("high"), regimen.GetProperty("models")[4].GetProperty("plasma") };
        Assert.All(lists, list => Assert.Equal(481, list.GetArrayLength()));
        Assert.Equal(253.051835, regimen.GetProperty("plasma")[40].GetDouble());
        Assert.Equal(["defaults", "drug", "kinetics", "landmarks", "minutes", "model", "notChecked", "notes", "people", "population", "regimens", "schemaVersion", "seed", "sources", "weightKg", "ageMonths"], root.EnumerateObject().Select(m => m.Name), Same);
    }

    [Fact]
    public void Csv_of_one_regimen_has_its_bands_and_of_several_their_names()
    {
        var one = Cli.Run([.. Infusion, "--until", "1h", "--format", "csv"]).Output.Split('\n');
        Assert.Equal("time_min,Cp_ng_per_mL,Ce_ng_per_mL,people_p5,people_p50,people_p95,measurements_p5,measurements_p50,measurements_p95,models_low,models_high", one[0]);
        Assert.Equal((63, ""), (one.Length, one[^1]));
        Assert.Equal(253.05183479013760, double.Parse(one[41].Split(',')[1], CultureInfo.InvariantCulture), 1e-9);

        var several = Cli.Run([.. Patient, "--give", "slow dose:35mg/iv/40min@0min", "--give", "by muscle:35mg/im@0min", "--format", "csv"]).Output;
        Assert.StartsWith("time_min,slow dose:Cp_ng_per_mL,slow dose:Ce_ng_per_mL,", several, StringComparison.Ordinal);
        Assert.Contains(",by muscle:Cp_ng_per_mL,", several, StringComparison.Ordinal);
        Assert.DoesNotContain("by muscle:models_low", several, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    public void Outside_the_limits_nothing_is_simulated_and_the_reason_is_said(string format)
    {
        var result = Cli.Run(["simulate", "--weight", "70kg", "--age", "6mo", "--give", "1mg/kg/iv@0min", "--format", format]);

        Assert.Equal(4, result.ExitCode);
        Assert.Contains("age-outside", format == "csv" ? result.Error : result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ng/mL", result.Output, StringComparison.Ordinal);
        Assert.Equal(format != "csv", result.Error.Length == 0);
    }

    [Fact]
    public void What_was_not_looked_at_is_not_compared()
    {
        string[] push = [.. Patient, "--give", "1mg/kg/iv@0min", "--until", "1min"];
        var text = Cli.Run(push).Output;
        using var json = Parse(push);

        Assert.Contains("No level outside the grey time.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("never\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("below", text, StringComparison.Ordinal);
        Assert.Contains("not compared", Cli.Run([.. push, "--format", "html"]).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<td>never</td>", Cli.Run([.. push, "--format", "html"]).Output, StringComparison.Ordinal);
        Assert.All(json.RootElement.GetProperty("regimens")[0].GetProperty("readings").EnumerateArray(), r => Assert.Equal(
            (false, "not compared"), (r.GetProperty("compared").GetBoolean(), r.GetProperty("peak").GetString())));
    }

    /// <summary>At 0 min the push has not arrived, and the next point is an hour later: the bands are told there, with the level.</summary>
    [Fact]
    public void On_a_coarse_grid_the_bands_say_where_they_are_told()
    {
        var text = Cli.Run([.. Patient, "--give", "1mg/kg/iv@0min", "--every", "1h"]).Output;

        Assert.Contains("at 60 min (level there ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("people 0 to 0", text, StringComparison.Ordinal);
        Assert.Contains("peak 2043 ng/mL at 2 min", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_landmark_is_explained_once_and_models_stand_in_the_page()
    {
        Assert.Equal(1, TextRules.Count(Cli.Run([.. Patient, "--compare"]).Output, "anaesthesia-maintenance-idvall: 9.3 (SD 0.8) umol/L with 65% N2O"));
        Assert.Contains("models near the highest", Cli.Run([.. Patient, "--compare", "--format", "html"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_simulates_nothing()
    {
        var result = Cli.Run(["simulate", "--weight", "70", "--give", "35mg/iv@0min"]);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("dosing: the simulation cannot be read, so nothing was simulated.", result.Error, StringComparison.Ordinal);
    }

    private static JsonDocument Parse(string[] args)
    {
        var result = Cli.Run([.. args, "--format", "json"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return JsonDocument.Parse(result.Output);
    }

    private static readonly IEqualityComparer<IEnumerable<string>> Same =
        EqualityComparer<IEnumerable<string>>.Create((left, right) => left!.Order(StringComparer.Ordinal).SequenceEqual(right!.Order(StringComparer.Ordinal)));
}
