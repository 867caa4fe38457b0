using System.Text.Json;
using Dosing.Formularies;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>Limits as stretches of a line, so that what lies beyond them can be compared.</summary>
internal static class Limits
{
    /// <summary>The scope of a line that stands in place of another for sex female.</summary>
    public const string Female = "female";

    /// <summary>The scope of a line that belongs to the plan.</summary>
    public const string Plan = "plan";

    /// <summary>The comparisons.</summary>
    public static IReadOnlyList<string> Signs { get; } = [">", ">=", "<", "<=", "="];

    /// <summary>The number of a line; null where its limit is a class in words, or malformed.</summary>
    public static decimal? Number(LineEntry line) =>
        line.Value.ValueKind == JsonValueKind.Number && line.Value.TryGetDecimal(out var number) ? number : null;

    /// <summary>Whether a line is judged: it has a measurement and a number.</summary>
    public static bool IsJudged(LineEntry line) => line.Measurement is not null && Number(line) is not null;

    /// <summary>The values beyond a limit; null where the sign is unknown, which has a failure of its own.</summary>
    public static Interval? Beyond(string sign, decimal limit) => sign switch
    {
        ">" => new(new Edge(limit, false), null),
        ">=" => new(new Edge(limit, true), null),
        "<" => new(null, new Edge(limit, false)),
        "<=" => new(null, new Edge(limit, true)),
        "=" => new(new Edge(limit, true), new Edge(limit, true)),
        _ => null,
    };

    /// <summary>The values beyond a line; null where it has no number.</summary>
    public static Interval? Beyond(LineEntry line) => Number(line) is { } limit ? Beyond(line.Op, limit) : null;

    /// <summary>Whether every value beyond one limit lies beyond another as well.</summary>
    public static bool IsInside(Interval one, Interval other) =>
        (other.Lower is null || (one.Lower is { } lower && IsHigher(lower, other.Lower.Value)))
        && (other.Upper is null || (one.Upper is { } upper && IsSmaller(upper, other.Upper.Value)));

    private static bool IsHigher(Edge one, Edge other) => one.Value > other.Value || (one.Value == other.Value && (other.Inclusive || !one.Inclusive));

    private static bool IsSmaller(Edge one, Edge other) => one.Value < other.Value || (one.Value == other.Value && (other.Inclusive || !one.Inclusive));
}
