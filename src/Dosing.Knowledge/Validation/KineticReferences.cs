using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>Every model that a population names is there and can be simulated for it.</summary>
internal sealed class KineticReferences : RulesOn<KineticsDocument>
{
    public KineticReferences()
    {
        RuleForEach(all => all.Populations).ById(p => p.Id).Must((all, p) => Find(all, p.DefaultModel)?.SimulatedFor == p.Id)
            .WithErrorCode("model-unknown").WithMessage((_, p) => $"The default model {p.DefaultModel} is not simulated for this population.");
        RuleForEach(all => all.Populations).ById(p => p.Id).Must((all, p) => p.Compared.SelectMany(c => c.Models).All(id => Find(all, id)?.SimulatedFor == p.Id))
            .WithErrorCode("compared-unknown").WithMessage("A model that is compared is not simulated for this population.");
        RuleForEach(all => all.Populations).ById(p => p.Id).Must((all, p) => (p.EffectSite?.Models ?? []).All(id => Find(all, id)?.SimulatedFor == p.Id))
            .WithErrorCode("effect-site-unknown").WithMessage("A model of the effect site is not simulated for this population.");
        RuleForEach(all => all.Populations).ById(p => p.Id).Must(p => p.Compared.All(c => c.Models.Contains(p.DefaultModel, StringComparer.Ordinal)))
            .WithErrorCode("default-not-compared").WithMessage("The default model is not among those that are compared.");
    }

    private static KineticModelEntry? Find(KineticsDocument all, string id) => all.Models.FirstOrDefault(model => model.Id == id);
}
