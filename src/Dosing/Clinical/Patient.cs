using Dosing.Quantities;

namespace Dosing.Clinical;

/// <summary>What is known of a patient. Null means unknown, and nothing is assumed in its place.</summary>
/// <param name="Weight">The body weight.</param>
/// <param name="WeightSource">Where the weight comes from.</param>
/// <param name="Age">The age.</param>
/// <param name="Height">The height.</param>
/// <param name="Sex">The sex.</param>
public sealed record Patient(BodyWeight? Weight, WeightSource? WeightSource, Age? Age, BodyHeight? Height, Sex? Sex);
