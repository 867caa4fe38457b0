using System.CommandLine;
using Dosing.Requests;

namespace Dosing.Cli.Commands;

/// <summary>The options that say a dose, a patient and what is known of both. Every one is a text: nothing is read by the parser.</summary>
internal sealed class DoseOptions
{
    private readonly Option<string?> _drug = Text("--drug", "DRUG", "ketamine or esketamine; never converted into each other");
    private readonly Option<string?> _dose = Text("--dose", "DOSE", "with its unit: 35mg, 0.5mg/kg, 2mL, 0.1mg/kg/h, 10mcg/kg/min");
    private readonly Option<string?> _route = Text("--route", "ROUTE", "intravenous, intramuscular, subcutaneous, intranasal, sublingual, oral");
    private readonly Option<string?> _over = Text("--over", "TIME", "over how long: 40min, 2h (intravenous and subcutaneous)");
    private readonly Option<string?> _weight = Text("--weight", "WEIGHT", "70kg, 154lb, 11st 4lb");
    private readonly Option<string?> _weightSource = Text("--weight-source", "SOURCE", "measured, stated or estimated");
    private readonly Option<string?> _age = Text("--age", "AGE", "45y, 18mo, 6wk, 10d");
    private readonly Option<string?> _height = Text("--height", "HEIGHT", "178cm, 5ft 11in");
    private readonly Option<string?> _sex = Text("--sex", "SEX", "male or female");
    private readonly Option<string?> _for = Text("--for", "INTENT", "what it is for: depression, acute-pain, procedural-sedation, anaesthesia-induction, ...; dosing coverage names all");
    private readonly Option<string?> _strength = Text("--strength", "STRENGTH", "in base: 50mg/mL, or 500mg/10mL, which names the container");
    private readonly Option<string?> _salt = Text("--salt", "SALT", "hydrochloride, where the dose is stated as the salt");
    private readonly ScreeningOptions _screening = new();
    private readonly Option<string[]> _given = ScreeningOptions.List("--given", "DOSE@TIME", "given before: 25mg@10min");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_drug, _dose, _route, _over, _weight, _weightSource, _age, _height, _sex, _for, _strength, _salt])
        {
            command.Options.Add(option);
        }

        _screening.AddTo(command);
        command.Options.Add(_given);
    }

    /// <summary>The request of the options on top of another: a single option replaces, a repeated one adds.</summary>
    public DoseRequest Over(DoseRequest request, ParseResult parsed, List<RequestError> errors) => _screening.Over(request, parsed, errors) with
    {
        Drug = parsed.GetValue(_drug) ?? request.Drug,
        Dose = parsed.GetValue(_dose) ?? request.Dose,
        Route = parsed.GetValue(_route) ?? request.Route,
        Over = parsed.GetValue(_over) ?? request.Over,
        Weight = parsed.GetValue(_weight) ?? request.Weight,
        WeightSource = parsed.GetValue(_weightSource) ?? request.WeightSource,
        Age = parsed.GetValue(_age) ?? request.Age,
        Height = parsed.GetValue(_height) ?? request.Height,
        Sex = parsed.GetValue(_sex) ?? request.Sex,
        For = parsed.GetValue(_for) ?? request.For,
        Strength = parsed.GetValue(_strength) ?? request.Strength,
        Salt = parsed.GetValue(_salt) ?? request.Salt,
        Given = [.. request.Given, .. Given(parsed, request.Given.Count, errors)],
    };

    private IEnumerable<GivenDoseText> Given(ParseResult parsed, int before, List<RequestError> errors)
    {
        foreach (var text in parsed.GetValue(_given) ?? [])
        {
            var at = text.IndexOf('@', StringComparison.Ordinal);
            if (at < 0)
            {
                errors.Add(new RequestError(RequestErrorCodes.RequiredMissing, $"given[{before}].ago", text, "A dose that was given says how long ago.", "25mg@10min"));
            }

            before++;
            yield return at < 0 ? new GivenDoseText(text, null) : new GivenDoseText(text[..at], text[(at + 1)..]);
        }
    }

    internal static Option<string?> Text(string name, string argument, string description) =>
        new(name) { HelpName = argument, Description = description };
}
