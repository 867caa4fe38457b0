using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Simulation;

/// <summary>What belongs to a population: default model, models to compare with, absorption, spread, effect site, limits.</summary>
public sealed record KineticPopulation
{
    private const int MonthsPerYear = 12;

    /// <summary>Adults or children.</summary>
    public required PopulationKind Kind { get; init; }

    /// <summary>The first completed year of age.</summary>
    public required int AgeFromYears { get; init; }

    /// <summary>The last completed year of age, included.</summary>
    public required int AgeToYears { get; init; }

    /// <summary>A younger first year from which the models are used with a note, or null.</summary>
    public int? AlsoFromYears { get; init; }

    /// <summary>The note for those younger years, or null.</summary>
    public string? AlsoNote { get; init; }

    /// <summary>The id of the model that is used where none is named.</summary>
    public required string DefaultModel { get; init; }

    /// <summary>The ids of the models that are compared, by drug.</summary>
    public required IReadOnlyDictionary<Drug, IReadOnlyList<string>> Compared { get; init; }

    /// <summary>The absorption by route; each belongs to the default model and to no other.</summary>
    public required IReadOnlyList<RouteAbsorption> Absorption { get; init; }

    /// <summary>The spread between people.</summary>
    public required SpreadSet Spread { get; init; }

    /// <summary>The effect site, or null where none is defined.</summary>
    public EffectSiteBasis? EffectSite { get; init; }

    /// <summary>The limits outside which nothing is simulated.</summary>
    public required KineticLimits Limits { get; init; }

    /// <summary>Whether an age belongs to it, by completed years.</summary>
    public bool Holds(Age age) => Years(age) is var years && years >= (AlsoFromYears ?? AgeFromYears) && years <= AgeToYears;

    /// <summary>Whether an age belongs to it with a note only.</summary>
    public bool HoldsWithNote(Age age) => Holds(age) && Years(age) < AgeFromYears;

    /// <summary>The absorption of a drug by a route, or null where there is none.</summary>
    public RouteAbsorption? AbsorptionOf(Route route, Drug drug) => Absorption.FirstOrDefault(a => a.Route == route && a.Drugs.Contains(drug));

    private static int Years(Age age) => age.CompletedMonths / MonthsPerYear;
}

/// <summary>On what a bioavailability rests.</summary>
public enum BioavailabilityBasis
{
    /// <summary>On published values.</summary>
    Published,

    /// <summary>On memory: nobody read it in a source.</summary>
    Recalled,

    /// <summary>On an assumption.</summary>
    Assumed,
}

/// <summary>How a drug enters the blood by a route: bioavailability, first-order rate and lag.</summary>
public sealed record RouteAbsorption
{
    /// <summary>The route.</summary>
    public required Route Route { get; init; }

    /// <summary>The drugs for which it holds.</summary>
    public required IReadOnlyList<Drug> Drugs { get; init; }

    /// <summary>The part of the dose that reaches the blood, greater than zero, at most one.</summary>
    public required decimal Bioavailability { get; init; }

    /// <summary>The rate constant per minute, greater than zero.</summary>
    public required decimal PerMinute { get; init; }

    /// <summary>The minutes before absorption begins, zero or greater.</summary>
    public required decimal LagMinutes { get; init; }

    /// <summary>On what the bioavailability rests.</summary>
    public required BioavailabilityBasis BioavailabilityIs { get; init; }

    /// <summary>Where the bioavailability is said to come from, where it is recalled or assumed.</summary>
    public string? BioavailabilityNote { get; init; }

    /// <summary>Whether the time of the peak is approximate: real doses by this route arrive in two waves.</summary>
    public bool PeakTimeIsApproximate { get; init; }

    /// <summary>How the values were chosen.</summary>
    public required string Basis { get; init; }

    /// <summary>How far they are trusted.</summary>
    public required string Confidence { get; init; }
}

/// <summary>The spread between people and of measurements, as coefficients of variation of log-normal distributions.</summary>
public sealed record SpreadSet
{
    /// <summary>The coefficients of V1, CL, V2, Q2, V3, Q3, by the names of the document.</summary>
    public required IReadOnlyDictionary<string, decimal> Disposition { get; init; }

    /// <summary>The coefficient of the absorption rate, or null where none is known.</summary>
    public decimal? AbsorptionRate { get; init; }

    /// <summary>The coefficients of the bioavailability by route; a route without one has none that is known.</summary>
    public required IReadOnlyDictionary<Route, decimal> Bioavailability { get; init; }

    /// <summary>The coefficient of what remains: assay, time, model.</summary>
    public required decimal Residual { get; init; }

    /// <summary>The kind of distribution.</summary>
    public required string Distribution { get; init; }

    /// <summary>Whether it was published or chosen.</summary>
    public required string Standing { get; init; }

    /// <summary>On what it rests, or null.</summary>
    public string? Basis { get; init; }
}

/// <summary>The time to the peak of effect after a bolus, from which the rate of the effect site is solved for each patient.</summary>
/// <param name="TimeToPeakMinutes">Minutes to the peak of effect, greater than zero.</param>
/// <param name="Models">The ids of the models for which it is defined.</param>
/// <param name="Basis">On what it rests.</param>
/// <param name="Confidence">How far it is trusted.</param>
/// <param name="Contradiction">What speaks against it.</param>
public sealed record EffectSiteBasis(decimal TimeToPeakMinutes, IReadOnlyList<string> Models, string Basis, string Confidence, string Contradiction);
