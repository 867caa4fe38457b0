using Dosing.Quantities;

namespace Dosing.Formularies;

/// <summary>How a nasal spray that gives a fixed dose is used.</summary>
public sealed record SprayRule
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>What it is, in a few words.</summary>
    public required string Name { get; init; }

    /// <summary>The id of the product.</summary>
    public required string Product { get; init; }

    /// <summary>The mass that one device gives.</summary>
    public required DrugMass PerDevice { get; init; }

    /// <summary>How many sprays a device gives.</summary>
    public required int SpraysPerDevice { get; init; }

    /// <summary>Whether the device is primed before use.</summary>
    public required bool Primed { get; init; }

    /// <summary>The time from one device to the next.</summary>
    public required Duration BetweenDevices { get; init; }

    /// <summary>The doses and their devices, smallest first; at least one.</summary>
    public required IReadOnlyList<SprayDose> Doses { get; init; }

    /// <summary>How long before there is no food.</summary>
    public required Duration NoFoodBefore { get; init; }

    /// <summary>How long before there are no liquids.</summary>
    public required Duration NoLiquidsBefore { get; init; }

    /// <summary>How long before there is no nasal steroid and no nasal decongestant.</summary>
    public required Duration NoNasalSteroidOrDecongestantBefore { get; init; }

    /// <summary>About how long after the dose blood pressure is taken; it is taken before the dose too.</summary>
    public required Duration BloodPressureAfterAbout { get; init; }

    /// <summary>How long the patient is observed at least.</summary>
    public required Duration ObserveAtLeast { get; init; }

    /// <summary>Where it may be given.</summary>
    public required string Site { get; init; }

    /// <summary>What its boxed warning names; possibly empty.</summary>
    public required IReadOnlyList<string> BoxedWarning { get; init; }

    /// <summary>What it rests on; at least one line.</summary>
    public required IReadOnlyList<EvidenceLine> Evidence { get; init; }
}

/// <summary>A dose of a spray and the devices that give it.</summary>
/// <param name="Dose">The dose.</param>
/// <param name="Devices">How many devices.</param>
public sealed record SprayDose(DrugMass Dose, int Devices);
