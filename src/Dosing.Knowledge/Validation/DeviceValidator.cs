using System.Text.RegularExpressions;
using Dosing.Formularies;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;
using Dosing.Quantities;

namespace Dosing.Knowledge.Validation;

/// <summary>One measuring device: a syringe has a volume and a step of volume, a pump a step of flow.</summary>
internal sealed partial class DeviceValidator : RulesOn<DeviceEntry>
{
    public DeviceValidator()
    {
        RuleFor(device => device.Id).Must(id => IdPattern().IsMatch(id))
            .WithErrorCode("id-malformed").WithMessage((_, id) => $"'{id}' is not an id of a device: lower-case letters, and for a syringe its volume, such as syringe-10mL.");
        RuleFor(device => device.Id).Must((device, id) => device.CapacityMl is not { } volume || id == $"syringe-{QuantityFormat.Number(volume)}mL")
            .WithErrorCode("id-disagrees").WithMessage("The id of a syringe says its volume.");
        RuleFor(device => device.Name).IsSaid();
        RuleFor(device => device.Name).Must((device, name) => Numbers.Says(name, device.CapacityMl, "mL"))
            .WithErrorCode("number-not-said").WithMessage("The name does not say the volume.");
        RuleFor(device => device.Kind).IsWordOf(MeasuringDeviceKinds.Words);
        RuleFor(device => device.CapacityMl).IsPositiveIfStated();
        RuleFor(device => device.StepMl).IsPositiveIfStated();
        RuleFor(device => device.StepMlPerHour).IsPositiveIfStated();
        RuleFor(device => device).Must(HasItsNumbers)
            .WithErrorCode("numbers-of-kind").WithMessage("A syringe has a volume and a step in mL, a pump a step in mL/h, and neither has those of the other.");
        RuleFor(device => device).Must(device => device.CapacityMl is not { } volume || device.StepMl is not > 0m || volume % device.StepMl == 0m)
            .WithErrorCode("step-uneven").WithMessage("The volume is not a whole number of steps.");
        RuleFor(device => device.Basis).IsSaid();
    }

    // A kind that is no word has a failure of its own.
    private static bool HasItsNumbers(DeviceEntry device) => !MeasuringDeviceKinds.Words.TryRead(device.Kind, out var kind) || kind switch
    {
        MeasuringDeviceKind.Syringe => device is { CapacityMl: not null, StepMl: not null, StepMlPerHour: null },
        _ => device is { CapacityMl: null, StepMl: null, StepMlPerHour: not null },
    };

    [GeneratedRegex(@"\A[a-z]+(-[0-9]+(\.[0-9]+)?mL)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}
