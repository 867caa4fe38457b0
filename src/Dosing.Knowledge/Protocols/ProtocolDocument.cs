using System.Text.Json.Serialization;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Protocols;

/// <summary>A local protocol as it stands in JSON: words and numbers, nothing interpreted yet.</summary>
internal sealed record ProtocolDocument
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }
    public required int SchemaVersion { get; init; }
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Institution { get; init; }
    public required string Version { get; init; }
    public required string Author { get; init; }
    public required string Approved { get; init; }
    public required string ReviewBy { get; init; }
    public IReadOnlyList<RangeItem> Ranges { get; set; } = [];
    public IReadOnlyList<NewRangeItem> NewRanges { get; set; } = [];
    public IReadOnlyList<CeilingItem> Ceilings { get; set; } = [];
    public IReadOnlyList<NewCeilingItem> NewCeilings { get; set; } = [];
    public IReadOnlyList<FlagItem> Flags { get; set; } = [];
    public IReadOnlyList<NewFlagItem> NewFlags { get; set; } = [];
    public ProductShelf? Products { get; init; }
    public DeviceShelf? Devices { get; init; }
    public IReadOnlyList<NotAuthorisedItem> NotAuthorised { get; set; } = [];
}

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
}

/// <summary>What an added number rests on.</summary>
internal sealed record SourceItem
{
    public required string Citation { get; init; }
    public string? Address { get; init; }
}

/// <summary>A change of one ceiling.</summary>
internal sealed record CeilingItem : Loosenable
{
    public required string Id { get; init; }
    public required string Unit { get; init; }
    public required decimal Above { get; init; }
    public required string Why { get; init; }
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
}

/// <summary>A change of one entry of the screening.</summary>
internal sealed record FlagItem : Loosenable
{
    public required string Id { get; init; }
    public required SeverityItem Severity { get; init; }
    public required string Why { get; init; }
}

/// <summary>An entry of the screening that is added.</summary>
internal sealed record NewFlagItem
{
    public required string Id { get; init; }
    public required string Kind { get; init; }
    public required string Name { get; init; }
    public required SeverityItem Severity { get; init; }
    public required string Why { get; init; }
    public required string Action { get; init; }
}

/// <summary>Severities by column; none means that nothing is raised.</summary>
internal sealed record SeverityItem
{
    public string? SubAnaestheticTherapy { get; init; }
    public string? ProceduralSedation { get; init; }
    public string? Anaesthesia { get; init; }
    public string? EsketamineNasal { get; init; }

    [JsonIgnore]
    public IReadOnlyList<string> Stated => [.. new[] { SubAnaestheticTherapy, ProceduralSedation, Anaesthesia, EsketamineNasal }.OfType<string>()];
}

/// <summary>The products in stock.</summary>
internal sealed record ProductShelf
{
    public IReadOnlyList<string>? Only { get; init; }
    public IReadOnlyList<string> Without { get; set; } = [];
    public IReadOnlyList<ProductEntry> Add { get; set; } = [];
}

/// <summary>The devices in use.</summary>
internal sealed record DeviceShelf
{
    public IReadOnlyList<string>? Only { get; init; }
    public IReadOnlyList<string> Without { get; set; } = [];
    public IReadOnlyList<DeviceEntry> Add { get; set; } = [];
}

/// <summary>What is not authorised.</summary>
internal sealed record NotAuthorisedItem
{
    public required string Id { get; init; }
    public string? Drug { get; init; }
    public string? Route { get; init; }
    public string? For { get; init; }
    public AgeEntry? AgeMonths { get; init; }
    public required string Why { get; init; }
    public required string Action { get; init; }
}
