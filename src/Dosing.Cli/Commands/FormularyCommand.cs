using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing formulary</c>.</summary>
internal sealed class FormularyCommand
{
    /// <summary>The command and its subcommands.</summary>
    public FormularyCommand()
    {
        VersionCommon.AddTo(Version);
        VerifyCommon.AddTo(Verify);
        ReviewCommon.AddTo(Review);
        ExportCommon.AddTo(Export);
        Command = new Command("formulary", "Which formulary this is, whether it is sound, all of it as one document, and a sheet to review it.") { Version, Verify, Export, Review };
    }

    public Command Command { get; }

    public Command Version { get; } = new("version", "Id, version, date and SHA-256 of the formulary.");

    public CommonOptions VersionCommon { get; } = new("text", "json");

    public Command Verify { get; } = new("verify", "Check every rule that the formulary, and what is taught beside it, must keep; exit 5 where one is broken.");

    public CommonOptions VerifyCommon { get; } = new("text", "json");

    public Command Review { get; } = new("review", "The clinical content as a sheet to compare with the sources and sign.");

    public CommonOptions ReviewCommon { get; } = new("markdown", "json");

    public Command Export { get; } = new("export", "The whole formulary, and what is taught beside it, as one JSON document: every row with its sources, as it ships.");

    public CommonOptions ExportCommon { get; } = new("json");
}
