using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Formularies;

/// <summary>A protocol as it stands over a formulary on one day: what it changed, what it forbids, what of it is overdue.</summary>
public sealed class ProtocolInForce
{
    private readonly IReadOnlyList<(Drug Drug, Strength Strength)> _missing;

    internal ProtocolInForce(LocalProtocol protocol, IReadOnlyList<ProtocolChange> changes, IReadOnlyList<(Drug Drug, Strength Strength)> missing, DateOnly today)
    {
        (Identity, Changes, _missing, Today) = (protocol.Identity, changes, missing, today);
        NotAuthorised = [.. protocol.NotAuthorised.OrderBy(n => n.Id, StringComparer.Ordinal)];
        Loosened = [.. changes.Where(c => c.IsLooser)];
        Overdue = OverdueOn(protocol.Identity, changes, today);
    }

    /// <summary>Which protocol it is.</summary>
    public ProtocolIdentity Identity { get; }

    /// <summary>All that it changes or adds, in an order that does not depend on the order of the file.</summary>
    public IReadOnlyList<ProtocolChange> Changes { get; }

    /// <summary>What it loosens; possibly empty.</summary>
    public IReadOnlyList<ProtocolChange> Loosened { get; }

    /// <summary>What it does not authorise; possibly empty.</summary>
    public IReadOnlyList<NotAuthorised> NotAuthorised { get; }

    /// <summary>The day on which it was applied.</summary>
    public DateOnly Today { get; }

    /// <summary>What is past its date of review, the protocol itself first; possibly empty.</summary>
    public IReadOnlyList<(string Id, DateOnly ReviewBy)> Overdue { get; }

    /// <summary>What of a protocol is past its date of review on a day, the protocol itself first; possibly empty.</summary>
    /// <param name="protocol">Which protocol it is.</param>
    /// <param name="changes">All that it changes.</param>
    /// <param name="today">The day.</param>
    public static IReadOnlyList<(string Id, DateOnly ReviewBy)> OverdueOn(ProtocolIdentity protocol, IReadOnlyList<ProtocolChange> changes, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(changes);
        (string Id, DateOnly ReviewBy)[] reviews =
        [
            (protocol.Id, protocol.ReviewBy),
            .. changes.Where(c => c is { IsLooser: true, Loosening: not null }).Select(c => (c.Id, c.Loosening!.ReviewBy)).Distinct(),
        ];
        return [.. reviews.Where(r => r.ReviewBy < today)];
    }

    /// <summary>Whether a strength is one in which the formulary has a drug, and no product of that drug in stock has it.</summary>
    public bool IsNotStocked(Drug drug, Strength strength) => _missing.Contains((drug, strength));
}
