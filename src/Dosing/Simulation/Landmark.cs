using Dosing.Clinical;

namespace Dosing.Simulation;

/// <summary>A level in blood that was published beside an effect. A level is not a state: tolerance, other drugs and stimulation move it.</summary>
public sealed record Landmark
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The lower end in ng/mL, greater than zero.</summary>
    public required decimal Low { get; init; }

    /// <summary>The upper end in ng/mL, not less than the lower one.</summary>
    public required decimal High { get; init; }

    /// <summary>What it stands for.</summary>
    public required string Meaning { get; init; }

    /// <summary>The drug whose levels it is compared with.</summary>
    public required Drug Drug { get; init; }

    /// <summary>What was measured, where it is more than the drug.</summary>
    public string? Analyte { get; init; }

    /// <summary>How it was verified.</summary>
    public required KineticStatus Status { get; init; }

    /// <summary>Where it was read.</summary>
    public required string Source { get; init; }

    /// <summary>Why it is shown and compared with nothing, or null where it is compared.</summary>
    public string? NotCompared { get; init; }
}
