namespace Dosing.Knowledge.Reading;

/// <summary>What belongs to adults, or to children.</summary>
internal sealed record PopulationEntry
{
    public required string Id { get; init; }
    public required int AgeFromYears { get; init; }
    public required int AgeToYears { get; init; }
    public int? AlsoFromYears { get; init; }
    public string? AlsoNote { get; init; }
    public required string DefaultModel { get; init; }
    public required IReadOnlyList<ComparedEntry> Compared { get; init; }
    public required IReadOnlyList<AbsorptionEntry> Absorption { get; init; }
    public required VariabilityEntry Variability { get; init; }
    public EffectSiteEntry? EffectSite { get; init; }
    public required LimitsEntry Limits { get; init; }
}

/// <summary>The models that are compared for a drug.</summary>
internal sealed record ComparedEntry
{
    public required string Drug { get; init; }
    public required IReadOnlyList<string> Models { get; init; }
}

/// <summary>Absorption by a route.</summary>
internal sealed record AbsorptionEntry
{
    public required string Route { get; init; }
    public required IReadOnlyList<string> Drugs { get; init; }
    public required decimal Bioavailability { get; init; }
    public required decimal PerMinute { get; init; }
    public required decimal LagMinutes { get; init; }
    public required string BioavailabilityIs { get; init; }
    public string? BioavailabilityNote { get; init; }
    public required bool PeakTimeIsApproximate { get; init; }
    public required string Basis { get; init; }
    public required string Confidence { get; init; }
}

/// <summary>The spread between people.</summary>
internal sealed record VariabilityEntry
{
    public required string Distribution { get; init; }
    public required IReadOnlyDictionary<string, decimal> Cv { get; init; }
    public decimal? AbsorptionRateCv { get; init; }
    public required IReadOnlyDictionary<string, decimal> BioavailabilityCv { get; init; }
    public required decimal ResidualCv { get; init; }
    public required string Standing { get; init; }
    public string? Basis { get; init; }
}

/// <summary>The effect site.</summary>
internal sealed record EffectSiteEntry
{
    public required decimal TimeToPeakMinutes { get; init; }
    public required IReadOnlyList<string> Models { get; init; }
    public required string Basis { get; init; }
    public required string Confidence { get; init; }
    public required string Contradiction { get; init; }
}

/// <summary>The limits of a population.</summary>
internal sealed record LimitsEntry
{
    public required decimal WeightFromKg { get; init; }
    public required decimal WeightToKg { get; init; }
    public required decimal BolusMgPerKg { get; init; }
    public decimal? InfusionMgPerKg { get; init; }
    public required decimal TotalMgPerKg { get; init; }
    public required decimal InfusionHours { get; init; }
    public required decimal HorizonHours { get; init; }
    public required decimal IgnoredMinutes { get; init; }
    public required string Basis { get; init; }
}
