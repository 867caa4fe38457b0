using System.Globalization;
using Dosing.Cli.Commands;
using Dosing.Formularies;
using Dosing.Knowledge.Protocols;

namespace Dosing.Cli.Rendering;

/// <summary>Local protocols on a page: what is wrong with one, what it changes, what is in force.</summary>
internal static class ProtocolText
{
    /// <summary>Writes whether a protocol is sound.</summary>
    public static void WriteValidation(Page page, ProtocolReading reading, IReadOnlyList<ProtocolChange> changes, ProtocolStanding standing)
    {
        foreach (var failure in reading.Failures)
        {
            page.Write(0, 2, (string.Create(CultureInfo.InvariantCulture, $"line {failure.Line}, {failure.Path}: "), Tone.Danger), ($"{failure.Message} [{failure.Code}]", Tone.Plain));
        }

        if (reading.Protocol is not { } protocol)
        {
            page.Line(string.Create(CultureInfo.InvariantCulture, $"{reading.Failures.Count} rules are broken; nothing is judged by this protocol."), Tone.Strong);
            return;
        }

        page.Line($"{ProtocolPhrases.Name(protocol.Identity)} keeps every rule: {Counts(changes)}.", Tone.Strong);
        page.Line($"By {protocol.Identity.Author}, approved {ProtocolPhrases.Date(protocol.Identity.Approved)}, review by {ProtocolPhrases.Date(protocol.Identity.ReviewBy)}.");
        page.Line($"SHA-256 {protocol.Identity.Sha256}");
        if (standing.IsNotYetApproved)
        {
            page.Line($"It is not in force before {ProtocolPhrases.Date(protocol.Identity.Approved)}; until then every command refuses it.", Tone.Warning, hanging: 2);
        }

        if (standing.Overdue.Count > 0)
        {
            page.Line(ProtocolPhrases.Overdue(standing.Overdue), Tone.Warning, hanging: 2);
        }
    }

    /// <summary>Writes which protocol is in force and what it changes.</summary>
    public static void WriteInForce(Page page, Formulary formulary, ProtocolChoice? choice, IReadOnlyList<LimitOrigin> origins)
    {
        if (formulary.Protocol is { } protocol)
        {
            page.Line(ProtocolPhrases.InForceWhole(protocol), Tone.Strong, hanging: 2);
            page.Line($"By {protocol.Identity.Author}, approved {ProtocolPhrases.Date(protocol.Identity.Approved)}; read from {choice?.File} (by {choice?.By}).", hanging: 2);
            foreach (var line in ProtocolPhrases.Warnings(protocol))
            {
                page.Line(line, Tone.Warning, hanging: 2);
            }

            WriteChanges(page, "What it changes", protocol.Changes);
        }
        else
        {
            page.Line($"No local protocol is in force: judged by formulary {formulary.Identity.Id} {formulary.Identity.Version} alone.", Tone.Strong);
        }

        if (origins.Count > 0)
        {
            page.Heading("Every limit and where it comes from");
            foreach (var limit in origins)
            {
                page.Write(2, 4, ($"{limit.Id}{(limit.Member.Length > 0 ? "." : "")}{limit.Member} ", Tone.Plain), ($"{limit.Value} ", Tone.Strong),
                    limit.Line is { } line ? (string.Create(CultureInfo.InvariantCulture, $"[protocol line {line}]"), Tone.Warning) : ("[formulary]", Tone.Quiet));
            }
        }
    }

    /// <summary>Writes what a protocol changes in the formulary, or a second in the first.</summary>
    public static void WriteDifference(Page page, IReadOnlyList<LocalProtocol> protocols, IReadOnlyList<ProtocolChange> changes)
    {
        page.Line(protocols.Count == 1
            ? $"{ProtocolPhrases.Name(protocols[0].Identity)} over the formulary: {Counts(changes)}."
            : $"{ProtocolPhrases.Name(protocols[1].Identity)} in place of {ProtocolPhrases.Name(protocols[0].Identity)}: {Counts(changes)}.", Tone.Strong, hanging: 2);
        WriteChanges(page, "Before -> after", changes);
    }

    private static void WriteChanges(Page page, string heading, IReadOnlyList<ProtocolChange> changes)
    {
        if (changes.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (var change in changes)
        {
            page.Write(2, 4, ($"{ProtocolPhrases.Effect(change.Effect),-8}", change.IsLooser ? Tone.Danger : Tone.Good),
                ($"{ProtocolPhrases.Subject(change.Subject)} {change}", Tone.Plain), (string.Create(CultureInfo.InvariantCulture, $" [line {change.Place.Line}]"), Tone.Quiet));
            if (change.IsLooser && change.Loosening is { } said)
            {
                page.Line($"{said.Reason} ({said.Author}, review by {ProtocolPhrases.Date(said.ReviewBy)})", indent: 10, hanging: 10);
            }
        }
    }

    private static string Counts(IReadOnlyList<ProtocolChange> changes) => changes.Count == 0 ? "nothing changes" : string.Join(", ",
        changes.GroupBy(c => c.Effect).OrderBy(g => g.Key).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {ProtocolPhrases.Effect(g.Key)}")));
}
