using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>What makes an entry present without being said: an age, a duration or both, by some routes or by all.</summary>
internal sealed class ImpliedValidator : RulesOn<ImpliedEntry>
{
    public ImpliedValidator()
    {
        // What raised an entry is told by the age or the duration as typed; a route alone would raise nothing.
        RuleFor(implied => implied).Must(implied => implied.AgeMonths is not null || implied.OverMinutes is not null)
            .WithErrorCode("implied-by-nothing").WithMessage("An entry is implied by an age, a duration or both; state one, or leave it out.");
        RuleFor(implied => implied.AgeMonths!).SetValidator(new AgeValidator());
        RuleFor(implied => implied.OverMinutes!).SetValidator(new SpanValidator());
        RuleForEach(implied => implied.Routes).IsWordOf(Words.Routes);
        RuleFor(implied => implied.Routes).IsDistinct();
    }
}
