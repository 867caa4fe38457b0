namespace Dosing.Knowledge.Reading;

/// <summary>The numbers of the rules.</summary>
internal sealed record RulesDocument
{
    public required IReadOnlyList<SaltEntry> SaltFractions { get; init; }
    public required RuleNumberEntry SustainedFromMinutes { get; init; }
    public required IReadOnlyList<RateRuleEntry> RateRules { get; init; }
    public required RuleNumberEntry RapidBolusBelowSeconds { get; init; }
    public required RuleNumberEntry LabelledRate { get; init; }
    public required RuleNumberEntry ConcentrateFrom { get; init; }
    public required SlowBolusEntry SlowSedationBolus { get; init; }
    public required RuleNumberEntry AdultFromMonths { get; init; }
    public required RuleNumberEntry CumulativeWindowMinutes { get; init; }
    public required RuleNumberEntry WeightCheckFactor { get; init; }
    public required RuleNumberEntry RoundingFindingAbovePercent { get; init; }
    public required RuleNumberEntry RoundingNotCheckedAbovePercent { get; init; }
    public required SlipStrengthsEntry SlipStrengths { get; init; }
    public required IReadOnlyList<PlausibilityEntry> WeightPlausibility { get; init; }
}

/// <summary>The share of base in a salt.</summary>
internal sealed record SaltEntry
{
    public required string Salt { get; init; }
    public required decimal BaseFraction { get; init; }
    public required string Basis { get; init; }
}

/// <summary>A number of a rule.</summary>
internal sealed record RuleNumberEntry
{
    public required decimal Value { get; init; }
    public string? Unit { get; init; }
    public required string Basis { get; init; }
    public IReadOnlyList<string> Sources { get; set; } = [];
}

/// <summary>A rate rule.</summary>
internal sealed record RateRuleEntry
{
    public required string Id { get; init; }
    public required string Unit { get; init; }
    public decimal? From { get; init; }
    public decimal? Above { get; init; }
    public required string Level { get; init; }
    public required string Basis { get; init; }
    public required IReadOnlyList<string> Sources { get; init; }
}

/// <summary>When a slow sedation bolus counts less.</summary>
internal sealed record SlowBolusEntry
{
    public required string Band { get; init; }
    public required decimal FromMinutes { get; init; }
    public required string Basis { get; init; }
}

/// <summary>The strengths that are mistaken for each other.</summary>
internal sealed record SlipStrengthsEntry
{
    public required IReadOnlyList<decimal> Values { get; init; }
    public required string Unit { get; init; }
    public required string Basis { get; init; }
}

/// <summary>Plausible weights of an age.</summary>
internal sealed record PlausibilityEntry
{
    public AgeEntry? AgeMonths { get; init; }
    public decimal? Low { get; init; }
    public decimal? High { get; init; }
    public required string Basis { get; init; }
}
