using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>How a spray is used: its doses are whole devices, and every time is one.</summary>
internal sealed class SprayRuleValidator : RulesOn<SprayRuleEntry>
{
    public SprayRuleValidator()
    {
        RuleFor(rule => rule.Id).IsId();
        RuleFor(rule => rule.Name).IsSaid();
        RuleFor(rule => rule.MgPerDevice).IsPositive();
        RuleFor(rule => rule.SpraysPerDevice).IsPositive();
        RuleFor(rule => rule.BetweenDevicesMinutes).IsPositive();
        RuleFor(rule => rule.Doses).IsNotEmptyList();
        RuleFor(rule => rule.Doses).Must((rule, doses) => doses.All(dose => dose.Mg == rule.MgPerDevice * dose.Devices))
            .WithErrorCode("devices-disagree").WithMessage("A dose is not what its devices give.");
        RuleFor(rule => rule.Doses).Must(doses => doses.All(dose => dose.Devices > 0) && Numbers.Pairs(doses).All(pair => pair.First.Devices < pair.Second.Devices))
            .WithErrorCode("not-ascending").WithMessage("The first dose needs a device at least, and each dose more devices than the one before.");
        RuleFor(rule => rule.NoFoodBeforeMinutes).IsPositive();
        RuleFor(rule => rule.NoLiquidsBeforeMinutes).IsPositive();
        RuleFor(rule => rule.NoNasalSteroidOrDecongestantBeforeMinutes).IsPositive();
        RuleFor(rule => rule.BloodPressureAfterAboutMinutes).IsPositive();
        RuleFor(rule => rule.ObserveAtLeastMinutes).IsPositive();
        RuleFor(rule => rule.Site).IsSaid();
        RuleForEach(rule => rule.BoxedWarning).IsSaid();
        RuleFor(rule => rule.BoxedWarning).IsDistinct();
        RuleFor(rule => rule.Evidence).IsNotEmptyList();
        RuleForEach(rule => rule.Evidence).SetValidator(new EvidenceValidator());
    }
}
