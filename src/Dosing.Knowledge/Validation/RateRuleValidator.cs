using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>A rate rule: from which rate on a dose has at least which level, and why.</summary>
internal sealed class RateRuleValidator : RulesOn<RateRuleEntry>
{
    public RateRuleValidator()
    {
        RuleFor(rule => rule.Id).IsId();
        RuleFor(rule => rule.Unit).IsUnit("mg/kg/h");
        RuleFor(rule => rule).Must(rule => rule.From is null != rule.Above is null)
            .WithErrorCode("not-one-start").WithMessage("A rate rule begins with from or with above, with exactly one of them.");
        RuleFor(rule => rule.From).IsPositiveIfStated();
        RuleFor(rule => rule.Above).IsPositiveIfStated();
        RuleFor(rule => rule.Level).IsLevelOfDose();
        RuleFor(rule => rule.Basis).IsSaid();
        RuleFor(rule => rule.Sources).IsNotEmptyList();
        RuleFor(rule => rule.Sources).IsDistinct();
    }
}
