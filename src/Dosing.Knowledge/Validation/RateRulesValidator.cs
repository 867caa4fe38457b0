using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Knowledge.Reading;
using FluentValidation;

namespace Dosing.Knowledge.Validation;

/// <summary>The rate rules rise: a faster rate never has a lighter level, and the last rule is the anaesthetic one.</summary>
internal sealed class RateRulesValidator : AbstractValidator<RulesDocument>
{
    public RateRulesValidator()
    {
        RuleFor(rules => rules.RateRules).IsNotEmptyList();
        RuleFor(rules => rules.RateRules).IsDistinctBy(rule => rule.Id);
        RuleForEach(rules => rules.RateRules).ById(rule => rule.Id).SetValidator(new RateRuleValidator());
        RuleFor(rules => rules.RateRules).Must(rules => Numbers.Pairs(rules).All(pair => Start(pair.First) is not { } first || Start(pair.Second) is not { } second || first.Value < second.Value))
            .WithErrorCode("not-ascending").WithMessage("Each rate rule must begin at a faster rate than the one before.");
        RuleFor(rules => rules.RateRules).Must(rules => Numbers.Pairs(rules).All(pair => Levels.Of(pair.First.Level) is not { } first || Levels.Of(pair.Second.Level) is not { } second || first < second))
            .WithErrorCode("levels-not-rising").WithMessage("Each rate rule must have a deeper level than the one before.");

        // The last rule is taken as the one from which a rate is anaesthetic.
        RuleFor(rules => rules.RateRules).Must(rules => rules.Count == 0 || Levels.Of(rules[^1].Level) is null or DepthLevel.Anaesthetic)
            .WithErrorCode("last-not-anaesthetic").WithMessage("The last rate rule is the one of the anaesthetic level.");
    }

    private static Edge? Start(RateRuleEntry rule) => FormularyMapper.Lower(rule.From, rule.Above);
}
