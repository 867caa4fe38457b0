using Dosing.Assessments;
using Dosing.Cli.Commands;
using Dosing.Clinical;
using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>Replayed incidents as a markdown document, to hand out.</summary>
internal sealed class IncidentsMarkdown(IncidentsAnswer answer, bool isUk)
{
    private readonly MarkdownText _text = new(isUk);

    /// <summary>Composes the whole document.</summary>
    public string Compose()
    {
        _text.Line($"# {IncidentsPhrases.Title(answer)}");
        _text.Line(IncidentsPhrases.Premise);
        if (!answer.IsOne)
        {
            _text.Line(IncidentsPhrases.Counts(answer));
            _text.Line(["| | what happened | answer | named |", "| --- | --- | --- | --- |", .. answer.Replays.Select(r =>
                $"| {r.Incident.Id} | {Escape(IncidentsPhrases.Short(r.Incident))} | {IncidentsPhrases.Answer(r)} | {IncidentsPhrases.Named(r)} |")]);
        }

        foreach (var replay in answer.Replays)
        {
            One(replay);
        }

        TeachingFoot.Write(_text, answer.Teaching, answer.Formulary);
        return _text.ToString();
    }

    private void One(IncidentReplay replay)
    {
        var incident = replay.Incident;
        _text.Line($"## {incident.Id}: {Escape(incident.Situation)}");
        _text.Line([
            Item("Went wrong", incident.Mechanism),
            Item("Source", IncidentsPhrases.Source(incident)),
            Item("Assumed", incident.Assumed.Count > 0 ? string.Join("; ", incident.Assumed) : IncidentsPhrases.Nothing),
            .. incident.Note is { } note ? [Item("Note", note)] : Array.Empty<string>(),
            .. Answer(replay),
            Item("Stopped", IncidentsPhrases.Stopped(replay)),
            .. incident.Script is IncidentScript.OfOrder { Expected: var expected } ? [Item("Expected", IncidentsPhrases.Expected(expected, replay.Differences))] : Array.Empty<string>(),
        ]);
        _text.Line("```sh", IncidentCommandLine.Of(incident.Script), "```");
    }

    private static IEnumerable<string> Answer(IncidentReplay replay) => replay switch
    {
        IncidentReplay.OfOrder order => Order(order.Assessment),
        IncidentReplay.OfRefusal { Incident.Script: IncidentScript.OfRefusal script } refusal =>
            [Item("Shown by", script.Shows), .. refusal.Errors.Select(e => Item("Error", $"{e.Field} '{e.Given}': {e.Message} Type instead: {e.Suggestion}."))],
        IncidentReplay.OfTable { Incident.Script: IncidentScript.OfTable script } table =>
            [Item("Shown by", script.Shows), .. table.Cells.Select(c => Item("Cell", IncidentsPhrases.Cell(c)))],
        _ => [],
    };

    private static IEnumerable<string> Order(DoseAssessment assessment) =>
    [
        Item("Order", IncidentsPhrases.AsTyped(assessment)),
        .. assessment.Receipt.Steps.Select(s => Item("Step", IncidentsPhrases.Step(s))),
        Item("Verdict", $"{Words.Outcomes.Word(assessment.Verdict.Outcome)}: {Phrases.Verdict(assessment)}"),
        Item("Depth", Phrases.Depth(assessment)),
        .. assessment.Findings.Select(f => Item("Finding", $"{Words.Severities.Word(f.Severity)}: {f.Title} ({f.Id})")),
        .. assessment.Explanations.Select(e => Item("Slip", $"{e.Slip}: {e.Text}")),
    ];

    private static string Item(string name, string text) => $"- **{name}:** {Escape(text)}";

    private static string Escape(string text) => MarkdownText.Escape(text);
}
