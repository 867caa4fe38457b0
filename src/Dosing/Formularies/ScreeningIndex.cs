using System.Collections.Frozen;
using System.Text;

namespace Dosing.Formularies;

/// <summary>Finds the entries of the screening by id, by the name of a drug and by code.</summary>
public sealed class ScreeningIndex
{
    private readonly FrozenDictionary<string, ScreeningEntry> _entries;

    // Most answers need none of these, and to make them takes longer than a whole check: each is made when it is first asked.
    private readonly Lazy<FrozenDictionary<string, ScreeningEntry[]>> _drugs;
    private readonly Lazy<FrozenDictionary<string, ScreeningEntry[]>> _rxNorm;
    private readonly Lazy<FrozenDictionary<string, ScreeningEntry[]>> _atcDrugs;
    private readonly Lazy<FrozenDictionary<string, ScreeningEntry[]>> _atcPrefixes;
    private readonly Lazy<FrozenDictionary<string, ScreeningEntry[]>> _icd10Prefixes;

    /// <summary>Indexes the entries.</summary>
    public ScreeningIndex(IReadOnlyList<ScreeningEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Entries = entries;
        _entries = entries.ToFrozenDictionary(e => e.Id, StringComparer.OrdinalIgnoreCase);

        // A drug that stands in two classes raises both, by whichever of its names and codes it is said.
        var classes = new Lazy<(ListedDrug[] Drugs, ScreeningEntry[] Entries)[]>(() => [.. entries.SelectMany(e => e.Drugs.Select(d => (Drug: d, Entry: e)))
            .GroupBy(p => p.Drug.Name, StringComparer.OrdinalIgnoreCase)
            .Select(g => (g.Select(p => p.Drug).ToArray(), g.Select(p => p.Entry).Distinct().ToArray()))]);
        _drugs = new(() => ByKey(classes.Value.SelectMany(c => c.Drugs.SelectMany(d => d.OtherNames.Append(d.Name)).Distinct(StringComparer.OrdinalIgnoreCase).Select(n => (n, c.Entries)))));
        _rxNorm = new(() => ByKey(classes.Value.SelectMany(c => c.Drugs.Select(d => d.RxNorm).OfType<string>().Distinct().Select(n => (n, c.Entries)))));
        _atcDrugs = new(() => ByKey(classes.Value.SelectMany(c => c.Drugs.SelectMany(d => d.Atc).Distinct().Select(n => (n, c.Entries)))));
        _atcPrefixes = new(() => ByPrefix(e => e.AtcPrefixes));
        _icd10Prefixes = new(() => ByPrefix(e => e.Icd10Prefixes.Select(WithoutDot)));
        Implied = [.. entries.Where(e => e.Implied is not null)];
    }

    /// <summary>The entries in the order of the evidence.</summary>
    public IReadOnlyList<ScreeningEntry> Entries { get; }

    /// <summary>The entries that an age or a duration makes present.</summary>
    public IReadOnlyList<ScreeningEntry> Implied { get; }

    /// <summary>The names of the drugs that the entries list, other spellings among them.</summary>
    public IEnumerable<string> DrugNames => _drugs.Value.Keys;

    /// <summary>Finds the entry of an id, in any ASCII case.</summary>
    public ScreeningEntry? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Ascii.IsValid(id) ? _entries.GetValueOrDefault(id) : null;
    }

    /// <summary>The entry of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such entry.</exception>
    public ScreeningEntry Get(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _entries[id];
    }

    /// <summary>The entries that list a drug by one of its names, in any ASCII case; empty where none does.</summary>
    public IReadOnlyList<ScreeningEntry> OfDrug(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Ascii.IsValid(name) ? Found(_drugs, name) : [];
    }

    /// <summary>The entries that list a drug by its RxNorm code; empty where none does.</summary>
    public IReadOnlyList<ScreeningEntry> OfRxNorm(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Found(_rxNorm, code);
    }

    /// <summary>The entries of an ATC code: those of the drug that has it, otherwise those with the longest prefix of it.</summary>
    public IReadOnlyList<ScreeningEntry> OfAtc(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (_atcDrugs.Value.TryGetValue(code, out var drug))
        {
            return drug;
        }

        for (var length = code.Length; length > 0; length--)
        {
            if (_atcPrefixes.Value.TryGetValue(code[..length], out var entries))
            {
                return entries;
            }
        }

        return [];
    }

    /// <summary>
    /// The entries of an ICD-10 code, each by its longest prefix, those with the same prefix together; possibly empty.
    /// Dots do not matter.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<ScreeningEntry>> OfIcd10(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var bare = WithoutDot(code);
        var prefixes = _icd10Prefixes.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        List<IReadOnlyList<ScreeningEntry>>? groups = null;
        for (var length = bare.Length; length > 0; length--)
        {
            if (prefixes.TryGetValue(bare.AsSpan(0, length), out var found))
            {
                var entries = groups is null ? found : [.. found.Where(e => !groups.Any(g => g.Contains(e)))];
                if (entries.Length > 0)
                {
                    (groups ??= []).Add(entries);
                }
            }
        }

        return groups ?? (IReadOnlyList<IReadOnlyList<ScreeningEntry>>)[];
    }

    private static string WithoutDot(string code) => code.Replace(".", "", StringComparison.Ordinal);

    private static ScreeningEntry[] Found(Lazy<FrozenDictionary<string, ScreeningEntry[]>> index, string key) =>
        index.Value.TryGetValue(key, out var entries) ? entries : [];

    private static FrozenDictionary<string, ScreeningEntry[]> ByKey(IEnumerable<(string Key, ScreeningEntry[] Entries)> pairs) =>
        pairs.GroupBy(p => p.Key, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.SelectMany(p => p.Entries).Distinct().OrderBy(e => e.Ordinal).ToArray(), StringComparer.OrdinalIgnoreCase);

    private FrozenDictionary<string, ScreeningEntry[]> ByPrefix(Func<ScreeningEntry, IEnumerable<string>> prefixes) =>
        ByKey(Entries.SelectMany(e => prefixes(e).Select(p => (p, new[] { e }))));
}
