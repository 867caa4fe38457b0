using Dosing.Formularies;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>A stretch of a line; an end that is null has no limit.</summary>
internal readonly record struct Interval(Edge? Lower, Edge? Upper)
{
    /// <summary>Whether no value lies in it.</summary>
    public bool IsEmpty => Lower is { } lower && Upper is { } upper
        && (lower.Value > upper.Value || (lower.Value == upper.Value && !(lower.Inclusive && upper.Inclusive)));

    /// <summary>The whole line.</summary>
    public static Interval Everything => default;

    /// <summary>The durations that an entry means; an entry that is absent means any.</summary>
    // A continuous infusion belongs to the spans with a lower end and no upper one. Two such spans share long durations
    // as well, so whoever compares durations has compared continuous infusions too.
    public static Interval OfMinutes(SpanEntry? entry) => entry is null
        ? Everything
        : new(FormularyMapper.Lower(entry.From, entry.Above), FormularyMapper.Lower(entry.To, entry.Below));

    /// <summary>The ages that an entry means; an entry that is absent means any.</summary>
    public static Interval OfAges(AgeEntry? entry) => entry is null
        ? Everything
        : new(new Edge(entry.From, true), entry.Below is { } below ? new Edge(below, false) : null);

    /// <summary>The values that a band means.</summary>
    public static Interval OfBand(BandEntry band) => new(FormularyMapper.Lower(band.From, band.Above), FormularyMapper.Lower(band.To, band.Below));

    /// <summary>Whether some value lies in both.</summary>
    public bool Overlaps(Interval other) =>
        !IsEmpty && !other.IsEmpty && !new Interval(Higher(Lower, other.Lower), Smaller(Upper, other.Upper)).IsEmpty;

    private static Edge? Higher(Edge? one, Edge? two) => one is not { } a ? two
        : two is not { } b ? one
        : a.Value > b.Value || (a.Value == b.Value && !a.Inclusive) ? a : b;

    private static Edge? Smaller(Edge? one, Edge? two) => one is not { } a ? two
        : two is not { } b ? one
        : a.Value < b.Value || (a.Value == b.Value && !a.Inclusive) ? a : b;
}
