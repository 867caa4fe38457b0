using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing check</c>.</summary>
internal sealed class CheckCommand
{
    /// <summary>The command and its options.</summary>
    public CheckCommand()
    {
        Command = new Command("check", "Judge one dose: verdict, depth, findings, sources, receipt.");
        Dose.AddTo(Command);
        Command.Options.Add(Request);
        Command.Options.Add(ExitZero);
        Common.AddTo(Command);
    }

    public Command Command { get; }

    public DoseOptions Dose { get; } = new();

    public Option<string?> Request { get; } = new("--request") { HelpName = "FILE", Description = "A request in JSON, from a file or from standard input (-); options replace its fields" };

    public Option<bool> ExitZero { get; } = new("--exit-zero") { Description = "Exit 0 where the code would be 1, 3 or 4" };

    public CommonOptions Common { get; } = new("text", "json", "markdown");
}
