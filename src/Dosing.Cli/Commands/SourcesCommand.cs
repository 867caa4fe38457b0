using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing sources</c>.</summary>
internal sealed class SourcesCommand
{
    /// <summary>The command, its argument and options.</summary>
    public SourcesCommand()
    {
        Command = new Command("sources", "What the numbers rest on: all sources, or one with everything it says and where it is used.");
        Command.Arguments.Add(Id);
        Common.AddTo(Command);
    }

    public Command Command { get; }

    public Argument<string?> Id { get; } = new("ID") { Arity = ArgumentArity.ZeroOrOne, Description = "The id of a source, such as zarate2006" };

    public CommonOptions Common { get; } = new("text", "json");
}
