using Dosing.Clinical;
using Dosing.Preparation;
using Dosing.Requests;

namespace Dosing.Teaching;

/// <summary>A published incident, and what shows what this product would have made of it.</summary>
public sealed record Incident
{
    /// <summary>The id, such as <c>k01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What happened, in the words of the evidence.</summary>
    public required string Situation { get; init; }

    /// <summary>What went wrong, in the words of the evidence; some are the id of a slip.</summary>
    public required string Mechanism { get; init; }

    /// <summary>Where it was published, in words.</summary>
    public required string Source { get; init; }

    /// <summary>How that was verified: the mark of the evidence, such as <c>VERIFIED_SECONDARY</c>, <c>W</c> or <c>untraced</c>.</summary>
    public required string Verification { get; init; }

    /// <summary>What of the order is assumed, as the source does not state it; possibly empty.</summary>
    public IReadOnlyList<string> Assumed { get; init; } = [];

    /// <summary>A remark of the evidence, or null.</summary>
    public string? Note { get; init; }

    /// <summary>What shows it.</summary>
    public required IncidentScript Script { get; init; }
}

/// <summary>What shows an incident: the order itself, an order that cannot be read, or a printed table.</summary>
public abstract record IncidentScript
{
    private IncidentScript()
    {
    }

    /// <summary>The order, with what the evidence expects of its assessment.</summary>
    /// <param name="Request">The order as typed.</param>
    /// <param name="Expected">What the evidence expects.</param>
    public sealed record OfOrder(DoseRequest Request, IncidentExpectation Expected) : IncidentScript;

    /// <summary>An order with the wrong name, which is not read. It is an example of this project: the evidence gives no order.</summary>
    /// <param name="Request">The order as typed.</param>
    /// <param name="Shows">What to look at, as a sentence.</param>
    public sealed record OfRefusal(DoseRequest Request, string Shows) : IncidentScript;

    /// <summary>The rows of a printed table of rates, taken from the words of the incident.</summary>
    /// <param name="Rows">The rows as typed; at least one.</param>
    /// <param name="Shows">What to look at, as a sentence.</param>
    public sealed record OfTable(IReadOnlyList<RateTableRow> Rows, string Shows) : IncidentScript;
}

/// <summary>What the evidence expects of the assessment of an incident.</summary>
/// <param name="Disposition">The disposition.</param>
/// <param name="Slip">The id of a slip that is to be listed, or null where none is expected.</param>
/// <param name="Finding">The id of a finding that is to be raised, or null where none is expected.</param>
public sealed record IncidentExpectation(Disposition Disposition, string? Slip, string? Finding);
