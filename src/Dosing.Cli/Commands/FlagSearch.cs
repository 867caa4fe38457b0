using Dosing.Formularies;
using Dosing.Requests;

namespace Dosing.Cli.Commands;

/// <summary>An entry that was found, and where the words stand in it beside id, name and measurements; possibly nowhere else.</summary>
internal sealed record FoundFlag(ScreeningEntry Entry, IReadOnlyList<string> Also);

/// <summary>The entries of the screening in which words are found.</summary>
/// <param name="Word">What was looked for, or null for all.</param>
/// <param name="Found">The entries, by kind and then in the order of the evidence; possibly empty.</param>
/// <param name="Near">Ids and drugs that look like the word, where nothing was found; possibly empty.</param>
/// <param name="Total">How many entries there are.</param>
internal sealed record FlagSearch(string? Word, IReadOnlyList<FoundFlag> Found, IReadOnlyList<string> Near, int Total)
{
    /// <summary>Looks for every word of a text in ids, names, actions, measurements, drugs and codes, in any ASCII case.</summary>
    public static FlagSearch For(string? text, Formulary formulary)
    {
        var index = formulary.Screening;
        var words = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        FoundFlag[] found = [.. index.Entries.OrderBy(e => e.Kind).Select(e => Find(words, e)).OfType<FoundFlag>()];
        var near = found.Length > 0 || text is null ? [] : NearWords.To(text, index.Entries.Select(e => e.Id).Concat(index.DrugNames).Distinct(StringComparer.OrdinalIgnoreCase));
        return new FlagSearch(text, found, near, index.Entries.Count);
    }

    private static FoundFlag? Find(string[] words, ScreeningEntry entry)
    {
        var also = new List<string>();
        foreach (var word in words)
        {
            var places = Places(word, entry).ToArray();
            if (!Holds(entry.Id, word) && !Holds(entry.Name, word) && !Measurements(entry).Any(m => Holds(m, word)))
            {
                if (places.Length == 0)
                {
                    return null;
                }

                also.AddRange(places);
            }
            else
            {
                also.AddRange(places.Where(p => p != entry.Action));
            }
        }

        return new FoundFlag(entry, [.. also.Distinct()]);
    }

    private static IEnumerable<string> Places(string word, ScreeningEntry entry) =>
        entry.Drugs.Where(d => d.OtherNames.Append(d.Name).Any(n => Holds(n, word)) || CodeSearch.IsOf(d, word)).Select(d => $"drug {d.Name}")
            .Concat(entry.AtcPrefixes.Where(p => CodeSearch.IsAtc(p, word)).Select(p => $"ATC {p}"))
            .Concat(entry.Icd10Prefixes.Where(p => CodeSearch.IsIcd10(p, word)).Select(p => $"ICD-10 {p}"))
            .Concat(Holds(entry.Action, word) ? [entry.Action] : []);

    /// <summary>The measurements that can raise an entry, by the names under which they are given.</summary>
    public static IReadOnlyList<string> Measurements(ScreeningEntry entry) =>
        [.. entry.Lines.Where(l => l.Scope != LineScope.Plan).Select(l => l.Measurement).OfType<string>().Select(m => m is "systolic" or "diastolic" ? "blood-pressure" : m).Distinct()];

    private static bool Holds(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
