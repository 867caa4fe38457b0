using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>A level beside an effect.</summary>
internal sealed class LandmarkValidator : RulesOn<LandmarkEntry>
{
    public LandmarkValidator()
    {
        RuleFor(mark => mark.Id).IsId();
        RuleFor(mark => mark.Low).IsPositive();
        RuleFor(mark => mark).Must(mark => mark.Low <= mark.High).WithErrorCode("levels-disordered").WithMessage("The levels are not in order.");
        RuleFor(mark => mark.Unit).IsUnit("ng/mL");
        RuleFor(mark => mark.Meaning).IsSaid();
        RuleFor(mark => mark.Drug).IsWordOf(Words.Drugs);
        RuleFor(mark => mark.Analyte).IsSaidIfStated();
        RuleFor(mark => mark.Status).IsWordOf(KineticWords.Statuses);
        RuleFor(mark => mark.Source).IsSaid();
        RuleFor(mark => mark.NotCompared).IsSaidIfStated();
    }
}

/// <summary>Measured levels: a level for every time, and doses and a weight where a model is compared.</summary>
internal sealed class MeasuredValidator : RulesOn<MeasuredEntry>
{
    public MeasuredValidator()
    {
        RuleFor(level => level.Id).IsId();
        RuleFor(level => level.Regimen).IsSaid();
        RuleFor(level => level.Population).IsWordOf(KineticWords.Populations);
        RuleForEach(level => level.Give).IsSaid();
        RuleFor(level => level.WeightKg).IsPositiveIfStated();
        RuleFor(level => level).Must(level => level.Give.Count > 0 == level.WeightKg is not null)
            .WithErrorCode("weight-missing").WithMessage("Doses go with a weight, and a weight with doses.");
        RuleFor(level => level.TimesMinutes).IsAscending();
        RuleForEach(level => level.Observed).IsPositive();
        RuleFor(level => level).Must(level => level.TimesMinutes.Count == level.Observed.Count)
            .WithErrorCode("levels-incomplete").WithMessage("There is a level for every time.");
        RuleFor(level => level.ObservedText).IsSaidIfStated();
        RuleFor(level => level.Figures).HasNamedFigures();
        RuleFor(level => level.Unit).IsSaidIfStated();
        RuleFor(level => level.Site).IsSaidIfStated();
        RuleForEach(level => level.Notes).IsSaid();
        RuleFor(level => level.Status).IsWordOf(KineticWords.Statuses);
        RuleFor(level => level.Source).IsSaid();
        RuleFor(level => level).Must(level => !level.TestsAdultIntravenous || (level.Population == "adult" && level.Give.Count > 0 && level.TimesMinutes.Count > 0))
            .WithErrorCode("test-incomplete").WithMessage("Levels by which models are compared are of adults, with doses and times.");
    }
}

/// <summary>A published bioavailability.</summary>
internal sealed class BioavailabilityValidator : RulesOn<BioavailabilityEntry>
{
    public BioavailabilityValidator()
    {
        RuleFor(b => b.Route).IsSaid();
        RuleFor(b => b.Population).IsSaidIfStated();
        RuleFor(b => b.Analyte).IsSaidIfStated();
        RuleFor(b => b.Figures).HasNamedFigures();
        RuleFor(b => b.Status).IsWordOf(KineticWords.Statuses);
        RuleFor(b => b.Confidence).IsSaidIfStated();
        RuleFor(b => b.Source).IsSaid();
        RuleFor(b => b.Note).IsSaidIfStated();
    }
}

/// <summary>An interaction.</summary>
internal sealed class InteractionValidator : RulesOn<InteractionEntry>
{
    public InteractionValidator()
    {
        RuleFor(i => i.With).IsSaid();
        RuleFor(i => i.Figures).HasNamedFigures();
        RuleFor(i => i.Status).IsWordOf(KineticWords.Statuses);
        RuleFor(i => i.Source).IsSaid();
    }
}
