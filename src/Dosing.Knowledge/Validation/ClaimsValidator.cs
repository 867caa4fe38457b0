using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;
using Dosing.Teaching;

namespace Dosing.Knowledge.Validation;

/// <summary>The document of claims: where they were read, their verdicts, each claim, the case.</summary>
internal sealed class ClaimsValidator : RulesOn<ClaimsDocument>
{
    public ClaimsValidator()
    {
        RuleFor(document => document.Source).IsSaid();
        RuleFor(document => document.Verdicts).Must(verdicts => verdicts.SequenceEqual(ClaimVerdicts.Words.Words, StringComparer.Ordinal))
            .WithErrorCode("verdicts-differ").WithMessage($"The verdicts are {string.Join(", ", ClaimVerdicts.Words.Words)}, in this order.");
        RuleFor(document => document.Claims).IsNotEmptyList();
        RuleFor(document => document.Claims).IsDistinctBy(claim => claim.Id);
        RuleForEach(document => document.Claims).ById(claim => claim.Id).SetValidator(new ClaimValidator());
        RuleFor(document => document.CaseSource).SetValidator(new CaseValidator());
    }
}

/// <summary>The case: at least one fact, each with how it was verified and where.</summary>
internal sealed class CaseValidator : RulesOn<CaseEntry>
{
    public CaseValidator()
    {
        RuleFor(entry => entry.Id).IsId();
        RuleFor(entry => entry.Facts).IsNotEmptyList();
        RuleForEach(entry => entry.Facts).SetValidator(new FactValidator());
    }
}

/// <summary>One fact of the case. What rests on recall is no fact.</summary>
internal sealed class FactValidator : RulesOn<FactEntry>
{
    public FactValidator()
    {
        RuleFor(fact => fact.Fact).IsSaid();
        RuleFor(fact => fact.Verification).IsOneOf([.. TeachingMapper.Statuses.Keys]);
        RuleFor(fact => fact.Address).IsAddress();
    }
}
