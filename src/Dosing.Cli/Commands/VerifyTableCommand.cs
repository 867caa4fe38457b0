using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing verify-table</c>.</summary>
internal sealed class VerifyTableCommand
{
    /// <summary>The command, its argument and options.</summary>
    public VerifyTableCommand()
    {
        Command = new Command("verify-table", "Verify a printed table of pump rates or volumes against the formula: the wrong cells, each with the right figure.");
        Command.Arguments.Add(File);
        Common.AddTo(Command);
    }

    public Command Command { get; }

    public Argument<string> File { get; } = new("FILE") { Description = "A CSV file with the columns weight, rate (or dose), strength, printed; or - for standard input" };

    public CommonOptions Common { get; } = new("text", "json");
}
