using Dosing.Clinical;

namespace Dosing.Formularies;

/// <summary>A dose above which no evidence was found, for any intent.</summary>
public sealed record DoseCeiling
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The drug.</summary>
    public required Drug Drug { get; init; }

    /// <summary>The route.</summary>
    public required Route Route { get; init; }

    /// <summary>The ages; null means any age, known or not.</summary>
    public AgeSpan? Ages { get; init; }

    /// <summary>The durations; null means any.</summary>
    public MinuteSpan? OverMinutes { get; init; }

    /// <summary>The unit.</summary>
    public required DoseUnit Unit { get; init; }

    /// <summary>The value itself is not above the ceiling.</summary>
    public required decimal Above { get; init; }

    /// <summary>What it rests on.</summary>
    public required string Why { get; init; }

    /// <summary>The ids of the sources; at least one.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Whether a local protocol added or moved it: then an age or a duration that was not said leaves it unchecked.</summary>
    public bool IsLocal { get; init; }
}
