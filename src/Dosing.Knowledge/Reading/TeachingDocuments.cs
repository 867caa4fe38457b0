namespace Dosing.Knowledge.Reading;

/// <summary>The documents of what is taught, as they stand in JSON: words, nothing interpreted yet.</summary>
internal sealed record TeachingDocuments(ManifestDocument Teaching, ClaimsDocument Claims, IncidentsDocument Incidents);

/// <summary>The audited claims and the case to which some refer.</summary>
internal sealed record ClaimsDocument
{
    public required string Source { get; init; }
    public required IReadOnlyList<string> Verdicts { get; init; }
    public required IReadOnlyList<ClaimEntry> Claims { get; init; }
    public required CaseEntry CaseSource { get; init; }
}

/// <summary>One claim: the members of the evidence, and the commands of this project.</summary>
internal sealed record ClaimEntry
{
    public required string Id { get; init; }
    public required string Topic { get; init; }
    public required string Claim { get; init; }
    public required string Verdict { get; init; }
    public required string Finding { get; init; }
    public required IReadOnlyList<string> Evidence { get; init; }
    public string? DemonstratedBy { get; init; }
    public IReadOnlyList<CommandEntry> Commands { get; set; } = [];
}

/// <summary>A command and what to look at in its answer.</summary>
internal sealed record CommandEntry
{
    public required string Command { get; init; }
    public required string Shows { get; init; }
}

/// <summary>The case.</summary>
internal sealed record CaseEntry
{
    public required string Id { get; init; }
    public required IReadOnlyList<FactEntry> Facts { get; init; }
}

/// <summary>One fact of the case.</summary>
internal sealed record FactEntry
{
    public required string Fact { get; init; }
    public required string Verification { get; init; }
    public required string Address { get; init; }
}
