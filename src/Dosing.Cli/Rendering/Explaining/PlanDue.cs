using Dosing.Formularies;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>A part of a plan or checklist that an entry makes due.</summary>
internal sealed record PlanDue(string PlanId, string Phase, string Item)
{
    /// <summary>The lines of a plan by their phases, in order; phases without a line are left out.</summary>
    public static IEnumerable<(string Phase, IReadOnlyList<PlanLine> Lines)> Phases(MonitoringPlan plan) =>
        new (string, IReadOnlyList<PlanLine>)[] { ("before", plan.Before), ("during", plan.During), ("after", plan.After), ("steps", plan.Steps) }.Where(p => p.Item2.Count > 0);

    /// <summary>All that an entry makes due; possibly empty.</summary>
    public static IEnumerable<PlanDue> By(ScreeningEntry entry, Formulary formulary)
    {
        var checklist = formulary.Content.Checklist;
        return formulary.Content.Plans.SelectMany(p => Phases(p).SelectMany(phase => Of(p.Id, phase.Phase, phase.Lines)))
            .Concat(Of(checklist.Id, "items", checklist.Items));

        IEnumerable<PlanDue> Of(string id, string phase, IReadOnlyList<PlanLine> lines) =>
            lines.SelectMany(l => l.When).Where(w => w.Entries.Contains(entry.Id)).Select(w => new PlanDue(id, phase, w.Item));
    }
}
