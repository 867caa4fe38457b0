using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Formularies;

/// <summary>A span of durations in minutes; at least one end is there.</summary>
/// <param name="Lower">The lower end, or null.</param>
/// <param name="Upper">The upper end, or null.</param>
public readonly record struct MinuteSpan(Edge? Lower, Edge? Upper)
{
    /// <summary>Whether a duration lies in the span, compared in seconds without rounding.</summary>
    public bool Contains(Duration duration) =>
        (Lower is not { } lower || (lower with { Value = lower.Value * 60m }).IsReachedBy(duration.Exact))
        && (Upper is not { } upper || (upper with { Value = upper.Value * 60m }).Bounds(duration.Exact));

    /// <summary>
    /// Whether a dose given in that time belongs to the span. A continuous infusion belongs to a span without an upper
    /// end; a duration that was not said belongs to none.
    /// </summary>
    public bool Matches(AdministrationTime time) =>
        time.IsContinuous ? Lower is not null && Upper is null : time.Duration is { } duration && Contains(duration);
}
