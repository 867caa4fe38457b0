using System.Text.Json;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>Copies of documents with one part changed. A part that is not found is an error of the test.</summary>
internal static class Changes
{
    public static Func<FormularyDocuments, FormularyDocuments> Manifest(Func<ManifestDocument, ManifestDocument> change) =>
        all => all with { Manifest = change(all.Manifest) };

    public static Func<FormularyDocuments, FormularyDocuments> Ranges(Func<RangesDocument, RangesDocument> change) =>
        all => all with { Ranges = change(all.Ranges) };

    public static Func<FormularyDocuments, FormularyDocuments> Range(string id, Func<RangeEntry, RangeEntry> change) =>
        Ranges(d => d with { Ranges = d.Ranges.With(r => r.Id == id, change) });

    public static Func<FormularyDocuments, FormularyDocuments> Provenance(string id, string number, Func<ProvenanceEntry, ProvenanceEntry> change) =>
        Range(id, r => r with { Provenance = r.Provenance.With(p => p.Key == number, p => new(p.Key, change(p.Value))).AsReadOnlyDictionary() });

    public static Func<FormularyDocuments, FormularyDocuments> Ceiling(string id, Func<CeilingEntry, CeilingEntry> change) =>
        Ranges(d => d with { Ceilings = d.Ceilings.With(c => c.Id == id, change) });

    public static Func<FormularyDocuments, FormularyDocuments> Ladders(Func<LaddersDocument, LaddersDocument> change) =>
        all => all with { Ladders = change(all.Ladders) };

    public static Func<FormularyDocuments, FormularyDocuments> Ladder(string id, Func<LadderEntry, LadderEntry> change) =>
        Ladders(d => d with { Ladders = d.Ladders.With(l => l.Id == id, change) });

    public static Func<FormularyDocuments, FormularyDocuments> Band(string ladder, string id, Func<BandEntry, BandEntry> change) =>
        Ladder(ladder, l => l with { Bands = l.Bands.With(b => b.Id == id, change) });

    public static Func<FormularyDocuments, FormularyDocuments> Rules(Func<RulesDocument, RulesDocument> change) =>
        all => all with { Rules = change(all.Rules) };

    public static Func<FormularyDocuments, FormularyDocuments> RateRule(string id, Func<RateRuleEntry, RateRuleEntry> change) =>
        Rules(d => d with { RateRules = d.RateRules.With(r => r.Id == id, change) });

    public static Func<FormularyDocuments, FormularyDocuments> Screening(Func<ScreeningDocument, ScreeningDocument> change) =>
        all => all with { Screening = change(all.Screening) };

    public static Func<FormularyDocuments, FormularyDocuments> Entry(string id, Func<ScreeningEntryEntry, ScreeningEntryEntry> change) =>
        Screening(d => d with { Entries = d.Entries.With(e => e.Id == id, change) });

    public static Func<FormularyDocuments, FormularyDocuments> Line(string entry, int number, Func<LineEntry, LineEntry> change) =>
        Entry(entry, e => e with { Lines = [.. e.Lines.Select((line, i) => i == number ? change(line) : line)] });

    public static Func<FormularyDocuments, FormularyDocuments> Drug(string entry, string name, Func<DrugEntry, DrugEntry> change) =>
        Entry(entry, e => e with { Drugs = e.Drugs.With(d => d.Name == name, change) });

    public static Func<FormularyDocuments, FormularyDocuments> Combination(string id, Func<CombinationEntry, CombinationEntry> change) =>
        Screening(d => d with { Combinations = d.Combinations.With(c => c.Id == id, change) });

    public static Func<FormularyDocuments, FormularyDocuments> Plan(string id, Func<PlanEntry, PlanEntry> change) =>
        Screening(d => d with { Plans = d.Plans.With(p => p.Id == id, change) });

    public static Func<FormularyDocuments, FormularyDocuments> Checklist(Func<ChecklistEntry, ChecklistEntry> change) =>
        Screening(d => d with { Checklist = change(d.Checklist) });

    public static Func<FormularyDocuments, FormularyDocuments> Products(Func<ProductsDocument, ProductsDocument> change) =>
        all => all with { Products = change(all.Products) };

    public static Func<FormularyDocuments, FormularyDocuments> Product(string id, Func<ProductEntry, ProductEntry> change) =>
        Products(d => d with { Products = d.Products.With(p => p.Id == id, change) });

    public static Func<FormularyDocuments, FormularyDocuments> StrengthBasis(Func<StrengthBasisEntry, StrengthBasisEntry> change) =>
        Products(d => d with { StrengthBasis = change(d.StrengthBasis) });

    public static Func<FormularyDocuments, FormularyDocuments> Diluent(string id, Func<DiluentEntry, DiluentEntry> change) =>
        Products(d => d with { Diluents = d.Diluents.With(e => e.Id == id, change) });

    public static Func<FormularyDocuments, FormularyDocuments> Concentrate(Func<ConcentrateEntry, ConcentrateEntry> change) =>
        Products(d => d with { Concentrate = change(d.Concentrate) });

    public static Func<FormularyDocuments, FormularyDocuments> Mix(string id, Func<MixEntry, MixEntry> change) =>
        Products(d => d with { Mixes = d.Mixes.With(m => m.Id == id, change) });

    public static Func<FormularyDocuments, FormularyDocuments> NotFurther(Func<NotFurtherEntry, NotFurtherEntry> change) =>
        Products(d => d with { NotFurther = change(d.NotFurther) });

    public static Func<FormularyDocuments, FormularyDocuments> Incompatibility(string id, Func<IncompatibilityEntry, IncompatibilityEntry> change) =>
        Products(d => d with { Incompatibilities = d.Incompatibilities.With(i => i.Id == id, change) });

    public static Func<FormularyDocuments, FormularyDocuments> Spray(string id, Func<SprayRuleEntry, SprayRuleEntry> change) =>
        Products(d => d with { SprayRules = d.SprayRules.With(r => r.Id == id, change) });

    public static Func<FormularyDocuments, FormularyDocuments> Device(string id, Func<DeviceEntry, DeviceEntry> change) =>
        Products(d => d with { Devices = d.Devices.With(e => e.Id == id, change) });

    public static Func<FormularyDocuments, FormularyDocuments> Sources(Func<SourcesDocument, SourcesDocument> change) =>
        all => all with { Sources = change(all.Sources) };

    public static Func<FormularyDocuments, FormularyDocuments> Source(string id, Func<SourceEntry, SourceEntry> change) =>
        Sources(d => d with { Sources = d.Sources.With(s => s.Id == id, change) });

    /// <summary>A value as it stands in a document.</summary>
    public static JsonElement Json(string text)
    {
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }

    /// <summary>A copy of a list in which exactly one item is changed.</summary>
    public static IReadOnlyList<T> With<T>(this IEnumerable<T> list, Func<T, bool> isIt, Func<T, T> change)
    {
        var items = list.ToArray();
        var found = Array.FindIndex(items, item => isIt(item));
        items[found] = change(items[found]);
        return items;
    }

    /// <summary>A copy of pairs as a dictionary.</summary>
    public static IReadOnlyDictionary<string, T> AsReadOnlyDictionary<T>(this IEnumerable<KeyValuePair<string, T>> pairs) =>
        new Dictionary<string, T>(pairs, StringComparer.Ordinal);
}
