using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing manual</c>: for whoever makes a package, so no help lists it.</summary>
internal sealed class ManualCommand
{
    /// <summary>The command and its options.</summary>
    public ManualCommand() => Common.AddTo(Command);

    public Command Command { get; } = new("manual", "The manual page of dosing, for man.") { Hidden = true };

    public CommonOptions Common { get; } = new("text");
}
