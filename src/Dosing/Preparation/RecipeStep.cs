using Dosing.Quantities;

namespace Dosing.Preparation;

/// <summary>One step of a recipe, with what is in the hand after it.</summary>
/// <param name="Text">What to do, as a person reads it.</param>
/// <param name="Volume">The volume in the syringe, bag or pump after the step; null where the step changes none.</param>
/// <param name="Mass">The mass of drug in it.</param>
/// <param name="Concentration">The strength of it.</param>
public sealed record RecipeStep(string Text, Volume? Volume = null, DrugMass? Mass = null, Strength? Concentration = null);
