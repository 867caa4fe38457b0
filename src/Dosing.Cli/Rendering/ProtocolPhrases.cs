using System.Globalization;
using Dosing.Formularies;
using Dosing.Knowledge.Protocols;

namespace Dosing.Cli.Rendering;

/// <summary>The words for a local protocol, wherever it is named.</summary>
internal static class ProtocolPhrases
{
    private const int ShortHash = 16;

    /// <summary>The protocol in force, in one line.</summary>
    public static string InForce(ProtocolInForce protocol) => $"Local protocol in force: {Name(protocol.Identity)}, SHA-256 {protocol.Identity.Sha256[..ShortHash]}; review by {Date(protocol.Identity.ReviewBy)}.";

    /// <summary>The protocol in force with its whole hash, for a record.</summary>
    public static string InForceWhole(ProtocolInForce protocol) => $"Local protocol in force: {Name(protocol.Identity)}, SHA-256 {protocol.Identity.Sha256}; review by {Date(protocol.Identity.ReviewBy)}.";

    /// <summary>What of it makes answers milder, or is overdue; one line each.</summary>
    public static IEnumerable<string> Warnings(ProtocolInForce protocol)
    {
        if (protocol.Loosened.Count > 0)
        {
            yield return $"The local protocol {protocol.Identity.Id} {protocol.Identity.Version} loosens: {string.Join("; ", protocol.Loosened.Select(Loosened))}.";
        }

        if (protocol.Overdue.Count > 0)
        {
            yield return Overdue(protocol.Overdue);
        }
    }

    /// <summary>What is past its date of review.</summary>
    public static string Overdue(IReadOnlyList<(string Id, DateOnly ReviewBy)> overdue) =>
        $"The review is overdue: {string.Join("; ", overdue.Select(o => $"{o.Id} since {Date(o.ReviewBy)}"))}.";

    /// <summary>Id, version, title and institution.</summary>
    public static string Name(ProtocolIdentity identity) => $"{identity.Id} {identity.Version}, {identity.Title} ({identity.Institution})";

    /// <summary>A date as it is written everywhere.</summary>
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A failure with its place.</summary>
    public static string Failure(ProtocolFailure failure) => string.Create(CultureInfo.InvariantCulture, $"line {failure.Line}, {failure.Path}: {failure.Message} [{failure.Code}]");

    /// <summary>The word of an effect.</summary>
    public static string Effect(ProtocolEffect effect) => effect switch
    {
        ProtocolEffect.Tighter => "tighter",
        ProtocolEffect.Added => "added",
        ProtocolEffect.Looser => "looser",
        _ => "same",
    };

    /// <summary>The word of a subject.</summary>
    public static string Subject(ProtocolSubject subject) => subject switch
    {
        ProtocolSubject.Range => "range",
        ProtocolSubject.Ceiling => "ceiling",
        ProtocolSubject.Flag => "flag",
        ProtocolSubject.Product => "product",
        ProtocolSubject.Device => "device",
        ProtocolSubject.Protocol => "protocol",
        _ => "not-authorised",
    };

    /// <summary>A change that loosens, with the reason.</summary>
    private static string Loosened(ProtocolChange change) =>
        change.Loosening is { } said ? $"{change} ({said.Reason}; {said.Author}, review by {Date(said.ReviewBy)})" : change.ToString();
}
