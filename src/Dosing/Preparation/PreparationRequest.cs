using Dosing.Requests;

namespace Dosing.Preparation;

/// <summary>A dose to be prepared, as typed. Nothing is read or repaired yet.</summary>
public sealed record PreparationRequest
{
    /// <summary>The dose, with the strength of the preparation in the hand.</summary>
    public required DoseRequest Dose { get; init; }

    /// <summary>What to dilute to: a strength (<c>1 mg/mL</c>) or a volume (<c>50 mL</c>).</summary>
    public string? To { get; init; }

    /// <summary>The diluent, by its id.</summary>
    public string? Diluent { get; init; }

    /// <summary>The device that measures, by its id: a syringe or <c>pump</c>.</summary>
    public string? Device { get; init; }

    /// <summary>The step that it can be set to, in place of its own: <c>0.5 mL</c>, or <c>0.1 mL/h</c> for a pump.</summary>
    public string? Step { get; init; }
}
