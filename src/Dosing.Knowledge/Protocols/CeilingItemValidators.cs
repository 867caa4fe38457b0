using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Validation;

namespace Dosing.Knowledge.Protocols;

/// <summary>A change of a ceiling by itself.</summary>
internal sealed class CeilingItemValidator : RulesOn<CeilingItem>
{
    public CeilingItemValidator()
    {
        RuleFor(c => c.Unit).IsWordOf(Words.DoseUnits);
        RuleFor(c => c.Above).IsDoseNumber();
        RuleFor(c => c.Why).IsSaid();
        this.IsLooseningWhole();
    }
}

/// <summary>An added ceiling by itself.</summary>
internal sealed class NewCeilingValidator : RulesOn<NewCeilingItem>
{
    public NewCeilingValidator()
    {
        RuleFor(c => c.Id).IsLocalId();
        RuleFor(c => c.Drug).IsWordOf(Words.Drugs);
        RuleFor(c => c.Route).IsWordOf(Words.Routes);
        RuleFor(c => c.AgeMonths!).SetValidator(new AgeValidator());
        RuleFor(c => c.OverMinutes!).SetValidator(new SpanValidator());
        RuleFor(c => c.OverMinutes).IsOfRoute(c => c.Route);
        RuleFor(c => c.Unit).IsWordOf(Words.DoseUnits);
        RuleFor(c => c.Unit).IsUnitOfRoute(c => c.Route);
        RuleFor(c => c.Above).IsDoseNumber();
        RuleFor(c => c.Source).SetValidator(new SourceItemValidator());
        RuleFor(c => c.Why).IsSaid();
    }
}
