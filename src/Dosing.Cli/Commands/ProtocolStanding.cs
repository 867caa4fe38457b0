using Dosing.Formularies;

namespace Dosing.Cli.Commands;

/// <summary>How a sound protocol stands on one day: not approved yet, or with reviews that are past.</summary>
/// <param name="IsNotYetApproved">Whether it is approved on a later day, so that no command judges by it.</param>
/// <param name="Overdue">What is past its date of review, the protocol itself first; possibly empty.</param>
internal sealed record ProtocolStanding(bool IsNotYetApproved, IReadOnlyList<(string Id, DateOnly ReviewBy)> Overdue)
{
    /// <summary>Of a protocol that is not sound nothing is said.</summary>
    public static ProtocolStanding Unknown { get; } = new(false, []);

    /// <summary>The standing on a day.</summary>
    public static ProtocolStanding On(LocalProtocol protocol, IReadOnlyList<ProtocolChange> changes, DateOnly today) =>
        new(protocol.Identity.Approved > today, ProtocolInForce.OverdueOn(protocol.Identity, changes, today));
}
