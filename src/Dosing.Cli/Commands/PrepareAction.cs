using Dosing.Cli.Parsing;
using Dosing.Cli.Rendering;
using Dosing.Preparation;
using Dosing.Requests;

namespace Dosing.Cli.Commands;

/// <summary>Prepares one dose and prints the recipe.</summary>
internal static class PrepareAction
{
    public static int Run(PrepareCommand command, Invocation call, DosePreparer preparer)
    {
        var (request, errors) = RequestFile.Read(call.Parsed.GetValue(command.Request), call.Terminal.Input);
        if (RequestFile.IsNone(errors))
        {
            return call.Refuse(request.Id, errors);
        }

        var form = errors.ToList();
        var result = preparer.Prepare(new PreparationRequest
        {
            Dose = command.Dose.Over(request, call.Parsed, form),
            To = call.Parsed.GetValue(command.To),
            Diluent = call.Parsed.GetValue(command.Diluent),
            Device = call.Parsed.GetValue(command.Device),
            Step = call.Parsed.GetValue(command.Step),
        });
        var all = RequestErrors.Join(form, result.Errors);
        if (all.Count > 0)
        {
            return call.Refuse(request.Id, all);
        }

        var dose = result.Value!;
        call.Answer(page => new PreparedText(page, dose).Write(), json => PreparedJson.Write(json, dose), () => new PreparedMarkdown(dose, call.IsUk).Compose());
        return call.Exit(dose.Disposition, command.ExitZero);
    }
}
