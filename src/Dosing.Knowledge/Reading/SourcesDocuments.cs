namespace Dosing.Knowledge.Reading;

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
