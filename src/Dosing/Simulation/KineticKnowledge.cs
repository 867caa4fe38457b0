using Dosing.Clinical;

namespace Dosing.Simulation;

/// <summary>What is known of the kinetics of ketamine, for teaching. No verdict, depth or finding rests on it.</summary>
public sealed record KineticKnowledge
{
    /// <summary>Which document this is.</summary>
    public required KineticsIdentity Identity { get; init; }

    /// <summary>How a value at the reference weight becomes the value of a patient.</summary>
    public required WeightScaling Scaling { get; init; }

    /// <summary>Over how many seconds a bolus is given in what is shown, greater than zero.</summary>
    public required decimal BolusSeconds { get; init; }

    /// <summary>Why a bolus takes a time.</summary>
    public required string BolusBasis { get; init; }

    /// <summary>States, medicines and substances that no model here covers; at least one.</summary>
    public required IReadOnlyList<string> NotCovered { get; init; }

    /// <summary>The published models, in the order of the document; ids are distinct. Not all can be simulated.</summary>
    public required IReadOnlyList<KineticModel> Models { get; init; }

    /// <summary>The populations, each with its default model, absorption, spread and limits.</summary>
    public required IReadOnlyList<KineticPopulation> Populations { get; init; }

    /// <summary>Levels that were published beside an effect, in the order of the document.</summary>
    public required IReadOnlyList<Landmark> Landmarks { get; init; }

    /// <summary>Levels that were measured, with which the models are compared.</summary>
    public required IReadOnlyList<MeasuredLevel> Measured { get; init; }

    /// <summary>Published bioavailabilities.</summary>
    public required IReadOnlyList<BioavailabilityFigure> Bioavailability { get; init; }

    /// <summary>Published interactions of oral esketamine.</summary>
    public required IReadOnlyList<OralInteraction> Interactions { get; init; }

    /// <summary>The model of an id, in any ASCII case, or null where there is none.</summary>
    public KineticModel? FindModel(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Models.FirstOrDefault(model => model.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The population of a kind.</summary>
    /// <exception cref="InvalidOperationException">The document has none of that kind.</exception>
    public KineticPopulation Population(PopulationKind kind) => Populations.First(population => population.Kind == kind);

    /// <summary>The landmarks of a drug; those of racemic ketamine do not hold for levels of esketamine.</summary>
    public IReadOnlyList<Landmark> LandmarksOf(Drug drug) => [.. Landmarks.Where(mark => mark.Drug == drug)];
}

/// <summary>Which kinetics these are.</summary>
/// <param name="Id">The id of the document.</param>
/// <param name="Version">The version of the content.</param>
/// <param name="Date">The day of the version, year-month-day.</param>
/// <param name="Title">What it holds.</param>
/// <param name="Sha256">The SHA-256 of the document, in lower-case hexadecimal. It is not part of that of the formulary.</param>
public sealed record KineticsIdentity(string Id, string Version, string Date, string Title, string Sha256);

/// <summary>How values at a reference weight become those of a patient: volumes with the weight, clearances with its power.</summary>
/// <param name="ReferenceKilograms">The reference weight in kg, greater than zero.</param>
/// <param name="ClearanceExponent">The power of the weight for clearances, greater than zero, at most one.</param>
/// <param name="Basis">Why.</param>
public sealed record WeightScaling(decimal ReferenceKilograms, decimal ClearanceExponent, string Basis);

/// <summary>How a number was verified.</summary>
public enum KineticStatus
{
    /// <summary>Read in the publication or its abstract, a label, or the original program.</summary>
    Verified,

    /// <summary>Read in public code or a table that transcribes the publication; the publication itself was not seen.</summary>
    VerifiedSecondary,
}

/// <summary>The kinds of population that have models of their own.</summary>
public enum PopulationKind
{
    /// <summary>Adults.</summary>
    Adult,

    /// <summary>Children.</summary>
    Child,
}

/// <summary>Where the blood was drawn from which a model was made.</summary>
public enum SamplingSite
{
    /// <summary>From an artery.</summary>
    Arterial,

    /// <summary>From a vein.</summary>
    Venous,

    /// <summary>Not stated, or both.</summary>
    NotStated,
}
