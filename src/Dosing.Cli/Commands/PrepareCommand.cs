using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing prepare</c>.</summary>
internal sealed class PrepareCommand
{
    /// <summary>The command and its options.</summary>
    public PrepareCommand()
    {
        Command = new Command("prepare", "Prepare one dose: volume, vials, dilution, pump, recipe, and what another vial would give.");
        Dose.AddTo(Command);
        foreach (var option in (Option[])[To, Diluent, Device, Step, Request, ExitZero])
        {
            Command.Options.Add(option);
        }

        Common.AddTo(Command);
    }

    public Command Command { get; }

    public DoseOptions Dose { get; } = new();

    public Option<string?> To { get; } = DoseOptions.Text("--to", "STRENGTH|VOLUME", "dilute to 1mg/mL, or to 50mL");

    public Option<string?> Diluent { get; } = DoseOptions.Text("--diluent", "ID", "water-for-injection, sodium-chloride-0.9, glucose-5");

    public Option<string?> Device { get; } = DoseOptions.Text("--device", "ID", "what measures: syringe-1mL, syringe-3mL, syringe-5mL, syringe-10mL, syringe-20mL, syringe-50mL or pump; the dose is rounded down to its step");

    public Option<string?> Step { get; } = DoseOptions.Text("--step", "STEP", "the step to round down to, in place of the device's own: 0.5mL, 0.1mL/h");

    public Option<string?> Request { get; } = new("--request") { HelpName = "FILE", Description = "A request in JSON, from a file or from standard input (-); options replace its fields" };

    public Option<bool> ExitZero { get; } = new("--exit-zero") { Description = "Exit 0 where the code would be 1, 3 or 4" };

    public CommonOptions Common { get; } = new("text", "json", "markdown");
}
