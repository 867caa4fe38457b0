using Dosing.Assessments;
using Dosing.Cli.Commands;
using Dosing.Clinical;
using Dosing.Teaching;

namespace Dosing.Cli.Rendering;

/// <summary>Replayed incidents on a page: the table first, then each incident step by step.</summary>
internal sealed class IncidentsText(Page page, IncidentsAnswer answer)
{
    private const int Indent = 2;
    private const int Column = 11;

    /// <summary>Writes the whole page.</summary>
    public void Write()
    {
        page.Line(IncidentsPhrases.Title(answer), Tone.Strong);
        page.Line(IncidentsPhrases.Premise, Tone.Quiet);
        if (!answer.IsOne)
        {
            page.Line(IncidentsPhrases.Counts(answer));
            Table();
        }

        foreach (var replay in answer.Replays)
        {
            One(replay);
        }

        TeachingFoot.Write(page, answer.Teaching, answer.Formulary);
    }

    private void Table()
    {
        Row[] rows = [new("id", "answer", "named", "what happened"), .. answer.Replays.Select(Row.Of)];
        var (id, word, named) = (rows.Max(r => r.Id.Length), rows.Max(r => r.Answer.Length), rows.Max(r => r.Named.Length));
        page.Gap();
        foreach (var (row, i) in rows.Select((row, i) => (row, i)))
        {
            page.Line($"{row.Id.PadRight(id)}  {row.Answer.PadRight(word)}  {row.Named.PadRight(named)}  {row.Short}", i == 0 ? Tone.Quiet : Tone.Plain, hanging: id + word + named + 6);
        }
    }

    private void One(IncidentReplay replay)
    {
        var incident = replay.Incident;
        page.Heading($"{incident.Id}  {incident.Situation}");
        Fact("WENT WRONG", incident.Mechanism);
        Fact("SOURCE", IncidentsPhrases.Source(incident));
        Fact("ASSUMED", incident.Assumed.Count > 0 ? string.Join("; ", incident.Assumed) : IncidentsPhrases.Nothing);
        if (incident.Note is { } note)
        {
            Fact("NOTE", note);
        }

        switch (replay)
        {
            case IncidentReplay.OfOrder order:
                Order(order.Assessment);
                break;
            case IncidentReplay.OfRefusal { Incident.Script: IncidentScript.OfRefusal script } refusal:
                Fact("SHOWN BY", script.Shows);
                Facts("ERROR", refusal.Errors.Select(e => $"{e.Field} '{e.Given}': {e.Message} [{e.Code}] Type instead: {e.Suggestion}."));
                break;
            case IncidentReplay.OfTable { Incident.Script: IncidentScript.OfTable script } table:
                Fact("SHOWN BY", script.Shows);
                Facts("CELLS", table.Cells.Select(IncidentsPhrases.Cell));
                break;
        }

        Fact("STOPPED", IncidentsPhrases.Stopped(replay), replay.IsStopped ? Tone.Good : Tone.Danger);
        if (incident.Script is IncidentScript.OfOrder { Expected: var expected })
        {
            Fact("EXPECTED", IncidentsPhrases.Expected(expected, replay.Differences), replay.Differences.Count == 0 ? Tone.Plain : Tone.Danger);
        }

        page.Line("RUN IT", Tone.Strong, Indent);
        CopyableCommand.Write(page, IncidentCommandLine.Of(incident.Script), 4);
    }

    private void Order(DoseAssessment assessment)
    {
        Fact("ORDER", IncidentsPhrases.AsTyped(assessment));
        Facts("STEPS", assessment.Receipt.Steps.Select(IncidentsPhrases.Step));
        Fact("VERDICT", $"{Words.Outcomes.Word(assessment.Verdict.Outcome)}: {Phrases.Verdict(assessment)}");
        Fact("DEPTH", Phrases.Depth(assessment));
        Facts("FINDINGS", assessment.Findings.Select(f => $"{Words.Severities.Word(f.Severity)}: {f.Title} [{f.Id}]"));
        Facts("SLIPS", assessment.Explanations.Select(e => $"{e.Slip}: {e.Text}"));
    }

    private void Facts(string name, IEnumerable<string> lines)
    {
        foreach (var line in lines.DefaultIfEmpty(IncidentsPhrases.Nothing))
        {
            Fact(name, line);
            name = "";
        }
    }

    private void Fact(string name, string text, Tone tone = Tone.Plain) =>
        page.Write(Indent, Indent + Column, (name.PadRight(Column), Tone.Strong), (text, tone));

    private sealed record Row(string Id, string Answer, string Named, string Short)
    {
        public static Row Of(IncidentReplay replay) =>
            new(replay.Incident.Id, IncidentsPhrases.Answer(replay), IncidentsPhrases.Named(replay), IncidentsPhrases.Short(replay.Incident));
    }
}
