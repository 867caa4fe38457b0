using Dosing.Clinical;

namespace Dosing.Simulation;

/// <summary>Concentrations over time for teaching: all that a page or a picture shows. No dose and no verdict follows from it.</summary>
public sealed record SimulationAnswer
{
    /// <summary>The plan as read; null for a regimen that was computed as written.</summary>
    public SimulationPlan? Plan { get; init; }

    /// <summary>The drug.</summary>
    public required Drug Drug { get; init; }

    /// <summary>The body weight in kg.</summary>
    public required double WeightKg { get; init; }

    /// <summary>Adults or children; null where it was not said.</summary>
    public PopulationKind? Population { get; init; }

    /// <summary>The model, with the values of this patient.</summary>
    public required SimulatedModel Model { get; init; }

    /// <summary>The minutes of every curve, ascending; at least one.</summary>
    public required IReadOnlyList<double> Minutes { get; init; }

    /// <summary>One curve for each regimen, in the order of the plan; at least one.</summary>
    public required IReadOnlyList<SimulatedCurve> Curves { get; init; }

    /// <summary>The landmarks of the drug, those that are compared and those that are only shown.</summary>
    public required IReadOnlyList<Landmark> Landmarks { get; init; }

    /// <summary>What has to be said beside the curves, in order; at least one.</summary>
    public required IReadOnlyList<SimulationNote> Notes { get; init; }

    /// <summary>Which kinetics it rests on.</summary>
    public required KineticsIdentity Kinetics { get; init; }

    /// <summary>Where its numbers were read: model, models beside it, absorption, landmarks; distinct, in the order of use.</summary>
    public required IReadOnlyList<SimulationSource> Sources { get; init; }
}

/// <summary>A model with the values that were used.</summary>
/// <param name="Id">The id, or null where the file names none.</param>
/// <param name="Name">What it is called.</param>
/// <param name="SiteInWords">What the axis shows, such as <c>arterial plasma</c>.</param>
/// <param name="Status">How its numbers were verified, or null where they stand in a file.</param>
/// <param name="Published">The values as published, each with its symbol and unit; empty for a file.</param>
/// <param name="Patient">The values of this patient.</param>
/// <param name="HalfLivesMinutes">The half-lives in minutes, ascending.</param>
/// <param name="EffectSitePerMinute">The rate constant ke0 per minute, or null where none is defined.</param>
public sealed record SimulatedModel(
    string? Id,
    string Name,
    string SiteInWords,
    KineticStatus? Status,
    IReadOnlyList<(string Symbol, decimal Value, string Unit)> Published,
    PatientDisposition Patient,
    IReadOnlyList<double> HalfLivesMinutes,
    double? EffectSitePerMinute);

/// <summary>Something to say beside the curves.</summary>
/// <param name="Id">A stable id in lower case.</param>
/// <param name="Text">A sentence or more.</param>
public sealed record SimulationNote(string Id, string Text);

/// <summary>A source of a simulation.</summary>
/// <param name="Of">What rests on it: the id of a model or a landmark, or the absorption by a route.</param>
/// <param name="Text">Where it was read.</param>
/// <param name="Status">How it was verified, or null where it was chosen, recalled or assumed.</param>
public sealed record SimulationSource(string Of, string Text, KineticStatus? Status);
