namespace Dosing.Clinical;

/// <summary>The sex of a patient, as pregnancy and some limits need it.</summary>
public enum Sex
{
    /// <summary>Male.</summary>
    Male,

    /// <summary>Female.</summary>
    Female,
}
