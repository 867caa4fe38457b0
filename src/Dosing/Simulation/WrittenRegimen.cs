using Dosing.Kinetics;

namespace Dosing.Simulation;

/// <summary>A regimen with the values of its model, as a file states them: computed exactly as written.</summary>
public sealed record WrittenRegimen
{
    /// <summary>The name, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The body weight in kg, greater than zero.</summary>
    public required double WeightKg { get; init; }

    /// <summary>Adults or children.</summary>
    public required PopulationKind Population { get; init; }

    /// <summary>The id of the model, or null.</summary>
    public string? ModelId { get; init; }

    /// <summary>The volumes and clearances.</summary>
    public required PatientDisposition Disposition { get; init; }

    /// <summary>The rate constant ke0 per minute, or null where there is no effect site.</summary>
    public double? EffectSitePerMinute { get; init; }

    /// <summary>The doses; a bolus is given at once.</summary>
    public required IReadOnlyList<DoseInput> Doses { get; init; }

    /// <summary>Whether the time of the peak is approximate, because a dose is given under the tongue, by mouth or into the rectum.</summary>
    public bool PeakTimeIsApproximate { get; init; }

    /// <summary>The minutes, ascending; at least one.</summary>
    public required IReadOnlyList<double> Minutes { get; init; }

    /// <summary>What was remarked when it was read; possibly empty.</summary>
    public IReadOnlyList<SimulationNote> Notes { get; init; } = [];
}
