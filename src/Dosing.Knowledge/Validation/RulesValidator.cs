using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>The document of the numbers of the rules.</summary>
internal sealed class RulesValidator : RulesOn<RulesDocument>
{
    public RulesValidator()
    {
        RuleFor(rules => rules.SaltFractions).IsDistinctBy(entry => entry.Salt);
        RuleForEach(rules => rules.SaltFractions).ById(entry => entry.Salt).SetValidator(new SaltValidator());
        RuleFor(rules => rules.SaltFractions).Must(entries => Words.Salts.Words.All(salt => entries.Any(entry => entry.Salt == salt)))
            .WithErrorCode("salt-missing").WithMessage($"Each salt has its share of base: {string.Join(", ", Words.Salts.Words)}.");
        RuleFor(rules => rules.SustainedFromMinutes).SetValidator(new PlainNumberValidator());
        Include(new RateRulesValidator());
        RuleFor(rules => rules.RapidBolusBelowSeconds).SetValidator(new PlainNumberValidator());
        RuleFor(rules => rules.LabelledRate).SetValidator(new PushRateValidator());
        RuleFor(rules => rules.ConcentrateFrom).SetValidator(new StrengthValidator());
        RuleFor(rules => rules.SlowSedationBolus).SetValidator(new SlowBolusValidator());
        RuleFor(rules => rules.AdultFromMonths).SetValidator(new PlainNumberValidator());
        RuleFor(rules => rules.CumulativeWindowMinutes).SetValidator(new PlainNumberValidator());
        RuleFor(rules => rules.WeightCheckFactor).SetValidator(new PlainNumberValidator());
        RuleFor(rules => rules.WeightCheckFactor.Value).IsFraction();
        RuleFor(rules => rules.RoundingFindingAbovePercent).SetValidator(new PlainNumberValidator());
        RuleFor(rules => rules.RoundingNotCheckedAbovePercent).SetValidator(new PlainNumberValidator());
        RuleFor(rules => rules.RoundingNotCheckedAbovePercent).Must((rules, number) => number.Value > rules.RoundingFindingAbovePercent.Value)
            .WithErrorCode("not-ascending").WithMessage("What is not checked begins above what is a finding.");
        RuleFor(rules => rules.SlipStrengths).SetValidator(new SlipStrengthsValidator());
        RuleForEach(rules => rules.WeightPlausibility).SetValidator(new PlausibilityValidator());
    }
}
