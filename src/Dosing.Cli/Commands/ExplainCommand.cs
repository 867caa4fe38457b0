using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing explain</c>.</summary>
internal sealed class ExplainCommand
{
    /// <summary>The command, its argument and options.</summary>
    public ExplainCommand()
    {
        Command = new Command("explain", "What an id means: a finding, a flag, a combination, a plan, a range, a ceiling, a ladder, a band, a level, a slip, a reason, a product, a device, a source, a kinetic model, a landmark, measured levels.");
        Command.Arguments.Add(Id);
        Command.Options.Add(List);
        Common.AddTo(Command);
    }

    public Command Command { get; }

    public Argument<string?> Id { get; } = new("ID") { Arity = ArgumentArity.ZeroOrOne, Description = "The id, such as rapid-iv-bolus, or with --list a word that the id or its name holds" };

    public Option<bool> List { get; } = new("--list") { Description = "List the ids of every kind, or those that hold the word" };

    public CommonOptions Common { get; } = new("text", "json");
}
