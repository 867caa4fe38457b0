using Dosing.Clinical;
using Dosing.Knowledge.Reading;
using FluentValidation;

namespace Dosing.Knowledge.Validation;

/// <summary>A further use of a ladder: a route and a duration.</summary>
internal sealed class LadderUseValidator : AbstractValidator<LadderUseEntry>
{
    public LadderUseValidator()
    {
        RuleFor(use => use.Route).IsWordOf(Words.Routes);
        RuleFor(use => use.OverMinutes).SetValidator(new SpanValidator());
    }
}
