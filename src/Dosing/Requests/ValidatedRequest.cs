using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Requests;

/// <summary>A request that was read whole: typed quantities and words, and the texts that they came from.</summary>
public sealed record ValidatedRequest
{
    /// <summary>The request as typed.</summary>
    public required DoseRequest Raw { get; init; }

    /// <summary>The drug.</summary>
    public required Drug Drug { get; init; }

    /// <summary>The dose as ordered.</summary>
    public required ProposedDose Dose { get; init; }

    /// <summary>The route.</summary>
    public required Route Route { get; init; }

    /// <summary>Over how long it is given.</summary>
    public required AdministrationTime Time { get; init; }

    /// <summary>What it is for.</summary>
    public required Intent Intent { get; init; }

    /// <summary>What is known of the patient.</summary>
    public required Patient Patient { get; init; }

    /// <summary>The strength of the preparation, or null.</summary>
    public Strength? Strength { get; init; }

    /// <summary>The volume of one container, or null where the strength does not name it.</summary>
    public Volume? Container { get; init; }

    /// <summary>The salt in which the dose is stated, or null where it is base.</summary>
    public Salt? Salt { get; init; }

    /// <summary>The doses given before; possibly empty.</summary>
    public IReadOnlyList<GivenDose> Given { get; init; } = [];

    /// <summary>What was said for the screening.</summary>
    public ScreeningAnswers Answers { get; init; } = ScreeningAnswers.None;
}

/// <summary>A dose given before.</summary>
/// <param name="Dose">The dose; never a rate.</param>
/// <param name="Ago">How long ago.</param>
public sealed record GivenDose(ProposedDose Dose, Duration Ago);
