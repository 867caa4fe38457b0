using System.CommandLine;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing range</c>.</summary>
internal sealed class RangeCommand
{
    /// <summary>The command and its options.</summary>
    public RangeCommand()
    {
        Command = new Command("range", "The ranges and the depth ladder for a drug, route, intent and age, with the source of every figure.");
        foreach (var option in (Option[])[Drug, Route, For, Age, Weight, Strength])
        {
            Command.Options.Add(option);
        }

        Common.AddTo(Command);
    }

    public Command Command { get; }

    public Option<string?> Drug { get; } = DoseOptions.Text("--drug", "DRUG", "ketamine or esketamine");

    public Option<string?> Route { get; } = DoseOptions.Text("--route", "ROUTE", "intravenous, intramuscular, subcutaneous, intranasal, sublingual, oral");

    public Option<string?> For { get; } = DoseOptions.Text("--for", "INTENT", "depression, acute-pain, anaesthesia-induction, ...; dosing coverage names all");

    public Option<string?> Age { get; } = DoseOptions.Text("--age", "AGE", "45y, 18mo, 6wk, 10d");

    public Option<string?> Weight { get; } = DoseOptions.Text("--weight", "WEIGHT", "gives the ranges in mg: 70kg, 154lb");

    public Option<string?> Strength { get; } = DoseOptions.Text("--strength", "STRENGTH", "gives them in mL as well: 50mg/mL");

    public CommonOptions Common { get; } = new("text", "json");
}
