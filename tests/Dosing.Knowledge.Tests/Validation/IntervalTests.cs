using Dosing.Formularies;
using Dosing.Knowledge.Reading;
using Dosing.Quantities;
using Dosing.Testing;
using FsCheck;
using FsCheck.Fluent;
using Interval = Dosing.Knowledge.Validation.Interval;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>Two spans overlap exactly where some time belongs to both; the times are tried one by one.</summary>
public sealed class IntervalTests
{
    private const int Longest = 6;

    /// <summary>Edges on whole minutes, each inclusive, exclusive or absent.</summary>
    private static readonly Gen<SpanEntry> SpanEntries =
        from lower in Gen.Choose(0, Longest)
        from lowerKind in Gen.Choose(0, 2)
        from upper in Gen.Choose(0, Longest)
        from upperKind in Gen.Choose(0, 2)
        select new SpanEntry
        {
            From = lowerKind == 0 ? lower : null,
            Above = lowerKind == 1 ? lower : null,
            To = upperKind == 0 ? upper : null,
            Below = upperKind == 1 ? upper : null,
        };

    /// <summary>Every edge and a point between any two of them, from below the least to above the greatest.</summary>
    private static readonly decimal[] Points = [.. Enumerable.Range(-1, (2 * Longest) + 4).Select(i => i / 2m)];

    [Fact]
    public void An_interval_is_empty_where_no_point_lies_in_it() => Properties.ForAll(SpanEntries, entry =>
        Assert.Equal(!Points.Any(point => Holds(entry, point)), Interval.OfMinutes(entry).IsEmpty));

    [Fact]
    public void Two_intervals_overlap_where_some_point_lies_in_both() => Properties.ForAll(SpanEntries.Two(), pair =>
        Assert.Equal(
            Points.Any(point => Holds(pair.Item1, point) && Holds(pair.Item2, point)),
            Interval.OfMinutes(pair.Item1).Overlaps(Interval.OfMinutes(pair.Item2))));

    [Fact]
    public void Two_spans_that_a_continuous_infusion_matches_overlap() => Properties.ForAll(SpanEntries.Two(), pair =>
    {
        var (one, two) = (Interval.OfMinutes(pair.Item1), Interval.OfMinutes(pair.Item2));
        var continuous = Clinical.AdministrationTime.Continuous;
        if (new MinuteSpan(one.Lower, one.Upper).Matches(continuous) && new MinuteSpan(two.Lower, two.Upper).Matches(continuous))
        {
            Assert.True(one.Overlaps(two));
        }
    });

    [Fact]
    public void A_span_that_is_absent_overlaps_every_one_that_is_not_empty() => Properties.ForAll(SpanEntries, entry =>
        Assert.Equal(!Interval.OfMinutes(entry).IsEmpty, Interval.OfMinutes(null).Overlaps(Interval.OfMinutes(entry))));

    // Written from the words of the evidence, not from the code: from and to inclusive, above and below exclusive.
    private static bool Holds(SpanEntry entry, Rational point) =>
        (entry.From is not { } from || point >= from) && (entry.Above is not { } above || point > above)
        && (entry.To is not { } to || point <= to) && (entry.Below is not { } below || point < below);
}
