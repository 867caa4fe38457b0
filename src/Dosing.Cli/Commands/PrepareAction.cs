using Dosing.Assessments;
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
        if (call.RefusesProtocol(out var refused))
        {
            return refused;
        }

        var (request, errors) = RequestFile.Read(call.Parsed.GetValue(command.Request), call.Terminal.Input);
        if (errors.Any(e => e.Code is RequestErrorCodes.NotJson or RequestErrorCodes.FileUnreadable))
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

        Print(call, result.Value!);
        return call.Parsed.GetValue(command.ExitZero) ? ExitCode.NoAlert : ExitCode.Of(result.Value!.Disposition);
    }

    private static void Print(Invocation call, PreparedDose dose)
    {
        switch (call.Format)
        {
            case "json":
                call.PrintJson(json => PreparedJson.Write(json, dose));
                break;
            case "markdown":
                call.Terminal.Output.Write(new PreparedMarkdown(dose, call.IsUk).Compose());
                break;
            default:
                call.Print(page => new PreparedText(page, dose).Write());
                break;
        }
    }
}
