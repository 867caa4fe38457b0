using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Protocols;

/// <summary>What is said for loosening: all of it, or nothing.</summary>
internal abstract record Loosenable
{
    public string? Reason { get; init; }
    public string? Author { get; init; }
    public string? ReviewBy { get; init; }
}

/// <summary>A change of one range.</summary>
internal sealed record RangeItem : Loosenable
{
    public required string Id { get; init; }
    public required string Unit { get; init; }
    public decimal? Low { get; init; }
    public decimal? Usual { get; init; }
    public decimal? High { get; init; }
    public decimal? HardLimit { get; init; }
    public decimal? AbsoluteAlertMg { get; init; }
    public required string Why { get; init; }

    public static RangeItem Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Unit = read.Text("unit"u8),
        Low = read.OptionalNumber("low"u8),
        Usual = read.OptionalNumber("usual"u8),
        High = read.OptionalNumber("high"u8),
        HardLimit = read.OptionalNumber("hardLimit"u8),
        AbsoluteAlertMg = read.OptionalNumber("absoluteAlertMg"u8),
        Why = read.Text("why"u8),
        Reason = read.OptionalText("reason"u8),
        Author = read.OptionalText("author"u8),
        ReviewBy = read.OptionalText("reviewBy"u8),
    };
}

/// <summary>A range that is added.</summary>
internal sealed record NewRangeItem : Loosenable
{
    public required string Id { get; init; }
    public required string Drug { get; init; }
    public required string For { get; init; }
    public required string Route { get; init; }
    public required AgeEntry AgeMonths { get; init; }
    public SpanEntry? OverMinutes { get; init; }
    public required string Unit { get; init; }
    public required decimal Low { get; init; }
    public decimal? Usual { get; init; }
    public required decimal High { get; init; }
    public decimal? HardLimit { get; init; }
    public required bool Primary { get; init; }
    public required SourceItem Source { get; init; }
    public required string Why { get; init; }

    public static NewRangeItem Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Drug = read.Text("drug"u8),
        For = read.Text("for"u8),
        Route = read.Text("route"u8),
        AgeMonths = read.Part("ageMonths"u8, AgeEntry.Of),
        OverMinutes = read.OptionalPart("overMinutes"u8, SpanEntry.Of),
        Unit = read.Text("unit"u8),
        Low = read.Number("low"u8),
        Usual = read.OptionalNumber("usual"u8),
        High = read.Number("high"u8),
        HardLimit = read.OptionalNumber("hardLimit"u8),
        Primary = read.Truth("primary"u8),
        Source = read.Part("source"u8, SourceItem.Of),
        Why = read.Text("why"u8),
        Reason = read.OptionalText("reason"u8),
        Author = read.OptionalText("author"u8),
        ReviewBy = read.OptionalText("reviewBy"u8),
    };
}

/// <summary>What an added number rests on.</summary>
internal sealed record SourceItem
{
    public required string Citation { get; init; }
    public string? Address { get; init; }

    public static SourceItem Of(DocumentReader read) => new()
    {
        Citation = read.Text("citation"u8),
        Address = read.OptionalText("address"u8),
    };
}

/// <summary>A change of one ceiling.</summary>
internal sealed record CeilingItem : Loosenable
{
    public required string Id { get; init; }
    public required string Unit { get; init; }
    public required decimal Above { get; init; }
    public required string Why { get; init; }

    public static CeilingItem Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Unit = read.Text("unit"u8),
        Above = read.Number("above"u8),
        Why = read.Text("why"u8),
        Reason = read.OptionalText("reason"u8),
        Author = read.OptionalText("author"u8),
        ReviewBy = read.OptionalText("reviewBy"u8),
    };
}

/// <summary>A ceiling that is added.</summary>
internal sealed record NewCeilingItem
{
    public required string Id { get; init; }
    public required string Drug { get; init; }
    public required string Route { get; init; }
    public AgeEntry? AgeMonths { get; init; }
    public SpanEntry? OverMinutes { get; init; }
    public required string Unit { get; init; }
    public required decimal Above { get; init; }
    public required SourceItem Source { get; init; }
    public required string Why { get; init; }

    public static NewCeilingItem Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Drug = read.Text("drug"u8),
        Route = read.Text("route"u8),
        AgeMonths = read.OptionalPart("ageMonths"u8, AgeEntry.Of),
        OverMinutes = read.OptionalPart("overMinutes"u8, SpanEntry.Of),
        Unit = read.Text("unit"u8),
        Above = read.Number("above"u8),
        Source = read.Part("source"u8, SourceItem.Of),
        Why = read.Text("why"u8),
    };
}
