using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>One range: its words, its numbers in order, what they rest on and an example.</summary>
internal sealed class RangeValidator : RulesOn<RangeEntry>
{
    public RangeValidator()
    {
        RuleFor(range => range.Id).IsId();
        RuleFor(range => range.Drug).IsWordOf(Words.Drugs);
        RuleFor(range => range.Intent).IsWordOf(Words.Intents);
        RuleFor(range => range.Route).IsWordOf(Words.Routes);
        RuleFor(range => range.Unit).IsWordOf(Words.DoseUnits);
        RuleFor(range => range.AgeMonths).SetValidator(new AgeValidator());
        RuleFor(range => range.OverMinutes!).SetValidator(new SpanValidator());
        RuleFor(range => range.Grade).IsSaid();
        Include(new RangeNumbersValidator());
        Include(new RangeOriginsValidator());
        RuleFor(range => range.Example).SetValidator(new ExampleValidator());
    }
}
