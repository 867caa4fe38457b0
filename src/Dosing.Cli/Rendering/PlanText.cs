using Dosing.Assessments;

namespace Dosing.Cli.Rendering;

/// <summary>A session plan on a page: what was found first, then the session in its order, then what nobody said.</summary>
internal sealed class PlanText(Page page, ScreeningAssessment screening)
{
    private const int Indent = 2;

    private readonly EvidenceNumbers _numbers = new(PlanPhrases.Evidence(screening));

    private SessionPlan Plan => screening.Plan;

    /// <summary>Writes the whole page.</summary>
    public void Write()
    {
        ScreeningText.WriteHead(page, "Session plan for", screening);
        Because();
        page.Gap();
        page.Line(_numbers.Cite(Plan.Plan.Name, Plan.Plan.Evidence), Tone.Quiet, hanging: Indent);
        foreach (var (heading, lines) in PlanPhrases.Phases(Plan))
        {
            Lines(heading, lines);
        }

        if (Plan.Plan.Staff is { } staff)
        {
            page.Heading("Staff and kit");
            page.Line(staff, indent: Indent);
        }

        Limits();
        foreach (var emergence in Plan.Emergence)
        {
            Lines(PlanPhrases.Titled(emergence.Plan.Name, emergence.Plan.Evidence, _numbers), emergence.Steps);
        }

        Lines(PlanPhrases.Titled(Plan.Checklist.Name, Plan.Checklist.Evidence, _numbers), Plan.ChecklistItems);
        FindingsText.WriteNotChecked(page, screening.NotChecked);
        FindingsText.WriteNotScreened(page, screening.NotScreened);
        FindingsText.WriteSources(page, [.. _numbers.Lines]);
        FindingsText.WriteFoot(page, screening.Receipt);
    }

    private void Because()
    {
        if (screening.Findings.Count == 0)
        {
            return;
        }

        page.Heading("Because of what was said");
        foreach (var finding in screening.Findings)
        {
            FindingsText.WriteTitle(page, finding.Severity, finding.Title, finding.Id);
            page.Line(_numbers.Cite($"Do:  {finding.Action}", finding.Evidence), indent: 4, hanging: 9);
            page.Line($"By:  {string.Join("; ", finding.TriggeredBy)}", indent: 4, hanging: 9);
        }
    }

    private void Lines(string heading, IReadOnlyList<PlannedLine> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (var line in lines)
        {
            page.Line($"- {PlanPhrases.Text(line)}", indent: Indent, hanging: 4);
            foreach (var due in PlanPhrases.Due(line))
            {
                page.Write(4, 7, ("=>", Tone.Warning), ($" {due}", Tone.Strong));
            }
        }
    }

    private void Limits()
    {
        PlannedLimit[] limits = [.. PlanPhrases.Limits(screening)];
        if (limits.Length == 0)
        {
            return;
        }

        page.Heading("Limits during and after");
        foreach (var limit in limits)
        {
            FindingsText.WriteTitle(page, limit.Severity, limit.Entry.Name, limit.Entry.Id);
            page.Line(_numbers.Cite($"At:  {limit.Text}", limit.Evidence), indent: 4, hanging: 9);
            page.Line($"Do:  {limit.Entry.Action}.", indent: 4, hanging: 9);
        }
    }
}
