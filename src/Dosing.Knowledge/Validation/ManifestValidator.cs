using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>A formulary says which one it is, in which version and of which day.</summary>
internal sealed class ManifestValidator : RulesOn<ManifestDocument>
{
    public ManifestValidator()
    {
        RuleFor(manifest => manifest.Id).IsId();
        RuleFor(manifest => manifest.Version).IsVersion();
        RuleFor(manifest => manifest.Date).IsDate();
        RuleFor(manifest => manifest.Title).IsSaid();
    }
}
