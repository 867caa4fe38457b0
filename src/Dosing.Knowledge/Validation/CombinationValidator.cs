using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>One combination: its groups can all be present, and its counts can be reached.</summary>
internal sealed class CombinationValidator : RulesOn<CombinationEntry>
{
    public CombinationValidator()
    {
        RuleFor(combination => combination.Id).IsId();
        RuleFor(combination => combination.Name).IsSaid();
        RuleFor(combination => combination.AllOf).IsNotEmptyList();
        RuleForEach(combination => combination.AllOf).IsNotEmptyList();
        RuleForEach(combination => combination.AllOf).IsDistinct();
        RuleFor(combination => combination.Severity).IsWordOf(Words.Severities);
        RuleFor(combination => combination.Rationale).IsSaid();
        RuleFor(combination => combination.Action).IsSaid();
        RuleFor(combination => combination.MinDistinctEntries)
            .Must((combination, least) => least is null || (least >= 2 && least <= Entries(combination)))
            .WithErrorCode("count-out-of-reach").WithMessage((combination, _) => $"Of the {Entries(combination)} entries, two or more must be present; leave the number out where one is enough.");
        RuleFor(combination => combination.PartialRule!.AtLeastGroups)
            .Must((combination, least) => least >= 1 && least < combination.AllOf.Count).When(combination => combination.PartialRule is not null)
            .WithErrorCode("count-out-of-reach").WithMessage((combination, _) => $"A part is one or more of the {combination.AllOf.Count} groups, and not all of them.");
        RuleFor(combination => combination.PartialRule!.Severity).IsWordOf(Words.Severities).When(combination => combination.PartialRule is not null);
        RuleFor(combination => combination.PartialRule!).Must((combination, part) => IsMilder(part.Severity, combination.Severity)).When(combination => combination.PartialRule is not null)
            .WithErrorCode("part-not-milder").WithMessage("A part of the groups is milder than all of them.");
        RuleForEach(combination => combination.Routes).IsWordOf(Words.Routes);
        RuleFor(combination => combination.Routes).IsDistinct();
        RuleFor(combination => combination.AtLine).IsDistinctBy(line => line.Entry);
        RuleForEach(combination => combination.AtLine).ById(line => line.Entry).SetValidator(new AtLineValidator());
        RuleFor(combination => combination.Evidence).IsNotEmptyList();
        RuleForEach(combination => combination.Evidence).SetValidator(new EvidenceValidator());
    }

    private static int Entries(CombinationEntry combination) => combination.AllOf.SelectMany(group => group).Distinct(StringComparer.Ordinal).Count();

    private static bool IsMilder(string part, string whole) =>
        !Words.Severities.TryRead(part, out var some) || !Words.Severities.TryRead(whole, out var all) || some < all;
}

/// <summary>The limit that a measured entry must satisfy to count.</summary>
internal sealed class AtLineValidator : RulesOn<AtLineEntry>
{
    public AtLineValidator() => RuleFor(line => line.Op).IsOneOf([.. Limits.Signs]);
}
