using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Validation;

/// <summary>One product: its strength, its container, and a name that says both.</summary>
internal sealed class ProductValidator : RulesOn<ProductEntry>
{
    public ProductValidator()
    {
        RuleFor(product => product.Id).IsId();
        RuleFor(product => product.Name).IsSaid();
        RuleFor(product => product.Name).Must((product, name) => Numbers.Says(name, product.MgPerMl, "mg/mL")
                && Numbers.Says(name, product.ContainerMl, "mL") && (product.MgPerMl is not null || Numbers.Says(name, product.TotalMg, "mg")))
            .WithErrorCode("number-not-said").WithMessage("The name does not say the strength and the container, or the dose of the device.");
        RuleFor(product => product.Drug).IsWordOf(Words.Drugs);
        RuleFor(product => product.Jurisdiction).IsSaidIfStated();
        RuleFor(product => product.Maker).IsSaidIfStated();
        RuleFor(product => product.Form).IsWordOf(ProductForms.Words);
        RuleFor(product => product.MgPerMl).IsPositiveIfStated();
        RuleFor(product => product.ContainerMl).IsPositiveIfStated();
        RuleFor(product => product.TotalMg).IsPositiveIfStated();
        RuleFor(product => product).Must(HasItsNumbers)
            .WithErrorCode("numbers-of-form").WithMessage("A nasal spray has a total and no strength; every other form has a strength, and a vial or an ampoule its volume.");
        RuleFor(product => product).Must(product => product.TotalMg is not { } total || product.MgPerMl is not { } strength || total == strength * product.ContainerMl)
            .WithErrorCode("total-disagrees").WithMessage("The total is not the strength times the volume of the container.");
        RuleFor(product => product.Note).IsSaidIfStated();
        RuleFor(product => product.Evidence).IsNotEmptyList();
        RuleForEach(product => product.Evidence).SetValidator(new EvidenceValidator());
    }

    // A form that is no word has a failure of its own.
    private static bool HasItsNumbers(ProductEntry product) => !ProductForms.Words.TryRead(product.Form, out var form) || form switch
    {
        ProductForm.NasalSpray => product is { MgPerMl: null, ContainerMl: null, TotalMg: not null },
        ProductForm.Injection => product.MgPerMl is not null,
        _ => product is { MgPerMl: not null, ContainerMl: not null },
    };
}

/// <summary>What a strength counts.</summary>
internal sealed class StrengthBasisValidator : RulesOn<StrengthBasisEntry>
{
    public StrengthBasisValidator()
    {
        RuleFor(basis => basis.Id).IsId();
        RuleFor(basis => basis.Text).IsSaid();
        RuleFor(basis => basis.Equivalents).IsNotEmptyList();
        RuleForEach(basis => basis.Equivalents).SetValidator(new SaltEquivalentValidator());
        RuleFor(basis => basis.Evidence).IsNotEmptyList();
        RuleForEach(basis => basis.Evidence).SetValidator(new EvidenceValidator());
    }
}

/// <summary>An amount of salt weighs more than the base in it.</summary>
internal sealed class SaltEquivalentValidator : RulesOn<SaltEquivalentEntry>
{
    public SaltEquivalentValidator()
    {
        RuleFor(equivalent => equivalent.BaseMg).IsPositive();
        RuleFor(equivalent => equivalent.Salt).IsWordOf(Words.Salts);
        RuleFor(equivalent => equivalent.SaltMg).Must((equivalent, salt) => salt > equivalent.BaseMg)
            .WithErrorCode("salt-not-heavier").WithMessage("The salt does not weigh more than the base that it holds.");
    }
}
