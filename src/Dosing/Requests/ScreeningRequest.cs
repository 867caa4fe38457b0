using Dosing.Clinical;

namespace Dosing.Requests;

/// <summary>A request for the screening alone that was read whole: for whom and for what, without a dose.</summary>
public sealed record ScreeningRequest
{
    /// <summary>The request as typed.</summary>
    public required DoseRequest Raw { get; init; }

    /// <summary>What it is for.</summary>
    public required Intent Intent { get; init; }

    /// <summary>The drug, or null where none was said: ketamine's severities count.</summary>
    public Drug? Drug { get; init; }

    /// <summary>The route, or null where none was said: what depends on it counts fully.</summary>
    public Route? Route { get; init; }

    /// <summary>Over how long a dose is given.</summary>
    public AdministrationTime Time { get; init; }

    /// <summary>What is known of the patient.</summary>
    public required Patient Patient { get; init; }

    /// <summary>What was said for the screening.</summary>
    public ScreeningAnswers Answers { get; init; } = ScreeningAnswers.None;
}
