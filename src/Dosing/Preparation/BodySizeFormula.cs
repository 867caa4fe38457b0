using Dosing.Clinical;

namespace Dosing.Preparation;

/// <summary>The published formulas of body size, in the order in which they are shown.</summary>
public enum BodySizeFormula
{
    /// <summary>Body mass index, in kg/m2 (Quetelet).</summary>
    BodyMassIndex,

    /// <summary>Body surface area, in m2 (Mosteller 1987).</summary>
    BodySurfaceArea,

    /// <summary>Ideal body weight, in kg (Devine 1974).</summary>
    IdealBodyWeight,

    /// <summary>Adjusted body weight, in kg: the ideal one and 0.4 of what is above it.</summary>
    AdjustedBodyWeight,

    /// <summary>Lean body weight, in kg (Janmahasatian 2005).</summary>
    LeanBodyWeight,

    /// <summary>Lean body mass, in kg (James 1976).</summary>
    LeanBodyMassJames,

    /// <summary>Lean body mass, in kg (Boer 1984).</summary>
    LeanBodyMassBoer,

    /// <summary>Fat-free mass, in kg (Al-Sallami 2015).</summary>
    FatFreeMass,
}

/// <summary>The words of <see cref="BodySizeFormula"/>.</summary>
public static class BodySizeFormulas
{
    /// <summary>The ids of the formulas.</summary>
    public static Vocabulary<BodySizeFormula> Words { get; } = new(
    [
        (BodySizeFormula.BodyMassIndex, "bmi"),
        (BodySizeFormula.BodySurfaceArea, "bsa-mosteller"),
        (BodySizeFormula.IdealBodyWeight, "ideal-devine"),
        (BodySizeFormula.AdjustedBodyWeight, "adjusted"),
        (BodySizeFormula.LeanBodyWeight, "lean-janmahasatian"),
        (BodySizeFormula.LeanBodyMassJames, "lean-james"),
        (BodySizeFormula.LeanBodyMassBoer, "lean-boer"),
        (BodySizeFormula.FatFreeMass, "fat-free-al-sallami"),
    ]);

    /// <summary>Whether the formula gives a weight, in kg, rather than an index or an area.</summary>
    public static bool IsWeight(BodySizeFormula formula) => formula > BodySizeFormula.BodySurfaceArea;
}
