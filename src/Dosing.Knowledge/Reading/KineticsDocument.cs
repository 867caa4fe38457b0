namespace Dosing.Knowledge.Reading;

/// <summary>The kinetics: models, populations, landmarks and measured levels. Nothing of it is part of the formulary.</summary>
internal sealed record KineticsDocument
{
    public required string Id { get; init; }
    public required string Version { get; init; }
    public required string Date { get; init; }
    public required string Title { get; init; }
    public required ScalingEntry Scaling { get; init; }
    public required BolusSecondsEntry BolusSeconds { get; init; }
    public required IReadOnlyList<string> NotCovered { get; init; }
    public required IReadOnlyList<KineticModelEntry> Models { get; init; }
    public required IReadOnlyList<PopulationEntry> Populations { get; init; }
    public required IReadOnlyList<LandmarkEntry> Landmarks { get; init; }
    public required IReadOnlyList<MeasuredEntry> Measured { get; init; }
    public required IReadOnlyList<BioavailabilityEntry> Bioavailability { get; init; }
    public required IReadOnlyList<InteractionEntry> Interactions { get; init; }
}

/// <summary>How values go with weight.</summary>
internal sealed record ScalingEntry
{
    public required decimal ReferenceWeightKg { get; init; }
    public required decimal ClearanceExponent { get; init; }
    public required string Basis { get; init; }
}

/// <summary>Over how long a bolus is given.</summary>
internal sealed record BolusSecondsEntry
{
    public required decimal Value { get; init; }
    public required string Basis { get; init; }
}

/// <summary>One published model.</summary>
internal sealed record KineticModelEntry
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Population { get; init; }
    public required string Analyte { get; init; }
    public required string Sampling { get; init; }
    public required string Site { get; init; }
    public bool SiteIsRecalled { get; set; }
    public required int Compartments { get; init; }
    public required string Status { get; init; }
    public required string Confidence { get; init; }
    public required IReadOnlyList<string> Sources { get; init; }
    public string? Notes { get; init; }
    public string? WeightScaling { get; init; }
    public string? Remark { get; init; }
    public string? SimulatedFor { get; init; }
    public IReadOnlyList<string> Drugs { get; set; } = [];
    public DispositionEntry? Disposition { get; init; }
    public IReadOnlyDictionary<string, decimal> Figures { get; set; } = new Dictionary<string, decimal>();
    public IReadOnlyDictionary<string, decimal> Spread { get; set; } = new Dictionary<string, decimal>();
}

/// <summary>Volumes with clearances, or with rate constants.</summary>
internal sealed record DispositionEntry
{
    public required PublishedEntry CentralVolume { get; init; }
    public PublishedEntry? Clearance { get; init; }
    public IReadOnlyList<PeripheralEntry>? Peripheral { get; init; }
    public decimal? EliminationPerMinute { get; init; }
    public IReadOnlyList<ExchangeEntry>? Exchange { get; init; }
}

/// <summary>A volume or a clearance.</summary>
internal sealed record PublishedEntry
{
    public required decimal Value { get; init; }
    public required string Unit { get; init; }
}

/// <summary>A peripheral compartment by volume and clearance.</summary>
internal sealed record PeripheralEntry
{
    public required PublishedEntry Volume { get; init; }
    public required PublishedEntry Clearance { get; init; }
}

/// <summary>A peripheral compartment by rate constants.</summary>
internal sealed record ExchangeEntry
{
    public required decimal OutPerMinute { get; init; }
    public required decimal BackPerMinute { get; init; }
}
