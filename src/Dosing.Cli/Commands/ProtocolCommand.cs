using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing protocol</c>.</summary>
internal sealed class ProtocolCommand
{
    /// <summary>The command and its subcommands.</summary>
    public ProtocolCommand()
    {
        Validate.Arguments.Add(File);
        ValidateCommon.AddTo(Validate);
        Show.Options.Add(Origin);
        ShowCommon.AddTo(Show);
        Diff.Arguments.Add(First);
        Diff.Arguments.Add(Second);
        DiffCommon.AddTo(Diff);
        Command = new Command("protocol", "What a local protocol changes, and whether it is sound.") { Validate, Show, Diff };
    }

    public Command Command { get; }

    public Command Validate { get; } = new("validate", "Check every rule that a protocol must keep; exit 5 where one is broken.");

    public Argument<string> File { get; } = new("FILE") { Description = "The protocol, or - for standard input" };

    public CommonOptions ValidateCommon { get; } = new("text", "json");

    public Command Show { get; } = new("show", "Which protocol is in force, and what it changes.");

    public Option<bool> Origin { get; } = new("--origin") { Description = "Every limit, with whether it comes from the formulary or from a line of the protocol" };

    public CommonOptions ShowCommon { get; } = new("text", "json");

    public Command Diff { get; } = new("diff", "What a protocol changes in the formulary, or a second one in the first.");

    public Argument<string> First { get; } = new("FILE") { Description = "The protocol" };

    public Argument<string?> Second { get; } = new("SECOND") { Description = "The protocol that would take its place", Arity = ArgumentArity.ZeroOrOne };

    public CommonOptions DiffCommon { get; } = new("text", "json");
}
