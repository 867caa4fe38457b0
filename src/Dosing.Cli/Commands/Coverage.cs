using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Cli.Commands;

/// <summary>What is known for one drug, intent, route and age group.</summary>
internal enum CoverageStatus
{
    NoRange,
    Range,
    SourcesDisagree,
}

/// <summary>One cell of the map.</summary>
internal sealed record CoverageCell(Drug Drug, Intent Intent, Route Route, AgeSpan Ages, CoverageStatus Status, IReadOnlyList<string> Ranges);

/// <summary>The map of what is known. Its age groups end wherever any range begins or ends, so a cell is never half covered.</summary>
internal static class Coverage
{
    /// <summary>The age groups, youngest first, without gap or overlap.</summary>
    public static IReadOnlyList<AgeSpan> AgeGroups(Formulary formulary)
    {
        int[] edges = [.. formulary.Content.Ranges.SelectMany(r => new[] { 0, r.Ages.FromMonths, r.Ages.BelowMonths ?? 0 }).Distinct().Order()];
        return [.. edges.Select((from, i) => new AgeSpan(from, i + 1 < edges.Length ? edges[i + 1] : null))];
    }

    /// <summary>Every cell: drug, intent, route and age group in the order of their vocabularies.</summary>
    public static IEnumerable<CoverageCell> Map(Formulary formulary) =>
        from drug in Words.Drugs.Values
        from route in Words.Routes.Values
        where route is not (Route.Rectal or Route.Intraosseous)
        from intent in Words.Intents.Values
        from ages in AgeGroups(formulary)
        select Cell(drug, intent, route, ages, formulary);

    private static CoverageCell Cell(Drug drug, Intent intent, Route route, AgeSpan ages, Formulary formulary)
    {
        ReferenceRange[] ranges = [.. formulary.RangesFor(drug, intent, route).Where(r =>
            r.Ages.FromMonths <= ages.FromMonths && (r.Ages.BelowMonths is not { } below || below > ages.FromMonths))];
        var status = ranges.Length == 0 ? CoverageStatus.NoRange : Disagreement.Of(ranges) ? CoverageStatus.SourcesDisagree : CoverageStatus.Range;
        return new CoverageCell(drug, intent, route, ages, status, [.. ranges.Select(r => r.Id)]);
    }
}
