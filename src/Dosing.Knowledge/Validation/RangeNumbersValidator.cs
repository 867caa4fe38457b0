using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>The numbers of a range stand in order, and a hard limit stands on a primary range alone.</summary>
internal sealed class RangeNumbersValidator : RulesOn<RangeEntry>
{
    public RangeNumbersValidator()
    {
        RuleFor(range => range.Low).IsPositive();
        RuleFor(range => range.High).Must((range, high) => high >= range.Low)
            .WithErrorCode("high-below-low").WithMessage("The high dose is below the low one.");
        RuleFor(range => range.Usual).Must((range, usual) => usual is not { } dose || (dose >= range.Low && dose <= range.High))
            .WithErrorCode("usual-outside-range").WithMessage("The usual dose is not between low and high.");
        RuleFor(range => range.HardLimit).Must((range, limit) => !range.Primary || limit is not null)
            .WithErrorCode("hard-limit-missing").WithMessage("A primary range has a hard limit.");
        RuleFor(range => range.HardLimit).Must((range, limit) => limit is not { } end || end >= range.High)
            .WithErrorCode("hard-limit-below-high").WithMessage("The hard limit is below the high dose.");
        RuleFor(range => range.HardLimitBasis).Must((range, basis) => range.HardLimit is null || !string.IsNullOrWhiteSpace(basis))
            .WithErrorCode("hard-limit-basis-missing").WithMessage("A hard limit says what it rests on.");
        RuleFor(range => range.AllowedMg).IsAscending();
        RuleFor(range => range.AllowedMg).Must((range, doses) => doses.All(dose => dose >= range.Low && dose <= range.High))
            .WithErrorCode("allowed-outside-range").WithMessage("A dose of the device is not between low and high.");
        RuleFor(range => range.AllowedMg)
            .Must((range, doses) => doses.Count == 0 || !Words.DoseUnits.TryRead(range.Unit, out var unit) || unit == DoseUnit.Milligrams)
            .WithErrorCode("unit-wrong").WithMessage("The doses of a device are in mg, so its range is in mg too.");
        RuleFor(range => range.AbsoluteAlertMg).IsPositiveIfStated();

        // On a reference these would be read and never judged.
        OnPrimaryOnly(RuleFor(range => range.HardLimit).Must((range, limit) => range.Primary || limit is null));
        OnPrimaryOnly(RuleFor(range => range.HardLimitBasis).Must((range, basis) => range.Primary || basis is null));
        OnPrimaryOnly(RuleFor(range => range.AllowedMg).Must((range, doses) => range.Primary || doses.Count == 0));
        OnPrimaryOnly(RuleFor(range => range.AbsoluteAlertMg).Must((range, alert) => range.Primary || alert is null));
    }

    private static void OnPrimaryOnly<T>(IRule<RangeEntry, T> rule) =>
        rule.WithErrorCode("not-on-reference").WithMessage("Only a primary range has this; a reference gives no verdict.");
}
