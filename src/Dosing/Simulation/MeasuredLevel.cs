namespace Dosing.Simulation;

/// <summary>Levels that somebody measured, with the doses where they are known.</summary>
public sealed record MeasuredLevel
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The doses in words.</summary>
    public required string Regimen { get; init; }

    /// <summary>Adults or children.</summary>
    public required PopulationKind Population { get; init; }

    /// <summary>The doses as <c>GiveReader</c> reads them; empty where no model is compared.</summary>
    public IReadOnlyList<string> Give { get; init; } = [];

    /// <summary>The body weight in kg, or null where no model is compared.</summary>
    public decimal? WeightKg { get; init; }

    /// <summary>Whether the weight is assumed because the paper gives none.</summary>
    public bool WeightIsAssumed { get; init; }

    /// <summary>The times in minutes, ascending; possibly empty.</summary>
    public IReadOnlyList<decimal> TimesMinutes { get; init; } = [];

    /// <summary>The level at each time.</summary>
    public IReadOnlyList<decimal> Observed { get; init; } = [];

    /// <summary>What was observed, where it is no level.</summary>
    public string? ObservedText { get; init; }

    /// <summary>Further figures by the name of the evidence.</summary>
    public IReadOnlyDictionary<string, decimal> Figures { get; init; } = new Dictionary<string, decimal>();

    /// <summary>The unit with what was measured.</summary>
    public string? Unit { get; init; }

    /// <summary>Where the blood was drawn.</summary>
    public string? Site { get; init; }

    /// <summary>Remarks of the evidence.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>How it was verified.</summary>
    public required KineticStatus Status { get; init; }

    /// <summary>Where it was read.</summary>
    public required string Source { get; init; }

    /// <summary>Whether it is one of the adult intravenous levels by which models are compared.</summary>
    public bool TestsAdultIntravenous { get; init; }
}

/// <summary>A published bioavailability.</summary>
/// <param name="Route">The route as the evidence names it.</param>
/// <param name="Population">In whom, or null.</param>
/// <param name="Analyte">Of what, or null where of the racemate.</param>
/// <param name="Figures">The figures by the name of the evidence.</param>
/// <param name="Status">How it was verified.</param>
/// <param name="Confidence">How far it is trusted, or null.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Note">A remark, or null.</param>
public sealed record BioavailabilityFigure(
    string Route, string? Population, string? Analyte, IReadOnlyDictionary<string, decimal> Figures, KineticStatus Status, string? Confidence, string Source, string? Note);

/// <summary>What another substance does to the exposure by oral esketamine.</summary>
/// <param name="With">The substance.</param>
/// <param name="Figures">The figures by the name of the evidence.</param>
/// <param name="Status">How it was verified.</param>
/// <param name="Source">Where it was read.</param>
public sealed record OralInteraction(string With, IReadOnlyDictionary<string, decimal> Figures, KineticStatus Status, string Source);
