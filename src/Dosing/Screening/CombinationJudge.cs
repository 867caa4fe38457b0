using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Screening;

/// <summary>Raises the combinations whose groups are present.</summary>
internal sealed class CombinationJudge
{
    /// <summary>Each with its groups, and with their entries, each once.</summary>
    private readonly (Combination Combination, ScreeningEntry[][] Groups, ScreeningEntry[] Entries)[] _combinations;

    /// <summary>The places of the combinations that an entry is part of, by its ordinal.</summary>
    private readonly int[][] _of;

    /// <summary>A judge of the combinations of a formulary.</summary>
    public CombinationJudge(Formulary formulary)
    {
        _combinations = [.. formulary.Content.Combinations.Zip(formulary.Groups, (combination, groups) =>
            (combination, groups, groups.SelectMany(g => g).DistinctBy(e => e.Ordinal).ToArray()))];
        _of = [.. Enumerable.Range(0, formulary.Screening.Entries.Count).Select(ordinal =>
            Enumerable.Range(0, _combinations.Length).Where(i => _combinations[i].Groups.Any(g => g.Any(e => e.Ordinal == ordinal))).ToArray())];
    }

    /// <summary>The combinations that are raised, in the order of the evidence; possibly empty.</summary>
    public IReadOnlyList<RaisedCombination> Judge(in ScreeningCase patient, PresentEntries found, PresentEntry[] present)
    {
        // A combination of which nothing is present is not raised, and most are such.
        Span<bool> isTouched = stackalloc bool[_combinations.Length];
        isTouched.Clear();
        foreach (var one in present)
        {
            foreach (var place in _of[one.Entry.Ordinal])
            {
                isTouched[place] = true;
            }
        }

        List<RaisedCombination>? raised = null;
        for (var place = 0; place < _combinations.Length; place++)
        {
            if (!isTouched[place])
            {
                continue;
            }

            var (combination, groups, all) = _combinations[place];

            // A route that nobody said may be one of them.
            if (combination.Routes.Count > 0 && patient.Route is { } route && !combination.Routes.Contains(route))
            {
                continue;
            }

            var complete = CompleteOf(combination, groups, found);
            if (complete < (combination.Partial?.AtLeastGroups ?? groups.Length))
            {
                continue;
            }

            var entries = CountingOf(combination, all, found);
            var isWhole = complete == groups.Length && entries.Length >= combination.MinDistinctEntries;
            if (isWhole || combination.Partial is not null)
            {
                var severity = isWhole ? combination.Severity : combination.Partial!.Severity;
                (raised ??= []).Add(new RaisedCombination(combination, Counted(severity, combination, entries, patient), !isWhole, entries));
            }
        }

        return raised ?? (IReadOnlyList<RaisedCombination>)[];
    }

    /// <summary>How many groups have an entry that is present and counts.</summary>
    private static int CompleteOf(Combination combination, ScreeningEntry[][] groups, PresentEntries found)
    {
        var complete = 0;
        foreach (var group in groups)
        {
            foreach (var entry in group)
            {
                if (Counting(combination, found.Find(entry)) is not null)
                {
                    complete++;
                    break;
                }
            }
        }

        return complete;
    }

    /// <summary>The entries that are present and count.</summary>
    private static PresentEntry[] CountingOf(Combination combination, ScreeningEntry[] entries, PresentEntries found)
    {
        var counting = new List<PresentEntry>();
        foreach (var entry in entries)
        {
            if (Counting(combination, found.Find(entry)) is { } present)
            {
                counting.Add(present);
            }
        }

        return [.. counting];
    }

    /// <summary>The entry if it counts: one that was only measured must satisfy the line of the combination.</summary>
    private static PresentEntry? Counting(Combination combination, PresentEntry? entry) =>
        entry is null || entry.IsSaid || !combination.AtLines.TryGetValue(entry.Entry.Id, out var limit) || entry.IsMeasuredBeyond(limit) ? entry : null;

    /// <summary>
    /// Outside therapy a contraindicated combination counts as major, unless one of its entries is itself contraindicated
    /// there; one that rests on recall alone counts at most as major.
    /// </summary>
    private static Severity Counted(Severity severity, Combination combination, PresentEntry[] entries, in ScreeningCase patient)
    {
        var isMilder = patient.Category != IntentCategory.SubAnaestheticTherapy && !entries.Any(e => e.Severity == Severity.Contraindicated);
        return severity == Severity.Contraindicated && (isMilder || combination.IsRecalled) ? Severity.Major : severity;
    }
}
