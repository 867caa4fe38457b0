using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Formularies;

/// <summary>What is known about diluting ketamine.</summary>
/// <param name="Concentrate">The rule on the concentrate.</param>
/// <param name="Mixes">The infusions whose mixture is stated, weakest first.</param>
/// <param name="NotFurther">The product that is not diluted further.</param>
public sealed record DilutionRules(ConcentrateRule Concentrate, IReadOnlyList<InfusionMix> Mixes, NotFurtherRule NotFurther);

/// <summary>A liquid in which a product is diluted.</summary>
/// <param name="Id">The id, such as <c>sodium-chloride-0.9</c>.</param>
/// <param name="Name">The name, as in the evidence.</param>
/// <param name="OtherNames">Other names for the same; possibly empty.</param>
/// <param name="Evidence">What it rests on; at least one line.</param>
public sealed record Diluent(string Id, string Name, IReadOnlyList<string> OtherNames, IReadOnlyList<EvidenceLine> Evidence);

/// <summary>How a concentrate is made ready before it is given by a route that does not bear it undiluted.</summary>
public sealed record ConcentrateRule
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The rule in words.</summary>
    public required string Text { get; init; }

    /// <summary>The strength of the concentrate.</summary>
    public required Strength Strength { get; init; }

    /// <summary>The routes by which it is not given undiluted; at least one.</summary>
    public required IReadOnlyList<Route> Routes { get; init; }

    /// <summary>How many volumes of diluent go to one of the concentrate.</summary>
    public required decimal DiluentParts { get; init; }

    /// <summary>The ids of the diluents that are stated; at least one.</summary>
    public required IReadOnlyList<string> Diluents { get; init; }

    /// <summary>Whether the dilution is used at once.</summary>
    public required bool UseAtOnce { get; init; }

    /// <summary>The highest strength after dilution, by a second source.</summary>
    public required Strength AtMost { get; init; }

    /// <summary>What it rests on; at least one line.</summary>
    public required IReadOnlyList<EvidenceLine> Evidence { get; init; }
}

/// <summary>An infusion whose mixture is stated.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">What it is, in a few words.</param>
/// <param name="Mass">The mass of drug.</param>
/// <param name="Volume">The volume in which it is.</param>
/// <param name="Strength">The strength that results.</param>
/// <param name="When">When this one is meant, or null.</param>
/// <param name="Evidence">What it rests on; at least one line.</param>
public sealed record InfusionMix(string Id, string Name, DrugMass Mass, Volume Volume, Strength Strength, string? When, IReadOnlyList<EvidenceLine> Evidence);

/// <summary>A product that is not diluted further.</summary>
/// <param name="Id">The id.</param>
/// <param name="Text">The rule in words.</param>
/// <param name="Strength">The strength of the product.</param>
/// <param name="Dissent">What others do, or null.</param>
/// <param name="Evidence">What it rests on; at least one line.</param>
public sealed record NotFurtherRule(string Id, string Text, Strength Strength, string? Dissent, IReadOnlyList<EvidenceLine> Evidence);

/// <summary>What is not mixed with ketamine.</summary>
/// <param name="Id">The id, such as <c>incompatible-diazepam</c>.</param>
/// <param name="With">The drug or the class of drugs.</param>
/// <param name="Where">Where the two must not meet, such as <c>in the same syringe</c>.</param>
/// <param name="Evidence">What it rests on; at least one line.</param>
public sealed record Incompatibility(string Id, string With, string Where, IReadOnlyList<EvidenceLine> Evidence);
