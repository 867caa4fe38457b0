namespace Dosing.Cli.Tests;

public sealed class HelpTests
{
    /// <summary>Every command that some help lists, as words.</summary>
    public static TheoryData<string> Commands => [.. Below("").Prepend("")];

    /// <summary>Every example of every help.</summary>
    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var command in Below("").Prepend(""))
            {
                foreach (var example in Section(Help(command), "Examples:"))
                {
                    data.Add(command, example);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_begins_with_examples_and_goes_to_standard_output(string command)
    {
        var result = Cli.Run([.. Words(command), "--help"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("Examples:\n  dosing ", result.Output, StringComparison.Ordinal);
        Assert.All(Section(result.Output, "Examples:"), example => Assert.StartsWith($"dosing {(command.Length == 0 ? "" : command)}".TrimEnd(), example, StringComparison.Ordinal));
        Terminals.AreLeftAlone(result.Output.Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_exit_code_is_in_every_help(string command)
    {
        var codes = Help(command).Split("Exit codes:")[1];
        foreach (var (code, meaning) in new[] { (0, "no alert"), (1, "caution"), (2, "not read, nothing judged"), (3, "stop"), (4, "not checked"), (5, "internal error") })
        {
            Assert.Contains(FormattableString.Invariant($"{code} {meaning}"), codes, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_works_as_typed(string command, string example)
    {
        using var request = new TempFile(Order.Usual.Json());
        using var requests = new TempFile(Order.Usual.Json() + "\n" + CheckExitCodeTests.Caution.Json() + "\n");
        using var answer = new TempFile(Cli.Run(Order.Usual.Check("--format", "json")).OutputBytes);
        using var table = new TempFile("weight,rate,strength,printed\n45 kg,0.3 mg/kg/h,2 mg/mL,6.8 mL/h\n");
        var typed = example.Split(' ').Select(w => w switch
        {
            "order.json" => request.Name,
            "orders.ndjson" => requests.Name,
            "answer.json" => answer.Name,
            "table.csv" => table.Name,
            "course.json" => CourseFiles.Example,
            "regimen.json" => Simulate.Regimens.Path("dev1_adult70_iv_0p5mgkg_40min"),
            "protocol.json" => Protocols.Protocol.Example,
            _ => w,
        }).ToArray();
        var words = typed[1..].TakeWhile(w => w is not (">" or "<"));
        var result = Cli.Run([.. words], example.Contains(" < ", StringComparison.Ordinal) ? File.ReadAllBytes(typed[^1]) : null);
        Assert.True(result.ExitCode is 0 or 1 or 3, $"dosing {command} --help says: {example}\nexit {result.ExitCode}: {result.Error}");
        Assert.NotEqual("", result.Output);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public void The_program_alone_shows_its_help()
    {
        var alone = Cli.Run([]);
        Assert.Equal(0, alone.ExitCode);
        Assert.Equal(Help(""), alone.Output);
    }

    [Fact]
    public void The_help_of_check_names_every_option_of_the_contract()
    {
        var help = Help("check");
        Assert.All(
            new[]
            {
                "--drug", "--dose", "--route", "--over", "--weight", "--age", "--for", "--height", "--sex", "--weight-source", "--strength", "--salt", "--flag", "--absent",
                "--medication", "--condition", "--measure", "--given", "--request", "--format", "--exit-zero", "--no-color", "--profile", "--protocol", "--no-protocol", "--today", "--help",
            },
            option => Assert.Contains($"{option} ", help, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Hazard", "H-90")]
    public void The_version_is_one_line_without_a_commit()
    {
        var result = Cli.Run(["--version"]);
        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\r?\n$", result.Output);
    }

    [Theory]
    [InlineData("nosuch")]
    [InlineData("chek")]
    [InlineData("check --nosuch")]
    [InlineData("check --Dose 5mg")]
    [InlineData("check --format xml")]
    [InlineData("check --profile de")]
    [InlineData("check --today 22.11.2026")]
    [InlineData("check --today 2026-02-30")]
    [InlineData("check --dose")]
    [InlineData("check extra")]
    [InlineData("batch")]
    [InlineData("batch a b")]
    [InlineData("course")]
    [InlineData("batch - --detail half")]
    [InlineData("batch - --format xml")]
    [InlineData("batch - --only red")]
    [InlineData("batch - --only stop,")]
    [InlineData("batch - --resume")]
    [InlineData("batch - --from tsv")]
    [InlineData("batch - --first-row 0")]
    [InlineData("batch - --first-row 1e3")]
    [InlineData("batch - --report summary.txt")]
    [InlineData("batch - --format csv --detail full")]
    [InlineData("batch - --format summary --only stop")]
    [InlineData("sources a b")]
    [InlineData("explain opioids alcohol")]
    [InlineData("coverage extra")]
    [InlineData("range extra")]
    [InlineData("formulary nosuch")]
    public void What_is_not_understood_exits_with_two_on_standard_error(string line) => Refusal.InText(Cli.Run(line.Split(' ')));

    [Theory]
    [InlineData("nosuch --format json")]
    [InlineData("check --nosuch --format json")]
    [InlineData("check --format json --today x")]
    [InlineData("check --format=json extra")]
    [InlineData("check --format:json extra")]
    [InlineData("coverage extra --format json")]
    [InlineData("sources a b --format json")]
    public void A_usage_error_is_json_where_json_was_asked_for(string line) =>
        Assert.All(Refusal.InJson(Cli.Run(line.Split(' '))), e => Assert.Equal("usage", e.Text("code")));

    private static string Help(string command) => Cli.Run([.. Words(command), "--help"]).Output.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string[] Words(string command) => command.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Below(string command) =>
        from line in Section(Help(command), "Commands:")
        let child = $"{command} {line.Split(' ')[0]}".Trim()
        from name in Below(child).Prepend(child)
        select name;

    /// <summary>The lines of a section that begin a new entry.</summary>
    private static string[] Section(string help, string heading) =>
        [.. help.Split('\n').SkipWhile(l => l != heading).Skip(1).TakeWhile(l => l.Length > 0).Where(l => l.Length > 2 && l[2] != ' ').Select(l => l.Trim())];
}
