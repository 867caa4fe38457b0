namespace Dosing.Knowledge.Reading;

/// <summary>A monitoring plan; without a category it holds for every intent.</summary>
internal sealed record PlanEntry
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public string? Category { get; init; }
    public IReadOnlyList<PlanLineEntry> Before { get; init; } = [];
    public IReadOnlyList<PlanLineEntry> During { get; init; } = [];
    public IReadOnlyList<PlanLineEntry> After { get; init; } = [];
    public IReadOnlyList<PlanLineEntry> Steps { get; init; } = [];
    public string? Staff { get; init; }
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }

    public static PlanEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Name = read.Text("name"u8),
        Category = read.OptionalText("category"u8),
        Before = read.OptionalParts("before"u8, PlanLineEntry.Of) ?? [],
        During = read.OptionalParts("during"u8, PlanLineEntry.Of) ?? [],
        After = read.OptionalParts("after"u8, PlanLineEntry.Of) ?? [],
        Steps = read.OptionalParts("steps"u8, PlanLineEntry.Of) ?? [],
        Staff = read.OptionalText("staff"u8),
        Evidence = read.Parts("evidence"u8, EvidenceEntry.Of),
    };
}

/// <summary>One line of a plan or checklist.</summary>
internal sealed record PlanLineEntry
{
    public required string Text { get; init; }
    public bool LocalPractice { get; init; }
    public IReadOnlyList<PlanTriggerEntry> When { get; init; } = [];
    public IReadOnlyList<PlanCheckEntry> Checks { get; init; } = [];

    public static PlanLineEntry Of(DocumentReader read) => new()
    {
        Text = read.Text("text"u8),
        LocalPractice = read.OptionalTruth("localPractice"u8),
        When = read.OptionalParts("when"u8, PlanTriggerEntry.Of) ?? [],
        Checks = read.OptionalParts("checks"u8, PlanCheckEntry.Of) ?? [],
    };
}

/// <summary>A check that a line asks for over a course: at each session, or before the course and again after some days.</summary>
internal sealed record PlanCheckEntry
{
    public required string Check { get; init; }
    public required string At { get; init; }
    public int? Days { get; init; }

    public static PlanCheckEntry Of(DocumentReader read) => new()
    {
        Check = read.Text("check"u8),
        At = read.Text("at"u8),
        Days = read.OptionalInteger("days"u8),
    };
}

/// <summary>A part of a line that an entry or an age makes due.</summary>
internal sealed record PlanTriggerEntry
{
    public required string Item { get; init; }
    public AgeEntry? AgeMonths { get; init; }
    public required IReadOnlyList<string> Entries { get; init; }

    public static PlanTriggerEntry Of(DocumentReader read) => new()
    {
        Item = read.Text("item"u8),
        AgeMonths = read.OptionalPart("ageMonths"u8, AgeEntry.Of),
        Entries = read.Texts("entries"u8),
    };
}

/// <summary>The checklist before a session.</summary>
internal sealed record ChecklistEntry
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<PlanLineEntry> Items { get; init; }
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }

    public static ChecklistEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Name = read.Text("name"u8),
        Items = read.Parts("items"u8, PlanLineEntry.Of),
        Evidence = read.Parts("evidence"u8, EvidenceEntry.Of),
    };
}
