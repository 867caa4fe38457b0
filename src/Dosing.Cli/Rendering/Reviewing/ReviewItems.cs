using Dosing.Cli.Rendering.Explaining;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering.Reviewing;

/// <summary>Things whose facts all rest on the same lines of evidence: what <c>explain</c> says of them, one fact a row.</summary>
internal static class ReviewItems
{
    /// <summary>What points elsewhere in the sheet or is only typed.</summary>
    private static readonly string[] LeftOut = ["evidence", "type", "combinations", "makes due", "same total in another volume", "use", "rule", "raises"];

    /// <summary>Products, what a strength counts, dilution, sprays and devices.</summary>
    public static ReviewSection Products(Formulary formulary)
    {
        var content = formulary.Content;
        return new("Products and preparation", "Strengths and totals are of base. The steps of the devices are a convention of this project and no evidence.",
        [
            .. content.Products.Select(p => Item(new ProductExplained(p, formulary), p.Evidence)),
            Item(new StrengthBasisExplained(content.StrengthBasis), content.StrengthBasis.Evidence),
            .. content.Diluents.Select(d => Item(new DiluentExplained(d, formulary), d.Evidence)),
            Item(new ConcentrateExplained(content.Dilution.Concentrate), content.Dilution.Concentrate.Evidence),
            .. content.Dilution.Mixes.Select(m => Item(new MixExplained(m), m.Evidence)),
            Item(new NotFurtherExplained(content.Dilution.NotFurther), content.Dilution.NotFurther.Evidence),
            .. content.Incompatibilities.Select(i => Item(new IncompatibilityExplained(i), i.Evidence)),
            .. content.SprayRules.Select(s => Item(new SprayRuleExplained(s), s.Evidence)),
            .. content.Devices.Select(d => Item(new DeviceExplained(d, formulary.Rules), [])),
        ]);
    }

    /// <summary>The entries of the screening, a section for each kind.</summary>
    public static IEnumerable<ReviewSection> Screening(Formulary formulary) => formulary.Content.ScreeningEntries.GroupBy(e => e.Kind).Select(kind => new ReviewSection(
        $"Screening: {InWords(kind.Key)}",
        "Severities stand by intent, then limits, codes and names. What is recalled counts at most as major.",
        [.. kind.Select(e => Item(new EntryExplained(e, formulary), e.Evidence))]));

    /// <summary>The combinations of entries.</summary>
    public static ReviewSection Combinations(Formulary formulary) => new("Combinations", "Entries that are worse together.",
        [.. formulary.Content.Combinations.Select(c => Item(new CombinationExplained(c, formulary), c.Evidence))]);

    /// <summary>The plans and the checklist.</summary>
    public static ReviewSection Plans(Formulary formulary) => new("Plans", "What is marked local practice rests on recall.",
        [.. formulary.Content.Plans.Select(p => Item(new PlanExplained(p), p.Evidence, Checks(p))), Item(new ChecklistExplained(formulary.Content.Checklist), formulary.Content.Checklist.Evidence)]);

    private static ReviewItem Item(Explained explained, IEnumerable<EvidenceLine> evidence, params IEnumerable<ReviewRow> more) => new(
        explained.Id,
        explained.Name,
        [.. from fact in explained.Facts() where !LeftOut.Contains(fact.Name) from line in fact.Lines select new ReviewRow(fact.Name, line.ToString()), .. more],
        ReviewBasis.Of(evidence));

    /// <summary>What the lines of a plan ask for over a course of sessions.</summary>
    private static IEnumerable<ReviewRow> Checks(MonitoringPlan plan) =>
        from line in new[] { plan.Before, plan.During, plan.After, plan.Steps }.SelectMany(lines => lines)
        from check in line.Checks
        select new ReviewRow("check over a course", FormattableString.Invariant($"{Words.CourseChecks.Word(check.Check)}, {(check.IsEachSession ? "each session" : "before the course")}{(check.Days is { } days ? $", again after {days} days" : "")}"));

    private static string InWords(ScreeningKind kind) => kind switch
    {
        ScreeningKind.History => "histories",
        ScreeningKind.Condition => "conditions",
        ScreeningKind.MedicationClass => "classes of medicines",
        ScreeningKind.PhysiologicalThreshold => "measurements",
        ScreeningKind.SettingHazard => "hazards of the setting",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
