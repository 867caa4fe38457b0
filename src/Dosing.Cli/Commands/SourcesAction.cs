using Dosing.Cli.Rendering;
using Dosing.Formularies;
using Dosing.Requests;

namespace Dosing.Cli.Commands;

/// <summary>Shows the sources, or one of them.</summary>
internal static class SourcesAction
{
    public static int Run(SourcesCommand command, Invocation call, Formulary formulary)
    {
        if (call.RefusesProtocol(out var refused))
        {
            return refused;
        }

        var id = call.Parsed.GetValue(command.Id);
        var all = formulary.Content.Sources;
        if (id is not null && formulary.FindSource(id) is null)
        {
            var near = NearWords.To(id, all.Select(s => s.Id));
            return call.Refuse(null, [new RequestError(RequestErrorCodes.WordUnknown, "source", id, "There is no such source.", near.Count > 0 ? string.Join(" or ", near) : "dosing sources lists them")]);
        }

        var answers = all.Where(s => id is null || s.Id == id).Select(s => SourceAnswer.Of(s, formulary)).ToArray();
        if (call.IsJson)
        {
            call.PrintJson(json => SourceJson.Write(json, answers));
        }
        else if (id is null)
        {
            call.Print(page => SourceText.WriteList(page, answers));
        }
        else
        {
            call.Print(page => SourceText.WriteOne(page, answers[0]));
        }

        return ExitCode.NoAlert;
    }
}
