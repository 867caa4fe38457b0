using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Teaching;

/// <summary>
/// The gap between therapy and anaesthesia: the depth ladder of every route side by side, the ranges that stand on it, and
/// how many times a therapy dose anaesthesia begins and ends at.
/// </summary>
/// <param name="Question">What was asked.</param>
/// <param name="Rows">One row for each ladder shown, in the order of the formulary; at least one unless a route has no ladder.</param>
/// <param name="WithoutLadder">The routes that were asked for and have no ladder; possibly empty.</param>
/// <param name="Formulary">Which formulary it was measured on.</param>
public sealed record Gap(GapQuestion Question, IReadOnlyList<GapRow> Rows, IReadOnlyList<Route> WithoutLadder, FormularyIdentity Formulary)
{
    /// <summary>The ranges that would be shown and have no place on a ladder: an amount over a time whose ladder is one of rates. Possibly empty.</summary>
    public IReadOnlyList<ReferenceRange> WithoutPlace { get; private init; } = [];

    /// <summary>Whether the weight is no likely one of an adult, whom alone the ladders describe.</summary>
    public bool WeightIsDoubtful { get; private init; }

    /// <summary>Measures the gap on the ladders and ranges of a formulary.</summary>
    public static Gap Measure(GapQuestion question, Formulary formulary)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(formulary);
        var ladders = formulary.Content.Ladders.Where(l => GapRanges.IsAskedFor(l, question)).ToArray();
        GapRow[] rows = [.. ladders.Select(l => new GapRow(l, question, formulary))];
        return new(
            question,
            rows,
            [.. question.Routes.Where(r => !ladders.Any(l => l.Route == r))],
            formulary.Identity)
        {
            WithoutPlace = GapRanges.OnNone(rows, question, formulary),
            WeightIsDoubtful = question.Weight is { } weight && formulary.Content.Ladders.Any(l =>
                formulary.Rules.PlausibleWeights.Any(p => p.Doubts(weight, Age.FromMonths(l.Ages.FromMonths)))),
        };
    }
}
