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

    public static ClaimsDocument Of(DocumentReader read) => new()
    {
        Source = read.Text("source"u8),
        Verdicts = read.Texts("verdicts"u8),
        Claims = read.Parts("claims"u8, ClaimEntry.Of),
        CaseSource = read.Part("caseSource"u8, CaseEntry.Of),
    };
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
    public IReadOnlyList<CommandEntry> Commands { get; init; } = [];

    public static ClaimEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Topic = read.Text("topic"u8),
        Claim = read.Text("claim"u8),
        Verdict = read.Text("verdict"u8),
        Finding = read.Text("finding"u8),
        Evidence = read.Texts("evidence"u8),
        DemonstratedBy = read.OptionalText("demonstratedBy"u8),
        Commands = read.OptionalParts("commands"u8, CommandEntry.Of) ?? [],
    };
}

/// <summary>A command and what to look at in its answer.</summary>
internal sealed record CommandEntry
{
    public required string Command { get; init; }
    public required string Shows { get; init; }

    public static CommandEntry Of(DocumentReader read) => new()
    {
        Command = read.Text("command"u8),
        Shows = read.Text("shows"u8),
    };
}

/// <summary>The case.</summary>
internal sealed record CaseEntry
{
    public required string Id { get; init; }
    public required IReadOnlyList<FactEntry> Facts { get; init; }

    public static CaseEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Facts = read.Parts("facts"u8, FactEntry.Of),
    };
}

/// <summary>One fact of the case.</summary>
internal sealed record FactEntry
{
    public required string Fact { get; init; }
    public required string Verification { get; init; }
    public required string Address { get; init; }

    public static FactEntry Of(DocumentReader read) => new()
    {
        Fact = read.Text("fact"u8),
        Verification = read.Text("verification"u8),
        Address = read.Text("address"u8),
    };
}
