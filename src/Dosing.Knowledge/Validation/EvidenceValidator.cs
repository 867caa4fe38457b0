using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>One thing that is rested on: what it is, how it was verified, and where it was read unless it is recalled.</summary>
internal sealed class EvidenceValidator : RulesOn<EvidenceEntry>
{
    public EvidenceValidator()
    {
        RuleFor(evidence => evidence.Source).IsSaid();
        RuleFor(evidence => evidence.Status).IsEvidenceStatus();
        RuleFor(evidence => evidence.Address).IsAddressAsWritten();
        RuleFor(evidence => evidence.Address).IsOfStatus(evidence => evidence.Status);
        RuleFor(evidence => evidence.Fact).IsSaidIfStated();
    }
}

/// <summary>How statements are verified, and what that asks of them.</summary>
internal static class EvidenceStatuses
{
    private const string Recalled = "recalled";

    // From strong to weak.
    private static readonly string[] Words = ["verified", "verified-secondary", Recalled];

    /// <summary>The word says how something was verified.</summary>
    public static void IsEvidenceStatus<T>(this IRule<T, string> rule) => rule.IsOneOf(Words);

    /// <summary>What was read has an address; what is recalled has none. A word that is no status has a failure of its own, and passes.</summary>
    public static void IsOfStatus<T>(this IRule<T, string?> rule, Func<T, string> status) =>
        rule.Must((part, address) => !Words.Contains(status(part), StringComparer.Ordinal) || address is null == (status(part) == Recalled))
            .WithErrorCode("address-not-of-status").WithMessage("What was read has an address; what is recalled has none.");

    /// <summary>Whether a status is the strongest of some evidence. Words that are no status, and no evidence, pass.</summary>
    public static bool IsBestOf(IReadOnlyList<EvidenceEntry> evidence, string status)
    {
        var places = evidence.Select(e => Array.IndexOf(Words, e.Status)).ToArray();
        var own = Array.IndexOf(Words, status);
        return places.Length == 0 || own < 0 || places.Contains(-1) || own == places.Min();
    }
}
