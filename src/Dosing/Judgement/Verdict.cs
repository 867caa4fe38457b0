using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Quantities;

namespace Dosing.Judgement;

/// <summary>What the primary range says of the dose.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Range">The primary range that matched, or null.</param>
/// <param name="Value">The dose in the unit of the range, or null where it could not be expressed.</param>
/// <param name="Reasons">Why it is not checked; empty otherwise.</param>
public sealed record Verdict(Outcome Outcome, ReferenceRange? Range, Rational? Value, IReadOnlyList<NotCheckedReason> Reasons)
{
    /// <summary>Whether the dose is within the range, the tolerance included.</summary>
    public bool IsWithin => Outcome == Outcome.Within;

    /// <summary>Whether the dose is within by the tolerance alone, outside low to high.</summary>
    public bool IsAtEdge => IsWithin && Range is { } range && Value is { } value && (value < range.Low || value > range.High);
}

/// <summary>What another matching range says of the dose.</summary>
/// <param name="Range">The range.</param>
/// <param name="Outcome">The outcome; not-checked where the dose has no value in its unit.</param>
public readonly record struct ReferenceVerdict(ReferenceRange Range, Outcome Outcome);
