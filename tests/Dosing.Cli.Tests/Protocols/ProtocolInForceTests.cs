using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dosing.Cli.Tests.Protocols;

/// <summary>A protocol is in force wherever it is named, every answer names it, and one that cannot be used is never passed over.</summary>
public sealed class ProtocolInForceTests
{
    private static readonly Order AboveLocal = Order.Usual with { Dose = "0.9mg/kg" };

    private static string Hash => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Protocol.Example)));

    [Theory]
    [InlineData("check", "--drug ketamine --dose 0.5mg/kg --route intravenous --over 40min --weight 70kg --age 45y --for depression")]
    [InlineData("prepare", "--drug ketamine --dose 0.5mg/kg --route intravenous --over 40min --weight 70kg --age 45y --for depression --strength 50mg/mL")]
    [InlineData("range", "--drug ketamine --route intravenous --for depression --age 45y")]
    [InlineData("screen", "--for depression --age 45y --flag opioids")]
    [InlineData("plan", "--for depression --age 45y")]
    [InlineData("course", "COURSE")]
    public void Every_answer_names_the_protocol_in_force_with_its_hash(string command, string line)
    {
        string[] words = [command, .. line.Replace("COURSE", CourseFiles.Example, StringComparison.Ordinal).Split(' '), "--protocol", Protocol.Example, "--today", Protocol.Today];
        var text = Cli.Run(words).Output.ReplaceLineEndings(" ");

        Assert.Contains("Local protocol in force: example-clinic 1.0", text, StringComparison.Ordinal);
        Assert.Contains(Hash[..16], text, StringComparison.Ordinal);
        Assert.Contains($"\"sha256\": \"{Hash}\"", Pretty(Cli.Run([.. words, "--format", "json"]).Output), StringComparison.Ordinal);
        if (command is "check" or "prepare" or "plan" or "course")
        {
            Assert.Contains(Hash, Cli.Run([.. words, "--format", "markdown"]).Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_row_of_a_batch_names_it_too()
    {
        var result = Cli.RunWithInput(Order.Usual.Json("a") + "\n" + AboveLocal.Json("b") + "\n", "batch", "-", "--protocol", Protocol.Example, "--today", Protocol.Today);

        Assert.All(result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            row => Assert.Equal(Hash, JsonDocument.Parse(row).RootElement.GetProperty("protocol").GetProperty("sha256").GetString()));
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void A_tighter_limit_is_judged_by_and_cited()
    {
        Assert.Equal(0, Cli.Run(AboveLocal.Check()).ExitCode);
        Assert.Equal(1, Protocol.Check(AboveLocal, Protocol.Example).ExitCode);
        var stopped = Protocol.Check(Order.Usual with { Dose = "1.1mg/kg" }, Protocol.Example);
        Assert.Equal(3, stopped.ExitCode);
        Assert.Contains("Example: this clinic stops earlier than the formulary", string.Join(' ', stopped.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains("[protocol-example-clinic]", stopped.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_authorised_here_stops()
    {
        var muscle = Order.Usual with { Route = "intramuscular", Over = null, Dose = "0.3mg/kg" };

        Assert.NotEqual(3, Cli.Run(muscle.Check()).ExitCode);
        var result = Protocol.Check(muscle, Protocol.Example);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("CONTRAINDICATED  Not authorised here [protocol-not-authorised]", result.Output, StringComparison.Ordinal);
        Assert.StartsWith("STOP  Not authorised here", result.Output.Split('\n').First(l => l.StartsWith("STOP", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_says_what_is_not_authorised_here()
    {
        string[] words = ["range", "--drug", "ketamine", "--route", "intramuscular", "--for", "depression", "--age", "45y"];

        Assert.Contains("NOT AUTHORISED HERE", Cli.Run([.. words, "--protocol", Protocol.Example, "--today", Protocol.Today]).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("NOT AUTHORISED HERE", Cli.Run(words).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_raised_flag_and_an_added_flag_count()
    {
        Assert.Equal(3, Protocol.Check(Order.Usual, Protocol.Example, "--flag", "opioids").ExitCode);
        var alone = Protocol.Check(Order.Usual, Protocol.Example, "--flag", "local-no-escort");
        Assert.Equal(1, alone.ExitCode);
        Assert.Contains("MAJOR  Nobody to take the patient home [local-no-escort]", alone.Output, StringComparison.Ordinal);
        Assert.Equal(2, Cli.Run(Order.Usual.Check("--flag", "local-no-escort")).ExitCode);
        Assert.Equal(0, Cli.Run(["explain", "local-no-escort", "--protocol", Protocol.Example, "--today", Protocol.Today]).ExitCode);
    }

    [Fact]
    public void A_strength_that_is_not_in_stock_and_a_device_that_is_not_in_use_are_seen()
    {
        Assert.Contains("[protocol-not-stocked]", Protocol.Check(Order.Usual with { Strength = "10mg/mL" }, Protocol.Example).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("[protocol-not-stocked]", Protocol.Check(Order.Usual with { Strength = "50mg/mL" }, Protocol.Example).Output, StringComparison.Ordinal);
        string[] prepare = [.. (Order.Usual with { Strength = "50mg/mL" }).Check("--device", "syringe-50mL").Skip(1).Prepend("prepare")];
        Assert.NotEqual(2, Cli.Run(prepare).ExitCode);
        Assert.Equal(2, Cli.Run([.. prepare, "--protocol", Protocol.Example, "--today", Protocol.Today]).ExitCode);
    }

    [Fact]
    public void What_was_loosened_is_marked_in_the_answer_and_at_the_end()
    {
        var result = Protocol.Check(Order.Usual with { Dose = "1.2mg/kg" }, Protocol.Loosening);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("[protocol-loosened]", result.Output, StringComparison.Ordinal);
        Assert.Contains("loosens: depression-iv.high 1 mg/kg -> 1.2 mg/kg", result.Error, StringComparison.Ordinal);
        var untouched = Protocol.Check(Order.Usual with { For = "suicidality" }, Protocol.Loosening, "--format", "json");
        Assert.DoesNotContain("protocol-loosened", untouched.Output, StringComparison.Ordinal);
        Assert.Single(JsonDocument.Parse(untouched.Output).RootElement.GetProperty("receipt").GetProperty("protocol").GetProperty("loosened").EnumerateArray());
    }

    [Theory]
    [InlineData("2027-11-01", 0)]
    [InlineData("2027-11-02", 1)]
    public void Past_its_review_it_is_a_caution_on_every_check(string today, int code)
    {
        var result = Cli.Run(Order.Usual.Check("--protocol", Protocol.Example, "--today", today));

        Assert.Equal(code, result.ExitCode);
        Assert.Equal(code == 1, result.Output.Contains("[protocol-review-overdue]", StringComparison.Ordinal));
    }

    [Fact]
    public void The_option_comes_before_the_variable_and_that_before_the_file_of_the_user()
    {
        var home = Directory.CreateTempSubdirectory();
        try
        {
            Directory.CreateDirectory(Path.Combine(home.FullName, ".config", "dosing"));
            File.Copy(Protocol.Loosening, Path.Combine(home.FullName, ".config", "dosing", "protocol.json"));
            var variables = new Dictionary<string, string> { ["HOME"] = home.FullName };
            Assert.Contains("example-loosening", InForce(variables), StringComparison.Ordinal);
            Assert.DoesNotContain("Local protocol in force", InForce(variables, "--no-protocol"), StringComparison.Ordinal);
            Assert.DoesNotContain("Local protocol in force", InForce(new() { ["HOME"] = home.FullName, ["XDG_CONFIG_HOME"] = Path.Combine(home.FullName, "none") }), StringComparison.Ordinal);
            Assert.Contains("example-loosening", InForce(new() { ["XDG_CONFIG_HOME"] = Path.Combine(home.FullName, ".config") }), StringComparison.Ordinal);
            Assert.Contains("example-loosening", InForce(new() { ["HOME"] = home.FullName, ["XDG_CONFIG_HOME"] = "not/whole" }), StringComparison.Ordinal);
            variables["DOSING_PROTOCOL"] = Protocol.Example;
            Assert.Contains("example-clinic", InForce(variables), StringComparison.Ordinal);
            Assert.Contains("example-loosening", InForce(variables, "--protocol", Protocol.Loosening), StringComparison.Ordinal);
            variables["DOSING_PROTOCOL"] = "";
            Assert.Contains("example-loosening", InForce(variables), StringComparison.Ordinal);
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_protocol_that_cannot_be_used_stops_every_command_with_all_errors_and_their_places()
    {
        using var file = new TempFile(File.ReadAllText(Protocol.Example).Replace("\"high\": 0.8", "\"high\": 8", StringComparison.Ordinal).Replace("\"above\": 300", "\"above\": -1", StringComparison.Ordinal));
        foreach (var result in new[]
        {
            Cli.Run(Order.Usual.Check("--protocol", file.Name)),
            Cli.Run(Order.Usual.Check("--protocol", file.Name, "--format", "json")),
            Protocol.Run(new Dictionary<string, string> { ["DOSING_PROTOCOL"] = file.Name }, Order.Usual.Check()),
            Cli.RunWithInput(Order.Usual.Json() + "\n", "batch", "-", "--protocol", file.Name),
        })
        {
            Assert.Equal((5, ""), (result.ExitCode, result.Output));
            Assert.Contains("$.ranges[0]", result.Error, StringComparison.Ordinal);
            Assert.Contains("[loosening-unexplained]", result.Error, StringComparison.Ordinal);
            Assert.Contains("$.ceilings[0].above", result.Error, StringComparison.Ordinal);
            Assert.Contains("line ", result.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [Trait("Hazard", "H-80")]
    [InlineData("no-such-file.json")]
    [InlineData("-")]
    [InlineData(".")]
    public void A_file_that_cannot_be_read_stops_too(string file)
    {
        Assert.Equal((5, ""), Code(Cli.Run(Order.Usual.Check("--protocol", file))));
        Assert.Equal((5, ""), Code(Protocol.Run(new Dictionary<string, string> { ["DOSING_PROTOCOL"] = file }, Order.Usual.Check())));
    }

    [Fact]
    public void To_name_a_protocol_and_to_decline_it_is_an_error() =>
        Assert.Equal(2, Cli.Run(Order.Usual.Check("--protocol", Protocol.Example, "--no-protocol")).ExitCode);

    [Fact]
    public void What_judges_nobody_says_that_it_passes_the_protocol_over()
    {
        var result = Protocol.Run(new Dictionary<string, string> { ["DOSING_PROTOCOL"] = Protocol.Example }, "coverage");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("is not applied here", result.Error, StringComparison.Ordinal);
        Assert.Equal("", Protocol.Run(new Dictionary<string, string> { ["DOSING_PROTOCOL"] = Protocol.Example }, "coverage", "--no-protocol").Error);
    }

    [Fact]
    public void An_empty_protocol_adds_its_name_and_nothing_else()
    {
        using var file = new TempFile("""{"schemaVersion":1,"id":"e","title":"t","institution":"i","version":"1","author":"a","approved":"2026-11-01","reviewBy":"2027-11-01"}""");
        var with = JsonNode.Parse(Cli.Run(Order.Usual.Check("--format", "json", "--protocol", file.Name, "--today", Protocol.Today)).Output)!;
        with["receipt"]!.AsObject().Remove("protocol");

        Assert.Equal(JsonNode.Parse(Cli.Run(Order.Usual.Check("--format", "json")).Output)!.ToJsonString(), with.ToJsonString());
    }

    [Fact]
    public void A_receipt_is_the_same_under_the_same_protocol_alone()
    {
        using var saved = new TempFile(Encoding.UTF8.GetBytes(Protocol.Check(Order.Usual, Protocol.Example, "--format", "json").Output));

        Assert.Equal(0, Cli.Run(["receipt", saved.Name, "--protocol", Protocol.Example, "--today", Protocol.Today]).ExitCode);
        Assert.Equal(1, Cli.Run(["receipt", saved.Name]).ExitCode);
        Assert.Equal(1, Cli.Run(["receipt", saved.Name, "--protocol", Protocol.Loosening, "--today", Protocol.Today]).ExitCode);
    }

    private static string InForce(Dictionary<string, string> variables, params string[] more) =>
        Protocol.Run(variables, Order.Usual.Check([.. more, "--today", Protocol.Today])).Output;

    private static (int, string) Code(CliResult result) => (result.ExitCode, result.Output);

    private static string Pretty(string json) => JsonNode.Parse(json)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
}
