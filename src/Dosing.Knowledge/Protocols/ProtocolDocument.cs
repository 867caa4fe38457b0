using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Protocols;

/// <summary>A local protocol as it stands in JSON: words and numbers, nothing interpreted yet.</summary>
internal sealed record ProtocolDocument
{
    public string? Schema { get; init; }
    public required int SchemaVersion { get; init; }
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Institution { get; init; }
    public required string Version { get; init; }
    public required string Author { get; init; }
    public required string Approved { get; init; }
    public required string ReviewBy { get; init; }
    public IReadOnlyList<RangeItem> Ranges { get; init; } = [];
    public IReadOnlyList<NewRangeItem> NewRanges { get; init; } = [];
    public IReadOnlyList<CeilingItem> Ceilings { get; init; } = [];
    public IReadOnlyList<NewCeilingItem> NewCeilings { get; init; } = [];
    public IReadOnlyList<FlagItem> Flags { get; init; } = [];
    public IReadOnlyList<NewFlagItem> NewFlags { get; init; } = [];
    public ProductShelf? Products { get; init; }
    public DeviceShelf? Devices { get; init; }
    public IReadOnlyList<NotAuthorisedItem> NotAuthorised { get; init; } = [];

    public static ProtocolDocument Of(DocumentReader read) => new()
    {
        Schema = read.OptionalText("$schema"u8),
        SchemaVersion = read.Integer("schemaVersion"u8),
        Id = read.Text("id"u8),
        Title = read.Text("title"u8),
        Institution = read.Text("institution"u8),
        Version = read.Text("version"u8),
        Author = read.Text("author"u8),
        Approved = read.Text("approved"u8),
        ReviewBy = read.Text("reviewBy"u8),
        Ranges = read.OptionalParts("ranges"u8, RangeItem.Of) ?? [],
        NewRanges = read.OptionalParts("newRanges"u8, NewRangeItem.Of) ?? [],
        Ceilings = read.OptionalParts("ceilings"u8, CeilingItem.Of) ?? [],
        NewCeilings = read.OptionalParts("newCeilings"u8, NewCeilingItem.Of) ?? [],
        Flags = read.OptionalParts("flags"u8, FlagItem.Of) ?? [],
        NewFlags = read.OptionalParts("newFlags"u8, NewFlagItem.Of) ?? [],
        Products = read.OptionalPart("products"u8, ProductShelf.Of),
        Devices = read.OptionalPart("devices"u8, DeviceShelf.Of),
        NotAuthorised = read.OptionalParts("notAuthorised"u8, NotAuthorisedItem.Of) ?? [],
    };
}

/// <summary>A change of one entry of the screening.</summary>
internal sealed record FlagItem : Loosenable
{
    public required string Id { get; init; }
    public required SeverityItem Severity { get; init; }
    public required string Why { get; init; }

    public static FlagItem Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Severity = read.Part("severity"u8, SeverityItem.Of),
        Why = read.Text("why"u8),
        Reason = read.OptionalText("reason"u8),
        Author = read.OptionalText("author"u8),
        ReviewBy = read.OptionalText("reviewBy"u8),
    };
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

    public static NewFlagItem Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Kind = read.Text("kind"u8),
        Name = read.Text("name"u8),
        Severity = read.Part("severity"u8, SeverityItem.Of),
        Why = read.Text("why"u8),
        Action = read.Text("action"u8),
    };
}

/// <summary>Severities by column; none means that nothing is raised.</summary>
internal sealed record SeverityItem
{
    public string? SubAnaestheticTherapy { get; init; }
    public string? ProceduralSedation { get; init; }
    public string? Anaesthesia { get; init; }
    public string? EsketamineNasal { get; init; }

    public IReadOnlyList<string> Stated => [.. new[] { SubAnaestheticTherapy, ProceduralSedation, Anaesthesia, EsketamineNasal }.OfType<string>()];

    public static SeverityItem Of(DocumentReader read) => new()
    {
        SubAnaestheticTherapy = read.OptionalText("subAnaestheticTherapy"u8),
        ProceduralSedation = read.OptionalText("proceduralSedation"u8),
        Anaesthesia = read.OptionalText("anaesthesia"u8),
        EsketamineNasal = read.OptionalText("esketamineNasal"u8),
    };
}

/// <summary>The products in stock.</summary>
internal sealed record ProductShelf
{
    public IReadOnlyList<string>? Only { get; init; }
    public IReadOnlyList<string> Without { get; init; } = [];
    public IReadOnlyList<ProductEntry> Add { get; init; } = [];

    public static ProductShelf Of(DocumentReader read) => new()
    {
        Only = read.OptionalTexts("only"u8),
        Without = read.OptionalTexts("without"u8) ?? [],
        Add = read.OptionalParts("add"u8, ProductEntry.Of) ?? [],
    };
}

/// <summary>The devices in use.</summary>
internal sealed record DeviceShelf
{
    public IReadOnlyList<string>? Only { get; init; }
    public IReadOnlyList<string> Without { get; init; } = [];
    public IReadOnlyList<DeviceEntry> Add { get; init; } = [];

    public static DeviceShelf Of(DocumentReader read) => new()
    {
        Only = read.OptionalTexts("only"u8),
        Without = read.OptionalTexts("without"u8) ?? [],
        Add = read.OptionalParts("add"u8, DeviceEntry.Of) ?? [],
    };
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

    public static NotAuthorisedItem Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Drug = read.OptionalText("drug"u8),
        Route = read.OptionalText("route"u8),
        For = read.OptionalText("for"u8),
        AgeMonths = read.OptionalPart("ageMonths"u8, AgeEntry.Of),
        Why = read.Text("why"u8),
        Action = read.Text("action"u8),
    };
}
