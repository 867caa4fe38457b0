using Dosing.Clinical;
using Dosing.Formularies;
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

/// <summary>What was said for the screening. What is in none of the lists is unknown.</summary>
/// <param name="Present">Entries said to be present, by id or by the name of a drug; distinct.</param>
/// <param name="Absent">Entries said to be absent; distinct.</param>
/// <param name="Codes">Codes of medicines and conditions, well-formed, in the form they were typed.</param>
/// <param name="Measurements">Measured values.</param>
public sealed record ScreeningAnswers(
    IReadOnlyList<ScreeningEntry> Present,
    IReadOnlyList<ScreeningEntry> Absent,
    IReadOnlyList<string> Codes,
    IReadOnlyList<Measurement> Measurements)
{
    /// <summary>Nothing was said.</summary>
    public static ScreeningAnswers None { get; } = new([], [], [], []);

    /// <summary>Whether nothing was said.</summary>
    public bool IsEmpty => Present.Count == 0 && Absent.Count == 0 && Codes.Count == 0 && Measurements.Count == 0;
}
