using Dosing.Formularies;

namespace Dosing.Knowledge.Tests.Evidence;

/// <summary>Spans and edges under the names of the evidence.</summary>
internal static class Spans
{
    public static Fields? Of(AgeSpan? span) => span is { } ages ? new() { ["from"] = ages.FromMonths, ["below"] = ages.BelowMonths } : null;

    public static Fields? Of(MinuteSpan? span) => span is { } minutes ? Of(minutes.Lower, minutes.Upper) : null;

    public static Fields Of(Edge? lower, Edge? upper) => new()
    {
        ["from"] = lower is { Inclusive: true } from ? from.Value : null,
        ["above"] = lower is { Inclusive: false } above ? above.Value : null,
        ["to"] = upper is { Inclusive: true } to ? to.Value : null,
        ["below"] = upper is { Inclusive: false } below ? below.Value : null,
    };
}
