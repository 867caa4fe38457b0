using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>The spread between people: a coefficient for every volume and clearance, all greater than zero and not absurd.</summary>
internal sealed class VariabilityValidator : RulesOn<VariabilityEntry>
{
    /// <summary>The names of the coefficients of volumes and clearances.</summary>
    public static readonly IReadOnlyList<string> Names = ["centralVolume", "clearance", "volume2", "distribution2", "volume3", "distribution3"];

    public VariabilityValidator()
    {
        RuleFor(v => v.Distribution).IsOneOf("log-normal");
        RuleFor(v => v.Cv).Must(cv => cv.Keys.Count() is 4 or 6 && Names.Take(cv.Keys.Count()).All(cv.ContainsKey))
            .WithErrorCode("coefficients-incomplete").WithMessage($"The coefficients are those of {string.Join(", ", Names)}, the last two where there is a third compartment.");
        RuleFor(v => v.Cv).Must(cv => cv.Values.All(IsCoefficient)).WithErrorCode("coefficient-impossible").WithMessage("A coefficient of variation is greater than 0 and at most 3.");
        RuleFor(v => v.AbsorptionRateCv).Must(cv => cv is not { } known || IsCoefficient(known)).WithErrorCode("coefficient-impossible").WithMessage("A coefficient of variation is greater than 0 and at most 3.");
        RuleFor(v => v.BioavailabilityCv).Must(cv => cv.Keys.All(route => Words.Routes.TryRead(route, out _))).WithErrorCode("word-unknown").WithMessage("This is no route.");
        RuleFor(v => v.BioavailabilityCv).Must(cv => cv.Values.All(IsCoefficient)).WithErrorCode("coefficient-impossible").WithMessage("A coefficient of variation is greater than 0 and at most 3.");
        RuleFor(v => v.ResidualCv).Must(IsCoefficient).WithErrorCode("coefficient-impossible").WithMessage("A coefficient of variation is greater than 0 and at most 3.");
        RuleFor(v => v.Standing).IsSaid();
        RuleFor(v => v.Basis).IsSaidIfStated();
    }

    private static bool IsCoefficient(decimal cv) => cv is > 0 and <= 3;
}

/// <summary>The effect site.</summary>
internal sealed class EffectSiteValidator : RulesOn<EffectSiteEntry>
{
    public EffectSiteValidator()
    {
        RuleFor(site => site.TimeToPeakMinutes).IsPositive();
        RuleFor(site => site.Models).IsNotEmptyList();
        RuleFor(site => site.Models).IsDistinct();
        RuleFor(site => site.Basis).IsSaid();
        RuleFor(site => site.Confidence).IsSaid();
        RuleFor(site => site.Contradiction).IsSaid();
    }
}

/// <summary>The limits.</summary>
internal sealed class LimitsValidator : RulesOn<LimitsEntry>
{
    public LimitsValidator()
    {
        RuleFor(l => l.WeightFromKg).IsPositive();
        RuleFor(l => l).Must(l => l.WeightFromKg < l.WeightToKg).WithErrorCode("weights-disordered").WithMessage("The weights are not in order.");
        RuleFor(l => l.BolusMgPerKg).IsPositive();
        RuleFor(l => l.InfusionMgPerKg).IsPositiveIfStated();
        RuleFor(l => l).Must(l => l.BolusMgPerKg <= l.TotalMgPerKg && (l.InfusionMgPerKg ?? 0) <= l.TotalMgPerKg).WithErrorCode("doses-disordered").WithMessage("A single dose may not be greater than the total.");
        RuleFor(l => l.InfusionHours).IsPositive();
        RuleFor(l => l).Must(l => l.InfusionHours <= l.HorizonHours).WithErrorCode("times-disordered").WithMessage("An infusion may not be longer than the time that is shown.");
        RuleFor(l => l.IgnoredMinutes).IsPositive();
        RuleFor(l => l.Basis).IsSaid();
    }
}
