namespace Dosing.Preparation;

/// <summary>What a table of doses prints.</summary>
public enum RateTableKind
{
    /// <summary>Pump rates in mL/h, for a rate such as 0.3 mg/kg/h.</summary>
    Rates,

    /// <summary>Volumes in mL, for a dose in mg or mg/kg.</summary>
    Volumes,
}
