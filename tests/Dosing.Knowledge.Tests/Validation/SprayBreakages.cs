using static Dosing.Knowledge.Tests.Validation.Changes;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What can be wrong with how a spray is used.</summary>
internal static class SprayBreakages
{
    private const string Id = "spravato-use";
    private const string At = $"products.json: sprayRules[{Id}]";

    public static IEnumerable<Breakage> All =>
    [
        new("id-malformed", "products.json: sprayRules[Spravato].id", Spray(Id, r => r with { Id = "Spravato" })),
        new("text-empty", $"{At}.name", Spray(Id, r => r with { Name = "" })),
        new("product-undefined", At, Spray(Id, r => r with { Product = "spravato" })),
        new("spray-disagrees", At, Product("spravato-28mg", p => p with { TotalMg = 14, Name = "Spravato, 14 mg a device" })),
        new("not-positive", $"{At}.mgPerDevice", Spray(Id, r => r with { MgPerDevice = 0 }), "devices-disagree", "spray-disagrees"),
        new("not-positive", $"{At}.spraysPerDevice", Spray(Id, r => r with { SpraysPerDevice = 0 })),
        new("not-positive", $"{At}.betweenDevicesMinutes", Spray(Id, r => r with { BetweenDevicesMinutes = 0 })),
        new("list-empty", $"{At}.doses", Spray(Id, r => r with { Doses = [] })),
        new("devices-disagree", $"{At}.doses", Spray(Id, r => r with { Doses = [new() { Mg = 56, Devices = 1 }] })),
        new("not-ascending", $"{At}.doses", Spray(Id, r => r with { Doses = [new() { Mg = 0, Devices = 0 }] })),
        new("not-ascending", $"{At}.doses", Spray(Id, r => r with { Doses = [.. r.Doses.Reverse()] })),
        new("not-positive", $"{At}.noFoodBeforeMinutes", Spray(Id, r => r with { NoFoodBeforeMinutes = 0 })),
        new("not-positive", $"{At}.noLiquidsBeforeMinutes", Spray(Id, r => r with { NoLiquidsBeforeMinutes = -30 })),
        new("not-positive", $"{At}.noNasalSteroidOrDecongestantBeforeMinutes", Spray(Id, r => r with { NoNasalSteroidOrDecongestantBeforeMinutes = 0 })),
        new("not-positive", $"{At}.bloodPressureAfterAboutMinutes", Spray(Id, r => r with { BloodPressureAfterAboutMinutes = 0 })),
        new("not-positive", $"{At}.observeAtLeastMinutes", Spray(Id, r => r with { ObserveAtLeastMinutes = 0 })),
        new("text-empty", $"{At}.site", Spray(Id, r => r with { Site = "" })),
        new("text-empty", $"{At}.boxedWarning[0]", Spray(Id, r => r with { BoxedWarning = [""] })),
        new("id-repeated", $"{At}.boxedWarning", Spray(Id, r => r with { BoxedWarning = ["abuse", "abuse"] })),
    ];
}
