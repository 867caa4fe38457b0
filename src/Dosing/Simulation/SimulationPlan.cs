using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Simulation;

/// <summary>A simulation that was read whole. Whether it may be simulated is another question.</summary>
public sealed record SimulationPlan
{
    /// <summary>The drug.</summary>
    public required Drug Drug { get; init; }

    /// <summary>Whether the drug was said; otherwise it is racemic ketamine.</summary>
    public required bool DrugIsSaid { get; init; }

    /// <summary>The body weight.</summary>
    public required BodyWeight Weight { get; init; }

    /// <summary>The age.</summary>
    public required Age Age { get; init; }

    /// <summary>The model that was named, or null for the default of the population.</summary>
    public KineticModel? Model { get; init; }

    /// <summary>The regimens, at least one, in the order of their first dose.</summary>
    public required IReadOnlyList<NamedRegimen> Regimens { get; init; }

    /// <summary>How long is shown.</summary>
    public required Duration Until { get; init; }

    /// <summary>The distance of two points.</summary>
    public required Duration Every { get; init; }

    /// <summary>How many people are drawn.</summary>
    public required int People { get; init; }

    /// <summary>What the drawing begins with.</summary>
    public required long Seed { get; init; }

    /// <summary>The names of what was not said and stands at its default: <c>until</c>, <c>every</c>, <c>people</c>, <c>seed</c>.</summary>
    public required IReadOnlyList<string> Defaults { get; init; }

    /// <summary>What whoever asked wants said beside the answer; possibly empty.</summary>
    public IReadOnlyList<SimulationNote> Notes { get; init; } = [];
}

/// <summary>The doses that make one curve.</summary>
/// <param name="Name">The name.</param>
/// <param name="Doses">The doses, at least one, in the order given.</param>
/// <param name="Origin">Where they come from, or null where they were typed.</param>
public sealed record NamedRegimen(string Name, IReadOnlyList<SimulatedDose> Doses, RegimenOrigin? Origin)
{
    /// <summary>The name of the regimen whose doses have none.</summary>
    public const string Unnamed = "doses";
}
