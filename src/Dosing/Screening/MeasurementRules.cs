using System.Collections.Frozen;
using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Screening;

/// <summary>The lines that judge each measurement, sorted out once.</summary>
internal sealed class MeasurementRules
{
    private readonly FrozenDictionary<string, MeasuredEntry[]> _entries;

    public MeasurementRules(Formulary formulary) => _entries = formulary.Screening.Entries
        .SelectMany(e => e.Lines.Where(l => l.Scope != LineScope.Plan).Select(l => l.Measurement).OfType<string>().Distinct().Select(m => (Measurement: m, Entry: e)))
        .GroupBy(p => p.Measurement)
        .ToFrozenDictionary(g => g.Key, g => g.Select(p => MeasuredEntry.Of(p.Entry, p.Measurement, formulary)).ToArray(), StringComparer.Ordinal);

    /// <summary>The entries that judge a measurement, in the order of the evidence; possibly empty.</summary>
    public MeasuredEntry[] Of(string measurement) => _entries.TryGetValue(measurement, out var entries) ? entries : [];
}

/// <summary>An entry with the lines by which it judges one measurement.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="OnlyWith">The entry that must be present, or null.</param>
/// <param name="ForAny">The lines for a patient who is not said to be female.</param>
/// <param name="ForFemale">The lines for sex female: her own stand in place of those with the same sign.</param>
/// <param name="InCombinations">The limits at which combinations count it, whether or not a line of it is crossed.</param>
internal sealed record MeasuredEntry(ScreeningEntry Entry, ScreeningEntry? OnlyWith, MeasuredLine[] ForAny, MeasuredLine[] ForFemale, LineLimit[] InCombinations)
{
    public static MeasuredEntry Of(ScreeningEntry entry, string measurement, Formulary formulary)
    {
        var index = formulary.Screening;
        var lines = entry.Lines.Where(l => l.Measurement == measurement && l.Scope != LineScope.Plan)
            .Select(l => new MeasuredLine(l, l.OnlyWith is { } with ? index.Get(with) : null)).ToArray();
        var own = lines.Where(l => l.Line.Scope == LineScope.Female).ToArray();
        var others = lines.Except(own).ToArray();
        return new MeasuredEntry(entry, entry.OnlyWith is { } id ? index.Get(id) : null, others,
            [.. others.Where(o => !own.Any(f => f.Line.Limit?.Sign == o.Line.Limit?.Sign)), .. own],
            [.. formulary.Content.Combinations.SelectMany(c => c.AtLines).Where(l => l.Key == entry.Id).Select(l => l.Value)]);
    }

    /// <summary>The lines for a patient; an unknown sex is not female.</summary>
    public MeasuredLine[] For(Sex? sex) => sex == Sex.Female ? ForFemale : ForAny;
}

/// <summary>A line and the entry that must be present for it to count, or null.</summary>
internal sealed record MeasuredLine(ThresholdLine Line, ScreeningEntry? OnlyWith);
