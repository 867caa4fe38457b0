using System.CommandLine;
using Dosing.Teaching;

namespace Dosing.Cli.Commands;

/// <summary>The symbols of <c>dosing gap</c>.</summary>
internal sealed class GapCommand
{
    private readonly Option<string?> _weight = DoseOptions.Text("--weight", "WEIGHT", "gives all amounts in total: 70kg, 154lb");
    private readonly Option<string[]> _route = ScreeningOptions.List("--route", "ROUTE", "only this route; every route without it");
    private readonly Option<string?> _mark = DoseOptions.Text("--mark", "DOSE", "a dose to mark on every ladder: 2mg/kg, 140mg");
    private readonly Option<string?> _against = new("--against") { HelpName = "DOSE", Description = "the dose that anaesthesia is compared with", DefaultValueFactory = _ => "0.7mg/kg" };
    private readonly Option<string?> _for = DoseOptions.Text("--for", "INTENT", "shows the ranges of this intent in place of those of all therapies");

    /// <summary>The command and its options.</summary>
    public GapCommand()
    {
        Command = new Command("gap", "How far therapy is from anaesthesia: the depth ladder of every route on one logarithmic axis, with the ranges that stand on it.");
        foreach (var option in (Option[])[_weight, _route, _mark, _against, _for])
        {
            Command.Options.Add(option);
        }

        Common.AddTo(Command);
    }

    public Command Command { get; }

    public CommonOptions Common { get; } = new("text", "json", "svg", "html");

    /// <summary>What was typed.</summary>
    public GapRequest Read(ParseResult parsed) => new()
    {
        Weight = parsed.GetValue(_weight),
        Routes = parsed.GetValue(_route) ?? [],
        Mark = parsed.GetValue(_mark),
        Against = parsed.GetValue(_against),
        For = parsed.GetValue(_for),
    };
}
