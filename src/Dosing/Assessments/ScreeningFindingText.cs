using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Quantities;
using Dosing.Screening;

namespace Dosing.Assessments;

/// <summary>Puts the findings of the screening into words.</summary>
public static class ScreeningFindingText
{
    /// <summary>The findings of a screening alone, ordered.</summary>
    public static IReadOnlyList<Finding> Describe(ScreeningResult result) => Merge([], result);

    /// <summary>
    /// The findings of the dose and of the screening: by severity, then in the order of the findings of the dose, then of
    /// the evidence with combinations last; one finding for each id.
    /// </summary>
    internal static IReadOnlyList<Finding> Merge(IEnumerable<Finding> ofDose, ScreeningResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. ofDose
            .Concat(result.Present.Where(p => p.Severity is not null).Select(Describe))
            .Concat(result.Combinations.Select(Describe))
            .OrderByDescending(f => f.Severity)
            .ThenBy(f => DoseFindingIds.PlaceOf(f.Id))
            .DistinctBy(f => f.Id)];
    }

    private static Finding Describe(PresentEntry present)
    {
        var entry = present.Entry;
        return new Finding(entry.Id, present.Severity!.Value, entry.Name, Why(present), Local(entry.Action, present.IsLocalPractice),
            present.TriggeredBy, Sources(present.Evidence), present.IsLocalPractice)
        { Evidence = present.Evidence };
    }

    private static Finding Describe(RaisedCombination raised)
    {
        var combination = raised.Combination;
        var part = raised.IsPartial ? " Only a part of the combination is present." : "";
        return new Finding(combination.Id, raised.Severity, raised.IsPartial ? $"In part: {combination.Name}" : combination.Name,
            $"{combination.Rationale}. Present: {string.Join(", ", raised.Entries.Select(e => e.Entry.Id))}.{part}",
            Local(combination.Action, combination.IsRecalled), TriggersOf(raised), Sources(combination.Evidence), combination.IsRecalled)
        { Evidence = combination.Evidence };
    }

    private static string Why(PresentEntry present)
    {
        var why = $"{present.Entry.Mechanism}.";
        foreach (var (line, value) in present.Crossed)
        {
            why += $" {line.Parameter}: {QuantityFormat.Significant(value, line.Limit!.Value)} is {Beyond(line.Limit.Sign)} {QuantityFormat.Number(line.Limit.Value)}.";
        }

        if (present.IsMilderByNeedle)
        {
            why += " It acts on a dose that is swallowed; by needle it is information.";
        }

        if (present.Alternatives.Count > 0)
        {
            why += $" The name or code also stands under {string.Join(" or ", present.Alternatives.Select(a => a.Id))}{Open(present)}.";
        }

        return present.IsSaidAbsent ? why + " It was said to be absent, and stands all the same." : why;
    }

    /// <summary>What a flag would settle. A drug of two classes is of both, so there a flag is asked for only where something is held back.</summary>
    private static string Open(PresentEntry present) =>
        present.IsHeldAtMajor ? "; it counts at most as major until --flag says which"
        : present.Entry.Kind == ScreeningKind.MedicationClass ? ""
        : "; --flag says which";

    private static string Local(string action, bool isLocal) => isLocal ? $"{action} (local practice, confirm)." : $"{action}.";

    private static string Beyond(string sign) => sign switch
    {
        ">" => "above",
        ">=" => "at or above",
        "<" => "below",
        "<=" => "at or below",
        _ => "at",
    };

    /// <summary>The inputs that raised a combination, as typed; at least one; distinct.</summary>
    internal static string[] TriggersOf(RaisedCombination raised) => [.. raised.Entries.SelectMany(e => e.TriggeredBy).Distinct()];

    /// <summary>What a finding rests on, by name and address; what is recalled has no source.</summary>
    internal static string[] Sources(IReadOnlyList<EvidenceLine> evidence) =>
        [.. evidence.Where(e => e.Status != EvidenceStatus.Recalled).Select(e => e.Address is { } address ? $"{e.Source} {address}" : e.Source).Distinct()];
}
