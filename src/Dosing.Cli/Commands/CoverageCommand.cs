using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing coverage</c>.</summary>
internal sealed class CoverageCommand
{
    /// <summary>The command and its options.</summary>
    public CoverageCommand()
    {
        Command = new Command("coverage", "What is known and what is not: drug, intent, route and age group, with range, without, or with sources that disagree.");
        Common.AddTo(Command);
    }

    public Command Command { get; }

    public CommonOptions Common { get; } = new("text", "json");
}
