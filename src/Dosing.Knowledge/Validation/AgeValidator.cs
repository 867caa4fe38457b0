using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>A span of ages begins at birth or later and ends after it begins.</summary>
internal sealed class AgeValidator : RulesOn<AgeEntry>
{
    public AgeValidator()
    {
        RuleFor(age => age.From).Must(from => from >= 0)
            .WithErrorCode("age-negative").WithMessage("An age is zero months or more.");
        RuleFor(age => age.Below).Must((age, below) => below is not { } end || end > age.From)
            .WithErrorCode("span-empty").WithMessage("The span of ages ends where it begins, or before.");
    }
}
