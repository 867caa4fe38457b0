using Dosing.Cli.Parsing;
using Dosing.Cli.Rendering;
using Dosing.Formularies;
using Dosing.Requests;

namespace Dosing.Cli.Commands;

/// <summary>Prints the plan of a session, adapted to what was said.</summary>
internal static class PlanAction
{
    public static int Run(PlanCommand command, Invocation call, Formulary formulary)
    {
        if (call.RefusesProtocol(out var refused))
        {
            return refused;
        }

        var form = new List<RequestError>();
        var (screening, errors) = RequestAssessing.Screen(command.Patient.Read(call.Parsed, form), form, new DoseAssessor(formulary));
        if (screening is null)
        {
            return call.Refuse(null, errors);
        }

        switch (call.Format)
        {
            case "json":
                call.PrintJson(json => PlanJson.Write(json, screening));
                break;
            case "markdown":
                call.Terminal.Output.Write(new PlanMarkdown(screening, call.IsUk).Compose());
                break;
            default:
                call.Print(page => new PlanText(page, screening).Write());
                break;
        }

        return ExitCode.NoAlert;
    }
}
