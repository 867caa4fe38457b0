using System.Collections.Frozen;
using System.Text;
using Dosing.Clinical;

namespace Dosing.Formularies;

/// <summary>The entries of the screening: what can be said of a patient, a medicine, a measurement or a setting.</summary>
public sealed class ScreeningIndex
{
    private readonly FrozenDictionary<string, ScreeningEntry> _entries;
    private readonly FrozenDictionary<string, ScreeningEntry[]> _drugs;

    /// <summary>Indexes the entries.</summary>
    public ScreeningIndex(IReadOnlyList<ScreeningEntry> entries)
    {
        Entries = entries;
        _entries = entries.ToFrozenDictionary(e => e.Id, StringComparer.OrdinalIgnoreCase);
        _drugs = entries.SelectMany(e => e.Drugs.Select(d => (Drug: d, Entry: e)))
            .GroupBy(p => p.Drug, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Entry).ToArray(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The entries in the order of the evidence.</summary>
    public IReadOnlyList<ScreeningEntry> Entries { get; }

    /// <summary>The names of the drugs that the entries list.</summary>
    public IEnumerable<string> DrugNames => _drugs.Keys;

    /// <summary>Finds the entry of an id, in any ASCII case.</summary>
    public ScreeningEntry? Find(string id) => Ascii.IsValid(id) ? _entries.GetValueOrDefault(id) : null;

    /// <summary>The entries that list a drug by its name, in any ASCII case; empty where none does.</summary>
    public IReadOnlyList<ScreeningEntry> OfDrug(string name) =>
        Ascii.IsValid(name) && _drugs.TryGetValue(name, out var entries) ? entries : [];
}

/// <summary>One entry of the screening.</summary>
public sealed record ScreeningEntry
{
    /// <summary>The id, such as <c>coronary-artery-disease</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The kind: <c>history</c>, <c>condition</c>, <c>medicationClass</c>, <c>physiologicalThreshold</c> or <c>settingHazard</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The severity in each column; a missing column means nothing is raised there.</summary>
    public required IReadOnlyDictionary<SeverityColumn, Severity> Severities { get; init; }

    /// <summary>The measurement that decides it, or null.</summary>
    public string? Measurement { get; init; }

    /// <summary>What decides it without being said: <c>age</c> or <c>duration</c>; null otherwise.</summary>
    public string? ImpliedBy { get; init; }

    /// <summary>The drugs of a medication class; possibly empty.</summary>
    public IReadOnlyList<string> Drugs { get; init; } = [];
}

/// <summary>The columns of severity in the evidence.</summary>
public enum SeverityColumn
{
    /// <summary>Intents of the category sub-anaesthetic therapy.</summary>
    SubAnaestheticTherapy,

    /// <summary>Intents of the category procedural sedation.</summary>
    ProceduralSedation,

    /// <summary>Intents of the category anaesthesia.</summary>
    Anaesthesia,

    /// <summary>Intranasal esketamine, for any intent.</summary>
    EsketamineNasal,
}
