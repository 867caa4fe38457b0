using System.Text.RegularExpressions;
using Dosing.Testing;

namespace Dosing.Cli.Tests;

/// <summary>Whole outputs as they were approved by a person who read them.</summary>
public sealed partial class ApprovedTests
{
    private const string Accept = "DOSING_ACCEPT";

    public static TheoryData<string, string> Outputs => new()
    {
        { "check.txt", "check --drug ketamine --dose 35mg --route intravenous --over 40min --weight 70kg --age 45y --for depression" },
        { "check-stop.txt", "check --drug ketamine --dose 350mg --route intravenous --over 30s --weight 154lb --weight-source stated --age 45y --for depression --strength 500mg/10mL --profile uk" },
        { "check-not-checked.txt", "check --drug ketamine --dose 10mcg/kg/min --route intravenous --for anaesthesia-maintenance --flag buprenorphine" },
        { "check-body-size.txt", "check --drug ketamine --dose 35mg --route intravenous --over 40min --weight 42kg --age 19y --height 170cm --sex female --for depression" },
        { "check-body-size.md", "check --drug ketamine --dose 65mg --route intravenous --over 40min --weight 130kg --age 25y --height 172cm --sex male --for depression --format markdown" },
        { "check.json", "check --drug ketamine --dose 2mL --strength 50mg/mL --route intramuscular --weight 70kg --age 45y --for acute-pain --given 20mg@30min --format json" },
        { "check.md", "check --drug esketamine --dose 84mg --route intranasal --age 70y --for depression --format markdown" },
        { "prepare.txt", "prepare --drug ketamine --dose 0.5mg/kg --route intravenous --over 40min --weight 70kg --age 45y --for depression --strength 50mg/mL --to 50mL --diluent sodium-chloride-0.9 --device pump" },
        { "prepare-refused.txt", "prepare --drug ketamine --dose 35mg --route intravenous --over 40min --weight 70kg --age 45y --for depression --strength 100mg/mL" },
        { "prepare.json", "prepare --drug ketamine --dose 4mg/kg --route intramuscular --weight 18.3kg --age 5y --for procedural-sedation --strength 500mg/10mL --device syringe-3mL --format json" },
        { "prepare.md", "prepare --drug ketamine --dose 0.3mg/kg/h --route intravenous --over 4h --weight 71kg --age 45y --for chronic-pain --strength 2mg/mL --device pump --format markdown" },
        { "prepare-spray.txt", "prepare --drug esketamine --dose 56mg --route intranasal --age 45y --for depression" },
        { "range.txt", "range --drug ketamine --route intravenous --for anaesthesia-induction --age 45y --weight 70kg --strength 50mg/mL" },
        { "range.json", "range --drug ketamine --route intranasal --for acute-pain --age 5y --weight 18kg --strength 50mg/mL --format json" },
        { "screen.txt", "screen --for depression --drug ketamine --route intravenous --age 45y --medication diazepam --condition icd10:I25.1 --measure blood-pressure=150/95mmHg --absent pregnancy" },
        { "plan.txt", "plan --for depression --age 45y --flag anorexia-nervosa-or-malnutrition --medication morphine --condition icd10:F10.2" },
        { "plan.md", "plan --for procedural-sedation --age 6y --flag opioids --format markdown" },
        { "gap.txt", "gap --weight 70kg --route intravenous --route intramuscular --mark 140mg" },
        { "gap.json", "gap --route im --for psychotherapy --format json" },
        { "gap.svg", "gap --format svg" },
        { "gap.html", "gap --weight 70kg --mark 140mg --format html" },
        { "flags.txt", "screen --list" },
        { "source.txt", "sources zarate2006" },
        { "coverage.txt", "coverage" },
        { "errors.txt", "check --drug ketamin --dose 0,5mg/kg --route in --weight 70 --age 45 --over 40mins --flag pregnant" },
        { "errors.json", "check --drug ketamin --dose 0,5mg/kg --route in --weight 70 --age 45 --over 40mins --flag pregnant --format json" },
        { "batch.ndjson", "batch -" },
        { "help.txt", "range --help" },
        { "formulary.txt", "formulary version" },
    };

    [Theory]
    [MemberData(nameof(Outputs))]
    public void An_output_is_the_approved_one(string name, string line)
    {
        var stdin = line == "batch -" ? string.Join("\n", new[] { Order.Usual.Json("r1"), CheckExitCodeTests.Stop.Json("r2"), "", CheckExitCodeTests.Unreadable.Json(), CheckExitCodeTests.NotChecked.Json() }) : "";
        var result = Cli.RunWithInput(stdin, line.Split(' '));
        var actual = Masked(result.Output + result.Error);
        var file = Path.Combine(Folder(), name);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            File.WriteAllText(file, actual);
        }

        var approved = File.Exists(file) ? File.ReadAllText(file) : "";
        Assert.True(approved == actual, $"Approved/{name} differs from: dosing {line}\n{FirstDifference(approved, actual)}\nRead the whole output. If it is right, accept it: {Accept}=1 dotnet test tests/Dosing.Cli.Tests --filter {nameof(ApprovedTests)}");
    }

    [Fact]
    public void No_approved_file_is_left_over() =>
        Assert.Equal(Outputs.Select(row => (string)row[0]).Order(), Directory.GetFiles(Folder()).Select(f => Path.GetFileName(f)).Order());

    /// <summary>The hash of the formulary changes with every word of it, the version of the tool with every release.</summary>
    private static string Masked(string output) =>
        ToolVersion().Replace(Hash().Replace(output, "<sha256>"), "<version>").Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string FirstDifference(string approved, string actual)
    {
        var (left, right) = (approved.Split('\n'), actual.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(left.Length, right.Length)).FirstOrDefault(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i));
        return $"line {at + 1}\napproved: {left.ElementAtOrDefault(at)}\nprinted:  {right.ElementAtOrDefault(at)}";
    }

    private static string Folder() => Repository.PathTo("tests", "Dosing.Cli.Tests", "Approved");

    [GeneratedRegex(@"\b[0-9a-f]{64}\b|(?<=SHA-256 )[0-9a-f]{16}")]
    private static partial Regex Hash();

    [GeneratedRegex(@"(?<=^dosing )\d+\.\d+\.\d+|(?<=""tool"": ""?)\d+\.\d+\.\d+", RegexOptions.Multiline)]
    private static partial Regex ToolVersion();
}
