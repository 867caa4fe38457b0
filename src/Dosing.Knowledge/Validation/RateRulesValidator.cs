using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>The rate rules rise: a faster rate never has a lighter level, and the last rule is the anaesthetic one.</summary>
internal sealed class RateRulesValidator : RulesOn<RulesDocument>
{
    public RateRulesValidator()
    {
        RuleFor(rules => rules.RateRules).IsNotEmptyList();
        RuleFor(rules => rules.RateRules).IsDistinctBy(rule => rule.Id);
        RuleForEach(rules => rules.RateRules).ById(rule => rule.Id).SetValidator(new RateRuleValidator());
        RuleFor(rules => rules.RateRules).Must(rules => Numbers.Pairs(rules).All(pair => StartsSlower(pair.First, pair.Second)))
            .WithErrorCode("not-ascending").WithMessage("Each rate rule must begin at a faster rate than the one before.");
        RuleFor(rules => rules.RateRules).Must(rules => Numbers.Pairs(rules).All(pair => Levels.IsLighter(pair.First.Level, pair.Second.Level)))
            .WithErrorCode("levels-not-rising").WithMessage("Each rate rule must have a deeper level than the one before.");

        // The last rule is taken as the one from which a rate is anaesthetic.
        RuleFor(rules => rules.RateRules).Must(rules => rules.Count == 0 || Levels.Of(rules[^1].Level) is null or DepthLevel.Anaesthetic)
            .WithErrorCode("last-not-anaesthetic").WithMessage("The last rate rule is the one of the anaesthetic level.");
    }

    private static bool StartsSlower(RateRuleEntry one, RateRuleEntry other) =>
        Start(one) is not { } first || Start(other) is not { } second || first.Value < second.Value;

    private static Edge? Start(RateRuleEntry rule) => FormularyMapper.Lower(rule.From, rule.Above);
}
