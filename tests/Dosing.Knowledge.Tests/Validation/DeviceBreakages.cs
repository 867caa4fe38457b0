using static Dosing.Knowledge.Tests.Validation.Changes;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>What can be wrong with a measuring device.</summary>
internal static class DeviceBreakages
{
    private const string Syringe = "syringe-10mL";
    private const string Pump = "pump";
    private const string At = $"products.json: devices[{Syringe}]";
    private const string AtPump = $"products.json: devices[{Pump}]";

    public static IEnumerable<Breakage> All =>
    [
        new("list-empty", "products.json: devices", Products(d => d with { Devices = [] })),
        new("id-malformed", "products.json: devices[Pump].id", Device(Pump, d => d with { Id = "Pump" })),
        new("id-malformed", "products.json: devices[syringe-10ml].id", Device(Syringe, d => d with { Id = "syringe-10ml" }), "id-disagrees"),
        new("id-disagrees", "products.json: devices[syringe-100mL].id", Device(Syringe, d => d with { Id = "syringe-100mL" })),
        new("text-empty", $"{At}.name", Device(Syringe, d => d with { Name = "" })),
        new("number-not-said", $"{At}.name", Device(Syringe, d => d with { Name = "Syringe of 1 mL" })),
        new("word-unknown", $"{At}.kind", Device(Syringe, d => d with { Kind = "spoon" })),
        new("not-positive", "products.json: devices[syringe-0mL].capacityMl", Device(Syringe, d => d with { Id = "syringe-0mL", CapacityMl = 0, Name = "Syringe of 0 mL" })),
        new("not-positive", $"{At}.stepMl", Device(Syringe, d => d with { StepMl = 0 })),
        new("not-positive", $"{AtPump}.stepMlPerHour", Device(Pump, d => d with { StepMlPerHour = -0.1m })),
        new("numbers-of-kind", At, Device(Syringe, d => d with { CapacityMl = null })),
        new("numbers-of-kind", At, Device(Syringe, d => d with { StepMl = null })),
        new("numbers-of-kind", At, Device(Syringe, d => d with { StepMlPerHour = 0.1m })),
        new("numbers-of-kind", At, Device(Syringe, d => d with { Kind = "pump" })),
        new("numbers-of-kind", AtPump, Device(Pump, d => d with { StepMlPerHour = null })),
        new("numbers-of-kind", AtPump, Device(Pump, d => d with { StepMl = 0.1m })),
        new("step-uneven", At, Device(Syringe, d => d with { StepMl = 0.3m })),
        new("step-uneven", At, Device(Syringe, d => d with { StepMl = 11 })),
        new("text-empty", $"{At}.basis", Device(Syringe, d => d with { Basis = "" })),
    ];
}
