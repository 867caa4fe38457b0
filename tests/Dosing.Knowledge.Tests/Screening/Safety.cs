using Dosing.Knowledge.Tests.Evidence;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>The evidence of the screening, and what its codes and names stand for by the sixth rule.</summary>
internal static class Safety
{
    public const string EatingDisorder = "anorexia-nervosa-or-malnutrition";

    public static IReadOnlyList<SafetyEntry> Entries { get; } = [.. EvidenceFile.Safety.EnumerateArray().Select((json, place) => new SafetyEntry(json, place))];

    public static IReadOnlyList<SafetyCombination> Combinations { get; } =
        [.. EvidenceFile.Safety.EnumerateArray().Select((json, place) => (json, place)).Where(p => p.json.Text("kind") == "combinationRule")
            .Select(p => new SafetyCombination(p.json, p.place)).Where(c => c.IsEncoded)];

    /// <summary>What a flag may name.</summary>
    public static IReadOnlyList<SafetyEntry> Sayable { get; } = [.. Entries.Where(e => e.IsSayable)];

    /// <summary>Entries with a line that a measurement decides before a session.</summary>
    public static IReadOnlyList<SafetyEntry> Measured { get; } =
        [.. Sayable.Where(e => e.Id != Measuring.OfThePlan && e.Lines.Any(l => l.Measurement is not null))];

    /// <summary>Each drug once, with the classes that list it.</summary>
    public static IReadOnlyList<(SafetyDrug Drug, string[] Entries)> Drugs { get; } =
        [.. Sayable.SelectMany(e => e.Drugs.Select(d => (Drug: d, e.Id))).GroupBy(p => p.Drug.Name)
            .Select(g => (g.First().Drug, g.Select(p => p.Id).ToArray()))];

    /// <summary>The prefixes of the WHO's ICD-10 that stand in the evidence, as written.</summary>
    public static IReadOnlyList<string> Icd10Prefixes { get; } = [.. Sayable.SelectMany(e => e.Icd10Prefixes).Distinct()];

    private static readonly (string Id, string[] Prefixes)[] Icd10 = [.. Sayable.Select(e => (e.Id, e.Icd10Prefixes.Select(Bare).ToArray()))];

    private static readonly Dictionary<string, SafetyEntry> ById = Entries.ToDictionary(e => e.Id);

    public static SafetyEntry Find(string id) => ById[id];

    public static bool Holds(string id) => ById.ContainsKey(id);

    /// <summary>The entries of an ATC code: as the drug that has it, else those with the longest prefix of it; empty where it is unknown.</summary>
    public static string[] OfAtc(string code)
    {
        if (Drugs.FirstOrDefault(d => d.Drug.Atc.Contains(code)) is { Entries: { } classes })
        {
            return classes;
        }

        var matching = Sayable.SelectMany(e => e.AtcPrefixes.Select(p => (Prefix: p, e.Id)))
            .Where(p => code.StartsWith(p.Prefix, StringComparison.Ordinal)).ToArray();
        var longest = matching.Select(m => m.Prefix.Length).DefaultIfEmpty().Max();
        return [.. matching.Where(m => m.Prefix.Length == longest).Select(m => m.Id)];
    }

    /// <summary>The entries of an ICD-10 code, each by its longest prefix, those that share one together; empty where it is unknown.</summary>
    public static string[][] OfIcd10(string code) =>
        [.. Icd10.Select(e => (e.Id, Prefix: e.Prefixes.Where(p => Bare(code).StartsWith(p, StringComparison.Ordinal)).MaxBy(p => p.Length)))
            .Where(m => m.Prefix is not null).GroupBy(m => m.Prefix).Select(g => g.Select(m => m.Id).ToArray())];

    /// <summary>A code without its dot, in capitals.</summary>
    public static string Bare(string code) => code.Replace(".", "", StringComparison.Ordinal).ToUpperInvariant();
}
