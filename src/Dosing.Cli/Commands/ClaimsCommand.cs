using System.CommandLine;
using Dosing.Teaching;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing claims</c>.</summary>
internal sealed class ClaimsCommand
{
    /// <summary>The command, its argument and options.</summary>
    public ClaimsCommand()
    {
        Command = new Command("claims", "Popular claims about ketamine, audited: verdict, finding, sources, and the command that shows it.");
        Command.Arguments.Add(Id);
        CommonOptions.AcceptWords(Verdict, [.. ClaimVerdicts.Words.Words]);
        Command.Options.Add(Verdict);
        Command.Options.Add(Topic);
        Common.AddTo(Command);
    }

    public Command Command { get; }

    public Argument<string?> Id { get; } = new("ID") { Arity = ArgumentArity.ZeroOrOne, Description = "The id of a claim, such as tenfold-gap" };

    public Option<string> Verdict { get; } = new("--verdict") { Description = "Only the claims with this verdict" };

    public Option<string?> Topic { get; } = new("--topic") { Description = "Only the claims on this topic, such as dose", HelpName = "TOPIC" };

    public CommonOptions Common { get; } = new("text", "json", "markdown");
}
