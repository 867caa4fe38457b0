namespace Dosing.Knowledge.Reading;

/// <summary>The screening: entries, combinations, plans and the checklist.</summary>
internal sealed record ScreeningDocument
{
    public required IReadOnlyList<ScreeningEntryEntry> Entries { get; init; }
    public required IReadOnlyList<CombinationEntry> Combinations { get; init; }
    public required IReadOnlyList<PlanEntry> Plans { get; init; }
    public required ChecklistEntry Checklist { get; init; }

    public static ScreeningDocument Of(DocumentReader read) => new()
    {
        Entries = read.Parts("entries"u8, ScreeningEntryEntry.Of),
        Combinations = read.Parts("combinations"u8, CombinationEntry.Of),
        Plans = read.Parts("plans"u8, PlanEntry.Of),
        Checklist = read.Part("checklist"u8, ChecklistEntry.Of),
    };
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
    public IReadOnlyList<LineEntry> Lines { get; init; } = [];
    public IReadOnlyList<DrugEntry> Drugs { get; init; } = [];
    public IReadOnlyList<string> Atc { get; init; } = [];
    public IReadOnlyList<string> Icd10 { get; init; } = [];
    public IReadOnlyList<ExposureEntry> Exposure { get; init; } = [];
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }

    public static ScreeningEntryEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Kind = read.Text("kind"u8),
        Name = read.Text("name"u8),
        Severity = read.TextsByName("severity"u8),
        Mechanism = read.Text("mechanism"u8),
        Action = read.Text("action"u8),
        EvidenceStatus = read.Text("evidenceStatus"u8),
        Disagreement = read.OptionalText("disagreement"u8),
        Note = read.OptionalText("note"u8),
        AdultOnly = read.OptionalTruth("adultOnly"u8),
        OnlyWith = read.OptionalText("onlyWith"u8),
        RouteDependent = read.OptionalTruth("routeDependent"u8),
        NotAskedOf = read.OptionalText("notAskedOf"u8),
        Implied = read.OptionalPart("implied"u8, ImpliedEntry.Of),
        Lines = read.OptionalParts("lines"u8, LineEntry.Of) ?? [],
        Drugs = read.OptionalParts("drugs"u8, DrugEntry.Of) ?? [],
        Atc = read.OptionalTexts("atc"u8) ?? [],
        Icd10 = read.OptionalTexts("icd10"u8) ?? [],
        Exposure = read.OptionalParts("exposure"u8, ExposureEntry.Of) ?? [],
        Evidence = read.Parts("evidence"u8, EvidenceEntry.Of),
    };
}

/// <summary>What an entry rests on.</summary>
internal sealed record EvidenceEntry
{
    public required string Source { get; init; }
    public string? Address { get; init; }
    public required string Status { get; init; }
    public string? Fact { get; init; }

    public static EvidenceEntry Of(DocumentReader read) => new()
    {
        Source = read.Text("source"u8),
        Address = read.OptionalText("address"u8),
        Status = read.Text("status"u8),
        Fact = read.OptionalText("fact"u8),
    };
}

/// <summary>What makes an entry present without being said: all of its parts together.</summary>
internal sealed record ImpliedEntry
{
    public AgeEntry? AgeMonths { get; init; }
    public IReadOnlyList<string> Routes { get; init; } = [];
    public SpanEntry? OverMinutes { get; init; }

    public static ImpliedEntry Of(DocumentReader read) => new()
    {
        AgeMonths = read.OptionalPart("ageMonths"u8, AgeEntry.Of),
        Routes = read.OptionalTexts("routes"u8) ?? [],
        OverMinutes = read.OptionalPart("overMinutes"u8, SpanEntry.Of),
    };
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

    public static LineEntry Of(DocumentReader read) => new()
    {
        Parameter = read.Text("parameter"u8),
        Measurement = read.OptionalText("measurement"u8),
        Scope = read.OptionalText("scope"u8),
        OnlyWith = read.OptionalText("onlyWith"u8),
        Decides = read.OptionalTruth("decides"u8),
        Op = read.Text("op"u8),
        Value = read.Value("value"u8),
        Severity = read.Text("severity"u8),
        Status = read.Text("status"u8),
        Address = read.OptionalText("address"u8),
    };
}

/// <summary>One drug of a class.</summary>
internal sealed record DrugEntry
{
    public required string Name { get; init; }
    public IReadOnlyList<string> OtherNames { get; init; } = [];
    public string? RxNorm { get; init; }
    public IReadOnlyList<string> Atc { get; init; } = [];

    public static DrugEntry Of(DocumentReader read) => new()
    {
        Name = read.Text("name"u8),
        OtherNames = read.OptionalTexts("otherNames"u8) ?? [],
        RxNorm = read.OptionalText("rxNorm"u8),
        Atc = read.OptionalTexts("atc"u8) ?? [],
    };
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

    public static ExposureEntry Of(DocumentReader read) => new()
    {
        Drug = read.Text("drug"u8),
        Route = read.Text("route"u8),
        AucRatio = read.OptionalNumber("aucRatio"u8),
        CmaxRatio = read.OptionalNumber("cmaxRatio"u8),
        Participants = read.OptionalInteger("participants"u8),
        Address = read.Text("address"u8),
    };
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
    public IReadOnlyList<string> Routes { get; init; } = [];
    public IReadOnlyList<AtLineEntry> AtLine { get; init; } = [];
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }

    public static CombinationEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Name = read.Text("name"u8),
        AllOf = read.TextLists("allOf"u8),
        Severity = read.Text("severity"u8),
        Rationale = read.Text("rationale"u8),
        Action = read.Text("action"u8),
        MinDistinctEntries = read.OptionalInteger("minDistinctEntries"u8),
        PartialRule = read.OptionalPart("partialRule"u8, PartialEntry.Of),
        Routes = read.OptionalTexts("routes"u8) ?? [],
        AtLine = read.OptionalParts("atLine"u8, AtLineEntry.Of) ?? [],
        Evidence = read.Parts("evidence"u8, EvidenceEntry.Of),
    };
}

/// <summary>What a part of the groups raises.</summary>
internal sealed record PartialEntry
{
    public required int AtLeastGroups { get; init; }
    public required string Severity { get; init; }

    public static PartialEntry Of(DocumentReader read) => new()
    {
        AtLeastGroups = read.Integer("atLeastGroups"u8),
        Severity = read.Text("severity"u8),
    };
}

/// <summary>The limit that a measured entry must satisfy.</summary>
internal sealed record AtLineEntry
{
    public required string Entry { get; init; }
    public required string Op { get; init; }
    public required decimal Value { get; init; }

    public static AtLineEntry Of(DocumentReader read) => new()
    {
        Entry = read.Text("entry"u8),
        Op = read.Text("op"u8),
        Value = read.Number("value"u8),
    };
}
