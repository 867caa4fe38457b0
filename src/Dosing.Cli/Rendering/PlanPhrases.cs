using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Cli.Rendering;

/// <summary>The sentences of a plan that text and markdown share.</summary>
internal static class PlanPhrases
{
    public const string LocalPractice = "local practice, confirm";

    /// <summary>The phases of a session with their lines, in order.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<PlannedLine> Lines)> Phases(SessionPlan plan) =>
        [("Before", plan.Before), ("During", plan.During), ("After", plan.After)];

    /// <summary>What of a line is due, and because of what.</summary>
    public static IEnumerable<string> Due(PlannedLine line) => line.Due.Select(d => $"due here: {d.Item}, because of {string.Join(", ", d.Because)}");

    /// <summary>A line, marked where a part of it rests on recall.</summary>
    public static string Text(PlannedLine line) => line.IsLocalPractice ? $"{line.Text} ({LocalPractice})" : line.Text;

    /// <summary>Whether all of a list rests on recall.</summary>
    public static bool IsLocal(IReadOnlyList<EvidenceLine> evidence) => evidence.All(e => e.Status == EvidenceStatus.Recalled);

    /// <summary>The limits during and after, by entry.</summary>
    public static IEnumerable<PlannedLimit> Limits(ScreeningAssessment screening)
    {
        var adults = $"; for adults, from {Phrases.Months((int)screening.Formulary.Rules.AdultFromMonths.Value)}";
        return screening.Plan.Limits.GroupBy(l => l.Entry).Select(g => new PlannedLimit(
            g.Key,
            g.Max(l => l.Line.Severity),
            string.Join("; ", g.Select(l => Limit(l.Line))) + (g.Key.AdultOnly ? adults : ""),
            [.. g.Key.Evidence.Where(e => g.Any(l => l.Line.Address == e.Address))]));
    }

    /// <summary>All that a plan rests on, in the order in which it is shown.</summary>
    public static IEnumerable<EvidenceLine> Evidence(ScreeningAssessment screening) =>
        screening.Findings.SelectMany(f => f.Evidence)
            .Concat(screening.Plan.Plan.Evidence)
            .Concat(Limits(screening).SelectMany(l => l.Evidence))
            .Concat(screening.Plan.Emergence.SelectMany(e => e.Plan.Evidence))
            .Concat(screening.Plan.Checklist.Evidence);

    /// <summary>The name of a part of the plan, with what it rests on, or marked where all of that is recall.</summary>
    public static string Titled(string name, IReadOnlyList<EvidenceLine> evidence, EvidenceNumbers numbers) =>
        IsLocal(evidence) ? $"{name} ({LocalPractice})" : numbers.Cite(name, evidence);

    /// <summary>What evidence is cited as: name and address; what rests on recall has neither.</summary>
    public static IEnumerable<string> Sources(IReadOnlyList<EvidenceLine> evidence) =>
        evidence.Where(e => e.Status != EvidenceStatus.Recalled).Select(e => e.Address is { } address ? $"{e.Source} {address}" : e.Source);

    private static string Limit(ThresholdLine line)
    {
        var local = line.Status == EvidenceStatus.Recalled ? $" ({LocalPractice})" : "";
        return line.Limit is { } limit ? $"{line.Parameter}: {Beyond(limit.Sign)} {QuantityFormat.Number(limit.Value)}{local}" : $"{line.Parameter}: {line.Comparison}{local}";
    }

    private static string Beyond(string sign) => sign switch
    {
        ">" => "above",
        ">=" => "at or above",
        "<" => "below",
        "<=" => "at or below",
        _ => "at",
    };
}

/// <summary>The limits of one entry during and after a session.</summary>
/// <param name="Entry">The entry; its action says what to do.</param>
/// <param name="Severity">The worst severity of its limits.</param>
/// <param name="Text">The limits.</param>
/// <param name="Evidence">What they rest on; empty where that is recall.</param>
internal sealed record PlannedLimit(ScreeningEntry Entry, Severity Severity, string Text, IReadOnlyList<EvidenceLine> Evidence);
