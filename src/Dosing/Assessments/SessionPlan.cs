using Dosing.Formularies;

namespace Dosing.Assessments;

/// <summary>What to do before, during and after a session for an intent, and what the findings make due of it.</summary>
/// <param name="Plan">The plan of the intent's category.</param>
/// <param name="Before">Before the session.</param>
/// <param name="During">During the session.</param>
/// <param name="After">After the session.</param>
/// <param name="Limits">The limits during and after it; possibly empty.</param>
/// <param name="Emergence">The plans that hold for every intent, with their steps.</param>
/// <param name="Checklist">The list to go through before.</param>
/// <param name="ChecklistItems">The items of it.</param>
public sealed record SessionPlan(
    MonitoringPlan Plan,
    IReadOnlyList<PlannedLine> Before,
    IReadOnlyList<PlannedLine> During,
    IReadOnlyList<PlannedLine> After,
    IReadOnlyList<SessionLimit> Limits,
    IReadOnlyList<EmergencePlan> Emergence,
    Checklist Checklist,
    IReadOnlyList<PlannedLine> ChecklistItems)
{
    /// <summary>The plan for what was screened. Nothing is taken out of it; what is due is marked.</summary>
    public static SessionPlan Of(ScreeningAssessment screening)
    {
        ArgumentNullException.ThrowIfNull(screening);
        var content = screening.Formulary.Content;
        var plan = content.Plans.Single(p => p.Category == screening.Category);
        return new SessionPlan(
            plan,
            Lines(plan.Before, screening),
            Lines(plan.During, screening),
            Lines(plan.After, screening),
            [.. screening.Formulary.Screening.Entries.Where(e => e.In(screening.Column) is not null).SelectMany(Limit)],
            [.. content.Plans.Where(p => p.Category is null).Select(p => new EmergencePlan(p, Lines(p.Steps, screening)))],
            content.Checklist,
            Lines(content.Checklist.Items, screening));
    }

    private static PlannedLine[] Lines(IReadOnlyList<PlanLine> lines, ScreeningAssessment screening) =>
        [.. lines.Select(l => new PlannedLine(l.Text, l.IsLocalPractice, [.. l.When.Select(w => Due(w, screening)).OfType<DueItem>()]))];

    private static DueItem? Due(PlanTrigger trigger, ScreeningAssessment screening)
    {
        var because = screening.Result.Present.Select(p => p.Entry.Id).Where(trigger.Entries.Contains).ToList();
        if (trigger.IsDueAt(screening.Request.Patient.Age))
        {
            because.Add($"age {screening.Request.Raw.Age}");
        }

        return because.Count > 0 ? new DueItem(trigger.Item, because) : null;
    }

    private static IEnumerable<SessionLimit> Limit(ScreeningEntry entry) =>
        entry.Lines.Where(l => l.Scope == LineScope.Plan).Select(l => new SessionLimit(entry, l));
}

/// <summary>A line of a plan for one patient.</summary>
/// <param name="Text">The line.</param>
/// <param name="IsLocalPractice">Whether a part of it rests on recall: local practice, to be confirmed.</param>
/// <param name="Due">The parts of it that are due here; possibly empty.</param>
public sealed record PlannedLine(string Text, bool IsLocalPractice, IReadOnlyList<DueItem> Due);

/// <summary>A part of a line that is due.</summary>
/// <param name="Item">The part, such as <c>ECG</c>.</param>
/// <param name="Because">The ids of the present entries, or the age as typed; at least one.</param>
public sealed record DueItem(string Item, IReadOnlyList<string> Because);

/// <summary>A limit during or after a session.</summary>
/// <param name="Entry">The entry it belongs to; its action says what to do.</param>
/// <param name="Line">The limit.</param>
public sealed record SessionLimit(ScreeningEntry Entry, ThresholdLine Line);

/// <summary>A plan that holds for every intent.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Steps">Its steps.</param>
public sealed record EmergencePlan(MonitoringPlan Plan, IReadOnlyList<PlannedLine> Steps);
