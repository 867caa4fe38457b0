using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Knowledge.Tests;

/// <summary>One dose has at most one verdict and at most one ladder, at every edge of age and duration and between them.</summary>
public sealed class CoverageTests
{
    private static readonly FormularyContent Content = Shipped.Formulary.Content;

    [Fact]
    [Trait("Hazard", "H-52")]
    public void At_most_one_primary_range_matches_at_every_edge_and_between()
    {
        var checkedPoints = 0;
        foreach (var drug in Words.Drugs.Values)
        {
            foreach (var intent in Words.Intents.Values)
            {
                foreach (var route in Words.Routes.Values)
                {
                    var ranges = Shipped.Formulary.RangesFor(drug, intent, route);
                    foreach (var age in Ages(ranges))
                    {
                        foreach (var time in Times(ranges.Select(range => range.OverMinutes)))
                        {
                            var matching = ranges.Where(r => r.IsPrimary && r.Ages.Contains(age) && (r.OverMinutes is not { } over || over.Matches(time)));
                            Assert.True(matching.Count() <= 1, $"{age}, {time}: {string.Join(", ", matching.Select(r => r.Id))}");
                            checkedPoints++;
                        }
                    }
                }
            }
        }

        // Two drugs, 17 intents and 8 routes, each with at least one age and four times.
        Assert.InRange(checkedPoints, 2 * 17 * 8 * 4, int.MaxValue);
    }

    [Fact]
    public void Every_primary_range_gives_the_verdict_of_some_dose() => Assert.All(Content.Ranges.Where(range => range.IsPrimary), range =>
        Assert.Contains(
            from age in Ages([range])
            from time in Times([range.OverMinutes])
            where range.Ages.Contains(age) && (range.OverMinutes is not { } over || over.Matches(time))
            select range,
            _ => true));

    [Fact]
    public void At_most_one_ladder_holds_a_route_and_time()
    {
        var uses = Content.Ladders.SelectMany(ladder => ladder.AlsoFor.Select(use => (ladder.Id, use.Route, Minutes: (MinuteSpan?)use.OverMinutes))
            .Prepend((ladder.Id, ladder.Route, Minutes: ladder.OverMinutes))).ToArray();
        foreach (var route in Words.Routes.Values)
        {
            foreach (var time in Times(uses.Select(use => use.Minutes)))
            {
                var holding = uses.Where(use => use.Route == route && (use.Minutes is not { } over || over.Matches(time)));
                Assert.True(holding.Count() <= 1, $"{route}, {time}: {string.Join(", ", holding.Select(use => use.Id))}");
            }
        }
    }

    /// <summary>Where a limit stands above the ceiling, the dose between them would be called above all evidence and still not above the limit.</summary>
    [Fact]
    public void No_hard_limit_stands_above_the_ceiling_of_its_drug_and_route_in_the_same_unit() => Assert.All(
        from range in Content.Ranges
        from ceiling in Shipped.Formulary.CeilingsFor(range.Drug, range.Route)
        where range.HardLimit is not null && range.Unit == ceiling.Unit
        where Times([range.OverMinutes, ceiling.OverMinutes]).Any(time => (range.OverMinutes?.Matches(time) ?? true) && (ceiling.OverMinutes?.Matches(time) ?? true))
        select (range, ceiling),
        pair => Assert.True(pair.range.HardLimit <= pair.ceiling.Above, $"{pair.range.Id} and {pair.ceiling.Id}"));

    /// <summary>Birth, one month below, at and above every edge, and every midpoint.</summary>
    private static IEnumerable<Age> Ages(IReadOnlyList<ReferenceRange> ranges)
    {
        var edges = ranges.SelectMany(r => new[] { r.Ages.FromMonths, r.Ages.BelowMonths ?? 1440 }).Append(0).Distinct().Order().Select(m => (decimal)m).ToArray();
        return WithNeighbours(edges, 1m).Select(Age.FromMonths);
    }

    /// <summary>Not said, continuous, a push, and a second below, at and above every edge, every midpoint, and a week.</summary>
    private static IEnumerable<AdministrationTime> Times(IEnumerable<MinuteSpan?> spans)
    {
        var edges = spans.SelectMany(span => new[] { span?.Lower?.Value, span?.Upper?.Value }).OfType<decimal>().Append(0m).Append(10080m).Distinct().Order().ToArray();
        return WithNeighbours(edges, 1m / 64m).Select(m => AdministrationTime.Over(Duration.FromMinutes(m)))
            .Append(AdministrationTime.Continuous).Append(AdministrationTime.NotSaid);
    }

    private static IEnumerable<decimal> WithNeighbours(decimal[] edges, decimal step) => edges
        .SelectMany(edge => new[] { edge - step, edge, edge + step })
        .Concat(edges.Zip(edges.Skip(1), (one, two) => (one + two) / 2m))
        .Where(value => value >= 0m).Distinct();
}
