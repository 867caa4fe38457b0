using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dosing.Testing;

namespace Dosing.Cli.Tests.Documents;

/// <summary>Every command that a page shows is run, and prints what is shown. What cannot be run here stands in one table, with the reason.</summary>
public sealed partial class ShownCommandTests
{
    /// <summary>The blocks that these tests do not run, by page and first line.</summary>
    private static readonly Dictionary<(string Document, string FirstLine), string> NotRun = new()
    {
        [("README.md", "dotnet run --project src/Dosing.Cli -c Release -f net10.0 -- check --drug ketamine --dose 0.5mg/kg --route intravenous --over 40min --weight 70kg --age 45y --for depression")] = "builds the project; what stands behind it is run by ShownOutputTests",
        [("README.md", "dotnet test Dosing.sln")] = "these tests are it",
        [("README.md", "alias dosing=\"dotnet run --project '$PWD/src/Dosing.Cli' -c Release -f net10.0 --\"")] = "changes the shell of a person",
        [("docs/SECURITY.md", "tests/reproducible/check.sh")] = "builds twice, minutes; run by itself",
        [("docs/batch.md", "parallel --pipe --block 64M -N 100000 --keep-order --jobs 8 \\")] = "needs GNU parallel; run by tests/scale/parallel.sh",
        [("docs/contributing.md", "dotnet build Dosing.sln")] = "builds; the lines are those of .ci/run",
        [("docs/contributing.md", "FSCHECK_REPLAY=seed,gamma dotnet test --filter NameOfTheLaw")] = "runs tests inside tests",
        [("docs/contributing.md", "DOSING_KEEP=FOLDER dotnet test tests/Dosing.Cli.Tests")] = "runs tests inside tests; .ci/run does it",
        [("docs/contributing.md", "DOSING_DIFFERENTIAL=1000000 dotnet test tests/Dosing.Tests -c Release --filter DifferentialTests --logger \"console;verbosity=detailed\"")] = "runs for minutes",
        [("docs/install.md", "dotnet publish src/Dosing.Cli -c Release -f net9.0 -r linux-x64 --output out/native")] = "run by tests/native/check.sh",
        [("docs/install.md", "dotnet publish src/Dosing.Cli -c Release -f net10.0 -r linux-x64 --output out/ready")] = "run by tests/native/check.sh",
        [("docs/install.md", "dotnet publish src/Dosing.Cli -c Release -f net10.0 -r linux-x64 -p:NativeFramework=net10.0 --output out/native10")] = "needs a package that is not served everywhere; the page says so",
        [("docs/install.md", "install -D -m 644 docs/man/dosing.1 ~/.local/share/man/man1/dosing.1")] = "changes the folder of a person",
        [("docs/install.md", "dotnet pack src/Dosing -c Release")] = "run by tests/packages/check.sh",
        [("docs/install.md", "dotnet tool install --global Dosing.Cli --source packages")] = "run by tests/packages/check.sh",
        [("docs/install.md", "dotnet new console --output Ward")] = "run by tests/packages/check.sh",
        [("docs/install.md", "dotnet new console --output Desk")] = "run by tests/packages/check.sh",
        [("docs/performance.md", "dotnet run --project tests/Dosing.Benchmarks -c Release -- --filter '*' --job short")] = "measures for minutes",
        [("docs/performance.md", "dotnet build tests/Dosing.Benchmarks -c Release && dotnet build src/Dosing.Cli -f net10.0 -c Release")] = "a million rows",
        [("docs/performance.md", "dotnet run --project tests/Dosing.Benchmarks -c Release -- --filter '*Kinetics*' --job short -i")] = "measures for minutes",
        [("docs/performance.md", "DOSING_ACCEPT=1 dotnet test tests/Dosing.Knowledge.Tests --filter AlertBurdenTests")] = "writes an approved file",
        [("docs/safety/fuzzing.md", "DOSING_DIFFERENTIAL=1000000 dotnet test tests/Dosing.Tests -c Release --filter DifferentialTests --logger \"console;verbosity=detailed\"")] = "runs for minutes",
        [("docs/safety/fuzzing.md", "DOSING_FUZZ=10000000 DOSING_SEED=2 dotnet test tests/Dosing.Cli.Tests -c Release --filter FuzzTests --logger \"console;verbosity=detailed\"")] = "runs for minutes",
        [("docs/safety/fuzzing.md", "DOSING_GROWTH=40000 dotnet test tests/Dosing.Cli.Tests -c Release --filter GrowthTests --logger \"console;verbosity=detailed\"")] = "runs for minutes",
        [("docs/safety/dependencies.md", "DOSING_ACCEPT=1 dotnet test tests/Dosing.Cli.Tests --filter SupplyTests")] = "writes an approved file",
    };

    private static readonly Block[] Shell = [.. Document.All.SelectMany(d => d.Blocks).Where(b => b.Language == "sh")];

    public static TheoryData<string> Pages => [.. Shell.Where(ShellSession.CanRun).Select(b => b.Document).Distinct()];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_command_of_a_page_is_run_and_prints_what_is_shown(string page)
    {
        using var session = new ShellSession();
        session.Put("orders.ndjson", $"{OrderOfThePage()}\n");
        session.Put("orders.csv", "id,drug,dose,route,over,weight,age,for\nr1,ketamine,35 mg,intravenous,40 min,70 kg,45 y,depression\n");
        session.Put("protocol.json", Repository.Read("docs", "examples", "protocol.json"));
        Assert.All(Shell.Where(b => b.Document == page && ShellSession.CanRun(b)), block =>
        {
            var printed = session.Run(block, block.Output is null ? Answers : null);
            if (block.Output is { } shown)
            {
                Assert.Equal(shown.TrimEnd('\n'), printed.TrimEnd('\n'));
            }
        });
    }

    [Fact]
    public void Every_block_of_commands_is_run_or_stands_in_the_table_with_its_reason() =>
        Assert.Equal(
            NotRun.Keys.Select(k => $"{k.Document}: {k.FirstLine}").Order(StringComparer.Ordinal),
            Shell.Where(b => !ShellSession.CanRun(b)).Select(b => $"{b.Document}: {b.FirstLine}").Order(StringComparer.Ordinal));

    /// <summary>A command that hid in a block of another language would not be run.</summary>
    [Fact]
    public void Every_block_names_its_language_and_commands_stand_in_those_of_the_shell() => Faults.None(
        from block in Document.All.SelectMany(d => d.Blocks)
        where block.Language is not ("sh" or "text" or "csharp" or "json" or "xml" or "mermaid" or "python" or "javascript" or "yaml")
            || (block.Language != "sh" && Command().IsMatch(block.FirstLine))
        select $"{block.Document}: ```{block.Language} {block.FirstLine}");

    [Fact]
    public void Every_example_of_json_and_of_xml_is_read() => Assert.All(Document.All.SelectMany(d => d.Blocks), block =>
    {
        if (block.Language == "json")
        {
            JsonDocument.Parse(block.Text).Dispose();
        }
        else if (block.Language == "xml")
        {
            XElement.Parse(block.Text);
        }
    });

    [Fact]
    public void The_order_that_the_page_shows_is_judged()
    {
        var result = Cli.RunWithInput($"{OrderOfThePage()}\n", "batch", "-");
        Assert.InRange(result.ExitCode, 0, 4);
        using var row = JsonDocument.Parse(result.Output);
        Assert.Equal("r1", row.RootElement.GetProperty("id").GetString());
        Assert.DoesNotContain("\"errors\"", result.Output, StringComparison.Ordinal);
    }

    /// <summary>A page that shows Spark, Kubernetes or a diagram says that nobody runs it, or these blocks are listed here as looked at.</summary>
    [Fact]
    public void What_no_test_can_run_is_known() =>
        Assert.Equal(["docs/architecture.md mermaid", "docs/batch.md python", "docs/batch.md yaml", "docs/schema/README.md javascript", "docs/schema/README.md python"],
            Document.All.SelectMany(d => d.Blocks).Where(b => b.Language is "mermaid" or "python" or "javascript" or "yaml").Select(b => $"{b.Document} {b.Language}").Order(StringComparer.Ordinal));

    /// <summary>The example of a request, which stands on three lines, as a row of a batch.</summary>
    private static string OrderOfThePage() =>
        string.Concat(Document.All.Single(d => d.Path == "docs/cli.md").Blocks.Single(b => b.Language == "json").Text.Split('\n').Select(l => l.Trim()));

    /// <summary>A command without its output on the page has one all the same: an answer, which is neither an error of input nor of the program.</summary>
    private static void Answers(string line, CliResult result) => Assert.True(result.ExitCode is 0 or 1 or 3 or 4, $"{line} exits {result.ExitCode}: {result.Error}");

    [GeneratedRegex(@"^(\$ |dosing |dotnet |npm |git |[A-Z_]+=\S+ )")]
    private static partial Regex Command();
}
