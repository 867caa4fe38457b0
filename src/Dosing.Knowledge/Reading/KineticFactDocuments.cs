namespace Dosing.Knowledge.Reading;

/// <summary>A level beside an effect.</summary>
internal sealed record LandmarkEntry
{
    public required string Id { get; init; }
    public required decimal Low { get; init; }
    public required decimal High { get; init; }
    public required string Unit { get; init; }
    public required string Meaning { get; init; }
    public required string Drug { get; init; }
    public string? Analyte { get; init; }
    public required string Status { get; init; }
    public required string Source { get; init; }
    public string? NotCompared { get; init; }
}

/// <summary>Measured levels.</summary>
internal sealed record MeasuredEntry
{
    public required string Id { get; init; }
    public required string Regimen { get; init; }
    public required string Population { get; init; }
    public IReadOnlyList<string> Give { get; set; } = [];
    public decimal? WeightKg { get; init; }
    public bool WeightIsAssumed { get; set; }
    public IReadOnlyList<decimal> TimesMinutes { get; set; } = [];
    public IReadOnlyList<decimal> Observed { get; set; } = [];
    public string? ObservedText { get; init; }
    public IReadOnlyDictionary<string, decimal> Figures { get; set; } = new Dictionary<string, decimal>();
    public string? Unit { get; init; }
    public string? Site { get; init; }
    public IReadOnlyList<string> Notes { get; set; } = [];
    public required string Status { get; init; }
    public required string Source { get; init; }
    public bool TestsAdultIntravenous { get; set; }
}

/// <summary>A published bioavailability.</summary>
internal sealed record BioavailabilityEntry
{
    public required string Route { get; init; }
    public string? Population { get; init; }
    public string? Analyte { get; init; }
    public required IReadOnlyDictionary<string, decimal> Figures { get; init; }
    public required string Status { get; init; }
    public string? Confidence { get; init; }
    public required string Source { get; init; }
    public string? Note { get; init; }
}

/// <summary>An interaction of oral esketamine.</summary>
internal sealed record InteractionEntry
{
    public required string With { get; init; }
    public required IReadOnlyDictionary<string, decimal> Figures { get; init; }
    public required string Status { get; init; }
    public required string Source { get; init; }
}
