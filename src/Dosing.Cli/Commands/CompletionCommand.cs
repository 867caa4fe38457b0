using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing completion</c>.</summary>
internal sealed class CompletionCommand
{
    /// <summary>The shells that a script can be written for.</summary>
    public static readonly IReadOnlyList<string> Shells = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>The command, its argument and options.</summary>
    public CompletionCommand()
    {
        Command = new Command("completion", "A script that completes commands, options and words in a shell: bash, zsh, fish or pwsh.");
        Shell.CompletionSources.Add(_ => Shells.Select(s => new System.CommandLine.Completions.CompletionItem(s)));
        Shell.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Shells.Contains(token.Value, StringComparer.OrdinalIgnoreCase))
            {
                result.AddError($"completion '{token.Value}' is not one of {string.Join(", ", Shells)}.");
            }
        });
        Command.Arguments.Add(Shell);
        Common.AddTo(Command);
    }

    public Command Command { get; }

    public Argument<string> Shell { get; } = new("SHELL") { Description = "bash, zsh, fish or pwsh" };

    public CommonOptions Common { get; } = new("text");
}
