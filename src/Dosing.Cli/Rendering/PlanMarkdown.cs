using Dosing.Assessments;
using Dosing.Clinical;

namespace Dosing.Cli.Rendering;

/// <summary>A session plan as a markdown sheet with boxes to tick, for paper or a record.</summary>
internal sealed class PlanMarkdown(ScreeningAssessment screening, bool isUk)
{
    private readonly MarkdownText _text = new(isUk);
    private readonly EvidenceNumbers _numbers = new(PlanPhrases.Evidence(screening));

    private SessionPlan Plan => screening.Plan;

    /// <summary>Composes the whole document.</summary>
    public string Compose()
    {
        var escape = MarkdownText.Escape;
        _text.Line($"# Session plan for {escape(ScreeningPhrases.Case(screening))}");
        _text.Line(escape($"{ScreeningPhrases.Severities(screening)} Patient: {ScreeningPhrases.Patient(screening)}."));
        if (ScreeningPhrases.Said(screening) is { Length: > 0 } said)
        {
            _text.Line($"Said: {escape(said)}.");
        }

        _text.Line($"**{Words.Dispositions.Word(screening.Disposition)}.** {escape(ScreeningPhrases.Why(screening))}");
        _text.Section("Because of what was said", screening.Findings.Select(f =>
            $"- [ ] **{Words.Severities.Word(f.Severity)}: {escape(f.Title)}** (`{f.Id}`). {_numbers.Cite($"{escape(f.Action)} By {escape(string.Join("; ", f.TriggeredBy))}.", f.Evidence)}"));
        _text.Line($"{_numbers.Cite(escape(Plan.Plan.Name), Plan.Plan.Evidence)}.");
        foreach (var (heading, lines) in PlanPhrases.Phases(Plan))
        {
            _text.Section(heading, lines.Select(Box));
        }

        _text.Section("Staff and kit", Plan.Plan.Staff is { } staff ? [$"- [ ] {escape(staff)}"] : []);
        _text.Section("Limits during and after", PlanPhrases.Limits(screening).Select(l =>
            $"- **{Words.Severities.Word(l.Severity)}: {escape(l.Entry.Name)}** (`{l.Entry.Id}`). {_numbers.Cite($"{escape(l.Text)}. {escape(l.Entry.Action)}.", l.Evidence)}"));
        foreach (var emergence in Plan.Emergence)
        {
            _text.Section(PlanPhrases.Titled(emergence.Plan.Name, emergence.Plan.Evidence, _numbers), emergence.Steps.Select(s => $"- {escape(PlanPhrases.Text(s))}{Due(s)}"));
        }

        _text.Section(PlanPhrases.Titled(Plan.Checklist.Name, Plan.Checklist.Evidence, _numbers), Plan.ChecklistItems.Select(Box));
        _text.Section("Not checked", screening.NotChecked.Select(p => $"- {escape(p.Part)}: {escape(p.Text)} (`{p.Reason}`)"));
        _text.Section("Not screened: nobody said, and unknown is not absent", screening.NotScreened.GroupBy(i => i.Severity).Select(g =>
            $"- {g.Count()} {Words.Severities.Word(g.Key)} if present: {string.Join(", ", g.Select(i => $"`{i.Item}`"))}"));
        _text.Section("Sources", _numbers.Lines.Select(s => $"- `{s.Label}`: {escape(s.Citation)}"));
        _text.Foot(screening.Receipt);
        return _text.ToString();
    }

    private static string Box(PlannedLine line) => $"- [ ] {MarkdownText.Escape(PlanPhrases.Text(line))}{Due(line)}";

    private static string Due(PlannedLine line) => string.Concat(PlanPhrases.Due(line).Select(d => $" **{MarkdownText.Escape(d)}.**"));
}
