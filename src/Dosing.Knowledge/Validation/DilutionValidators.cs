using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>One diluent and its names.</summary>
internal sealed class DiluentValidator : RulesOn<DiluentEntry>
{
    public DiluentValidator()
    {
        RuleFor(diluent => diluent.Id).IsId();
        RuleFor(diluent => diluent.Name).IsSaid();
        RuleForEach(diluent => diluent.OtherNames).IsSaid();
        RuleFor(diluent => diluent.OtherNames).IsDistinct();
        RuleFor(diluent => diluent.Evidence).IsNotEmptyList();
        RuleForEach(diluent => diluent.Evidence).SetValidator(new EvidenceValidator());
    }
}

/// <summary>The rule on the concentrate: what is added brings it under the strength that a second source allows.</summary>
internal sealed class ConcentrateValidator : RulesOn<ConcentrateEntry>
{
    public ConcentrateValidator()
    {
        RuleFor(rule => rule.Id).IsId();
        RuleFor(rule => rule.Text).IsSaid();
        RuleFor(rule => rule.Text).Must((rule, text) => Numbers.Says(text, rule.MgPerMl, "mg/mL"))
            .WithErrorCode("number-not-said").WithMessage("The text does not say the strength.");
        RuleFor(rule => rule.MgPerMl).IsPositive();
        RuleFor(rule => rule.Routes).IsNotEmptyList();
        RuleForEach(rule => rule.Routes).IsWordOf(Words.Routes);
        RuleFor(rule => rule.Routes).IsDistinct();
        RuleFor(rule => rule.DiluentParts).IsPositive();
        RuleFor(rule => rule.Diluents).IsNotEmptyList();
        RuleFor(rule => rule.Diluents).IsDistinct();
        RuleFor(rule => rule.AtMostMgPerMl).IsPositive();
        RuleFor(rule => rule).Must(rule => rule.MgPerMl <= rule.AtMostMgPerMl * (1m + rule.DiluentParts))
            .WithErrorCode("dilution-too-strong").WithMessage("The dilution is stronger than the strength that is allowed at most.");
        RuleFor(rule => rule.Evidence).IsNotEmptyList();
        RuleForEach(rule => rule.Evidence).SetValidator(new EvidenceValidator());
    }
}

/// <summary>An infusion whose mass, volume and strength agree.</summary>
internal sealed class MixValidator : RulesOn<MixEntry>
{
    public MixValidator()
    {
        RuleFor(mix => mix.Id).IsId();
        RuleFor(mix => mix.Name).IsSaid();
        RuleFor(mix => mix.Name).Must((mix, name) => Numbers.Says(name, mix.MgPerMl, "mg/mL"))
            .WithErrorCode("number-not-said").WithMessage("The name does not say the strength.");
        RuleFor(mix => mix.Mg).IsPositive();
        RuleFor(mix => mix.Ml).IsPositive();
        RuleFor(mix => mix.MgPerMl).IsPositive();
        RuleFor(mix => mix).Must(mix => mix.Mg == mix.Ml * mix.MgPerMl)
            .WithErrorCode("mix-disagrees").WithMessage("The mass is not the volume times the strength.");
        RuleFor(mix => mix.When).IsSaidIfStated();
        RuleFor(mix => mix.Evidence).IsNotEmptyList();
        RuleForEach(mix => mix.Evidence).SetValidator(new EvidenceValidator());
    }
}

/// <summary>The product that is not diluted further.</summary>
internal sealed class NotFurtherValidator : RulesOn<NotFurtherEntry>
{
    public NotFurtherValidator()
    {
        RuleFor(rule => rule.Id).IsId();
        RuleFor(rule => rule.Text).IsSaid();
        RuleFor(rule => rule.Text).Must((rule, text) => Numbers.Says(text, rule.MgPerMl, "mg/mL"))
            .WithErrorCode("number-not-said").WithMessage("The text does not say the strength.");
        RuleFor(rule => rule.MgPerMl).IsPositive();
        RuleFor(rule => rule.Dissent).IsSaidIfStated();
        RuleFor(rule => rule.Evidence).IsNotEmptyList();
        RuleForEach(rule => rule.Evidence).SetValidator(new EvidenceValidator());
    }
}

/// <summary>What is not mixed, and where.</summary>
internal sealed class IncompatibilityValidator : RulesOn<IncompatibilityEntry>
{
    public IncompatibilityValidator()
    {
        RuleFor(incompatibility => incompatibility.Id).IsId();
        RuleFor(incompatibility => incompatibility.With).IsSaid();
        RuleFor(incompatibility => incompatibility.Where).IsSaid();
        RuleFor(incompatibility => incompatibility.Evidence).IsNotEmptyList();
        RuleForEach(incompatibility => incompatibility.Evidence).SetValidator(new EvidenceValidator());
    }
}
