using System.Text;
using System.Text.Json;
using Dosing.Testing;
using Dosing.Tests.Differential;

namespace Dosing.Cli.Tests.Fuzzing;

/// <summary>Whole command lines inside this process, with spoilt input: every command, from its words to its exit code.</summary>
internal static class CommandFuzz
{
    private static readonly string[] Fragments =
    [
        "", " ", "5", "0.5", "mg", "mg/kg", "0,5 mg", "70 kg", "45 y", "40 min", "ketamine", "intravenous", "in", "depression", "opioids", "@", "@/", "=", "-", "--", "potassium=4.1mmol/L", "10 mg@30 min", "\0", "\u001b[2J", "\u202e", "\ufeff",
        "\ud800", "\ud83d\ude00", "\u00bd", "\uff15", "NaN", "1e9", "99999999999999999999999999999999", "json", "text", "csv", "html", "svg", "markdown", "uk", "2026-11-22", "2026-02-30", "500mg/10mL", "iv-bolus-sedation", "zarate2006", "depression-iv", "bash", "3",
    ];

    private static readonly string[] Options =
    [
        "--drug", "--dose", "--route", "--over", "--weight", "--weight-source", "--age", "--height", "--sex", "--for", "--strength", "--salt", "--flag", "--absent", "--medication", "--condition", "--measure", "--given", "--format", "--profile",
        "--today", "--exit-zero", "--no-color", "--no-protocol", "--to", "--diluent", "--device", "--step", "--mark", "--against", "--from", "--only", "--detail", "--list", "--help", "--version", "--nosuch", "-x", "/?", "--",
    ];

    /// <summary>Words that ask for help wherever they stand, of which the answer is text.</summary>
    private static readonly string[] Help = ["--help", "-h", "-?", "/h", "/?", "--version"];

    private static readonly string[] Commands =
        ["range", "screen", "prepare", "plan", "gap", "sources", "explain", "claims", "incidents", "coverage", "formulary", "protocol", "completion", "receipt", "simulate", "quiz", "check", "course", "nosuch"];

    private static readonly byte[] Table = File.ReadAllBytes(Repository.PathTo("docs", "examples", "rate-table.csv"));
    private static readonly byte[] CourseText = File.ReadAllBytes(Repository.PathTo("docs", "examples", "course-example.json"));
    private static readonly byte[] Regimen = File.ReadAllBytes(Repository.PathTo("docs", "examples", "regimen-example.json"));
    private static readonly Lazy<byte[]> Saved = new(() => Cli.Run(Dosing.Cli.Tests.Order.Usual.Check("--format", "json")).OutputBytes);

    public static FuzzTarget Target { get; } = new("command", 5_000, Try);

    private static bool Try(Dice dice) => dice.Below(8) switch
    {
        0 or 1 or 2 => Check(dice),
        3 => Answered(["batch", "-", "--from", "ndjson"], Lines(dice), rows: true),
        4 => Answered(["verify-table", "-", "--format", "json"], Mutation.Of(Table, dice), rows: false),
        5 => Answered(["receipt", "-", "--format", "json"], dice.OneIn(2) ? Mutation.Of(Saved.Value, dice) : Mutation.OfTokens(Saved.Value, dice), rows: false),
        6 => Answered(dice.OneIn(2) ? ["course", "-", "--format", "json", "--today", "2026-11-22"] : ["simulate", "--regimen", "-", "--format", "json"],
            Mutation.OfTokens(dice.OneIn(2) ? CourseText : Regimen, dice), rows: false),
        _ => Answered([dice.Of(Commands), .. Words(dice, 1 + dice.Below(5))], [], rows: false),
    } != 2;

    /// <summary>An order as options, at times with hostile words behind it: judged only where the reference reads it.</summary>
    private static int Check(Dice dice)
    {
        var order = RandomOrders.Of(dice.Next());
        var spoilt = dice.OneIn(2);
        string[] words = ["check", "--format", "json", .. OptionsOf(order).OrderBy(_ => dice.Next()).SelectMany(o => new[] { o.Option, o.Text }), .. spoilt ? Words(dice, 1 + dice.Below(2)) : []];
        var code = Answered(words, [], rows: false);
        FuzzFaultException.Unless(spoilt || (code == 2) == (OrderRead.Of(order) is null), $"exit {code}, and the reference says otherwise", Shown(words));
        return code;
    }

    private static IEnumerable<(string Option, string Text)> OptionsOf(OrderTexts order)
    {
        (string, string?)[] all =
            [("--drug", order.Drug), ("--dose", order.Dose), ("--route", order.Route), ("--for", order.For), ("--over", order.Over), ("--weight", order.Weight), ("--age", order.Age), ("--strength", order.Strength), ("--salt", order.Salt)];
        return all.Where(o => o.Item2 is not null).Select(o => (o.Item1, o.Item2!));
    }

    private static string[] Words(Dice dice, int count) =>
        [.. Enumerable.Range(0, count).SelectMany(_ => dice.Below(4) == 0 ? new[] { dice.Of(Fragments) } : [dice.Of(Options), dice.Of(Fragments) + (dice.OneIn(4) ? dice.Of(Fragments) : "")])];

    private static byte[] Lines(Dice dice) =>
        [.. Enumerable.Range(0, 3).SelectMany(_ => (byte[])[.. dice.OneIn(2) ? RequestFuzz.Write(dice) : Mutation.Of(RequestFuzz.Write(dice), dice), (byte)'\n'])];

    /// <summary>Runs a command line: no internal error, nothing on standard output where it was refused but JSON, and JSON that can be read.</summary>
    private static int Answered(string[] words, byte[] input, bool rows)
    {
        var result = Cli.Run(words, input);
        var said = $"{Shown(words)} <- {Encoding.UTF8.GetString(input)}";
        FuzzFaultException.Unless(!result.Error.Contains("internal error", StringComparison.Ordinal), $"internal error: {result.Error}", said);
        FuzzFaultException.Unless(result.ExitCode is >= 0 and <= 4 || words.Contains("protocol"), $"exit {result.ExitCode}", said);
        FuzzFaultException.Unless(result.ExitCode != 2 || rows || result.Output.Length == 0 || IsJson(result.Output), "refused, with something on standard output", said);
        if (rows)
        {
            FuzzFaultException.Unless(result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).All(IsJson), "a row that is not JSON", said);
        }
        else if (words is [_, "-", "--format", "json", ..] or ["check", "--format", "json", ..] && !words.Intersect(Help).Any() && words.Count(w => w == "--format") == 1)
        {
            FuzzFaultException.Unless(result.Output.Length == 0 || IsJson(result.Output), "an answer that is not JSON", said);
        }

        return result.ExitCode;
    }

    private static bool IsJson(string text)
    {
        try
        {
            return Json.Read(text).ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Shown(string[] words) => string.Join(" ", words.Select(w => $"[{w}]"));
}
