namespace Dosing.Knowledge.Reading;

/// <summary>The screening: entries, combinations, plans and the checklist.</summary>
internal sealed record ScreeningDocument
{
    public required IReadOnlyList<ScreeningEntryEntry> Entries { get; init; }
    public required IReadOnlyList<CombinationEntry> Combinations { get; init; }
    public required IReadOnlyList<PlanEntry> Plans { get; init; }
    public required ChecklistEntry Checklist { get; init; }
}

/// <summary>One entry of the screening.</summary>
internal sealed record ScreeningEntryEntry
{
    public required string Id { get; init; }
    public required string Kind { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyDictionary<string, string> Severity { get; init; }
    public required string Mechanism { get; init; }
    public required string Action { get; init; }
    public required string EvidenceStatus { get; init; }
    public string? Disagreement { get; init; }
    public string? Note { get; init; }
    public bool AdultOnly { get; init; }
    public string? OnlyWith { get; init; }
    public bool RouteDependent { get; init; }
    public string? NotAskedOf { get; init; }
    public ImpliedEntry? Implied { get; init; }
    public IReadOnlyList<LineEntry> Lines { get; set; } = [];
    public IReadOnlyList<DrugEntry> Drugs { get; set; } = [];
    public IReadOnlyList<string> Atc { get; set; } = [];
    public IReadOnlyList<string> Icd10 { get; set; } = [];
    public IReadOnlyList<ExposureEntry> Exposure { get; set; } = [];
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }
}

/// <summary>What an entry rests on.</summary>
internal sealed record EvidenceEntry
{
    public required string Source { get; init; }
    public string? Address { get; init; }
    public required string Status { get; init; }
    public string? Fact { get; init; }
}

/// <summary>What makes an entry present without being said: all of its parts together.</summary>
internal sealed record ImpliedEntry
{
    public AgeEntry? AgeMonths { get; init; }
    public IReadOnlyList<string> Routes { get; set; } = [];
    public SpanEntry? OverMinutes { get; init; }
}

/// <summary>One limit; its value is a number or a class in words.</summary>
internal sealed record LineEntry
{
    public required string Parameter { get; init; }
    public string? Measurement { get; init; }
    public string? Scope { get; init; }
    public string? OnlyWith { get; init; }
    public bool Decides { get; init; }
    public required string Op { get; init; }
    public required System.Text.Json.JsonElement Value { get; init; }
    public required string Severity { get; init; }
    public required string Status { get; init; }
    public string? Address { get; init; }
}

/// <summary>One drug of a class.</summary>
internal sealed record DrugEntry
{
    public required string Name { get; init; }
    public IReadOnlyList<string> OtherNames { get; set; } = [];
    public string? RxNorm { get; init; }
    public IReadOnlyList<string> Atc { get; set; } = [];
}

/// <summary>A measured effect on exposure.</summary>
internal sealed record ExposureEntry
{
    public required string Drug { get; init; }
    public required string Route { get; init; }
    public decimal? AucRatio { get; init; }
    public decimal? CmaxRatio { get; init; }
    public int? Participants { get; init; }
    public required string Address { get; init; }
}

/// <summary>Entries that are worse together.</summary>
internal sealed record CombinationEntry
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<IReadOnlyList<string>> AllOf { get; init; }
    public required string Severity { get; init; }
    public required string Rationale { get; init; }
    public required string Action { get; init; }
    public int? MinDistinctEntries { get; init; }
    public PartialEntry? PartialRule { get; init; }
    public IReadOnlyList<string> Routes { get; set; } = [];
    public IReadOnlyList<AtLineEntry> AtLine { get; set; } = [];
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }
}

/// <summary>What a part of the groups raises.</summary>
internal sealed record PartialEntry
{
    public required int AtLeastGroups { get; init; }
    public required string Severity { get; init; }
}

/// <summary>The limit that a measured entry must satisfy.</summary>
internal sealed record AtLineEntry
{
    public required string Entry { get; init; }
    public required string Op { get; init; }
    public required decimal Value { get; init; }
}

/// <summary>A monitoring plan; without a category it holds for every intent.</summary>
internal sealed record PlanEntry
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public string? Category { get; init; }
    public IReadOnlyList<PlanLineEntry> Before { get; set; } = [];
    public IReadOnlyList<PlanLineEntry> During { get; set; } = [];
    public IReadOnlyList<PlanLineEntry> After { get; set; } = [];
    public IReadOnlyList<PlanLineEntry> Steps { get; set; } = [];
    public string? Staff { get; init; }
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }
}

/// <summary>One line of a plan or checklist.</summary>
internal sealed record PlanLineEntry
{
    public required string Text { get; init; }
    public bool LocalPractice { get; init; }
    public IReadOnlyList<PlanTriggerEntry> When { get; set; } = [];
    public IReadOnlyList<PlanCheckEntry> Checks { get; set; } = [];
}

/// <summary>A check that a line asks for over a course: at each session, or before the course and again after some days.</summary>
internal sealed record PlanCheckEntry
{
    public required string Check { get; init; }
    public required string At { get; init; }
    public int? Days { get; init; }
}

/// <summary>A part of a line that an entry or an age makes due.</summary>
internal sealed record PlanTriggerEntry
{
    public required string Item { get; init; }
    public AgeEntry? AgeMonths { get; init; }
    public required IReadOnlyList<string> Entries { get; init; }
}

/// <summary>The checklist before a session.</summary>
internal sealed record ChecklistEntry
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<PlanLineEntry> Items { get; init; }
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }
}
