using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Formularies;

/// <summary>The depth of a dose by one route and duration, as a line of bands without gap or overlap.</summary>
public sealed record DepthLadder
{
    /// <summary>The id, such as <c>iv-under-30-min</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The drug.</summary>
    public required Drug Drug { get; init; }

    /// <summary>The ages; under them no ladder applies.</summary>
    public required AgeSpan Ages { get; init; }

    /// <summary>The route.</summary>
    public required Route Route { get; init; }

    /// <summary>The durations; null means any.</summary>
    public MinuteSpan? OverMinutes { get; init; }

    /// <summary>Further routes and durations that stand on this ladder; possibly empty.</summary>
    public IReadOnlyList<LadderUse> AlsoFor { get; init; } = [];

    /// <summary>The id of a second ladder on which the dose is placed too, the deeper level counting; null where there is none.</summary>
    public string? AlsoOn { get; init; }

    /// <summary>The unit of all edges.</summary>
    public required DoseUnit Unit { get; init; }

    /// <summary>Whether an anaesthetic threshold by this route was validated; false does not mean no risk.</summary>
    public required bool HasValidatedThreshold { get; init; }

    /// <summary><c>derived</c> or <c>label</c>, or null.</summary>
    public string? ThresholdStatus { get; init; }

    /// <summary>Whom the ladder describes.</summary>
    public required string Population { get; init; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The bands from low to high; at least one.</summary>
    public required IReadOnlyList<DepthBand> Bands { get; init; }

    /// <summary>The one band of a positive value: the last whose lower edge it reaches.</summary>
    public DepthBand Place(Rational value)
    {
        var place = Bands[0];
        for (var i = 1; i < Bands.Count && Bands[i].Lower.IsReachedBy(value); i++)
        {
            place = Bands[i];
        }

        return place;
    }
}

/// <summary>A further use of a ladder.</summary>
/// <param name="Route">The route.</param>
/// <param name="OverMinutes">The durations.</param>
public sealed record LadderUse(Route Route, MinuteSpan OverMinutes);

/// <summary>One band of a ladder.</summary>
public sealed record DepthBand
{
    /// <summary>The id, such as <c>iv-bolus-sedation</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The level.</summary>
    public required DepthLevel Level { get; init; }

    /// <summary>The band in words.</summary>
    public required string Label { get; init; }

    /// <summary>Where the band begins.</summary>
    public required Edge Lower { get; init; }

    /// <summary>Where the band ends; null on the last band.</summary>
    public Edge? Upper { get; init; }

    /// <summary>What the edges rest on.</summary>
    public required string Why { get; init; }

    /// <summary>Who sees it otherwise, or null.</summary>
    public string? Dissent { get; init; }

    /// <summary>The ids of the sources; empty where the reason is that none was found.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The ids of the sources that dissent; possibly empty.</summary>
    public IReadOnlyList<string> DissentSources { get; init; } = [];
}
