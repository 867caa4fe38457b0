namespace Dosing.Knowledge.Reading;

/// <summary>One diluent.</summary>
internal sealed record DiluentEntry
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public IReadOnlyList<string> OtherNames { get; init; } = [];
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }

    public static DiluentEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Name = read.Text("name"u8),
        OtherNames = read.OptionalTexts("otherNames"u8) ?? [],
        Evidence = read.Parts("evidence"u8, EvidenceEntry.Of),
    };
}

/// <summary>The rule on the concentrate.</summary>
internal sealed record ConcentrateEntry
{
    public required string Id { get; init; }
    public required string Text { get; init; }
    public required decimal MgPerMl { get; init; }
    public required IReadOnlyList<string> Routes { get; init; }
    public required decimal DiluentParts { get; init; }
    public required IReadOnlyList<string> Diluents { get; init; }
    public required bool UseAtOnce { get; init; }
    public required decimal AtMostMgPerMl { get; init; }
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }

    public static ConcentrateEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Text = read.Text("text"u8),
        MgPerMl = read.Number("mgPerMl"u8),
        Routes = read.Texts("routes"u8),
        DiluentParts = read.Number("diluentParts"u8),
        Diluents = read.Texts("diluents"u8),
        UseAtOnce = read.Truth("useAtOnce"u8),
        AtMostMgPerMl = read.Number("atMostMgPerMl"u8),
        Evidence = read.Parts("evidence"u8, EvidenceEntry.Of),
    };
}

/// <summary>An infusion whose mixture is stated.</summary>
internal sealed record MixEntry
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required decimal Mg { get; init; }
    public required decimal Ml { get; init; }
    public required decimal MgPerMl { get; init; }
    public string? When { get; init; }
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }

    public static MixEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Name = read.Text("name"u8),
        Mg = read.Number("mg"u8),
        Ml = read.Number("ml"u8),
        MgPerMl = read.Number("mgPerMl"u8),
        When = read.OptionalText("when"u8),
        Evidence = read.Parts("evidence"u8, EvidenceEntry.Of),
    };
}

/// <summary>The product that is not diluted further.</summary>
internal sealed record NotFurtherEntry
{
    public required string Id { get; init; }
    public required string Text { get; init; }
    public required decimal MgPerMl { get; init; }
    public string? Dissent { get; init; }
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }

    public static NotFurtherEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Text = read.Text("text"u8),
        MgPerMl = read.Number("mgPerMl"u8),
        Dissent = read.OptionalText("dissent"u8),
        Evidence = read.Parts("evidence"u8, EvidenceEntry.Of),
    };
}

/// <summary>What is not mixed.</summary>
internal sealed record IncompatibilityEntry
{
    public required string Id { get; init; }
    public required string With { get; init; }
    public required string Where { get; init; }
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }

    public static IncompatibilityEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        With = read.Text("with"u8),
        Where = read.Text("where"u8),
        Evidence = read.Parts("evidence"u8, EvidenceEntry.Of),
    };
}
