namespace Dosing.Knowledge.Reading;

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
