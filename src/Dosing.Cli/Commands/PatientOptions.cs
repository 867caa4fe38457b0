using System.CommandLine;
using Dosing.Requests;

namespace Dosing.Cli.Commands;

/// <summary>The options of <c>screen</c> and <c>plan</c>: for whom and for what, without a dose.</summary>
internal sealed class PatientOptions
{
    private readonly Option<string?> _for = DoseOptions.Text("--for", "INTENT", "depression, acute-pain, procedural-sedation, anaesthesia-induction, ...");
    private readonly Option<string?> _drug = DoseOptions.Text("--drug", "DRUG", "ketamine or esketamine; without it ketamine's severities count");
    private readonly Option<string?> _route = DoseOptions.Text("--route", "ROUTE", "without it, what depends on the route counts fully");
    private readonly Option<string?> _over = DoseOptions.Text("--over", "TIME", "over how long a dose is given: 40min, 4h");
    private readonly Option<string?> _age = DoseOptions.Text("--age", "AGE", "45y, 18mo, 6wk, 10d");
    private readonly Option<string?> _weight = DoseOptions.Text("--weight", "WEIGHT", "70kg, 154lb; with a height it gives the body mass index");
    private readonly Option<string?> _height = DoseOptions.Text("--height", "HEIGHT", "178cm, 5ft 11in");
    private readonly Option<string?> _sex = DoseOptions.Text("--sex", "SEX", "male or female");
    private readonly ScreeningOptions _screening = new();

    /// <summary>All of them, in the order in which help shows them.</summary>
    public IReadOnlyList<Option> Options => [_for, _drug, _route, _over, _age, _weight, _height, _sex, .. _screening.Options];

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in Options)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What was typed, as a request without a dose.</summary>
    public DoseRequest Read(ParseResult parsed, List<RequestError> errors) => _screening.Over(new DoseRequest
    {
        For = parsed.GetValue(_for),
        Drug = parsed.GetValue(_drug),
        Route = parsed.GetValue(_route),
        Over = parsed.GetValue(_over),
        Age = parsed.GetValue(_age),
        Weight = parsed.GetValue(_weight),
        Height = parsed.GetValue(_height),
        Sex = parsed.GetValue(_sex),
    }, parsed, errors);
}
