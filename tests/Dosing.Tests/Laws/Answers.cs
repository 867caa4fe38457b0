using Dosing.Assessments;
using Dosing.Clinical;

namespace Dosing.Tests.Laws;

/// <summary>An assessment as text, to be compared whole.</summary>
internal static class Answers
{
    /// <summary>What was judged: outcome, depth, findings, disposition, slips, swaps, what was not checked; without the inputs and the receipt.</summary>
    public static string Judged(this DoseAssessment a) => string.Join('\n',
        $"{a.Disposition} {a.Verdict.Outcome} {a.Verdict.Range?.Id} {a.Verdict.Value}",
        $"references {string.Join(", ", a.References.Select(r => $"{r.Range.Id} {r.Outcome}"))}",
        $"depth {a.Depth.Level} {a.Depth.Band?.Id} {a.Depth.Rule} {a.Depth.Value} {a.Depth.Next} {a.MayBeDeeper}",
        $"findings {string.Join(", ", a.DoseFindings.Select(f => $"{f.Kind} {f.Severity}"))}",
        $"present {string.Join(", ", a.Screening.Present.Select(p => $"{p.Entry.Id} {p.Severity} {p.IsLocalPractice}"))}",
        $"combinations {string.Join(", ", a.Screening.Combinations.Select(c => $"{c.Combination.Id} {c.Severity} {c.IsPartial}"))}",
        $"slips {string.Join(", ", a.Slips.Select(s => s.Id))}",
        $"swaps {string.Join(", ", a.RouteSwaps.Select(s => $"{s.Route} {s.Level}"))}",
        $"not checked {string.Join(", ", a.NotChecked.Select(p => $"{p.Part} {p.Reason}"))}",
        $"not screened {string.Join(", ", a.NotScreened.Select(i => i.Item))}");

    /// <summary>Every word and digit of the assessment.</summary>
    public static string Whole(this DoseAssessment a) => string.Join('\n',
        a.Judged(),
        string.Join('\n', a.Findings.Select(f => $"{f.Id} {f.Title} {f.Why} {f.Action} {string.Join(' ', f.TriggeredBy)} {string.Join(' ', f.Sources)}")),
        string.Join('\n', a.Explanations.Select(e => e.Text)),
        string.Join('\n', a.NotChecked.Select(p => p.Text)),
        string.Join('\n', a.Receipt.Inputs.Select(i => $"{i.Field} {i.Typed} {i.Read}")),
        string.Join('\n', a.Receipt.Steps.Select(s => $"{s.Symbol} {s.Formula} {s.With} {s.Value} {s.Unit}")));

    /// <summary>The place of an outcome in below, within, above, above-limit; null where it is not checked.</summary>
    public static int? Place(this Outcome outcome) => outcome == Outcome.NotChecked ? null : (int)outcome;

    /// <summary>The place of a level from light to deep; null where it is not checked.</summary>
    public static int? Place(this DepthLevel level) => level == DepthLevel.NotChecked ? null : (int)level;
}
