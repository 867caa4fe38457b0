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
        var form = new List<RequestError>();
        var (screening, errors) = RequestAssessing.Screen(command.Patient.Read(call.Parsed, form), form, new DoseAssessor(formulary));
        if (screening is null)
        {
            return call.Refuse(null, errors);
        }

        call.Answer(page => new PlanText(page, screening).Write(), json => PlanJson.Write(json, screening), () => new PlanMarkdown(screening, call.IsUk).Compose());
        return ExitCode.NoAlert;
    }
}
