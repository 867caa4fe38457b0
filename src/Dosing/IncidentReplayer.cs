using Dosing.Formularies;
using Dosing.Preparation;
using Dosing.Requests;
using Dosing.Teaching;

namespace Dosing;

/// <summary>Replays published incidents through the engine. A pure function of the incident and the formulary; safe to share between threads.</summary>
public sealed class IncidentReplayer
{
    private readonly DoseAssessor _doses;

    /// <summary>A replayer for one formulary.</summary>
    public IncidentReplayer(Formulary formulary) => _doses = new DoseAssessor(formulary);

    /// <summary>Runs what shows an incident: the order is assessed, the wrong name refused, the table computed again.</summary>
    /// <exception cref="ArgumentException">The order or a row of the table cannot be read; an incident that cannot be run shows nothing.</exception>
    public IncidentReplay Replay(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return incident.Script switch
        {
            IncidentScript.OfOrder order => new IncidentReplay.OfOrder(incident, order.Expected, Read(incident, _doses.Assess(order.Request))),
            IncidentScript.OfRefusal refusal => new IncidentReplay.OfRefusal(incident, _doses.Assess(refusal.Request).Errors),
            IncidentScript.OfTable table => new IncidentReplay.OfTable(incident, [.. table.Rows.Select(row => Read(incident, RateTable.Read(row, RateTableKind.Rates)))]),
            _ => throw new ArgumentOutOfRangeException(nameof(incident), incident.Script, "This kind of script is not known."),
        };
    }

    private static T Read<T>(Incident incident, ReadResult<T> result)
        where T : class =>
        result.Value ?? throw new ArgumentException($"The incident {incident.Id} cannot be replayed: {string.Join(" ", result.Errors.Select(e => $"{e.Field}: {e.Message}"))}", nameof(incident));
}
