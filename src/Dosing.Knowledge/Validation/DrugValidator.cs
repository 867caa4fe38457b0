using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>One drug of a class: its names and codes, each in the form in which a request gives it.</summary>
internal sealed class DrugValidator : RulesOn<DrugEntry>
{
    public DrugValidator()
    {
        RuleFor(drug => drug.Name).IsDrugName();
        RuleForEach(drug => drug.OtherNames).IsDrugName();
        RuleFor(drug => drug.OtherNames).Must((drug, names) => Wording.Repeated(names.Append(drug.Name)).Length == 0)
            .WithErrorCode("id-repeated").WithMessage("Another name of a drug differs from its name and from the others.");
        RuleFor(drug => drug.RxNorm).IsRxNorm();
        RuleForEach(drug => drug.Atc).IsAtcOfDrug();
        RuleFor(drug => drug.Atc).IsDistinct();
    }
}

/// <summary>A measured effect on exposure: of which drug, by which route, at least one ratio, and where it was read.</summary>
internal sealed class ExposureValidator : RulesOn<ExposureEntry>
{
    public ExposureValidator()
    {
        RuleFor(effect => effect.Drug).IsSaid();
        RuleFor(effect => effect.Route).IsSaid();
        RuleFor(effect => effect.AucRatio).IsPositiveIfStated();
        RuleFor(effect => effect.CmaxRatio).IsPositiveIfStated();
        RuleFor(effect => effect).Must(effect => effect.AucRatio is not null || effect.CmaxRatio is not null)
            .WithErrorCode("ratio-missing").WithMessage("An effect on exposure has the ratio of the areas, of the peaks or both.");
        RuleFor(effect => effect.Participants).Must(participants => participants is null or > 0)
            .WithErrorCode("not-positive").WithMessage("The number is zero or less.");
        RuleFor(effect => effect.Address).IsAddress();
    }
}
