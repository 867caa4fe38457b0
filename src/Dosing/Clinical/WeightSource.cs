namespace Dosing.Clinical;

/// <summary>Where a body weight comes from.</summary>
public enum WeightSource
{
    /// <summary>Measured on a scale.</summary>
    Measured,

    /// <summary>Stated by the patient or another person.</summary>
    Stated,

    /// <summary>Estimated by sight or by length.</summary>
    Estimated,
}
