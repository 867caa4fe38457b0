using Dosing.Cli.Parsing;
using Dosing.Cli.Rendering;
using Dosing.Formularies;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Cli.Commands;

/// <summary>Screens without a dose, or lists what can be said of a patient.</summary>
internal static class ScreenAction
{
    public static int Run(ScreenCommand command, Invocation call, Formulary formulary)
    {
        if (call.IsGiven(command.List))
        {
            return List(command, call, formulary);
        }

        var form = new List<RequestError>();
        var (screening, errors) = RequestAssessing.Screen(command.Patient.Read(call.Parsed, form), form, new DoseAssessor(formulary));
        if (screening is null)
        {
            return call.Refuse(null, errors);
        }

        if (call.IsJson)
        {
            call.PrintJson(json => ScreeningJson.Write(json, screening));
        }
        else
        {
            call.Print(page => ScreeningText.Write(page, screening));
        }

        return call.Exit(screening.Disposition, command.ExitZero);
    }

    private static int List(ScreenCommand command, Invocation call, Formulary formulary)
    {
        var word = call.Parsed.GetValue(command.List);
        var errors = command.Patient.Options.Append(command.ExitZero).Where(call.IsGiven).Select(option =>
            new RequestError(RequestErrorCodes.Usage, option.Name, null, $"{option.Name} means nothing beside --list.", "leave it out, or leave --list out to screen")).ToList();
        if (word is not null && string.IsNullOrWhiteSpace(word))
        {
            errors.Add(new RequestError(ReadingErrorCodes.Empty, command.List.Name, word, "There is nothing to look for.", "--list alone shows all"));
        }

        if (errors.Count > 0)
        {
            return call.Refuse(null, errors);
        }

        var search = FlagSearch.For(word, formulary);
        if (call.IsJson)
        {
            call.PrintJson(json => FlagListJson.Write(json, search));
        }
        else
        {
            call.Print(page => FlagListText.Write(page, search));
        }

        return ExitCode.NoAlert;
    }
}
