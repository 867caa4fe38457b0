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

    public static PopulationEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        AgeFromYears = read.Integer("ageFromYears"u8),
        AgeToYears = read.Integer("ageToYears"u8),
        AlsoFromYears = read.OptionalInteger("alsoFromYears"u8),
        AlsoNote = read.OptionalText("alsoNote"u8),
        DefaultModel = read.Text("defaultModel"u8),
        Compared = read.Parts("compared"u8, ComparedEntry.Of),
        Absorption = read.Parts("absorption"u8, AbsorptionEntry.Of),
        Variability = read.Part("variability"u8, VariabilityEntry.Of),
        EffectSite = read.OptionalPart("effectSite"u8, EffectSiteEntry.Of),
        Limits = read.Part("limits"u8, LimitsEntry.Of),
    };
}

/// <summary>The models that are compared for a drug.</summary>
internal sealed record ComparedEntry
{
    public required string Drug { get; init; }
    public required IReadOnlyList<string> Models { get; init; }

    public static ComparedEntry Of(DocumentReader read) => new()
    {
        Drug = read.Text("drug"u8),
        Models = read.Texts("models"u8),
    };
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

    public static AbsorptionEntry Of(DocumentReader read) => new()
    {
        Route = read.Text("route"u8),
        Drugs = read.Texts("drugs"u8),
        Bioavailability = read.Number("bioavailability"u8),
        PerMinute = read.Number("perMinute"u8),
        LagMinutes = read.Number("lagMinutes"u8),
        BioavailabilityIs = read.Text("bioavailabilityIs"u8),
        BioavailabilityNote = read.OptionalText("bioavailabilityNote"u8),
        PeakTimeIsApproximate = read.Truth("peakTimeIsApproximate"u8),
        Basis = read.Text("basis"u8),
        Confidence = read.Text("confidence"u8),
    };
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

    public static VariabilityEntry Of(DocumentReader read) => new()
    {
        Distribution = read.Text("distribution"u8),
        Cv = read.NumbersByName("cv"u8),
        AbsorptionRateCv = read.OptionalNumber("absorptionRateCv"u8),
        BioavailabilityCv = read.NumbersByName("bioavailabilityCv"u8),
        ResidualCv = read.Number("residualCv"u8),
        Standing = read.Text("standing"u8),
        Basis = read.OptionalText("basis"u8),
    };
}

/// <summary>The effect site.</summary>
internal sealed record EffectSiteEntry
{
    public required decimal TimeToPeakMinutes { get; init; }
    public required IReadOnlyList<string> Models { get; init; }
    public required string Basis { get; init; }
    public required string Confidence { get; init; }
    public required string Contradiction { get; init; }

    public static EffectSiteEntry Of(DocumentReader read) => new()
    {
        TimeToPeakMinutes = read.Number("timeToPeakMinutes"u8),
        Models = read.Texts("models"u8),
        Basis = read.Text("basis"u8),
        Confidence = read.Text("confidence"u8),
        Contradiction = read.Text("contradiction"u8),
    };
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

    public static LimitsEntry Of(DocumentReader read) => new()
    {
        WeightFromKg = read.Number("weightFromKg"u8),
        WeightToKg = read.Number("weightToKg"u8),
        BolusMgPerKg = read.Number("bolusMgPerKg"u8),
        InfusionMgPerKg = read.OptionalNumber("infusionMgPerKg"u8),
        TotalMgPerKg = read.Number("totalMgPerKg"u8),
        InfusionHours = read.Number("infusionHours"u8),
        HorizonHours = read.Number("horizonHours"u8),
        IgnoredMinutes = read.Number("ignoredMinutes"u8),
        Basis = read.Text("basis"u8),
    };
}
