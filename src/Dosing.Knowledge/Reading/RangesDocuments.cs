namespace Dosing.Knowledge.Reading;

/// <summary>Ranges and ceilings.</summary>
internal sealed record RangesDocument
{
    public required decimal TolerancePercent { get; init; }
    public required IReadOnlyList<string> Semantics { get; init; }
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> IntentCategories { get; init; }
    public required IReadOnlyDictionary<string, string> IntentImplies { get; init; }
    public required IReadOnlyList<RangeEntry> Ranges { get; init; }
    public required IReadOnlyList<CeilingEntry> Ceilings { get; init; }

    public static RangesDocument Of(DocumentReader read) => new()
    {
        TolerancePercent = read.Number("tolerancePercent"u8),
        Semantics = read.Texts("semantics"u8),
        IntentCategories = read.TextListsByName("intentCategories"u8),
        IntentImplies = read.TextsByName("intentImplies"u8),
        Ranges = read.Parts("ranges"u8, RangeEntry.Of),
        Ceilings = read.Parts("ceilings"u8, CeilingEntry.Of),
    };
}

/// <summary>One range.</summary>
internal sealed record RangeEntry
{
    public required string Id { get; init; }
    public required string Drug { get; init; }
    public required string Intent { get; init; }
    public required string Route { get; init; }
    public required AgeEntry AgeMonths { get; init; }
    public SpanEntry? OverMinutes { get; init; }
    public required string Unit { get; init; }
    public required decimal Low { get; init; }
    public decimal? Usual { get; init; }
    public required decimal High { get; init; }
    public decimal? HardLimit { get; init; }
    public string? HardLimitBasis { get; init; }
    public IReadOnlyList<decimal> AllowedMg { get; init; } = [];
    public decimal? AbsoluteAlertMg { get; init; }
    public string? Jurisdiction { get; init; }
    public required bool Primary { get; init; }
    public required string Grade { get; init; }
    public string? Note { get; init; }
    public required IReadOnlyList<string> Evidence { get; init; }
    public required IReadOnlyDictionary<string, ProvenanceEntry> Provenance { get; init; }
    public required ExampleEntry Example { get; init; }

    public static RangeEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Drug = read.Text("drug"u8),
        Intent = read.Text("intent"u8),
        Route = read.Text("route"u8),
        AgeMonths = read.Part("ageMonths"u8, AgeEntry.Of),
        OverMinutes = read.OptionalPart("overMinutes"u8, SpanEntry.Of),
        Unit = read.Text("unit"u8),
        Low = read.Number("low"u8),
        Usual = read.OptionalNumber("usual"u8),
        High = read.Number("high"u8),
        HardLimit = read.OptionalNumber("hardLimit"u8),
        HardLimitBasis = read.OptionalText("hardLimitBasis"u8),
        AllowedMg = read.OptionalNumbers("allowedMg"u8) ?? [],
        AbsoluteAlertMg = read.OptionalNumber("absoluteAlertMg"u8),
        Jurisdiction = read.OptionalText("jurisdiction"u8),
        Primary = read.Truth("primary"u8),
        Grade = read.Text("grade"u8),
        Note = read.OptionalText("note"u8),
        Evidence = read.Texts("evidence"u8),
        Provenance = read.PartsByName("provenance"u8, ProvenanceEntry.Of),
        Example = read.Part("example"u8, ExampleEntry.Of),
    };
}

/// <summary>Where a number was read.</summary>
internal sealed record ProvenanceEntry
{
    public required string Determination { get; init; }
    public required IReadOnlyList<string> Sources { get; init; }
    public string? Note { get; init; }

    public static ProvenanceEntry Of(DocumentReader read) => new()
    {
        Determination = read.Text("determination"u8),
        Sources = read.Texts("sources"u8),
        Note = read.OptionalText("note"u8),
    };
}

/// <summary>A worked example.</summary>
internal sealed record ExampleEntry
{
    public required string Dose { get; init; }
    public string? Over { get; init; }
    public required string Weight { get; init; }
    public required string Age { get; init; }
    public required string Outcome { get; init; }
    public required decimal Value { get; init; }
    public required string Basis { get; init; }

    public static ExampleEntry Of(DocumentReader read) => new()
    {
        Dose = read.Text("dose"u8),
        Over = read.OptionalText("over"u8),
        Weight = read.Text("weight"u8),
        Age = read.Text("age"u8),
        Outcome = read.Text("outcome"u8),
        Value = read.Number("value"u8),
        Basis = read.Text("basis"u8),
    };
}

/// <summary>One ceiling.</summary>
internal sealed record CeilingEntry
{
    public required string Id { get; init; }
    public required string Drug { get; init; }
    public required string Route { get; init; }
    public AgeEntry? AgeMonths { get; init; }
    public SpanEntry? OverMinutes { get; init; }
    public required string Unit { get; init; }
    public required decimal Above { get; init; }
    public required string Why { get; init; }
    public required IReadOnlyList<string> Sources { get; init; }

    public static CeilingEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Drug = read.Text("drug"u8),
        Route = read.Text("route"u8),
        AgeMonths = read.OptionalPart("ageMonths"u8, AgeEntry.Of),
        OverMinutes = read.OptionalPart("overMinutes"u8, SpanEntry.Of),
        Unit = read.Text("unit"u8),
        Above = read.Number("above"u8),
        Why = read.Text("why"u8),
        Sources = read.Texts("sources"u8),
    };
}
