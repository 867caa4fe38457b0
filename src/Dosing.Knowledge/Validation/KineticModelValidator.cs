using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>A published model: who said it, how it was verified, and either its values or why it is not simulated.</summary>
internal sealed class KineticModelValidator : RulesOn<KineticModelEntry>
{
    public KineticModelValidator()
    {
        RuleFor(model => model.Id).IsId();
        RuleFor(model => model.Name).IsSaid();
        RuleFor(model => model.Population).IsSaid();
        RuleFor(model => model.Analyte).IsSaid();
        RuleFor(model => model.Sampling).IsSaid();
        RuleFor(model => model.Site).IsWordOf(KineticWords.Sites);
        RuleFor(model => model.Status).IsWordOf(KineticWords.Statuses);
        RuleFor(model => model.Confidence).IsSaid();
        RuleFor(model => model.Sources).IsNotEmptyList();
        RuleForEach(model => model.Sources).IsSaid();
        RuleFor(model => model.Notes).IsSaidIfStated();
        RuleFor(model => model.WeightScaling).IsSaidIfStated();
        RuleFor(model => model.Remark).IsSaidIfStated();
        RuleFor(model => model.SimulatedFor).IsOneOf("adult", "child");
        RuleForEach(model => model.Drugs).IsWordOf(Words.Drugs);
        RuleFor(model => model).Must(model => (model.SimulatedFor is null) == (model.Disposition is null) && (model.Drugs.Count == 0) == (model.Disposition is null))
            .WithErrorCode("simulation-incomplete").WithMessage("A model that is simulated has values, a population and a drug; another has none of them.");
        RuleFor(model => model).Must(model => model.Disposition is not null || model.Remark is not null)
            .WithErrorCode("remark-missing").WithMessage("A model that is not simulated says why.");
        RuleFor(model => model).Must(model => model.Disposition is not { } d || model.Compartments == 1 + (d.Peripheral?.Count ?? d.Exchange?.Count ?? 0))
            .WithErrorCode("compartments-disagree").WithMessage("The number of compartments is not that of the values.");
        RuleFor(model => model.Disposition!).SetValidator(new DispositionValidator()).When(model => model.Disposition is not null);
        RuleFor(model => model.Figures).HasNamedFigures();
        RuleFor(model => model.Spread).HasNamedFigures();
    }
}
