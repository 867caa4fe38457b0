using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing screen</c>.</summary>
internal sealed class ScreenCommand
{
    /// <summary>The command and its options.</summary>
    public ScreenCommand()
    {
        Command = new Command("screen", "Screen history, conditions, medicines, measurements and setting for an intent, without a dose.");
        Patient.AddTo(Command);
        Command.Options.Add(List);
        Command.Options.Add(ExitZero);
        Common.AddTo(Command);
    }

    public Command Command { get; }

    public PatientOptions Patient { get; } = new();

    public Option<string?> List { get; } = new("--list")
    {
        HelpName = "WORD",
        Description = "List the ids that --flag takes, all or those that WORD is found in; stands alone",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<bool> ExitZero { get; } = new("--exit-zero") { Description = "Exit 0 where the code would be 1, 3 or 4" };

    public CommonOptions Common { get; } = new("text", "json");
}
