namespace Dosing.Knowledge.Reading;

/// <summary>The documents of a formulary as they stand in JSON: words and numbers, nothing interpreted yet.</summary>
// A list that may be missing has a setter: the generated reader would give an init-only one null instead of its default.
internal sealed record FormularyDocuments(
    ManifestDocument Manifest,
    RangesDocument Ranges,
    LaddersDocument Ladders,
    RulesDocument Rules,
    ScreeningIndexDocument Screening,
    SourcesDocument Sources);

/// <summary>Which formulary it is.</summary>
internal sealed record ManifestDocument
{
    public required string Id { get; init; }
    public required string Version { get; init; }
    public required string Date { get; init; }
    public required string Title { get; init; }
}

/// <summary>A span with open, half-open or closed ends; at most one member for each end.</summary>
internal sealed record SpanEntry
{
    public decimal? From { get; init; }
    public decimal? Above { get; init; }
    public decimal? To { get; init; }
    public decimal? Below { get; init; }
}

/// <summary>A span of ages in completed months.</summary>
internal sealed record AgeEntry
{
    public required int From { get; init; }
    public int? Below { get; init; }
}

/// <summary>Ranges and ceilings.</summary>
internal sealed record RangesDocument
{
    public required decimal TolerancePercent { get; init; }
    public required IReadOnlyList<string> Semantics { get; init; }
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> IntentCategories { get; init; }
    public required IReadOnlyDictionary<string, string> IntentImplies { get; init; }
    public required IReadOnlyList<RangeEntry> Ranges { get; init; }
    public required IReadOnlyList<CeilingEntry> Ceilings { get; init; }
}

/// <summary>One range.</summary>
internal sealed record RangeEntry
{
    public required string Id { get; init; }
    public required string Drug { get; init; }
    public required string Intent { get; init; }
    public required string Route { get; init; }
    public required AgeEntry AgeMonths { get; init; }
    public SpanEntry? OverMinutes { get; init; }
    public required string Unit { get; init; }
    public required decimal Low { get; init; }
    public decimal? Usual { get; init; }
    public required decimal High { get; init; }
    public decimal? HardLimit { get; init; }
    public string? HardLimitBasis { get; init; }
    public IReadOnlyList<decimal> AllowedMg { get; set; } = [];
    public decimal? AbsoluteAlertMg { get; init; }
    public string? Jurisdiction { get; init; }
    public required bool Primary { get; init; }
    public required string Grade { get; init; }
    public string? Note { get; init; }
    public required IReadOnlyList<string> Evidence { get; init; }
    public required IReadOnlyDictionary<string, ProvenanceEntry> Provenance { get; init; }
    public required ExampleEntry Example { get; init; }
}

/// <summary>Where a number was read.</summary>
internal sealed record ProvenanceEntry
{
    public required string Determination { get; init; }
    public required IReadOnlyList<string> Sources { get; init; }
    public string? Note { get; init; }
}

/// <summary>A worked example.</summary>
internal sealed record ExampleEntry
{
    public required string Dose { get; init; }
    public string? Over { get; init; }
    public required string Weight { get; init; }
    public required string Age { get; init; }
    public required string Outcome { get; init; }
    public required decimal Value { get; init; }
    public required string Basis { get; init; }
}

/// <summary>One ceiling.</summary>
internal sealed record CeilingEntry
{
    public required string Id { get; init; }
    public required string Drug { get; init; }
    public required string Route { get; init; }
    public AgeEntry? AgeMonths { get; init; }
    public SpanEntry? OverMinutes { get; init; }
    public required string Unit { get; init; }
    public required decimal Above { get; init; }
    public required string Why { get; init; }
    public required IReadOnlyList<string> Sources { get; init; }
}

/// <summary>The depth ladders.</summary>
internal sealed record LaddersDocument
{
    public required IReadOnlyList<string> Levels { get; init; }
    public required IReadOnlyList<string> Rules { get; init; }
    public required IReadOnlyList<LadderEntry> Ladders { get; init; }
    public required IReadOnlyList<string> Depressants { get; init; }
}

/// <summary>One ladder.</summary>
internal sealed record LadderEntry
{
    public required string Id { get; init; }
    public required string Drug { get; init; }
    public required AgeEntry AgeMonths { get; init; }
    public required string Route { get; init; }
    public required string Quantity { get; init; }
    public required string Unit { get; init; }
    public SpanEntry? OverMinutes { get; init; }
    public required bool ValidatedAnaestheticThreshold { get; init; }
    public string? Note { get; init; }
    public required IReadOnlyList<BandEntry> Bands { get; init; }
    public string? ThresholdStatus { get; init; }
    public required string Population { get; init; }
    public IReadOnlyList<LadderUseEntry> AlsoFor { get; set; } = [];
    public string? AlsoOn { get; init; }
}

/// <summary>A further route and duration that stand on a ladder.</summary>
internal sealed record LadderUseEntry
{
    public required string Route { get; init; }
    public required SpanEntry OverMinutes { get; init; }
}

/// <summary>One band.</summary>
internal sealed record BandEntry
{
    public required string Id { get; init; }
    public required string Level { get; init; }
    public required string Label { get; init; }
    public decimal? From { get; init; }
    public decimal? Above { get; init; }
    public decimal? To { get; init; }
    public decimal? Below { get; init; }
    public required string Why { get; init; }
    public string? Dissent { get; init; }
    public required IReadOnlyList<string> Sources { get; init; }
    public IReadOnlyList<string> DissentSources { get; set; } = [];
}

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
    public required RuleNumberEntry CumulativeWindowMinutes { get; init; }
    public required RuleNumberEntry WeightCheckFactor { get; init; }
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

/// <summary>The ids and names of the screening.</summary>
internal sealed record ScreeningIndexDocument
{
    public required IReadOnlyList<ScreeningEntryEntry> Entries { get; init; }
}

/// <summary>One entry of the screening.</summary>
internal sealed record ScreeningEntryEntry
{
    public required string Id { get; init; }
    public required string Kind { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyDictionary<string, string> Severity { get; init; }
    public string? Measurement { get; init; }
    public string? ImpliedBy { get; init; }
    public IReadOnlyList<string> Drugs { get; set; } = [];
}

/// <summary>The sources.</summary>
internal sealed record SourcesDocument
{
    public required IReadOnlyList<SourceEntry> Sources { get; init; }
}

/// <summary>One source.</summary>
internal sealed record SourceEntry
{
    public required string Id { get; init; }
    public required string Citation { get; init; }
    public string? Doi { get; init; }
    public string? Pmid { get; init; }
    public required string Address { get; init; }
    public string? Related { get; init; }
    public required string Verification { get; init; }
    public required string Grade { get; init; }
    public required bool RegisteredProtocol { get; init; }
    public required string Drug { get; init; }
    public string? Population { get; init; }
    public string? Intent { get; init; }
    public string? Route { get; init; }
    public IReadOnlyList<string> OtherRoutes { get; set; } = [];
    public decimal? DoseLow { get; init; }
    public decimal? DoseUsual { get; init; }
    public decimal? DoseHigh { get; init; }
    public required string Unit { get; init; }
    public string? Administration { get; init; }
    public string? Repeat { get; init; }
    public string? Onset { get; init; }
    public string? DurationOfEffect { get; init; }
    public string? ExpectedEffect { get; init; }
    public string? Note { get; init; }
    public IReadOnlyList<string> WithheldAsRecalled { get; set; } = [];
}
