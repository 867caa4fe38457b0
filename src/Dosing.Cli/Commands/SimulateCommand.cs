using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing simulate</c>. Every option is a text: nothing is read by the parser.</summary>
internal sealed class SimulateCommand
{
    /// <summary>The command and its options.</summary>
    public SimulateCommand()
    {
        Command = new Command("simulate", "Concentrations over time by published models, for teaching: no dose follows from a level, and nothing is judged by it.");
        foreach (var option in (Option[])[Weight, Age, Give, Compare, Drug, Model, Until, Every, People, Seed, Regimen])
        {
            Command.Options.Add(option);
        }

        Common.AddTo(Command);
    }

    public Command Command { get; }

    public Option<string?> Weight { get; } = DoseOptions.Text("--weight", "WEIGHT", "70kg, 154lb");

    public Option<string?> Age { get; } = DoseOptions.Text("--age", "AGE", "45y, 18mo");

    public Option<string[]> Give { get; } = ScreeningOptions.List("--give", "[NAME:]DOSE/ROUTE[/OVER]@TIME", "a dose and when: 0.5mg/kg/intravenous/40min@0min, or night:25mg/oral@8h; doses of one NAME make one curve");

    public Option<bool> Compare { get; } = new("--compare") { Description = "Four standard regimens beside each other: therapy by infusion, the same dose pushed, labelled induction, anaesthesia by muscle; doses from the ranges" };

    public Option<string?> Drug { get; } = DoseOptions.Text("--drug", "DRUG", "ketamine or esketamine; without it racemic ketamine, and the answer says so");

    public Option<string?> Model { get; } = DoseOptions.Text("--model", "ID", "kamp2020 (adults), herd2007 (children), domino1984, clements250, ...; dosing explain ID");

    public Option<string?> Until { get; } = DoseOptions.Text("--until", "TIME", "how long is shown: 8h (default; longer where doses come later)");

    public Option<string?> Every { get; } = DoseOptions.Text("--every", "TIME", "the distance of two points: 1min (default)");

    public Option<string?> People { get; } = DoseOptions.Text("--people", "N", "how many people are drawn for the bands: 1000 (default)");

    public Option<string?> Seed { get; } = DoseOptions.Text("--seed", "S", "a whole number; the same seed gives the same people: 1 (default)");

    public Option<string?> Regimen { get; } = new("--regimen") { HelpName = "FILE", Description = "A regimen with the values of its model in JSON, from a file or from standard input (-), computed exactly as written; no other option goes with it" };

    public CommonOptions Common { get; } = new("text", "json", "csv", "svg", "html");
}
