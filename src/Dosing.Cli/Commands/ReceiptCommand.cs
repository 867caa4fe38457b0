using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing receipt</c>.</summary>
internal sealed class ReceiptCommand
{
    /// <summary>The command, its argument and options.</summary>
    public ReceiptCommand()
    {
        Command = new Command("receipt", "Recompute a saved answer from its receipt, and say what is the same and what changed.");
        Command.Arguments.Add(File);
        Common.AddTo(Command);
    }

    public Command Command { get; }

    public Argument<string> File { get; } = new("FILE") { Description = "An answer saved as JSON (check, screen, plan, or a row of batch --detail full), or - for standard input" };

    public CommonOptions Common { get; } = new("text", "json");
}
