using Dosing.Assessments;
using Dosing.Cli.Parsing;
using Dosing.Cli.Rendering;
using Dosing.Requests;

namespace Dosing.Cli.Commands;

/// <summary>Judges one dose and prints the answer.</summary>
internal static class CheckAction
{
    public static int Run(CheckCommand command, Invocation call, DoseAssessor assessor)
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
        var whole = command.Dose.Over(request, call.Parsed, form);
        var (assessment, id, all) = RequestAssessing.Assess(whole, form, assessor);
        if (assessment is null)
        {
            return call.Refuse(id, all);
        }

        Print(call, assessment);
        var code = ExitCode.Of(assessment.Disposition);
        return call.Parsed.GetValue(command.ExitZero) ? ExitCode.NoAlert : code;
    }

    private static void Print(Invocation call, DoseAssessment assessment)
    {
        switch (call.Format)
        {
            case "json":
                call.PrintJson(json => AssessmentJson.Write(json, assessment));
                break;
            case "markdown":
                call.Terminal.Output.Write(new AssessmentMarkdown(assessment, call.IsUk).Compose());
                break;
            default:
                call.Print(page => new AssessmentText(page, assessment).Write());
                break;
        }
    }
}
