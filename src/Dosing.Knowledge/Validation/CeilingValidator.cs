using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>One ceiling: for whom, how much, and what it rests on.</summary>
internal sealed class CeilingValidator : RulesOn<CeilingEntry>
{
    public CeilingValidator()
    {
        RuleFor(ceiling => ceiling.Id).IsId();
        RuleFor(ceiling => ceiling.Drug).IsWordOf(Words.Drugs);
        RuleFor(ceiling => ceiling.Route).IsWordOf(Words.Routes);
        RuleFor(ceiling => ceiling.Unit).IsWordOf(Words.DoseUnits);
        RuleFor(ceiling => ceiling.AgeMonths!).SetValidator(new AgeValidator());
        RuleFor(ceiling => ceiling.OverMinutes!).SetValidator(new SpanValidator());
        RuleFor(ceiling => ceiling.Above).IsPositive();
        RuleFor(ceiling => ceiling.Why).IsSaid();
        RuleFor(ceiling => ceiling.Sources).IsNotEmptyList();
        RuleFor(ceiling => ceiling.Sources).IsDistinct();
    }
}
