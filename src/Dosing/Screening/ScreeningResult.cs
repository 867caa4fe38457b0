using Dosing.Clinical;
using Dosing.Formularies;

namespace Dosing.Screening;

/// <summary>What the screening found.</summary>
/// <param name="Present">The entries that are present, in the order of the evidence; possibly empty.</param>
/// <param name="Combinations">The combinations that are raised, in the order of the evidence; possibly empty.</param>
/// <param name="NotJudged">Entries whose limits hold for adults only and were not judged for a child; possibly empty.</param>
public sealed record ScreeningResult(
    IReadOnlyList<PresentEntry> Present,
    IReadOnlyList<RaisedCombination> Combinations,
    IReadOnlyList<ScreeningEntry> NotJudged)
{
    /// <summary>Nothing was found.</summary>
    public static ScreeningResult Nothing { get; } = new([], [], []);
}

/// <summary>A combination that is raised.</summary>
/// <param name="Combination">The combination.</param>
/// <param name="Severity">How severe it is here.</param>
/// <param name="IsPartial">Whether only a part of its groups is there.</param>
/// <param name="Entries">The present entries that raised it.</param>
public sealed record RaisedCombination(Combination Combination, Severity Severity, bool IsPartial, IReadOnlyList<PresentEntry> Entries);
