using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing plan</c>.</summary>
internal sealed class PlanCommand
{
    /// <summary>The command and its options.</summary>
    public PlanCommand()
    {
        Command = new Command("plan", "Plan a session: before, during, after, staff and kit, limits and checklist, with what is due for this patient.");
        Patient.AddTo(Command);
        Common.AddTo(Command);
    }

    public Command Command { get; }

    public PatientOptions Patient { get; } = new();

    public CommonOptions Common { get; } = new("text", "json", "markdown");
}
