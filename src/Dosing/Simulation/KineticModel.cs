using Dosing.Clinical;

namespace Dosing.Simulation;

/// <summary>One published model: where it comes from, for whom it was made, and its values where it can be simulated.</summary>
public sealed record KineticModel
{
    /// <summary>The id, such as <c>kamp2020</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>In whom it was made.</summary>
    public required string StudiedIn { get; init; }

    /// <summary>What was measured: racemate, one enantiomer, or a metabolite.</summary>
    public required string Analyte { get; init; }

    /// <summary>Where the blood was drawn.</summary>
    public required SamplingSite Site { get; init; }

    /// <summary>The site in the words of the evidence.</summary>
    public required string Sampling { get; init; }

    /// <summary>Whether the site is only recalled: nobody read it in a source.</summary>
    public bool SiteIsRecalled { get; init; }

    /// <summary>The number of compartments; zero where only totals were published.</summary>
    public required int Compartments { get; init; }

    /// <summary>How its numbers were verified.</summary>
    public required KineticStatus Status { get; init; }

    /// <summary>How far they are trusted, and why.</summary>
    public required string Confidence { get; init; }

    /// <summary>Where they were read; at least one.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>What the evidence remarks of it.</summary>
    public string? Notes { get; init; }

    /// <summary>How it scales with weight, in words.</summary>
    public string? WeightScaling { get; init; }

    /// <summary>Why it is not simulated, or what it is kept to.</summary>
    public string? Remark { get; init; }

    /// <summary>The population for which it is simulated, or null where it is not.</summary>
    public PopulationKind? SimulatedFor { get; init; }

    /// <summary>The drugs of which it is a model, as far as it is simulated.</summary>
    public IReadOnlyList<Drug> Drugs { get; init; } = [];

    /// <summary>Its volumes and clearances, or null where it is not simulated.</summary>
    public ModelDisposition? Disposition { get; init; }

    /// <summary>Further published figures by the name of the evidence, which says the unit.</summary>
    public IReadOnlyDictionary<string, decimal> Figures { get; init; } = new Dictionary<string, decimal>();

    /// <summary>The published spread between people, by the name of the evidence.</summary>
    public IReadOnlyDictionary<string, decimal> Spread { get; init; } = new Dictionary<string, decimal>();

    /// <summary>Whether it can be simulated.</summary>
    public bool IsSimulated => Disposition is not null;

    /// <summary>The site as an axis names it: <c>arterial plasma</c>.</summary>
    public string SiteInWords => Site switch
    {
        SamplingSite.Arterial => "arterial plasma",
        SamplingSite.Venous => SiteIsRecalled ? "venous plasma (the site is recalled, not read)" : "venous plasma",
        _ => "plasma, site not stated",
    };
}
