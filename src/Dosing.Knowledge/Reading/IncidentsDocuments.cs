namespace Dosing.Knowledge.Reading;

/// <summary>The published incidents.</summary>
internal sealed record IncidentsDocument
{
    public required IReadOnlyList<IncidentEntry> Incidents { get; init; }
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
    public IReadOnlyList<string> Assumed { get; set; } = [];
    public ExpectEntry? Expect { get; init; }
    public string? Note { get; init; }
    public DemonstrationEntry? Demonstration { get; init; }
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
    public IReadOnlyList<string> Flags { get; set; } = [];
}

/// <summary>What the evidence expects of the answer.</summary>
internal sealed record ExpectEntry
{
    public required string Disposition { get; init; }
    public string? Slip { get; init; }
    public string? Finding { get; init; }
}

/// <summary>What shows an incident that is not replayed: an order that is refused, or the rows of a table.</summary>
internal sealed record DemonstrationEntry
{
    public required string Shows { get; init; }
    public OrderEntry? Request { get; init; }
    public IReadOnlyList<PrintedRowEntry> Rows { get; set; } = [];
}

/// <summary>One row of a printed table as typed.</summary>
internal sealed record PrintedRowEntry
{
    public required string Weight { get; init; }
    public required string Rate { get; init; }
    public required string Strength { get; init; }
    public required string Printed { get; init; }
}
