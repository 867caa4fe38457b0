namespace Dosing.Clinical;

/// <summary>The drugs that are judged. Milligrams are milligrams of base.</summary>
public enum Drug
{
    /// <summary>Racemic ketamine.</summary>
    Ketamine,

    /// <summary>Esketamine, the S-enantiomer; never converted from or into racemic ketamine.</summary>
    Esketamine,
}
