namespace Dosing.Cli.Tests;

/// <summary>Faults that were found once and mended: each of these failed.</summary>
public sealed class MendedFaultTests
{
    [Fact]
    public void An_error_of_form_does_not_hide_another_error_of_the_same_field()
    {
        const string Request = """{"drug":"ketamine","dose":"0,5 mg","dose":"5 mg","route":"oral","for":"depression","flags":["nonsense",5]}""";
        Assert.Equal(
            ["dose decimal-comma", "dose member-duplicate", "flags not-text", "flags word-unknown"],
            Refusal.Codes(Refusal.InJson(Cli.RunWithInput(Request, "check", "--request", "-", "--format", "json"))).Order());
    }

    [Theory]
    [InlineData("version")]
    [InlineData("verify")]
    public void The_formulary_commands_refuse_a_protocol_as_the_others_do(string command) =>
        Assert.Equal(5, Cli.Run(["formulary", command, "--protocol", "local.json"]).ExitCode);

    [Fact]
    public void A_batch_file_that_opens_and_cannot_be_read_is_unreadable_input() => Refusal.InText(Cli.Run(["batch", "/proc/self/mem"]));

    [Fact]
    public void Coverage_and_range_agree_on_whether_the_sources_disagree()
    {
        var cells = Json.Read(Cli.Run(["coverage", "--format", "json"]).Output).GetProperty("cells").EnumerateArray();
        Faults.None(cells.Where(c => c.Text("status") != "no-range").Where(cell =>
        {
            var age = $"{cell.GetProperty("ageMonths").GetProperty("from").GetInt32()}mo";
            var range = Json.Read(Cli.Run(["range", "--drug", cell.Text("drug"), "--route", cell.Text("route"), "--for", cell.Text("for"), "--age", age, "--format", "json"]).Output);
            return range.GetProperty("sourcesDisagree").GetBoolean() != (cell.Text("status") == "sources-disagree");
        }).Select(c => $"{c.Text("drug")} {c.Text("route")} {c.Text("for")} from {c.GetProperty("ageMonths").GetProperty("from")} months: coverage says {c.Text("status")}"));
    }

    [Fact]
    public void Batch_with_exit_zero_still_says_that_a_row_was_unreadable() =>
        Assert.Equal(2, Cli.RunWithInput(CheckExitCodeTests.Stop.Json() + "\n{\n", "batch", "-", "--exit-zero").ExitCode);

    [Fact]
    public void A_tiny_dose_is_never_printed_as_nothing()
    {
        var text = Cli.Run((Order.Usual with { Dose = "0.000000001mg" }).Check("--format", "markdown")).Output;
        Assert.DoesNotContain("| 0 mg |", text, StringComparison.Ordinal);
        Assert.DoesNotContain("0 mg / 70 kg", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rows_side_by_side_stand_in_one_column_under_either_profile()
    {
        var text = Cli.Run(["range", "--drug", "ketamine", "--route", "intravenous", "--for", "anaesthesia-maintenance", "--age", "45y", "--profile", "uk"]).Output;
        var rows = text.Split("side by side\n")[1].Split("\n\n")[0].Split('\n');
        Assert.Single(rows.Where(r => r.Contains("product label", StringComparison.Ordinal)).Select(r => r.IndexOf("product label", StringComparison.Ordinal)).Distinct());
    }

    [Theory]
    [InlineData("0.1mg/kg", "45y", "CAUTION  Coronary artery disease, stable\nVERDICT  0.1 mg/kg is below")]
    [InlineData("0.5mg/kg", null, "NOT CHECKED  A major hazard, whatever the dose: Coronary artery disease, stable.\nVERDICT  not checked")]
    public void The_headline_names_a_major_hazard_beside_a_dose_that_is_below_or_not_judged(string dose, string? age, string headline) =>
        Assert.Contains(headline, Cli.Run((Order.Usual with { Dose = dose, Age = age }).Check("--flag", "coronary-artery-disease")).Output, StringComparison.Ordinal);

    [Fact]
    public void The_headline_of_a_dose_above_its_limit_names_what_else_stops_it() =>
        Assert.Matches(@"\nSTOP  [^\[]*Pregnancy[^\[]*\nVERDICT  3 mg/kg is above the hard limit",
            Cli.Run((Order.Usual with { Dose = "3mg/kg" }).Check("--flag", "pregnancy")).Output);

    [Fact]
    public void The_headline_of_a_screening_names_the_major_hazard_that_the_intent_implies() =>
        Assert.Contains("A major hazard: Alcohol use disorder", string.Join(' ', Cli.Run(["screen", "--for", "alcohol-use-disorder"]).Output.Split('\n', ' ').Where(w => w.Length > 0)), StringComparison.Ordinal);

    [Theory]
    [InlineData("--condition icd10:O24.4", "; 1 code that was said stands under no entry and was not judged;")]
    [InlineData("--condition icd10:O24.4 --medication rxnorm:99999999", "; 2 codes that were said stand under no entry and were not judged;")]
    public void A_headline_without_an_alert_counts_the_codes_that_were_not_judged(string said, string words)
    {
        var page = Cli.Run(["screen", "--for", "depression", "--absent", "long-qt", .. said.Split(' ')]).Output;
        Assert.Contains(words, string.Join(' ', page.Split('\n', ' ').Where(w => w.Length > 0)), StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Hazard", "H-12")]
    [InlineData("ketorolac")]
    [InlineData("arketamine")]
    [InlineData("s-ketamine")]
    [InlineData("ketamine-s")]
    public void Ketamine_is_not_offered_in_place_of_another_drug(string drug)
    {
        var error = Refusal.InJson(Cli.Run((Order.Usual with { Drug = drug }).Check("--format", "json")))[0];
        Assert.Equal("ketamine (racemic) or esketamine, only if it is one of them; no other drug is judged", error.Text("suggestion"));
    }

    [Theory]
    [InlineData("opioid-agonists")]
    [InlineData("hyperthyroidism-controlled")]
    public void No_word_of_opposite_meaning_is_offered(string flag) =>
        Assert.False(Refusal.InJson(Cli.Run(["screen", "--for", "depression", "--flag", flag, "--format", "json"]))[0].TryGetProperty("suggestion", out _));

    [Fact]
    public void Thousands_of_codes_of_one_entry_are_read_in_no_time()
    {
        var codes = string.Join(",", Enumerable.Range(0, 36 * 36 * 20).Select(i => $"\"icd10:I25{Letter(i / 1296)}{Letter(i / 36 % 36)}{Letter(i % 36)}\""));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var result = Cli.RunWithInput(CheckExitCodeTests.Stop.Json()[..^1] + $",\"conditions\":[{codes}]}}", "check", "--request", "-", "--format", "json");
        Assert.Equal(3, result.ExitCode);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");

        static char Letter(int i) => "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[i];
    }

    [Fact]
    public void A_code_that_is_said_thousands_of_times_is_echoed_once_for_each_time()
    {
        var codes = string.Join(",", Enumerable.Repeat("\"icd10:I25.1\"", 3000));
        var result = Cli.RunWithInput(CheckExitCodeTests.Stop.Json()[..^1] + $",\"conditions\":[{codes}]}}", "check", "--request", "-", "--format", "json");
        Assert.True(result.Output.Length < 1_000_000, $"{result.Output.Length} characters");
    }
}
