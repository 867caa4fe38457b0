namespace Dosing.Knowledge.Reading;

/// <summary>The documents of a formulary as they stand in JSON: words and numbers, nothing interpreted yet.</summary>
// A list that may be missing has a setter: the generated reader would give an init-only one null instead of its default.
internal sealed record FormularyDocuments(
    ManifestDocument Manifest,
    RangesDocument Ranges,
    LaddersDocument Ladders,
    RulesDocument Rules,
    ScreeningDocument Screening,
    ProductsDocument Products,
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
