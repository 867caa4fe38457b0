using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Quantities;

namespace Dosing.Assessments;

/// <summary>How severe a finding is in one case.</summary>
/// <param name="When">The case in words.</param>
/// <param name="Severity">The severity.</param>
public sealed record SeverityCase(string When, Severity Severity);

/// <summary>What a finding of the dose means, whatever the dose. Every number is one of the rules of the formulary.</summary>
/// <param name="Kind">The finding.</param>
/// <param name="Title">A few words.</param>
/// <param name="When">When it is raised, in sentences.</param>
/// <param name="Cases">The severities, the first case that holds counting; at least one.</param>
/// <param name="Action">What to do.</param>
/// <param name="Basis">What its number rests on, or null where it has none of its own.</param>
/// <param name="Sources">The ids of the sources of that number; possibly empty.</param>
public sealed record DoseFindingMeaning(
    DoseFindingKind Kind,
    string Title,
    string When,
    IReadOnlyList<SeverityCase> Cases,
    string Action,
    string? Basis,
    IReadOnlyList<string> Sources)
{
    /// <summary>The meaning of a finding by the rules of a formulary.</summary>
    public static DoseFindingMeaning Of(DoseFindingKind kind, JudgementRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var (basis, sources) = BasisOf(kind, rules);
        return new DoseFindingMeaning(kind, DoseFindingPhrases.Title(kind), new DoseFindingOccasions(rules).Of(kind), CasesOf(kind, rules), DoseFindingPhrases.Action(kind, rules), basis, sources);
    }

    private static SeverityCase[] CasesOf(DoseFindingKind kind, JudgementRules rules) => kind switch
    {
        DoseFindingKind.DoseAboveLimit or DoseFindingKind.DoseAboveAnyEvidence or DoseFindingKind.AnaestheticRate => Always(Severity.Contraindicated),
        DoseFindingKind.DepthExceedsIntent =>
        [
            new("the verdict is within", Severity.Major),
            new("a matching reference of the grade product label is within", Severity.Major),
            new($"the level is {Words.DepthLevels.Word(DepthLevel.Sedation)}, on a ladder without a validated threshold", Severity.Major),
            new($"the band is {rules.SlowSedationBolus.BandId} and the duration {QuantityFormat.Number(rules.SlowSedationBolus.FromMinutes)} min or more", Severity.Major),
            .. Otherwise(Severity.Contraindicated),
        ],
        DoseFindingKind.DepthTransition => Within(Severity.Caution, Severity.Major),
        DoseFindingKind.AnaestheticDepth or DoseFindingKind.RateAboveLabel => Within(Severity.Information, Severity.Major),
        DoseFindingKind.DepthBelowIntent or DoseFindingKind.VialCount => Within(Severity.Information, Severity.Caution),
        DoseFindingKind.UndilutedConcentrate =>
        [
            new($"over {QuantityFormat.Number(rules.SustainedFromMinutes.Value)} min or more, or as a continuous infusion", Severity.Information),
            .. Otherwise(Severity.Major),
        ],
        DoseFindingKind.CumulativeDose =>
        [
            new($"the category of the intent is {Words.IntentCategories.Word(IntentCategory.ProceduralSedation)}, or the intent is {Words.Intents.Word(Intent.AcutePain)}", Severity.Caution),
            .. Otherwise(Severity.Major),
        ],
        DoseFindingKind.DepthAboveLabel or DoseFindingKind.RapidIvBolus or DoseFindingKind.AbsoluteAlert or DoseFindingKind.FixedDeviceDose
            or DoseFindingKind.WeightImplausible => Always(Severity.Major),
        DoseFindingKind.WeightNotMeasured => Always(Severity.Caution),
        DoseFindingKind.AtEdge or DoseFindingKind.NoValidatedThreshold => Always(Severity.Information),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind has no severities."),
    };

    private static (string? Basis, IReadOnlyList<string> Sources) BasisOf(DoseFindingKind kind, JudgementRules rules) => kind switch
    {
        DoseFindingKind.AnaestheticRate => (rules.AnaestheticRate.Basis, rules.AnaestheticRate.Sources),
        DoseFindingKind.RapidIvBolus => Of(rules.RapidBolusBelowSeconds),
        DoseFindingKind.RateAboveLabel => Of(rules.LabelledRate),
        DoseFindingKind.UndilutedConcentrate => Of(rules.ConcentrateFrom),
        DoseFindingKind.WeightNotMeasured => Of(rules.WeightCheckFactor),
        DoseFindingKind.CumulativeDose => Of(rules.CumulativeWindowMinutes),
        DoseFindingKind.DepthExceedsIntent => (rules.SlowSedationBolus.Basis, []),
        DoseFindingKind.WeightImplausible => (string.Join("; ", rules.PlausibleWeights.Select(w => w.Basis).Distinct()), []),
        _ => (null, []),
    };

    private static (string? Basis, IReadOnlyList<string> Sources) Of(RuleNumber number) => (number.Basis, number.Sources);

    private static SeverityCase[] Always(Severity severity) => [new("always", severity)];

    private static SeverityCase[] Within(Severity within, Severity otherwise) => [new("the verdict is within", within), .. Otherwise(otherwise)];

    private static SeverityCase[] Otherwise(Severity severity) => [new("otherwise", severity)];
}
