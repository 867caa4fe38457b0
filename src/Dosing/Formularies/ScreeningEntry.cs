using Dosing.Clinical;

namespace Dosing.Formularies;

/// <summary>One entry of the screening: a history, a condition, a class of medicines, a measurement or a setting.</summary>
public sealed record ScreeningEntry
{
    /// <summary>Its place in the order of the evidence, from zero.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The id, such as <c>coronary-artery-disease</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The kind.</summary>
    public required ScreeningKind Kind { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The severity in each column; a missing column means nothing is raised there.</summary>
    public required IReadOnlyDictionary<SeverityColumn, Severity> Severities { get; init; }

    /// <summary>Why it matters.</summary>
    public required string Mechanism { get; init; }

    /// <summary>What to do.</summary>
    public required string Action { get; init; }

    /// <summary>Where the sources disagree, or null.</summary>
    public string? Disagreement { get; init; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>How the entry was verified.</summary>
    public required EvidenceStatus Status { get; init; }

    /// <summary>What it rests on; at least one line.</summary>
    public required IReadOnlyList<EvidenceLine> Evidence { get; init; }

    /// <summary>The measured limits; possibly empty.</summary>
    public IReadOnlyList<ThresholdLine> Lines { get; init; } = [];

    /// <summary>Whether its lines are judged from 18 years only; an unknown age counts as adult.</summary>
    public bool AdultOnly { get; init; }

    /// <summary>The entry that must be present for its lines to count, or null.</summary>
    public string? OnlyWith { get; init; }

    /// <summary>Whether the effect is one on what is swallowed, so that by needle it is information.</summary>
    public bool IsRouteDependent { get; init; }

    /// <summary>The sex of which it is not asked, or null.</summary>
    public Sex? NotAskedOf { get; init; }

    /// <summary>What makes it present without being said, or null.</summary>
    public ImpliedBy? Implied { get; init; }

    /// <summary>The drugs of a class of medicines; possibly empty.</summary>
    public IReadOnlyList<ListedDrug> Drugs { get; init; } = [];

    /// <summary>ATC codes and classes; possibly empty.</summary>
    public IReadOnlyList<string> AtcPrefixes { get; init; } = [];

    /// <summary>WHO ICD-10 codes and categories; possibly empty.</summary>
    public IReadOnlyList<string> Icd10Prefixes { get; init; } = [];

    /// <summary>Measured effects on exposure; possibly empty.</summary>
    public IReadOnlyList<ExposureEffect> Exposure { get; init; } = [];

    /// <summary>What a local protocol changed of it; null where nothing was changed.</summary>
    public LocalSeverities? Local { get; init; }

    /// <summary>The severity to which a local protocol raised a column; null where it did not.</summary>
    public Severity? RaisedIn(SeverityColumn column) => Local is { } local && local.Raised.TryGetValue(column, out var severity) ? severity : null;

    /// <summary>What it rests on in a column: the protocol only where it changed what counts there.</summary>
    public IReadOnlyList<EvidenceLine> EvidenceIn(SeverityColumn column) =>
        Local is { } local && !local.IsChanged(column) ? [.. Evidence.Where(e => e != local.Evidence)] : Evidence;

    /// <summary>The severity in a column by the formulary or by the protocol, whichever is worse: what is loosened is still asked for.</summary>
    public Severity? AskedIn(SeverityColumn column) =>
        Local is { } local && local.Lowered.TryGetValue(column, out var severity) ? severity : In(column);

    /// <summary>The severity in a column; null where nothing is raised.</summary>
    public Severity? In(SeverityColumn column) => Severities.TryGetValue(column, out var severity) ? severity : null;
}
