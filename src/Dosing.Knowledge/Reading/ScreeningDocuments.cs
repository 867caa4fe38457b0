namespace Dosing.Knowledge.Reading;

/// <summary>The ids and names of the screening.</summary>
internal sealed record ScreeningIndexDocument
{
    public required IReadOnlyList<ScreeningEntryEntry> Entries { get; init; }
}

/// <summary>One entry of the screening.</summary>
internal sealed record ScreeningEntryEntry
{
    public required string Id { get; init; }
    public required string Kind { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyDictionary<string, string> Severity { get; init; }
    public string? Measurement { get; init; }
    public string? ImpliedBy { get; init; }
    public IReadOnlyList<string> Drugs { get; set; } = [];
}
