namespace Dosing.Cli.Commands;

/// <summary>Writes the script of a shell.</summary>
internal static class CompletionAction
{
    /// <summary>Prints the script; always exit code 0.</summary>
    public static int Run(CompletionCommand command, Invocation call, System.CommandLine.Command root)
    {
        var tree = CompletionTree.Of(root);
        var script = call.Parsed.GetValue(command.Shell)!.ToLowerInvariant() switch
        {
            "bash" => CompletionBash.Script(tree),
            "zsh" => CompletionZsh.Script(tree),
            "fish" => CompletionFish.Script(tree),
            _ => CompletionPwsh.Script(tree),
        };
        call.Terminal.Output.Write(script.ReplaceLineEndings("\n"));
        return ExitCode.NoAlert;
    }
}
