namespace Dosing.Knowledge.Reading;

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
