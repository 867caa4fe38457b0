using Dosing.Quantities;

namespace Dosing.Formularies;

/// <summary>When a line of a threshold counts.</summary>
public enum LineScope
{
    /// <summary>Always.</summary>
    Always,

    /// <summary>For sex female, in place of the line with the same measurement and sign.</summary>
    Female,

    /// <summary>During or after the session: it belongs to the plan and raises nothing.</summary>
    Plan,
}

/// <summary>One limit of an entry.</summary>
public sealed record ThresholdLine
{
    /// <summary>The parameter in the words of the evidence.</summary>
    public required string Parameter { get; init; }

    /// <summary>The measurement that it judges, or null where it is shown only.</summary>
    public string? Measurement { get; init; }

    /// <summary>When it counts.</summary>
    public LineScope Scope { get; init; }

    /// <summary>The id of the entry that must be present for it to count, or null.</summary>
    public string? OnlyWith { get; init; }

    /// <summary>Whether a value that does not cross it says that the entry is absent.</summary>
    public bool Decides { get; init; }

    /// <summary>The comparison with the limit, or null where the limit is a class in words.</summary>
    public LineLimit? Limit { get; init; }

    /// <summary>The comparison as it stands in the evidence: <c>&gt; 140</c>, <c>= C</c>.</summary>
    public required string Comparison { get; init; }

    /// <summary>How severe it is to cross it.</summary>
    public required Clinical.Severity Severity { get; init; }

    /// <summary>How it was verified.</summary>
    public required EvidenceStatus Status { get; init; }

    /// <summary>Where it was read, or null.</summary>
    public string? Address { get; init; }

    /// <summary>Whether a value, a quotient, lies beyond the limit; multiplied crosswise, never divided.</summary>
    public bool IsCrossedBy(Rational numerator, Rational denominator) => Limit is { } limit && limit.IsCrossedBy(numerator, denominator);
}

/// <summary>A comparison with a number.</summary>
/// <param name="Sign">The comparison: <c>&gt;</c>, <c>&gt;=</c>, <c>&lt;</c>, <c>&lt;=</c> or <c>=</c>.</param>
/// <param name="Value">The limit in the unit of the measurement.</param>
public sealed record LineLimit(string Sign, decimal Value)
{
    /// <summary>Whether a value, a quotient with a positive denominator, satisfies the comparison; multiplied crosswise, never divided.</summary>
    public bool IsCrossedBy(Rational numerator, Rational denominator)
    {
        var order = numerator.CompareTo(denominator * Value);
        return Sign switch
        {
            ">" => order > 0,
            ">=" => order >= 0,
            "<" => order < 0,
            "<=" => order <= 0,
            "=" => order == 0,
            _ => throw new InvalidOperationException($"'{Sign}' is not one of >, >=, <, <=, =."),
        };
    }
}
