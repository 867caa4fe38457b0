using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>All rules on a formulary: each document by itself, then what one says of another.</summary>
internal sealed class FormularyValidator : RulesOn<FormularyDocuments>
{
    public FormularyValidator()
    {
        RuleFor(all => all.Manifest).SetValidator(new ManifestValidator());
        RuleFor(all => all.Ranges).SetValidator(new RangesValidator());
        RuleFor(all => all.Ladders).SetValidator(new LaddersValidator());
        RuleFor(all => all.Rules).SetValidator(new RulesValidator());
        RuleFor(all => all.Screening).SetValidator(new ScreeningValidator());
        RuleFor(all => all.Products).SetValidator(new ProductsValidator());
        RuleFor(all => all.Sources).SetValidator(new SourcesValidator());
        Include(new SourceReferences());
        Include(new NameReferences());
        Include(new ProductAgreements());
    }
}
