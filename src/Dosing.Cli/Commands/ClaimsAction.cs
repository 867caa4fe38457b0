using Dosing.Cli.Rendering;
using Dosing.Formularies;
using Dosing.Requests;
using Dosing.Teaching;

namespace Dosing.Cli.Commands;

/// <summary>Shows the audited claims, some of them, or one.</summary>
internal static class ClaimsAction
{
    private const string NotShown = "no claim is shown.";

    public static int Run(ClaimsCommand command, Invocation call, TeachingContent content, Formulary formulary)
    {
        if (call.RefusesProtocol(out var refused))
        {
            return refused;
        }

        var (id, verdict, topic) = (call.Parsed.GetValue(command.Id), call.Parsed.GetValue(command.Verdict), call.Parsed.GetValue(command.Topic));
        RequestError[] errors = [.. Errors(id, verdict, topic, content.Claims)];
        if (errors.Length > 0)
        {
            return call.Refuse(null, errors, NotShown);
        }

        var claims = content.Claims.Where(c => (id is null || c.Id == id) && (topic is null || c.Topic == topic)
            && (verdict is null || (ClaimVerdicts.Words.TryRead(verdict, out var asked) && c.Verdict == asked)));
        var answer = ClaimsAnswer.Of(claims, id is not null, content, formulary);
        call.Answer(page => new ClaimsText(page, answer).Write(), json => ClaimsJson.Write(json, answer), () => new ClaimsMarkdown(answer, call.IsUk).Compose());
        return ExitCode.NoAlert;
    }

    private static IEnumerable<RequestError> Errors(string? id, string? verdict, string? topic, IReadOnlyList<Claim> claims)
    {
        if (id is not null && (verdict ?? topic) is not null)
        {
            yield return new RequestError(RequestErrorCodes.Usage, "id", id, "One claim is asked for by its id, some by --verdict or --topic; not both.", $"dosing claims {id}");
        }
        else if (id is not null && claims.All(c => c.Id != id))
        {
            yield return Unknown("id", id, "There is no such claim.", claims.Select(c => c.Id), "dosing claims lists them");
        }

        if (topic is not null && claims.All(c => c.Topic != topic))
        {
            var topics = claims.Select(c => c.Topic).Distinct().ToArray();
            yield return Unknown("topic", topic, "There is no claim on such a topic.", topics, string.Join(", ", topics));
        }
    }

    private static RequestError Unknown(string field, string given, string message, IEnumerable<string> words, string otherwise)
    {
        var near = NearWords.To(given, words);
        return new RequestError(RequestErrorCodes.WordUnknown, field, given, message, near.Count > 0 ? string.Join(" or ", near) : otherwise);
    }
}
