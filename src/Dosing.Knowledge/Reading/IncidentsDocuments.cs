namespace Dosing.Knowledge.Reading;

/// <summary>The published incidents.</summary>
internal sealed record IncidentsDocument
{
    public required IReadOnlyList<IncidentEntry> Incidents { get; init; }

    public static IncidentsDocument Of(DocumentReader read) => new()
    {
        Incidents = read.Parts("incidents"u8, IncidentEntry.Of),
    };
}

/// <summary>One incident: the members of the evidence, and for what is not replayed a demonstration of this project.</summary>
internal sealed record IncidentEntry
{
    public required string Id { get; init; }
    public required string Situation { get; init; }
    public required string Mechanism { get; init; }
    public required string Source { get; init; }
    public required string Verification { get; init; }
    public required bool Replay { get; init; }
    public OrderEntry? Request { get; init; }
    public IReadOnlyList<string> Assumed { get; init; } = [];
    public ExpectEntry? Expect { get; init; }
    public string? Note { get; init; }
    public DemonstrationEntry? Demonstration { get; init; }

    public static IncidentEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Situation = read.Text("situation"u8),
        Mechanism = read.Text("mechanism"u8),
        Source = read.Text("source"u8),
        Verification = read.Text("verification"u8),
        Replay = read.Truth("replay"u8),
        Request = read.OptionalPart("request"u8, OrderEntry.Of),
        Assumed = read.OptionalTexts("assumed"u8) ?? [],
        Expect = read.OptionalPart("expect"u8, ExpectEntry.Of),
        Note = read.OptionalText("note"u8),
        Demonstration = read.OptionalPart("demonstration"u8, DemonstrationEntry.Of),
    };
}

/// <summary>An order as typed. Weight and age must be there, so that nothing of it stays not-checked.</summary>
internal sealed record OrderEntry
{
    public required string Drug { get; init; }
    public required string Dose { get; init; }
    public required string Route { get; init; }
    public string? Over { get; init; }
    public required string Weight { get; init; }
    public required string WeightSource { get; init; }
    public required string Age { get; init; }
    public required string For { get; init; }
    public string? Strength { get; init; }
    public IReadOnlyList<string> Flags { get; init; } = [];

    public static OrderEntry Of(DocumentReader read) => new()
    {
        Drug = read.Text("drug"u8),
        Dose = read.Text("dose"u8),
        Route = read.Text("route"u8),
        Over = read.OptionalText("over"u8),
        Weight = read.Text("weight"u8),
        WeightSource = read.Text("weightSource"u8),
        Age = read.Text("age"u8),
        For = read.Text("for"u8),
        Strength = read.OptionalText("strength"u8),
        Flags = read.OptionalTexts("flags"u8) ?? [],
    };
}

/// <summary>What the evidence expects of the answer.</summary>
internal sealed record ExpectEntry
{
    public required string Disposition { get; init; }
    public string? Slip { get; init; }
    public string? Finding { get; init; }

    public static ExpectEntry Of(DocumentReader read) => new()
    {
        Disposition = read.Text("disposition"u8),
        Slip = read.OptionalText("slip"u8),
        Finding = read.OptionalText("finding"u8),
    };
}

/// <summary>What shows an incident that is not replayed: an order that is refused, or the rows of a table.</summary>
internal sealed record DemonstrationEntry
{
    public required string Shows { get; init; }
    public OrderEntry? Request { get; init; }
    public IReadOnlyList<PrintedRowEntry> Rows { get; init; } = [];

    public static DemonstrationEntry Of(DocumentReader read) => new()
    {
        Shows = read.Text("shows"u8),
        Request = read.OptionalPart("request"u8, OrderEntry.Of),
        Rows = read.OptionalParts("rows"u8, PrintedRowEntry.Of) ?? [],
    };
}

/// <summary>One row of a printed table as typed.</summary>
internal sealed record PrintedRowEntry
{
    public required string Weight { get; init; }
    public required string Rate { get; init; }
    public required string Strength { get; init; }
    public required string Printed { get; init; }

    public static PrintedRowEntry Of(DocumentReader read) => new()
    {
        Weight = read.Text("weight"u8),
        Rate = read.Text("rate"u8),
        Strength = read.Text("strength"u8),
        Printed = read.Text("printed"u8),
    };
}
