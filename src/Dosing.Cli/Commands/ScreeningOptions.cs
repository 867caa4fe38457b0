using System.CommandLine;
using Dosing.Requests;

namespace Dosing.Cli.Commands;

/// <summary>The options that say what is known of history, conditions, medicines, measurements and setting.</summary>
internal sealed class ScreeningOptions
{
    private readonly Option<string[]> _flag = List("--flag", "ID", "present: a history, condition, medicine class, measurement or setting");
    private readonly Option<string[]> _absent = List("--absent", "ID", "absent: the same ids");
    private readonly Option<string[]> _medication = List("--medication", "MEDICINE", "rxnorm:1819, atc:N07BC01 or a name");
    private readonly Option<string[]> _condition = List("--condition", "CODE", "icd10:I25.1");
    private readonly Option<string[]> _measure = List("--measure", "NAME=VALUE", "blood-pressure=150/95mmHg, potassium=4.1mmol/L");

    /// <summary>All of them, in the order in which help shows them.</summary>
    public IReadOnlyList<Option> Options => [_flag, _absent, _medication, _condition, _measure];

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in Options)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The request with what the options add to it.</summary>
    public DoseRequest Over(DoseRequest request, ParseResult parsed, List<RequestError> errors) => request with
    {
        Flags = [.. request.Flags, .. parsed.GetValue(_flag) ?? []],
        Absent = [.. request.Absent, .. parsed.GetValue(_absent) ?? []],
        Medications = [.. request.Medications, .. parsed.GetValue(_medication) ?? []],
        Conditions = [.. request.Conditions, .. parsed.GetValue(_condition) ?? []],
        Measurements = [.. request.Measurements, .. Measurements(parsed, errors)],
    };

    /// <summary>An option that can be repeated, one value each time.</summary>
    internal static Option<string[]> List(string name, string argument, string description) =>
        new(name) { HelpName = argument, Description = description + " (repeatable)", AllowMultipleArgumentsPerToken = false, Arity = ArgumentArity.OneOrMore };

    private IEnumerable<KeyValuePair<string, string>> Measurements(ParseResult parsed, List<RequestError> errors)
    {
        foreach (var text in parsed.GetValue(_measure) ?? [])
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                yield return new(text[..equals], text[(equals + 1)..]);
            }
            else
            {
                errors.Add(new RequestError(RequestErrorCodes.Usage, "measurements", text, "A measurement is a name, an equals sign and a value.", "potassium=4.1mmol/L"));
            }
        }
    }
}
