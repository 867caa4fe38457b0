using Dosing.Formularies;
using Dosing.Quantities;
using Dosing.Requests;

namespace Dosing.Preparation;

/// <summary>A preparation that was read whole.</summary>
public sealed record ValidatedPreparation
{
    /// <summary>The request as typed.</summary>
    public required PreparationRequest Raw { get; init; }

    /// <summary>The dose as read.</summary>
    public required ValidatedRequest Request { get; init; }

    /// <summary>The strength to dilute to, or null.</summary>
    public Strength? ToStrength { get; init; }

    /// <summary>The volume to dilute to, or null.</summary>
    public Volume? ToVolume { get; init; }

    /// <summary>The diluent, or null where none was named.</summary>
    public Diluent? Diluent { get; init; }

    /// <summary>What measures, or null where nothing was named and nothing is rounded.</summary>
    public Measure? Measure { get; init; }
}
