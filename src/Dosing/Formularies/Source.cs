namespace Dosing.Formularies;

/// <summary>What a number rests on: a label, a guideline, a trial, a report.</summary>
public sealed record Source
{
    /// <summary>The id, such as <c>zarate2006</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The citation.</summary>
    public required string Citation { get; init; }

    /// <summary>The address where it was read.</summary>
    public required string Address { get; init; }

    /// <summary><c>verified</c>: read in the source's own text; <c>verified-secondary</c>: in a third party's summary.</summary>
    public required string Verification { get; init; }

    /// <summary>The grade of evidence.</summary>
    public required string Grade { get; init; }

    /// <summary>Whether the dose was read in a trial registry rather than in results.</summary>
    public bool RegisteredProtocol { get; init; }

    /// <summary>The DOI, or null.</summary>
    public string? Doi { get; init; }

    /// <summary>The PubMed id, or null.</summary>
    public string? Pmid { get; init; }

    /// <summary>A further address, or null.</summary>
    public string? Related { get; init; }

    /// <summary>The drug, as the evidence names it.</summary>
    public required string Drug { get; init; }

    /// <summary>The population, in the words of the evidence.</summary>
    public string? Population { get; init; }

    /// <summary>The intent, in the words of the evidence.</summary>
    public string? Intent { get; init; }

    /// <summary>The route, in the words of the evidence.</summary>
    public string? Route { get; init; }

    /// <summary>Further routes; possibly empty.</summary>
    public IReadOnlyList<string> OtherRoutes { get; init; } = [];

    /// <summary>The lowest dose that the source states, in <see cref="Unit"/>.</summary>
    public decimal? DoseLow { get; init; }

    /// <summary>The usual dose that the source states, in <see cref="Unit"/>.</summary>
    public decimal? DoseUsual { get; init; }

    /// <summary>The highest dose that the source states, in <see cref="Unit"/>.</summary>
    public decimal? DoseHigh { get; init; }

    /// <summary>The unit of the doses, in the words of the evidence.</summary>
    public required string Unit { get; init; }

    /// <summary>How it is given.</summary>
    public string? Administration { get; init; }

    /// <summary>How it is repeated.</summary>
    public string? Repeat { get; init; }

    /// <summary>When it begins to act.</summary>
    public string? Onset { get; init; }

    /// <summary>How long it acts.</summary>
    public string? DurationOfEffect { get; init; }

    /// <summary>The effect that is expected.</summary>
    public string? ExpectedEffect { get; init; }

    /// <summary>A remark on the source.</summary>
    public string? Note { get; init; }

    /// <summary>Fields that rest on recall and are therefore not shipped; possibly empty.</summary>
    public IReadOnlyList<string> WithheldAsRecalled { get; init; } = [];
}
