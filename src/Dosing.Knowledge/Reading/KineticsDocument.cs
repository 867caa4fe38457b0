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

    public static KineticsDocument Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Version = read.Text("version"u8),
        Date = read.Text("date"u8),
        Title = read.Text("title"u8),
        Scaling = read.Part("scaling"u8, ScalingEntry.Of),
        BolusSeconds = read.Part("bolusSeconds"u8, BolusSecondsEntry.Of),
        NotCovered = read.Texts("notCovered"u8),
        Models = read.Parts("models"u8, KineticModelEntry.Of),
        Populations = read.Parts("populations"u8, PopulationEntry.Of),
        Landmarks = read.Parts("landmarks"u8, LandmarkEntry.Of),
        Measured = read.Parts("measured"u8, MeasuredEntry.Of),
        Bioavailability = read.Parts("bioavailability"u8, BioavailabilityEntry.Of),
        Interactions = read.Parts("interactions"u8, InteractionEntry.Of),
    };
}

/// <summary>How values go with weight.</summary>
internal sealed record ScalingEntry
{
    public required decimal ReferenceWeightKg { get; init; }
    public required decimal ClearanceExponent { get; init; }
    public required string Basis { get; init; }

    public static ScalingEntry Of(DocumentReader read) => new()
    {
        ReferenceWeightKg = read.Number("referenceWeightKg"u8),
        ClearanceExponent = read.Number("clearanceExponent"u8),
        Basis = read.Text("basis"u8),
    };
}

/// <summary>Over how long a bolus is given.</summary>
internal sealed record BolusSecondsEntry
{
    public required decimal Value { get; init; }
    public required string Basis { get; init; }

    public static BolusSecondsEntry Of(DocumentReader read) => new()
    {
        Value = read.Number("value"u8),
        Basis = read.Text("basis"u8),
    };
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
    public bool SiteIsRecalled { get; init; }
    public required int Compartments { get; init; }
    public required string Status { get; init; }
    public required string Confidence { get; init; }
    public required IReadOnlyList<string> Sources { get; init; }
    public string? Notes { get; init; }
    public string? WeightScaling { get; init; }
    public string? Remark { get; init; }
    public string? SimulatedFor { get; init; }
    public IReadOnlyList<string> Drugs { get; init; } = [];
    public DispositionEntry? Disposition { get; init; }
    public IReadOnlyDictionary<string, decimal> Figures { get; init; } = new Dictionary<string, decimal>();
    public IReadOnlyDictionary<string, decimal> Spread { get; init; } = new Dictionary<string, decimal>();

    public static KineticModelEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Name = read.Text("name"u8),
        Population = read.Text("population"u8),
        Analyte = read.Text("analyte"u8),
        Sampling = read.Text("sampling"u8),
        Site = read.Text("site"u8),
        SiteIsRecalled = read.OptionalTruth("siteIsRecalled"u8),
        Compartments = read.Integer("compartments"u8),
        Status = read.Text("status"u8),
        Confidence = read.Text("confidence"u8),
        Sources = read.Texts("sources"u8),
        Notes = read.OptionalText("notes"u8),
        WeightScaling = read.OptionalText("weightScaling"u8),
        Remark = read.OptionalText("remark"u8),
        SimulatedFor = read.OptionalText("simulatedFor"u8),
        Drugs = read.OptionalTexts("drugs"u8) ?? [],
        Disposition = read.OptionalPart("disposition"u8, DispositionEntry.Of),
        Figures = read.OptionalNumbersByName("figures"u8) ?? new Dictionary<string, decimal>(),
        Spread = read.OptionalNumbersByName("spread"u8) ?? new Dictionary<string, decimal>(),
    };
}

/// <summary>Volumes with clearances, or with rate constants.</summary>
internal sealed record DispositionEntry
{
    public required PublishedEntry CentralVolume { get; init; }
    public PublishedEntry? Clearance { get; init; }
    public IReadOnlyList<PeripheralEntry>? Peripheral { get; init; }
    public decimal? EliminationPerMinute { get; init; }
    public IReadOnlyList<ExchangeEntry>? Exchange { get; init; }

    public static DispositionEntry Of(DocumentReader read) => new()
    {
        CentralVolume = read.Part("centralVolume"u8, PublishedEntry.Of),
        Clearance = read.OptionalPart("clearance"u8, PublishedEntry.Of),
        Peripheral = read.OptionalParts("peripheral"u8, PeripheralEntry.Of),
        EliminationPerMinute = read.OptionalNumber("eliminationPerMinute"u8),
        Exchange = read.OptionalParts("exchange"u8, ExchangeEntry.Of),
    };
}

/// <summary>A volume or a clearance.</summary>
internal sealed record PublishedEntry
{
    public required decimal Value { get; init; }
    public required string Unit { get; init; }

    public static PublishedEntry Of(DocumentReader read) => new()
    {
        Value = read.Number("value"u8),
        Unit = read.Text("unit"u8),
    };
}

/// <summary>A peripheral compartment by volume and clearance.</summary>
internal sealed record PeripheralEntry
{
    public required PublishedEntry Volume { get; init; }
    public required PublishedEntry Clearance { get; init; }

    public static PeripheralEntry Of(DocumentReader read) => new()
    {
        Volume = read.Part("volume"u8, PublishedEntry.Of),
        Clearance = read.Part("clearance"u8, PublishedEntry.Of),
    };
}

/// <summary>A peripheral compartment by rate constants.</summary>
internal sealed record ExchangeEntry
{
    public required decimal OutPerMinute { get; init; }
    public required decimal BackPerMinute { get; init; }

    public static ExchangeEntry Of(DocumentReader read) => new()
    {
        OutPerMinute = read.Number("outPerMinute"u8),
        BackPerMinute = read.Number("backPerMinute"u8),
    };
}
