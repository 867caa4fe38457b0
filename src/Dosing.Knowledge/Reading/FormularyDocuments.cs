namespace Dosing.Knowledge.Reading;

/// <summary>The documents of a formulary as they stand in JSON: words and numbers, nothing interpreted yet.</summary>
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

    public static ManifestDocument Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Version = read.Text("version"u8),
        Date = read.Text("date"u8),
        Title = read.Text("title"u8),
    };
}

/// <summary>A span with open, half-open or closed ends; at most one member for each end.</summary>
internal sealed record SpanEntry
{
    public decimal? From { get; init; }
    public decimal? Above { get; init; }
    public decimal? To { get; init; }
    public decimal? Below { get; init; }

    public static SpanEntry Of(DocumentReader read) => new()
    {
        From = read.OptionalNumber("from"u8),
        Above = read.OptionalNumber("above"u8),
        To = read.OptionalNumber("to"u8),
        Below = read.OptionalNumber("below"u8),
    };
}

/// <summary>A span of ages in completed months.</summary>
internal sealed record AgeEntry
{
    public required int From { get; init; }
    public int? Below { get; init; }

    public static AgeEntry Of(DocumentReader read) => new()
    {
        From = read.Integer("from"u8),
        Below = read.OptionalInteger("below"u8),
    };
}
