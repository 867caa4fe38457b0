using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Requests;
using Dosing.Tests.Support;
using Edge = Dosing.Tests.Support.Edge;

namespace Dosing.Tests.Safety;

/// <summary>What would be answered if the low, the usual or the high dose of a range were given with a slip: for every range that gives a verdict.</summary>
internal static class SlipSweep
{
    /// <summary>The ranges that give a verdict, in the order of the formulary.</summary>
    public static IReadOnlyList<ReferenceRange> Ranges { get; } = [.. Assessing.Formulary.Content.Ranges.Where(r => r.IsPrimary)];

    /// <summary>The doses of a range from which a slip starts; a range without a usual dose has two.</summary>
    public static IReadOnlyList<(string Name, Func<ReferenceRange, decimal?> Of)> Starts { get; } =
        [("low", r => r.Low), ("usual", r => r.Usual), ("high", r => r.High)];

    /// <summary>The ids of the ranges in which a dose that is so many times what was meant raises no alert.</summary>
    public static string[] Unseen(decimal times, decimal part, Func<ReferenceRange, decimal?> start) =>
        [.. Ranges.Where(r => start(r) is { } dose && Answer(r, Slipped(dose, times, part)) == Disposition.NoAlert).Select(r => r.Id)];

    /// <summary>The dose with the slip, to the places that can be typed.</summary>
    public static decimal Slipped(decimal dose, decimal times, decimal part) => Math.Round(dose * times / part, 9);

    private static Disposition Answer(ReferenceRange range, decimal dose) => new DoseRequest
    {
        Drug = Words.Drugs.Word(range.Drug),
        Dose = $"{Edge.Text(dose)} {Words.DoseUnits.Word(range.Unit)}",
        Route = Words.Routes.Word(range.Route),
        Over = range.Example.Over,
        Weight = range.Example.Weight,
        Age = range.Example.Age,
        For = Words.Intents.Word(range.Intent),
    }.Assess().Disposition;
}
