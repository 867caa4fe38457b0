using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>The document of the products: each part by itself, then what the parts say of each other.</summary>
internal sealed class ProductsValidator : RulesOn<ProductsDocument>
{
    public ProductsValidator()
    {
        RuleFor(document => document).Must(document => Wording.Repeated(Ids(document)).Length == 0)
            .WithErrorCode("id-repeated").WithMessage((_, document) => $"These stand more than once: {string.Join(", ", Wording.Repeated(Ids(document)))}.");
        RuleFor(document => document.StrengthBasis).SetValidator(new StrengthBasisValidator());
        RuleFor(document => document.Products).IsNotEmptyList();
        RuleForEach(document => document.Products).ById(product => product.Id).SetValidator(new ProductValidator());
        RuleFor(document => document.Diluents).IsNotEmptyList();
        RuleForEach(document => document.Diluents).ById(diluent => diluent.Id).SetValidator(new DiluentValidator());
        RuleFor(document => document.Concentrate).SetValidator(new ConcentrateValidator());
        RuleForEach(document => document.Mixes).ById(mix => mix.Id).SetValidator(new MixValidator());
        RuleFor(document => document.Mixes).Must(mixes => Numbers.Pairs(mixes).All(pair => pair.First.MgPerMl < pair.Second.MgPerMl))
            .WithErrorCode("not-ascending").WithMessage("Each mixture must be stronger than the one before.");
        RuleFor(document => document.NotFurther).SetValidator(new NotFurtherValidator());
        RuleForEach(document => document.Incompatibilities).ById(incompatibility => incompatibility.Id).SetValidator(new IncompatibilityValidator());
        RuleForEach(document => document.SprayRules).ById(rule => rule.Id).SetValidator(new SprayRuleValidator());
        RuleFor(document => document.Devices).IsNotEmptyList();
        RuleForEach(document => document.Devices).ById(device => device.Id).SetValidator(new DeviceValidator());
        Include(new ProductReferences());
    }

    private static IEnumerable<string> Ids(ProductsDocument document) => document.Products.Select(product => product.Id)
        .Concat(document.Diluents.Select(diluent => diluent.Id))
        .Concat(document.Mixes.Select(mix => mix.Id))
        .Concat(document.Incompatibilities.Select(incompatibility => incompatibility.Id))
        .Concat(document.SprayRules.Select(rule => rule.Id))
        .Concat(document.Devices.Select(device => device.Id))
        .Concat([document.StrengthBasis.Id, document.Concentrate.Id, document.NotFurther.Id]);
}
