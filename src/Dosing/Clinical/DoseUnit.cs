namespace Dosing.Clinical;

/// <summary>The units in which reference ranges, ceilings and ladders are written.</summary>
public enum DoseUnit
{
    /// <summary>Total milligrams.</summary>
    Milligrams,

    /// <summary>Milligrams per kilogram.</summary>
    MilligramsPerKilogram,

    /// <summary>Milligrams per hour.</summary>
    MilligramsPerHour,

    /// <summary>Milligrams per minute.</summary>
    MilligramsPerMinute,

    /// <summary>Milligrams per kilogram per hour.</summary>
    MilligramsPerKilogramPerHour,

    /// <summary>Micrograms per kilogram per minute.</summary>
    MicrogramsPerKilogramPerMinute,
}
