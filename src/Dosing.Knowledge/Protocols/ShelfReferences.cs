using Dosing.Knowledge.Conditions;

namespace Dosing.Knowledge.Protocols;

/// <summary>The products and devices of a protocol beside those of the formulary: what is taken away is known, what is added is new.</summary>
internal sealed class ShelfReferences : RulesOn<ProtocolInput>
{
    public ShelfReferences()
    {
        RuleForEach(all => all.Document.Products!.Only).Must((all, id) => all.Formulary.FindProduct(id) is not null)
            .WithErrorCode("product-unknown").WithMessage((_, id) => $"The formulary has no product '{id}'.").When(all => all.Document.Products is not null);
        RuleForEach(all => all.Document.Products!.Without).Must((all, id) => all.Formulary.FindProduct(id) is not null)
            .WithErrorCode("product-unknown").WithMessage((_, id) => $"The formulary has no product '{id}'.").When(all => all.Document.Products is not null);
        RuleForEach(all => all.Document.Products!.Add).Must((all, product) => all.Formulary.FindProduct(product.Id) is null)
            .WithErrorCode("id-taken").WithMessage((_, product) => $"The formulary has a product '{product.Id}' already.").When(all => all.Document.Products is not null);
        RuleForEach(all => all.Document.Devices!.Only).Must((all, id) => all.Formulary.FindDevice(id) is not null)
            .WithErrorCode("device-unknown").WithMessage((_, id) => $"The formulary has no device '{id}'.").When(all => all.Document.Devices is not null);
        RuleForEach(all => all.Document.Devices!.Without).Must((all, id) => all.Formulary.FindDevice(id) is not null)
            .WithErrorCode("device-unknown").WithMessage((_, id) => $"The formulary has no device '{id}'.").When(all => all.Document.Devices is not null);
        RuleForEach(all => all.Document.Devices!.Add).Must((all, device) => all.Formulary.FindDevice(device.Id) is null)
            .WithErrorCode("id-taken").WithMessage((_, device) => $"The formulary has a device '{device.Id}' already.").When(all => all.Document.Devices is not null);
    }
}
