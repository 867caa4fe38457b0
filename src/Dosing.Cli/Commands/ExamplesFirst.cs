using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Dosing.Cli.Commands;

/// <summary>Puts examples that work as typed before the options in every help.</summary>
internal sealed class ExamplesFirst(SynchronousCommandLineAction options) : SynchronousCommandLineAction
{
    /// <summary>The exit codes of every command, and what each means.</summary>
    public static readonly IReadOnlyList<(int Code, string Meaning)> ExitCodes =
    [
        (ExitCode.NoAlert, "no alert"),
        (ExitCode.Caution, "caution"),
        (ExitCode.Unreadable, "not read, nothing judged"),
        (ExitCode.Stop, "stop"),
        (ExitCode.NotChecked, "not checked"),
        (ExitCode.Internal, "internal error, or a formulary or protocol that does not validate"),
    ];

    /// <summary>What 1 means where it is no caution.</summary>
    public static readonly IReadOnlyDictionary<string, string> OtherMeanings = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["verify-table"] = "Here 0 says that no cell is wrong, 1 that at least one is.",
        ["receipt"] = "Here 0 says that all is the same, 1 that something differs.",
    };

    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["dosing"] =
        [
            "dosing check --drug ketamine --dose 0.5mg/kg --route intravenous --over 40min --weight 70kg --age 45y --for depression",
            "dosing range --drug ketamine --route intravenous --for depression --age 45y --weight 70kg --strength 50mg/mL",
            "dosing screen --for depression --age 45y --medication diazepam --condition icd10:I25.1",
            "dosing plan --for depression --age 45y --medication diazepam",
            "dosing coverage",
        ],
        ["check"] =
        [
            "dosing check --drug ketamine --dose 0.5mg/kg --route intravenous --over 40min --weight 70kg --age 45y --for depression",
            "dosing check --drug ketamine --dose 2mL --strength 500mg/10mL --route intramuscular --weight 154lb --weight-source stated --age 30y --for acute-pain",
            "dosing check --drug ketamine --dose 20mg --given 20mg@30min --route intravenous --over 15min --weight 70kg --age 45y --for acute-pain --format json",
            "dosing check --request order.json",
        ],
        ["prepare"] =
        [
            "dosing prepare --drug ketamine --dose 0.5mg/kg --route intravenous --over 40min --weight 70kg --age 45y --for depression --strength 50mg/mL --to 50mL --diluent sodium-chloride-0.9 --device pump",
            "dosing prepare --drug ketamine --dose 4mg/kg --route intramuscular --weight 18kg --age 5y --for procedural-sedation --strength 50mg/mL --device syringe-3mL",
            "dosing prepare --drug esketamine --dose 56mg --route intranasal --age 45y --for depression",
        ],
        ["range"] =
        [
            "dosing range --drug ketamine --route intravenous --for anaesthesia-induction --age 45y",
            "dosing range --drug ketamine --route intramuscular --for procedural-sedation --age 6y --weight 20kg --strength 50mg/mL",
        ],
        ["screen"] =
        [
            "dosing screen --for depression --drug ketamine --route intravenous --age 45y --medication diazepam --condition icd10:I25.1 --measure blood-pressure=150/95mmHg",
            "dosing screen --for procedural-sedation --flag opioids --absent pregnancy --weight 130kg --height 170cm --age 50y --format json",
            "dosing screen --list buprenorphine",
        ],
        ["plan"] =
        [
            "dosing plan --for depression --age 45y --flag anorexia-nervosa-or-malnutrition --medication morphine",
            "dosing plan --for procedural-sedation --age 6y --format markdown > plan.md",
        ],
        ["course"] = ["dosing course course.json", "dosing course - --today 2026-11-20 --format markdown < course.json"],
        ["gap"] =
        [
            "dosing gap",
            "dosing gap --weight 70kg --route intravenous --route intramuscular --mark 2mg/kg",
            "dosing gap --for depression --format html > gap.html",
            "dosing gap --weight 70kg --format svg > gap.svg",
        ],
        ["simulate"] =
        [
            "dosing simulate --weight 70kg --age 45y --give 0.5mg/kg/intravenous/40min@0min",
            "dosing simulate --weight 70kg --age 45y --compare",
            "dosing simulate --weight 20kg --age 6y --give slow:1mg/kg/iv@0min --give slow:0.5mg/kg/iv@10min --give muscle:4mg/kg/im@0min --until 3h",
            "dosing simulate --regimen regimen.json --format csv > curve.csv",
        ],
        ["sources"] = ["dosing sources", "dosing sources zarate2006"],
        ["explain"] = ["dosing explain rapid-iv-bolus", "dosing explain coronary-artery-disease --format json", "dosing explain --list opioid"],
        ["coverage"] = ["dosing coverage", "dosing coverage --format json"],
        ["batch"] =
        [
            "dosing batch orders.ndjson > rows.ndjson",
            "dosing batch - --detail full < orders.ndjson",
            "dosing batch orders.ndjson --only stop,not-checked,caution > alerts.ndjson",
            "dosing batch orders.ndjson --format summary",
        ],
        ["formulary"] = ["dosing formulary version", "dosing formulary verify", "dosing formulary export > formulary.json", "dosing formulary review > review.md"],
        ["verify-table"] = ["dosing verify-table table.csv", "dosing verify-table - --format json < table.csv"],
        ["receipt"] = ["dosing receipt answer.json", "dosing receipt - --format json < answer.json"],
        ["manual"] = ["dosing manual > dosing.1"],
        ["completion"] = ["dosing completion bash", "dosing completion fish > dosing.fish"],
        ["claims"] = ["dosing claims", "dosing claims tenfold-gap", "dosing claims --verdict contradicted --format markdown > claims.md"],
        ["incidents"] = ["dosing incidents", "dosing incidents k01", "dosing incidents --format markdown > incidents.md"],
        ["quiz"] =
        [
            "dosing quiz --seed 7 --count 4",
            "dosing quiz --seed 7 --count 4 --answer 1=within,3=0.7mL",
            "dosing quiz --seed 3 --count 20 --for depression --sheet both --format html > sheet.html",
        ],
        ["protocol"] = ["dosing protocol validate protocol.json", "dosing protocol show --origin", "dosing protocol diff protocol.json"],
        ["validate"] = ["dosing protocol validate protocol.json"],
        ["show"] = ["dosing protocol show", "dosing protocol show --origin --protocol protocol.json"],
        ["diff"] = ["dosing protocol diff protocol.json", "dosing protocol diff protocol.json protocol.json --format json"],
        ["version"] = ["dosing formulary version"],
        ["verify"] = ["dosing formulary verify"],
        ["review"] = ["dosing formulary review > review.md", "dosing formulary review --format json"],
        ["export"] = ["dosing formulary export > formulary.json"],
    };

    /// <summary>Changes the help of the whole command line.</summary>
    public static void AddTo(Command root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExamplesFirst((SynchronousCommandLineAction)help.Action!);
    }

    /// <summary>Examples of a command that work as typed.</summary>
    public static IReadOnlyList<string> Of(string command) => Examples[command];

    /// <summary>Help is shown whatever else is missing from the command line.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        output.Write("Examples:\n");
        foreach (var example in Of(command.Name))
        {
            output.Write($"  {example}\n");
        }

        output.Write("\n");
        var code = options.Invoke(parseResult);
        output.Write($"Exit codes:\n  {string.Join("   ", ExitCodes.SkipLast(1).Select(Line))}\n  {Line(ExitCodes[^1])}\n");
        if (OtherMeanings.TryGetValue(command.Name, out var meaning))
        {
            output.Write($"  {meaning}\n");
        }

        return code;

        static string Line((int Code, string Meaning) exit) => FormattableString.Invariant($"{exit.Code} {exit.Meaning}");
    }
}
