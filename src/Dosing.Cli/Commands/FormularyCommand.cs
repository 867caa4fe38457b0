using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing formulary</c>.</summary>
internal sealed class FormularyCommand
{
    /// <summary>The command and its subcommands.</summary>
    public FormularyCommand()
    {
        VersionCommon.AddTo(Version);
        Command = new Command("formulary", "Which formulary this is, and whether it is sound.") { Version };
    }

    public Command Command { get; }

    public Command Version { get; } = new("version", "Id, version, date and SHA-256 of the formulary.");

    public CommonOptions VersionCommon { get; } = new("text", "json");
}
