namespace Dosing.Cli.Commands;

/// <summary>Writes the manual page.</summary>
internal static class ManualAction
{
    /// <summary>Prints the page; always exit code 0.</summary>
    public static int Run(Invocation call, System.CommandLine.Command root)
    {
        call.Terminal.Output.Write(ManualPage.Of(root));
        return ExitCode.NoAlert;
    }
}
