using Dosing.Clinical;

namespace Dosing.Formularies;

/// <summary>Entries that are worse together.</summary>
public sealed record Combination
{
    /// <summary>The id, such as <c>combo-two-depressants</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The groups, by the ids of their entries; each needs one that is present.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Groups { get; init; }

    /// <summary>The severity of the whole.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Why.</summary>
    public required string Rationale { get; init; }

    /// <summary>What to do.</summary>
    public required string Action { get; init; }

    /// <summary>How many distinct entries must be present.</summary>
    public int MinDistinctEntries { get; init; } = 1;

    /// <summary>What fewer groups raise, or null.</summary>
    public PartialCombination? Partial { get; init; }

    /// <summary>The routes to which it is limited; empty means all.</summary>
    public IReadOnlyList<Route> Routes { get; init; } = [];

    /// <summary>The limits that a measured entry must cross to count; possibly empty.</summary>
    public IReadOnlyDictionary<string, LineLimit> AtLines { get; init; } = new Dictionary<string, LineLimit>();

    /// <summary>What it rests on; at least one line.</summary>
    public required IReadOnlyList<EvidenceLine> Evidence { get; init; }

    /// <summary>Whether all of it rests on recall.</summary>
    public bool IsRecalled => Evidence.All(e => e.Status == EvidenceStatus.Recalled);
}

/// <summary>What a part of the groups raises.</summary>
/// <param name="AtLeastGroups">How many groups.</param>
/// <param name="Severity">The severity.</param>
public sealed record PartialCombination(int AtLeastGroups, Severity Severity);
