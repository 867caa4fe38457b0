using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>A further use of a ladder: a route and a duration.</summary>
internal sealed class LadderUseValidator : RulesOn<LadderUseEntry>
{
    public LadderUseValidator()
    {
        RuleFor(use => use.Route).IsWordOf(Words.Routes);
        RuleFor(use => use.OverMinutes).SetValidator(new SpanValidator());
    }
}
