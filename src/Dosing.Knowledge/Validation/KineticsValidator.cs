using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>All rules on the kinetics: each part by itself, then what one says of another.</summary>
internal sealed class KineticsValidator : RulesOn<KineticsDocument>
{
    public KineticsValidator()
    {
        RuleFor(all => all.Id).IsId();
        RuleFor(all => all.Version).IsVersion();
        RuleFor(all => all.Date).IsDate();
        RuleFor(all => all.Title).IsSaid();
        RuleFor(all => all.Scaling.ReferenceWeightKg).IsPositive();
        RuleFor(all => all.Scaling.ClearanceExponent).IsPart();
        RuleFor(all => all.Scaling.Basis).IsSaid();
        RuleFor(all => all.BolusSeconds.Value).IsPositive();
        RuleFor(all => all.BolusSeconds.Basis).IsSaid();
        RuleFor(all => all.NotCovered).IsNotEmptyList();
        RuleForEach(all => all.NotCovered).IsSaid();
        RuleFor(all => all.Models).IsDistinctBy(model => model.Id);
        RuleForEach(all => all.Models).ById(model => model.Id).SetValidator(new KineticModelValidator());
        RuleFor(all => all.Populations).Must(all => all.Select(p => p.Id).Order(StringComparer.Ordinal).SequenceEqual(["adult", "child"]))
            .WithErrorCode("populations-incomplete").WithMessage("There are adults and children, each once.");
        RuleForEach(all => all.Populations).ById(population => population.Id).SetValidator(new PopulationValidator());
        RuleFor(all => all.Landmarks).IsDistinctBy(mark => mark.Id);
        RuleForEach(all => all.Landmarks).ById(mark => mark.Id).SetValidator(new LandmarkValidator());
        RuleFor(all => all.Measured).IsDistinctBy(level => level.Id);
        RuleForEach(all => all.Measured).ById(level => level.Id).SetValidator(new MeasuredValidator());
        RuleForEach(all => all.Bioavailability).SetValidator(new BioavailabilityValidator());
        RuleForEach(all => all.Interactions).ById(interaction => interaction.With).SetValidator(new InteractionValidator());
        Include(new KineticReferences());
    }
}
