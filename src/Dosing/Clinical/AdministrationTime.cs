using Dosing.Quantities;

namespace Dosing.Clinical;

/// <summary>Over how long a dose is given: not said, a duration, or without an end.</summary>
public readonly record struct AdministrationTime
{
    private AdministrationTime(Duration? duration, bool continuous)
    {
        Duration = duration;
        IsContinuous = continuous;
    }

    /// <summary>The duration was not said, or the route takes none. The default value.</summary>
    public static AdministrationTime NotSaid => default;

    /// <summary>A rate without a duration: a continuous infusion.</summary>
    public static AdministrationTime Continuous { get; } = new(null, continuous: true);

    /// <summary>The duration, or null where it was not said or has no end.</summary>
    public Duration? Duration { get; }

    /// <summary>Whether the dose is a continuous infusion.</summary>
    public bool IsContinuous { get; }

    /// <summary>Whether it was not said.</summary>
    public bool IsNotSaid => Duration is null && !IsContinuous;

    /// <summary>A given duration.</summary>
    public static AdministrationTime Over(Duration duration) => new(duration, continuous: false);

    /// <summary>Whether the dose is known to take at least that many minutes; a continuous infusion always does.</summary>
    public bool IsAtLeast(decimal minutes) => IsContinuous || (Duration is { } d && d.Exact >= (Rational)minutes * 60m);
}
