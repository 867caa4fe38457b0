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

    public static LandmarkEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Low = read.Number("low"u8),
        High = read.Number("high"u8),
        Unit = read.Text("unit"u8),
        Meaning = read.Text("meaning"u8),
        Drug = read.Text("drug"u8),
        Analyte = read.OptionalText("analyte"u8),
        Status = read.Text("status"u8),
        Source = read.Text("source"u8),
        NotCompared = read.OptionalText("notCompared"u8),
    };
}

/// <summary>Measured levels.</summary>
internal sealed record MeasuredEntry
{
    public required string Id { get; init; }
    public required string Regimen { get; init; }
    public required string Population { get; init; }
    public IReadOnlyList<string> Give { get; init; } = [];
    public decimal? WeightKg { get; init; }
    public bool WeightIsAssumed { get; init; }
    public IReadOnlyList<decimal> TimesMinutes { get; init; } = [];
    public IReadOnlyList<decimal> Observed { get; init; } = [];
    public string? ObservedText { get; init; }
    public IReadOnlyDictionary<string, decimal> Figures { get; init; } = new Dictionary<string, decimal>();
    public string? Unit { get; init; }
    public string? Site { get; init; }
    public IReadOnlyList<string> Notes { get; init; } = [];
    public required string Status { get; init; }
    public required string Source { get; init; }
    public bool TestsAdultIntravenous { get; init; }

    public static MeasuredEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Regimen = read.Text("regimen"u8),
        Population = read.Text("population"u8),
        Give = read.OptionalTexts("give"u8) ?? [],
        WeightKg = read.OptionalNumber("weightKg"u8),
        WeightIsAssumed = read.OptionalTruth("weightIsAssumed"u8),
        TimesMinutes = read.OptionalNumbers("timesMinutes"u8) ?? [],
        Observed = read.OptionalNumbers("observed"u8) ?? [],
        ObservedText = read.OptionalText("observedText"u8),
        Figures = read.OptionalNumbersByName("figures"u8) ?? new Dictionary<string, decimal>(),
        Unit = read.OptionalText("unit"u8),
        Site = read.OptionalText("site"u8),
        Notes = read.OptionalTexts("notes"u8) ?? [],
        Status = read.Text("status"u8),
        Source = read.Text("source"u8),
        TestsAdultIntravenous = read.OptionalTruth("testsAdultIntravenous"u8),
    };
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

    public static BioavailabilityEntry Of(DocumentReader read) => new()
    {
        Route = read.Text("route"u8),
        Population = read.OptionalText("population"u8),
        Analyte = read.OptionalText("analyte"u8),
        Figures = read.NumbersByName("figures"u8),
        Status = read.Text("status"u8),
        Confidence = read.OptionalText("confidence"u8),
        Source = read.Text("source"u8),
        Note = read.OptionalText("note"u8),
    };
}

/// <summary>An interaction of oral esketamine.</summary>
internal sealed record InteractionEntry
{
    public required string With { get; init; }
    public required IReadOnlyDictionary<string, decimal> Figures { get; init; }
    public required string Status { get; init; }
    public required string Source { get; init; }

    public static InteractionEntry Of(DocumentReader read) => new()
    {
        With = read.Text("with"u8),
        Figures = read.NumbersByName("figures"u8),
        Status = read.Text("status"u8),
        Source = read.Text("source"u8),
    };
}
