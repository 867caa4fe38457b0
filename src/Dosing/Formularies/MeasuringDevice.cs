using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Formularies;

/// <summary>A device by which a dose is measured out, and the step to which it can be read.</summary>
public sealed record MeasuringDevice
{
    /// <summary>The id, such as <c>syringe-10mL</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is, in a few words.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it measures a volume or a flow.</summary>
    public required MeasuringDeviceKind Kind { get; init; }

    /// <summary>The volume that a syringe holds; null for a pump.</summary>
    public Volume? Capacity { get; init; }

    /// <summary>The step of a syringe; null for a pump.</summary>
    public Volume? VolumeStep { get; init; }

    /// <summary>The step of a pump; null for a syringe.</summary>
    public FlowRate? RateStep { get; init; }

    /// <summary>What the step rests on.</summary>
    public required string Basis { get; init; }
}

/// <summary>What a device measures.</summary>
public enum MeasuringDeviceKind
{
    /// <summary>A syringe: a volume.</summary>
    Syringe,

    /// <summary>A pump: a flow.</summary>
    Pump,
}

/// <summary>The words for the kinds of devices.</summary>
public static class MeasuringDeviceKinds
{
    /// <summary>The vocabulary.</summary>
    public static Vocabulary<MeasuringDeviceKind> Words { get; } = new(
    [
        (MeasuringDeviceKind.Syringe, "syringe"),
        (MeasuringDeviceKind.Pump, "pump"),
    ]);
}
