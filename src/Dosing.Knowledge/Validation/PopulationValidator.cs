using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>What belongs to a population: ages in order, absorption, spread, effect site and limits.</summary>
internal sealed class PopulationValidator : RulesOn<PopulationEntry>
{
    public PopulationValidator()
    {
        RuleFor(p => p.Id).IsWordOf(KineticWords.Populations);
        RuleFor(p => p).Must(p => p.AgeFromYears > 0 && p.AgeFromYears <= p.AgeToYears && (p.AlsoFromYears is null || (p.AlsoFromYears > 0 && p.AlsoFromYears < p.AgeFromYears)))
            .WithErrorCode("ages-disordered").WithMessage("The ages are not in order.");
        RuleFor(p => p).Must(p => p.AlsoFromYears is null == p.AlsoNote is null)
            .WithErrorCode("note-missing").WithMessage("Ages for which a model was not made go with a note, and a note with such ages.");
        RuleFor(p => p.AlsoNote).IsSaidIfStated();
        RuleFor(p => p.Compared).IsDistinctBy(c => c.Drug);
        RuleForEach(p => p.Compared).ById(c => c.Drug).SetValidator(new ComparedValidator());
        RuleFor(p => p.Absorption).Must(all => Wording.Repeated(all.SelectMany(a => a.Drugs.Select(d => $"{a.Route} {d}"))).Length == 0)
            .WithErrorCode("absorption-ambiguous").WithMessage("A route has two absorptions for one drug.");
        RuleForEach(p => p.Absorption).ById(a => a.Route).SetValidator(new AbsorptionValidator());
        RuleFor(p => p.Variability).SetValidator(new VariabilityValidator());
        RuleFor(p => p.EffectSite!).SetValidator(new EffectSiteValidator()).When(p => p.EffectSite is not null);
        RuleFor(p => p.Limits).SetValidator(new LimitsValidator());
    }
}

/// <summary>The models that are compared for a drug.</summary>
internal sealed class ComparedValidator : RulesOn<ComparedEntry>
{
    public ComparedValidator()
    {
        RuleFor(c => c.Drug).IsWordOf(Words.Drugs);
        RuleFor(c => c.Models).IsNotEmptyList();
        RuleFor(c => c.Models).IsDistinct();
    }
}

/// <summary>Absorption by a route.</summary>
internal sealed class AbsorptionValidator : RulesOn<AbsorptionEntry>
{
    public AbsorptionValidator()
    {
        RuleFor(a => a.Route).Must(route => Words.Routes.TryRead(route, out var known) && known is not (Route.Intravenous or Route.Intraosseous))
            .WithErrorCode("word-unknown").WithMessage("This is no route by which a drug is absorbed.");
        RuleFor(a => a.Drugs).IsNotEmptyList();
        RuleForEach(a => a.Drugs).IsWordOf(Words.Drugs);
        RuleFor(a => a.Bioavailability).IsPart();
        RuleFor(a => a.PerMinute).IsPositive();
        RuleFor(a => a.LagMinutes).Must(lag => lag >= 0).WithErrorCode("negative").WithMessage("The number is less than zero.");
        RuleFor(a => a.BioavailabilityIs).IsWordOf(KineticWords.Bases);
        RuleFor(a => a).Must(a => a.BioavailabilityIs == "published" == a.BioavailabilityNote is null)
            .WithErrorCode("note-missing").WithMessage("A bioavailability that is recalled or assumed says so in a note, and only such a one.");
        RuleFor(a => a.BioavailabilityNote).IsSaidIfStated();
        RuleFor(a => a.Basis).IsSaid();
        RuleFor(a => a.Confidence).IsSaid();
    }
}
