using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Quantities;

namespace Dosing.Assessments;

/// <summary>Says when each finding of the dose is raised, with the numbers of the rules.</summary>
internal sealed class DoseFindingOccasions(JudgementRules rules)
{
    private static readonly string Therapy = Words.IntentCategories.Word(IntentCategory.SubAnaestheticTherapy);
    private static readonly string Sedation = Words.IntentCategories.Word(IntentCategory.ProceduralSedation);
    private static readonly string Anaesthesia = Words.IntentCategories.Word(IntentCategory.Anaesthesia);

    public string Of(DoseFindingKind kind) => kind switch
    {
        DoseFindingKind.DoseAboveLimit => "The dose is above the hard limit of the range that gives the verdict. The tolerance never reaches past it.",
        DoseFindingKind.DoseAboveAnyEvidence =>
            "The dose is above a ceiling of its drug and route, for any intent and whatever the verdict. Where the duration was not said, the ceiling of the shorter one counts.",
        DoseFindingKind.DepthExceedsIntent => $"The category of the intent is {Therapy}, and the depth is {Level(DepthLevel.Sedation)} or deeper.",
        DoseFindingKind.DepthTransition => $"The category of the intent is {Therapy}, and the depth is {Level(DepthLevel.Transition)}.",
        DoseFindingKind.AnaestheticRate =>
            $"The category of the intent is {Therapy}, and an intravenous dose runs at {RateOf(rules.AnaestheticRate.Start)} for {Number(rules.SustainedFromMinutes)} min or more, or as a continuous infusion; for either drug, at any age, whatever the total.",
        DoseFindingKind.AnaestheticDepth => $"The category of the intent is {Sedation}, and the depth is {Level(DepthLevel.Anaesthetic)}.",
        DoseFindingKind.DepthAboveLabel =>
            $"The category of the intent is {Sedation} or {Anaesthesia}, and the depth is {Level(DepthLevel.AboveLabel)} or {Level(DepthLevel.BeyondEvidence)}.",
        DoseFindingKind.DepthBelowIntent =>
            $"The category of the intent is {Sedation} or {Anaesthesia}, but for {Words.Intents.Word(Intent.AcutePainVentilated)}, and the depth is {Level(DepthLevel.BelowStudied)} or {Level(DepthLevel.SubAnaesthetic)}.",
        DoseFindingKind.RapidIvBolus => $"An intravenous dose is given in less than {Number(rules.RapidBolusBelowSeconds)} s; for either drug, at any age.",
        DoseFindingKind.RateAboveLabel =>
            $"An intravenous dose of ketamine runs faster than {Number(rules.LabelledRate)} mg/kg/min ({QuantityFormat.Number(rules.LabelledRate.Value * 60m)} mg/kg/h).",
        DoseFindingKind.AtEdge =>
            $"The verdict is within by the tolerance of {QuantityFormat.Number(rules.TolerancePercent)} percent alone: the dose lies outside low to high.",
        DoseFindingKind.AbsoluteAlert => "The total in mg is above the absolute alert of the range that gives the verdict, whatever the weight.",
        DoseFindingKind.FixedDeviceDose => "The range that gives the verdict is of a device with fixed doses, and the total is none of them.",
        DoseFindingKind.UndilutedConcentrate => $"The dose is intravenous and the strength {Number(rules.ConcentrateFrom)} mg/mL or more.",
        DoseFindingKind.VialCount => "The strength names its container, and the dose needs more than one.",
        DoseFindingKind.WeightImplausible => $"The weight is one of these: {string.Join("; ", rules.PlausibleWeights.Select(Implausible))}. Verdict and depth are given all the same.",
        DoseFindingKind.WeightNotMeasured =>
            $"The weight was stated or estimated, and at {Number(rules.WeightCheckFactor)} times it the same total would be above or above-limit, while it is not now.",
        DoseFindingKind.NoValidatedThreshold => "The depth was given by a ladder for which no anaesthetic threshold was validated. No threshold does not mean no risk.",
        DoseFindingKind.CumulativeDose =>
            $"The category of the intent is not {Anaesthesia}, and this dose with those given {QuantityFormat.Number(rules.CumulativeWindowMinutes.Value / 60m)} h ago or less, taken as one dose of the same drug and route in the time of this one, falls in a deeper level. The verdict stays that of this dose; the rate rules are not applied to the sum.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind has no occasion."),
    };

    private static string Level(DepthLevel level) => Words.DepthLevels.Word(level);

    private static string Number(RuleNumber number) => QuantityFormat.Number(number.Value);

    private static string RateOf(Edge start) => start.Inclusive
        ? $"{QuantityFormat.Number(start.Value)} mg/kg/h or more"
        : $"more than {QuantityFormat.Number(start.Value)} mg/kg/h";

    private static string Implausible(PlausibleWeight weight)
    {
        string?[] limits = [weight.Low is { } low ? $"under {QuantityFormat.Number(low)} kg" : null, weight.High is { } high ? $"over {QuantityFormat.Number(high)} kg" : null];
        var ages = weight.Ages is not { } span ? "at any age"
            : span.BelowMonths is not { } below ? $"from {Months(span.FromMonths)}"
            : span.FromMonths == 0 ? $"under {Months(below)}"
            : $"from {Months(span.FromMonths)} to under {Months(below)}";
        return $"{ages} {string.Join(" or ", limits.OfType<string>())}";
    }

    private static string Months(int months) => months % 12 == 0 ? Counted(months / 12, "year") : Counted(months, "month");

    private static string Counted(int count, string unit) => count == 1 ? $"1 {unit}" : FormattableString.Invariant($"{count} {unit}s");
}
