using Dosing.Cli.Rendering.Explaining;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Requests;
using Dosing.Simulation;

namespace Dosing.Cli.Commands;

/// <summary>Says what an id means, or lists the ids.</summary>
internal static class ExplainAction
{
    private const string HowToList = "dosing explain --list, or dosing explain --list WORD";

    public static int Run(ExplainCommand command, Invocation call, Formulary formulary, Func<KineticKnowledge> kinetics)
    {
        var id = call.Parsed.GetValue(command.Id);
        if (call.Parsed.GetValue(command.List))
        {
            return List(call, new ExplainedIds(formulary, kinetics()), id);
        }

        // No id of the kinetics is one of the formulary: they are read only where the formulary does not know the id.
        var meanings = id is null ? [] : new ExplainedIds(formulary).Find(id);
        return meanings.Count > 0 ? Show(call, meanings) : ShowOfAll(call, new ExplainedIds(formulary, kinetics()), id);
    }

    private static int ShowOfAll(Invocation call, ExplainedIds ids, string? id)
    {
        if (id is null)
        {
            var kinds = string.Join(", ", ids.All.GroupBy(m => m.Kind).Select(k => FormattableString.Invariant($"{k.Key} ({k.Count()})")));
            return call.Refuse(null, [new RequestError(RequestErrorCodes.Usage, "id", null, $"explain needs an id. There are ids of these kinds: {kinds}.", HowToList)]);
        }

        var meanings = ids.Find(id);
        if (meanings.Count == 0)
        {
            if (IsWordOfAnswers(id))
            {
                return call.Refuse(null, [Unknown(id, "This is a word of the answers and no id; docs/glossary.md gives its meaning.", HowToList)]);
            }

            var near = ids.Near(id);
            return call.Refuse(null, [Unknown(id, "There is no such id.", near.Count > 0 ? string.Join(" or ", near) : HowToList)]);
        }

        return Show(call, meanings);
    }

    /// <summary>Ids that hold such a word are of something else, as <c>bp-stop-during</c> is of <c>stop</c>, so none is named.</summary>
    private static bool IsWordOfAnswers(string word) =>
        Words.Dispositions.TryRead(word, out _) || Words.Outcomes.TryRead(word, out _) || Words.Severities.TryRead(word, out _);

    private static int Show(Invocation call, IReadOnlyList<Explained> meanings)
    {
        if (call.IsJson)
        {
            call.PrintJson(json => ExplainJson.Write(json, meanings));
        }
        else
        {
            call.Print(page => ExplainText.Write(page, meanings));
        }

        return ExitCode.NoAlert;
    }

    private static int List(Invocation call, ExplainedIds ids, string? word)
    {
        var listed = ids.Holding(word);
        if (listed.Count == 0)
        {
            return call.Refuse(null, [Unknown(word!, "No id and no name holds this word.", "dosing explain --list")]);
        }

        if (call.IsJson)
        {
            call.PrintJson(json => ExplainJson.WriteList(json, listed));
        }
        else
        {
            call.Print(page => ExplainText.WriteList(page, listed));
        }

        return ExitCode.NoAlert;
    }

    private static RequestError Unknown(string given, string message, string suggestion) =>
        new(RequestErrorCodes.WordUnknown, "id", given, message, suggestion);
}
