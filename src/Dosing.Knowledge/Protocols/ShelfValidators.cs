using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Validation;

namespace Dosing.Knowledge.Protocols;

/// <summary>The products in stock: these only, or all but those, and added ones.</summary>
internal sealed class ProductShelfValidator : RulesOn<ProductShelf>
{
    public ProductShelfValidator()
    {
        RuleFor(s => s.Only!).IsDistinct().When(s => s.Only is not null);
        RuleFor(s => s.Without).IsDistinct();
        RuleFor(s => s.Add).IsDistinctBy(p => p.Id);
        RuleFor(s => s.Without).Must((s, without) => s.Only is null || without.Count == 0)
            .WithErrorCode("shelf-contradicts").WithMessage("Say only, or without, not both.");
        RuleForEach(s => s.Add).SetValidator(new ProductValidator());
    }
}

/// <summary>The devices in use: these only, or all but those, and added ones.</summary>
internal sealed class DeviceShelfValidator : RulesOn<DeviceShelf>
{
    public DeviceShelfValidator()
    {
        RuleFor(s => s.Only!).IsDistinct().When(s => s.Only is not null);
        RuleFor(s => s.Without).IsDistinct();
        RuleFor(s => s.Add).IsDistinctBy(d => d.Id);
        RuleFor(s => s.Without).Must((s, without) => s.Only is null || without.Count == 0)
            .WithErrorCode("shelf-contradicts").WithMessage("Say only, or without, not both.");
        RuleForEach(s => s.Add).SetValidator(new DeviceValidator());
    }
}
