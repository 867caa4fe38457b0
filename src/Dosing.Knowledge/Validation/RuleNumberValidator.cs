using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>A number of a rule is greater than zero, says what it rests on, and stands in the unit in which it is used.</summary>
// The unit is not read with the number: another unit would silently change its meaning.
internal class RuleNumberValidator : RulesOn<RuleNumberEntry>
{
    protected RuleNumberValidator(string? unit)
    {
        RuleFor(number => number.Value).IsPositive();
        RuleFor(number => number.Unit).IsUnit(unit);
        RuleFor(number => number.Basis).IsSaid();
        RuleFor(number => number.Sources).IsDistinct();
    }
}

/// <summary>A number whose name says its unit.</summary>
internal sealed class PlainNumberValidator() : RuleNumberValidator(null);

/// <summary>A number in mg/kg/min.</summary>
internal sealed class PushRateValidator() : RuleNumberValidator("mg/kg/min");

/// <summary>A number in mg/mL.</summary>
internal sealed class StrengthValidator() : RuleNumberValidator("mg/mL");
