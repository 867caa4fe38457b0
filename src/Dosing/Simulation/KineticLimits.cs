namespace Dosing.Simulation;

/// <summary>The limits of a population. Outside them nothing is simulated.</summary>
public sealed record KineticLimits
{
    /// <summary>The least body weight in kg, included.</summary>
    public required decimal WeightFromKg { get; init; }

    /// <summary>The greatest body weight in kg, included.</summary>
    public required decimal WeightToKg { get; init; }

    /// <summary>The greatest intravenous bolus in mg/kg, included.</summary>
    public required decimal BolusMgPerKg { get; init; }

    /// <summary>The greatest single infusion in mg/kg, included; null where only the total counts.</summary>
    public decimal? InfusionMgPerKg { get; init; }

    /// <summary>The greatest total of all doses in mg/kg, included.</summary>
    public required decimal TotalMgPerKg { get; init; }

    /// <summary>The longest infusion in hours, included.</summary>
    public required decimal InfusionHours { get; init; }

    /// <summary>The longest time that is shown, in hours, included.</summary>
    public required decimal HorizonHours { get; init; }

    /// <summary>The first minutes after a bolus that are shown grey and compared with nothing.</summary>
    public required decimal IgnoredMinutes { get; init; }

    /// <summary>Where the limits come from.</summary>
    public required string Basis { get; init; }
}
