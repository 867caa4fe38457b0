using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>The share of base in a salt.</summary>
internal sealed class SaltValidator : RulesOn<SaltEntry>
{
    public SaltValidator()
    {
        RuleFor(entry => entry.Salt).IsWordOf(Words.Salts);
        RuleFor(entry => entry.BaseFraction).IsFraction();
        RuleFor(entry => entry.Basis).IsSaid();
    }
}

/// <summary>When a slow sedation bolus counts less.</summary>
internal sealed class SlowBolusValidator : RulesOn<SlowBolusEntry>
{
    public SlowBolusValidator()
    {
        RuleFor(rule => rule.FromMinutes).IsPositive();
        RuleFor(rule => rule.Basis).IsSaid();
    }
}

/// <summary>The strengths that are mistaken for each other.</summary>
internal sealed class SlipStrengthsValidator : RulesOn<SlipStrengthsEntry>
{
    public SlipStrengthsValidator()
    {
        RuleFor(strengths => strengths.Values).IsNotEmptyList();
        RuleForEach(strengths => strengths.Values).IsPositive();
        RuleFor(strengths => strengths.Values).IsAscending();
        RuleFor(strengths => strengths.Unit).IsUnit("mg/mL");
        RuleFor(strengths => strengths.Basis).IsSaid();
    }
}

/// <summary>The plausible weights of a span of ages.</summary>
internal sealed class PlausibilityValidator : RulesOn<PlausibilityEntry>
{
    public PlausibilityValidator()
    {
        RuleFor(row => row.AgeMonths!).SetValidator(new AgeValidator());
        RuleFor(row => row.Low).IsPositiveIfStated();
        RuleFor(row => row.High).IsPositiveIfStated();
        RuleFor(row => row).Must(row => row.Low is not null || row.High is not null)
            .WithErrorCode("no-end").WithMessage("A row has a low weight, a high one or both; without them it doubts nothing.");
        RuleFor(row => row).Must(row => row.Low is not { } low || row.High is not { } high || low < high)
            .WithErrorCode("span-empty").WithMessage("The low weight is not below the high one.");
        RuleFor(row => row.Basis).IsSaid();
    }
}
