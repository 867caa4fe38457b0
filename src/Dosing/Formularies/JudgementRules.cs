using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Formularies;

/// <summary>The numbers of the rules that are not ranges, ceilings or ladders.</summary>
public sealed record JudgementRules
{
    /// <summary>How far beyond low and high a dose still counts as within, in percent.</summary>
    public required decimal TolerancePercent { get; init; }

    /// <summary>The share of base in each salt.</summary>
    public required IReadOnlyDictionary<Salt, decimal> BaseFractions { get; init; }

    /// <summary>From how many minutes a rate counts as sustained.</summary>
    public required RuleNumber SustainedFromMinutes { get; init; }

    /// <summary>The rate rules, mildest level first.</summary>
    public required IReadOnlyList<RateRule> RateRules { get; init; }

    /// <summary>Below how many seconds an intravenous dose is a rapid bolus.</summary>
    public required RuleNumber RapidBolusBelowSeconds { get; init; }

    /// <summary>The fastest labelled intravenous rate, in mg/kg/min.</summary>
    public required RuleNumber LabelledRate { get; init; }

    /// <summary>From which strength, in mg/mL, a preparation is diluted before intravenous use.</summary>
    public required RuleNumber ConcentrateFrom { get; init; }

    /// <summary>The band and the minutes from which a slow sedation bolus counts less.</summary>
    public required SlowBolusRule SlowSedationBolus { get; init; }

    /// <summary>From how many completed months a patient is an adult to the limits of the screening.</summary>
    public required RuleNumber AdultFromMonths { get; init; }

    /// <summary>How many minutes back given doses are added up.</summary>
    public required RuleNumber CumulativeWindowMinutes { get; init; }

    /// <summary>The share of a weight that was not measured at which the verdict is tried again.</summary>
    public required RuleNumber WeightCheckFactor { get; init; }

    /// <summary>Above how many percent the change by rounding to a device is a finding.</summary>
    public required RuleNumber RoundingFindingAbovePercent { get; init; }

    /// <summary>Above how many percent the change by rounding to a device makes the answer not-checked.</summary>
    public required RuleNumber RoundingNotCheckedAbovePercent { get; init; }

    /// <summary>The strengths, in mg/mL, that are mistaken for each other.</summary>
    public required IReadOnlyList<decimal> SlipStrengths { get; init; }

    /// <summary>Which weights are plausible at which age.</summary>
    public required IReadOnlyList<PlausibleWeight> PlausibleWeights { get; init; }

    /// <summary>The rule whose level is anaesthetic.</summary>
    public RateRule AnaestheticRate => RateRules[^1];
}

/// <summary>A number of a rule with what it rests on.</summary>
/// <param name="Value">The number.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Sources">The ids of the sources; possibly empty.</param>
public sealed record RuleNumber(decimal Value, string Basis, IReadOnlyList<string> Sources);

/// <summary>A rate from which a sustained intravenous dose has at least a level.</summary>
/// <param name="Id">The id, such as <c>rate-1.5</c>.</param>
/// <param name="Start">Where the rule begins, in mg/kg/h.</param>
/// <param name="Level">The level.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Sources">The ids of the sources.</param>
public sealed record RateRule(string Id, Edge Start, DepthLevel Level, string Basis, IReadOnlyList<string> Sources);

/// <summary>When a slow sedation bolus counts less.</summary>
/// <param name="BandId">The band.</param>
/// <param name="FromMinutes">From how many minutes.</param>
/// <param name="Basis">Why.</param>
public sealed record SlowBolusRule(string BandId, decimal FromMinutes, string Basis);

/// <summary>The weights that are plausible in a span of ages, in kilograms, both ends inclusive.</summary>
/// <param name="Ages">The ages; null means any age, known or not.</param>
/// <param name="Low">The lowest plausible weight, or null.</param>
/// <param name="High">The highest plausible weight, or null.</param>
/// <param name="Basis">What the limits rest on.</param>
public sealed record PlausibleWeight(AgeSpan? Ages, decimal? Low, decimal? High, string Basis)
{
    /// <summary>Whether the weight is implausible by this row. A row that needs an age says nothing without one.</summary>
    public bool Doubts(BodyWeight weight, Age? age) =>
        (Ages is not { } ages || (age is { } known && ages.Contains(known)))
        && ((Low is { } low && weight.Exact < low) || (High is { } high && weight.Exact > high));
}
