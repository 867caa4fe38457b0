using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>What one part of the document of products names in another is there, and says the same.</summary>
internal sealed class ProductReferences : RulesOn<ProductsDocument>
{
    public ProductReferences()
    {
        RuleForEach(document => document.Concentrate.Diluents).Must((document, id) => document.Diluents.Any(diluent => diluent.Id == id))
            .WithErrorCode("diluent-undefined").WithMessage((_, id) => $"There is no diluent '{id}'.");
        RuleForEach(document => document.SprayRules).ById(rule => rule.Id).Must((document, rule) => document.Products.Any(product => product.Id == rule.Product))
            .WithErrorCode("product-undefined").WithMessage((_, rule) => $"There is no product '{rule.Product}'.");
        RuleForEach(document => document.SprayRules).ById(rule => rule.Id)
            .Must((document, rule) => document.Products.Where(product => product.Id == rule.Product).All(product => product.TotalMg == rule.MgPerDevice))
            .WithErrorCode("spray-disagrees").WithMessage("The product gives another dose in a device.");
    }
}

/// <summary>What the products say of salt and strengths is what the rules take.</summary>
internal sealed class ProductAgreements : RulesOn<FormularyDocuments>
{
    // The share of base is given with three digits.
    private const int Digits = 3;

    public ProductAgreements()
    {
        RuleForEach(all => all.Products.StrengthBasis.Equivalents).Must(IsTheShare)
            .WithErrorCode("fraction-disagrees").WithMessage("The rules have another share of base in this salt.");
        RuleFor(all => all.Products.Concentrate.MgPerMl).Must((all, strength) => strength == all.Rules.ConcentrateFrom.Value)
            .WithErrorCode("concentrate-disagrees").WithMessage("The rules take another strength for the concentrate.");
        RuleFor(all => all.Rules.SlipStrengths.Values).Must((all, values) => values.ToHashSet().SetEquals(Strengths(all.Products)))
            .WithErrorCode("strengths-disagree").WithMessage((all, _) => $"The strengths of the products of ketamine are {string.Join(", ", Strengths(all.Products).Select(Text))}.");
    }

    private static bool IsTheShare(FormularyDocuments all, SaltEquivalentEntry equivalent) => equivalent.SaltMg <= 0m
        || all.Rules.SaltFractions.Where(salt => salt.Salt == equivalent.Salt)
            .All(salt => decimal.Round(equivalent.BaseMg / equivalent.SaltMg, Digits) == salt.BaseFraction);

    private static IEnumerable<decimal> Strengths(ProductsDocument products) => products.Products
        .Where(product => product.Drug == Words.Drugs.Word(Drug.Ketamine)).Select(product => product.MgPerMl).OfType<decimal>().Distinct().Order();

    private static string Text(decimal strength) => Quantities.QuantityFormat.Number(strength);
}
