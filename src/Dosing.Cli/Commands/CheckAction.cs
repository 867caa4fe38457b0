using Dosing.Cli.Parsing;
using Dosing.Cli.Rendering;

namespace Dosing.Cli.Commands;

/// <summary>Judges one dose and prints the answer.</summary>
internal static class CheckAction
{
    public static int Run(CheckCommand command, Invocation call, DoseAssessor assessor)
    {
        var (request, errors) = RequestFile.Read(call.Parsed.GetValue(command.Request), call.Terminal.Input);
        if (RequestFile.IsNone(errors))
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

        call.Answer(page => new AssessmentText(page, assessment).Write(), json => AssessmentJson.Write(json, assessment), () => new AssessmentMarkdown(assessment, call.IsUk).Compose());
        return call.Exit(assessment.Disposition, command.ExitZero);
    }
}
