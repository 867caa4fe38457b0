namespace Dosing.Knowledge.Reading;

/// <summary>The depth ladders.</summary>
internal sealed record LaddersDocument
{
    public required IReadOnlyList<string> Levels { get; init; }
    public required IReadOnlyList<string> Rules { get; init; }
    public required IReadOnlyList<LadderEntry> Ladders { get; init; }
    public required IReadOnlyList<string> Depressants { get; init; }

    public static LaddersDocument Of(DocumentReader read) => new()
    {
        Levels = read.Texts("levels"u8),
        Rules = read.Texts("rules"u8),
        Ladders = read.Parts("ladders"u8, LadderEntry.Of),
        Depressants = read.Texts("depressants"u8),
    };
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
    public IReadOnlyList<LadderUseEntry> AlsoFor { get; init; } = [];
    public string? AlsoOn { get; init; }

    public static LadderEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Drug = read.Text("drug"u8),
        AgeMonths = read.Part("ageMonths"u8, AgeEntry.Of),
        Route = read.Text("route"u8),
        Quantity = read.Text("quantity"u8),
        Unit = read.Text("unit"u8),
        OverMinutes = read.OptionalPart("overMinutes"u8, SpanEntry.Of),
        ValidatedAnaestheticThreshold = read.Truth("validatedAnaestheticThreshold"u8),
        Note = read.OptionalText("note"u8),
        Bands = read.Parts("bands"u8, BandEntry.Of),
        ThresholdStatus = read.OptionalText("thresholdStatus"u8),
        Population = read.Text("population"u8),
        AlsoFor = read.OptionalParts("alsoFor"u8, LadderUseEntry.Of) ?? [],
        AlsoOn = read.OptionalText("alsoOn"u8),
    };
}

/// <summary>A further route and duration that stand on a ladder.</summary>
internal sealed record LadderUseEntry
{
    public required string Route { get; init; }
    public required SpanEntry OverMinutes { get; init; }

    public static LadderUseEntry Of(DocumentReader read) => new()
    {
        Route = read.Text("route"u8),
        OverMinutes = read.Part("overMinutes"u8, SpanEntry.Of),
    };
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
    public IReadOnlyList<string> DissentSources { get; init; } = [];

    public static BandEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Level = read.Text("level"u8),
        Label = read.Text("label"u8),
        From = read.OptionalNumber("from"u8),
        Above = read.OptionalNumber("above"u8),
        To = read.OptionalNumber("to"u8),
        Below = read.OptionalNumber("below"u8),
        Why = read.Text("why"u8),
        Dissent = read.OptionalText("dissent"u8),
        Sources = read.Texts("sources"u8),
        DissentSources = read.OptionalTexts("dissentSources"u8) ?? [],
    };
}
