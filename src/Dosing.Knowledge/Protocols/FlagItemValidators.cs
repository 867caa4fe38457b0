using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Validation;

namespace Dosing.Knowledge.Protocols;

/// <summary>A change of an entry of the screening by itself.</summary>
internal sealed class FlagItemValidator : RulesOn<FlagItem>
{
    public FlagItemValidator()
    {
        RuleFor(f => f.Severity).SetValidator(new SeverityRules());
        RuleFor(f => f.Why).IsSaid();
        this.IsLooseningWhole();
    }
}

/// <summary>An added entry of the screening by itself.</summary>
internal sealed class NewFlagValidator : RulesOn<NewFlagItem>
{
    public NewFlagValidator()
    {
        RuleFor(f => f.Id).IsLocalId();
        RuleFor(f => f.Kind).IsWordOf(ScreeningKinds.Words);
        RuleFor(f => f.Kind).Must(kind => kind != ScreeningKinds.Words.Word(ScreeningKind.PhysiologicalThreshold))
            .WithErrorCode("kind-measured").WithMessage("A measured limit cannot be added by a protocol; it is said by a flag of another kind.");
        RuleFor(f => f.Name).IsSaid();
        RuleFor(f => f.Severity).SetValidator(new SeverityRules());
        RuleFor(f => f.Why).IsSaid();
        RuleFor(f => f.Action).IsSaid();
    }
}

/// <summary>What is not authorised: at least one part is stated, and each is a word.</summary>
internal sealed class NotAuthorisedValidator : RulesOn<NotAuthorisedItem>
{
    public NotAuthorisedValidator()
    {
        RuleFor(n => n.Id).IsLocalId();
        RuleFor(n => n.Drug!).IsWordOf(Words.Drugs).When(n => n.Drug is not null);
        RuleFor(n => n.Route!).IsWordOf(Words.Routes).When(n => n.Route is not null);
        RuleFor(n => n.For!).IsWordOf(Words.Intents).When(n => n.For is not null);
        RuleFor(n => n.AgeMonths!).SetValidator(new AgeValidator());
        RuleFor(n => n).Must(n => n is not { Drug: null, Route: null, For: null, AgeMonths: null })
            .WithErrorCode("nothing-stated").WithMessage("Neither drug, route, for nor ageMonths is stated, so it would forbid everything.");
        RuleFor(n => n.Why).IsSaid();
        RuleFor(n => n.Action).IsSaid();
    }
}
