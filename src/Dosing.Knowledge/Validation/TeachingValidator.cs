using Dosing.Knowledge.Conditions;

namespace Dosing.Knowledge.Validation;

/// <summary>All rules on what is taught: each document by itself, then what it says of the formulary.</summary>
internal sealed class TeachingValidator : RulesOn<TeachingInput>
{
    public TeachingValidator()
    {
        RuleFor(all => all.Teaching).SetValidator(new ManifestValidator());
        RuleFor(all => all.Claims).SetValidator(new ClaimsValidator());
        RuleFor(all => all.Incidents).SetValidator(new IncidentsValidator());
        Include(new TeachingReferences());
    }
}
