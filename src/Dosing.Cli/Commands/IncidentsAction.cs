using Dosing.Cli.Rendering;
using Dosing.Formularies;
using Dosing.Requests;
using Dosing.Teaching;

namespace Dosing.Cli.Commands;

/// <summary>Replays the published incidents, or one of them.</summary>
internal static class IncidentsAction
{
    public static int Run(IncidentsCommand command, Invocation call, TeachingContent content, Formulary formulary)
    {
        if (call.RefusesProtocol(out var refused))
        {
            return refused;
        }

        var id = call.Parsed.GetValue(command.Id);
        Incident[] incidents = [.. content.Incidents.Where(i => id is null || i.Id == id)];
        if (incidents.Length == 0)
        {
            var near = NearWords.To(id!, content.Incidents.Select(i => i.Id));
            return call.Refuse(null, [new RequestError(RequestErrorCodes.WordUnknown, "id", id, "There is no such incident.", near.Count > 0 ? string.Join(" or ", near) : "dosing incidents lists them")], "no incident is shown.");
        }

        var replayer = new IncidentReplayer(formulary);
        var answer = new IncidentsAnswer([.. incidents.Select(replayer.Replay)], id is not null, content.Identity, formulary.Identity);
        call.Answer(page => new IncidentsText(page, answer).Write(), json => IncidentsJson.Write(json, answer), () => new IncidentsMarkdown(answer, call.IsUk).Compose());
        return ExitCode.NoAlert;
    }
}
