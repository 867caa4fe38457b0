using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing incidents</c>.</summary>
internal sealed class IncidentsCommand
{
    /// <summary>The command, its argument and options.</summary>
    public IncidentsCommand()
    {
        Command = new Command("incidents", "Published incidents, each run through the engine and shown step by step: would it have been stopped, and the mistake named?");
        Command.Arguments.Add(Id);
        Common.AddTo(Command);
    }

    public Command Command { get; }

    public Argument<string?> Id { get; } = new("ID") { Arity = ArgumentArity.ZeroOrOne, Description = "The id of an incident, such as k01" };

    public CommonOptions Common { get; } = new("text", "json", "markdown");
}
