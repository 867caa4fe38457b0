using System.Collections.Frozen;
using Dosing.Clinical;

namespace Dosing.Formularies;

/// <summary>All that is known about the drugs, as data: ranges, ceilings, ladders, rules, screening entries, products, sources.</summary>
/// <remarks>Immutable and safe to share between threads. Every number in it names what it rests on.</remarks>
public sealed class Formulary
{
    private static readonly int Intents = Words.Intents.Values.Count;
    private static readonly int Routes = Words.Routes.Values.Count;

    private readonly ReferenceRange[][] _ranges;
    private readonly DoseCeiling[][] _ceilings;
    private readonly FrozenDictionary<string, Source> _sources;
    private readonly FrozenDictionary<string, DepthLadder> _ladders;
    private readonly FrozenDictionary<string, Product> _products;
    private readonly FrozenDictionary<string, Diluent> _diluents;
    private readonly FrozenDictionary<string, MeasuringDevice> _devices;
    private readonly bool[] _isDepressant;
    private readonly IntentCategory[] _categories;
    private readonly ScreeningEntry?[] _implied;

    /// <summary>Indexes the content. The content is taken as sound; whoever loads it proves that first.</summary>
    public Formulary(FormularyContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        _ranges = Index(content.Ranges, r => Place(r.Drug, r.Intent, r.Route), Words.Drugs.Values.Count * Intents * Routes);
        _ceilings = Index(content.Ceilings, c => Place(c.Drug, c.Route), Words.Drugs.Values.Count * Routes);
        _sources = content.Sources.ToFrozenDictionary(s => s.Id, StringComparer.Ordinal);
        _ladders = content.Ladders.ToFrozenDictionary(l => l.Id, StringComparer.Ordinal);
        _products = content.Products.ToFrozenDictionary(p => p.Id, StringComparer.OrdinalIgnoreCase);
        _diluents = content.Diluents.ToFrozenDictionary(d => d.Id, StringComparer.OrdinalIgnoreCase);
        _devices = content.Devices.ToFrozenDictionary(d => d.Id, StringComparer.OrdinalIgnoreCase);
        _categories = [.. Words.Intents.Values.Select(i => content.IntentCategories[i])];
        Screening = new ScreeningIndex(content.ScreeningEntries);
        _implied = [.. Words.Intents.Values.Select(i => content.IntentImplies.TryGetValue(i, out var id) ? Screening.Get(id) : null)];
        Groups = [.. content.Combinations.Select(c => c.Groups.Select(g => g.Select(Screening.Get).ToArray()).ToArray())];
        _isDepressant = [.. content.ScreeningEntries.Select(e => content.Depressants.Contains(e.Id))];
    }

    /// <summary>The documents as read.</summary>
    public FormularyContent Content { get; }

    /// <summary>Id, version and SHA-256.</summary>
    public FormularyIdentity Identity => Content.Identity;

    /// <summary>The local protocol that stands over it, or null where none does.</summary>
    public ProtocolInForce? Protocol => Content.Protocol;

    /// <summary>The numbers of the rules.</summary>
    public JudgementRules Rules => Content.Rules;

    /// <summary>The entries of the screening.</summary>
    public ScreeningIndex Screening { get; }

    /// <summary>The entry that an intent itself makes present, or null.</summary>
    public ScreeningEntry? ImpliedBy(Intent intent) => _implied[(int)intent];

    /// <summary>Whether the presence of an entry can deepen a dose.</summary>
    public bool IsDepressant(ScreeningEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return _isDepressant[entry.Ordinal];
    }

    /// <summary>The entries of each group of each combination, in the order of the combinations.</summary>
    internal IReadOnlyList<ScreeningEntry[][]> Groups { get; }

    /// <summary>The category of an intent.</summary>
    public IntentCategory CategoryOf(Intent intent) => _categories[(int)intent];

    /// <summary>All ranges of a drug, intent and route, of any age and duration; possibly empty.</summary>
    public IReadOnlyList<ReferenceRange> RangesFor(Drug drug, Intent intent, Route route) =>
        _ranges[Place(drug, intent, route)];

    /// <summary>All ceilings of a drug and route; possibly empty.</summary>
    public IReadOnlyList<DoseCeiling> CeilingsFor(Drug drug, Route route) =>
        _ceilings[Place(drug, route)];

    /// <summary>The ladder of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such ladder.</exception>
    public DepthLadder Ladder(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _ladders[id];
    }

    /// <summary>The source of an id, or null.</summary>
    public Source? FindSource(string id) => Find(_sources, id);

    /// <summary>The product of an id, in any ASCII case, or null.</summary>
    public Product? FindProduct(string id) => Find(_products, id);

    /// <summary>The diluent of an id, in any ASCII case, or null.</summary>
    public Diluent? FindDiluent(string id) => Find(_diluents, id);

    /// <summary>The measuring device of an id, in any ASCII case, or null.</summary>
    public MeasuringDevice? FindDevice(string id) => Find(_devices, id);

    /// <summary>The ids of the sources that a sentence names, in its order; distinct, possibly empty.</summary>
    public IReadOnlyList<string> SourcesNamedIn(string? text) =>
        [.. (text ?? "").Split([' ', '(', ')', '[', ']', ',', ';', ':', '.']).Where(_sources.ContainsKey).Distinct()];

    private static T? Find<T>(FrozenDictionary<string, T> items, string id)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(id);
        return items.GetValueOrDefault(id);
    }

    private static int Place(Drug drug, Route route) => ((int)drug * Routes) + (int)route;

    private static int Place(Drug drug, Intent intent, Route route) => (((int)drug * Intents) + (int)intent) * Routes + (int)route;

    private static T[][] Index<T>(IReadOnlyList<T> items, Func<T, int> place, int places)
    {
        var lookup = items.ToLookup(place);
        return [.. Enumerable.Range(0, places).Select(i => lookup[i].ToArray())];
    }
}

/// <summary>The documents of a formulary, as read.</summary>
public sealed record FormularyContent
{
    /// <summary>Id, version and SHA-256.</summary>
    public required FormularyIdentity Identity { get; init; }

    /// <summary>The local protocol that was laid over the documents, or null where none was.</summary>
    public ProtocolInForce? Protocol { get; init; }

    /// <summary>The reference ranges; ids are distinct.</summary>
    public required IReadOnlyList<ReferenceRange> Ranges { get; init; }

    /// <summary>The ceilings.</summary>
    public required IReadOnlyList<DoseCeiling> Ceilings { get; init; }

    /// <summary>The depth ladders.</summary>
    public required IReadOnlyList<DepthLadder> Ladders { get; init; }

    /// <summary>The ids of the screening entries whose presence can deepen a dose.</summary>
    public required IReadOnlyList<string> Depressants { get; init; }

    /// <summary>The category of every intent.</summary>
    public required IReadOnlyDictionary<Intent, IntentCategory> IntentCategories { get; init; }

    /// <summary>The screening entry that an intent itself makes present.</summary>
    public required IReadOnlyDictionary<Intent, string> IntentImplies { get; init; }

    /// <summary>The numbers of the rules.</summary>
    public required JudgementRules Rules { get; init; }

    /// <summary>The screening entries, in the order of the evidence.</summary>
    public required IReadOnlyList<ScreeningEntry> ScreeningEntries { get; init; }

    /// <summary>The combinations, in the order of the evidence.</summary>
    public required IReadOnlyList<Combination> Combinations { get; init; }

    /// <summary>The monitoring plans.</summary>
    public required IReadOnlyList<MonitoringPlan> Plans { get; init; }

    /// <summary>The checklist before a session.</summary>
    public required Checklist Checklist { get; init; }

    /// <summary>The products; ids are distinct.</summary>
    public required IReadOnlyList<Product> Products { get; init; }

    /// <summary>What the strength of a product counts.</summary>
    public required StrengthBasis StrengthBasis { get; init; }

    /// <summary>The diluents; ids are distinct.</summary>
    public required IReadOnlyList<Diluent> Diluents { get; init; }

    /// <summary>The rules on diluting.</summary>
    public required DilutionRules Dilution { get; init; }

    /// <summary>What is not mixed with ketamine; ids are distinct.</summary>
    public required IReadOnlyList<Incompatibility> Incompatibilities { get; init; }

    /// <summary>How the sprays are used; ids are distinct.</summary>
    public required IReadOnlyList<SprayRule> SprayRules { get; init; }

    /// <summary>The devices by which doses are measured out; ids are distinct.</summary>
    public required IReadOnlyList<MeasuringDevice> Devices { get; init; }

    /// <summary>The sources; ids are distinct.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>How the ranges are to be read.</summary>
    public required IReadOnlyList<string> RangeSemantics { get; init; }

    /// <summary>How the ladders are to be read.</summary>
    public required IReadOnlyList<string> LadderRules { get; init; }
}

/// <summary>Which formulary it is.</summary>
/// <param name="Id">The id.</param>
/// <param name="Version">The version of the content.</param>
/// <param name="Date">The date of the content, year, month, day.</param>
/// <param name="Title">What it holds.</param>
/// <param name="Sha256">The SHA-256 of its documents, in lower-case hexadecimal.</param>
public sealed record FormularyIdentity(string Id, string Version, string Date, string Title, string Sha256);
