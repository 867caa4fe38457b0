using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Validation;

namespace Dosing.Knowledge.Protocols;

/// <summary>A change of a range by itself.</summary>
internal sealed class RangeItemValidator : RulesOn<RangeItem>
{
    public RangeItemValidator()
    {
        RuleFor(r => r.Unit).IsWordOf(Words.DoseUnits);
        RuleFor(r => r.Low).IsDoseNumber();
        RuleFor(r => r.Usual).IsDoseNumber();
        RuleFor(r => r.High).IsDoseNumber();
        RuleFor(r => r.HardLimit).IsDoseNumber();
        RuleFor(r => r.AbsoluteAlertMg).IsDoseNumber();
        RuleFor(r => r).Must(r => r is not { Low: null, Usual: null, High: null, HardLimit: null, AbsoluteAlertMg: null })
            .WithErrorCode("nothing-stated").WithMessage("The item states no number, so it changes nothing.");
        RuleFor(r => r.Why).IsSaid();
        this.IsLooseningWhole();
    }
}

/// <summary>An added range by itself.</summary>
internal sealed class NewRangeValidator : RulesOn<NewRangeItem>
{
    public NewRangeValidator()
    {
        RuleFor(r => r.Id).IsLocalId();
        RuleFor(r => r.Drug).IsWordOf(Words.Drugs);
        RuleFor(r => r.For).IsWordOf(Words.Intents);
        RuleFor(r => r.Route).IsWordOf(Words.Routes);
        RuleFor(r => r.Route).Must(route => !Words.Routes.TryRead(route, out var by) || by is not (Route.Rectal or Route.Intraosseous))
            .WithErrorCode("route-without-data").WithMessage("By this route no dose is judged, so a range would never be used.");
        RuleFor(r => r.AgeMonths).SetValidator(new AgeValidator());
        RuleFor(r => r.OverMinutes!).SetValidator(new SpanValidator());
        RuleFor(r => r.OverMinutes).IsOfRoute(r => r.Route);
        RuleFor(r => r.Unit).IsWordOf(Words.DoseUnits);
        RuleFor(r => r.Unit).IsUnitOfRoute(r => r.Route);
        RuleFor(r => r.Low).IsDoseNumber();
        RuleFor(r => r.Usual).IsDoseNumber();
        RuleFor(r => r.High).IsDoseNumber();
        RuleFor(r => r.HardLimit).IsDoseNumber();
        RuleFor(r => r.High).Must((r, high) => high >= r.Low)
            .WithErrorCode("high-below-low").WithMessage("The high dose is below the low one.");
        RuleFor(r => r.Usual).Must((r, usual) => usual is not { } dose || (dose >= r.Low && dose <= r.High))
            .WithErrorCode("usual-outside-range").WithMessage("The usual dose is not between low and high.");
        RuleFor(r => r.HardLimit).Must((r, limit) => r.Primary == limit is not null)
            .WithErrorCode("hard-limit-of-primary").WithMessage("A range that gives the verdict has a hard limit, and a reference has none.");
        RuleFor(r => r.HardLimit).Must((r, limit) => limit is not { } end || end >= r.High)
            .WithErrorCode("hard-limit-below-high").WithMessage("The hard limit is below the high dose.");
        RuleFor(r => r).Must(r => !r.Primary || r is not { Reason: null, Author: null, ReviewBy: null })
            .WithErrorCode("loosening-unexplained").WithMessage("A range that gives a verdict where there was none loosens: give reason, author and reviewBy, or make it a reference.");
        RuleFor(r => r.Source).SetValidator(new SourceItemValidator());
        RuleFor(r => r.Why).IsSaid();
        this.IsLooseningWhole();
    }
}

/// <summary>What an added number rests on.</summary>
internal sealed class SourceItemValidator : RulesOn<SourceItem>
{
    public SourceItemValidator()
    {
        RuleFor(s => s.Citation).IsSaid();
        RuleFor(s => s.Address).IsAddress();
    }
}
