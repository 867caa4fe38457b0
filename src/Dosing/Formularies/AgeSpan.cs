using Dosing.Quantities;

namespace Dosing.Formularies;

/// <summary>A span of ages in completed months.</summary>
/// <param name="FromMonths">The first month, inclusive.</param>
/// <param name="BelowMonths">The end, exclusive; null where there is none.</param>
public readonly record struct AgeSpan(int FromMonths, int? BelowMonths)
{
    /// <summary>Whether an age, in completed months, lies in the span.</summary>
    public bool Contains(Age age)
    {
        var months = age.CompletedMonths;
        return months >= FromMonths && (BelowMonths is not { } below || months < below);
    }
}
