namespace Dosing.Knowledge.Reading;

/// <summary>The sources.</summary>
internal sealed record SourcesDocument
{
    public required IReadOnlyList<SourceEntry> Sources { get; init; }

    public static SourcesDocument Of(DocumentReader read) => new()
    {
        Sources = read.Parts("sources"u8, SourceEntry.Of),
    };
}

/// <summary>One source.</summary>
internal sealed record SourceEntry
{
    public required string Id { get; init; }
    public required string Citation { get; init; }
    public string? Doi { get; init; }
    public string? Pmid { get; init; }
    public required string Address { get; init; }
    public string? Related { get; init; }
    public required string Verification { get; init; }
    public required string Grade { get; init; }
    public required bool RegisteredProtocol { get; init; }
    public required string Drug { get; init; }
    public string? Population { get; init; }
    public string? Intent { get; init; }
    public string? Route { get; init; }
    public IReadOnlyList<string> OtherRoutes { get; init; } = [];
    public decimal? DoseLow { get; init; }
    public decimal? DoseUsual { get; init; }
    public decimal? DoseHigh { get; init; }
    public required string Unit { get; init; }
    public string? Administration { get; init; }
    public string? Repeat { get; init; }
    public string? Onset { get; init; }
    public string? DurationOfEffect { get; init; }
    public string? ExpectedEffect { get; init; }
    public string? Note { get; init; }
    public IReadOnlyList<string> WithheldAsRecalled { get; init; } = [];

    public static SourceEntry Of(DocumentReader read) => new()
    {
        Id = read.Text("id"u8),
        Citation = read.Text("citation"u8),
        Doi = read.OptionalText("doi"u8),
        Pmid = read.OptionalText("pmid"u8),
        Address = read.Text("address"u8),
        Related = read.OptionalText("related"u8),
        Verification = read.Text("verification"u8),
        Grade = read.Text("grade"u8),
        RegisteredProtocol = read.Truth("registeredProtocol"u8),
        Drug = read.Text("drug"u8),
        Population = read.OptionalText("population"u8),
        Intent = read.OptionalText("intent"u8),
        Route = read.OptionalText("route"u8),
        OtherRoutes = read.OptionalTexts("otherRoutes"u8) ?? [],
        DoseLow = read.OptionalNumber("doseLow"u8),
        DoseUsual = read.OptionalNumber("doseUsual"u8),
        DoseHigh = read.OptionalNumber("doseHigh"u8),
        Unit = read.Text("unit"u8),
        Administration = read.OptionalText("administration"u8),
        Repeat = read.OptionalText("repeat"u8),
        Onset = read.OptionalText("onset"u8),
        DurationOfEffect = read.OptionalText("durationOfEffect"u8),
        ExpectedEffect = read.OptionalText("expectedEffect"u8),
        Note = read.OptionalText("note"u8),
        WithheldAsRecalled = read.OptionalTexts("withheldAsRecalled"u8) ?? [],
    };
}
