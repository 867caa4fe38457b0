using System.Text.Json;
using Dosing.Cli.Commands;
using Dosing.Formularies;
using Dosing.Knowledge.Protocols;

namespace Dosing.Cli.Rendering;

/// <summary>Local protocols as JSON, schema version 1.</summary>
internal static class ProtocolAnswerJson
{
    /// <summary>Writes the protocol in force as the member <c>protocol</c>; nothing where none is.</summary>
    public static void WriteMember(Utf8JsonWriter json, ProtocolInForce? protocol)
    {
        if (protocol is null)
        {
            return;
        }

        json.WriteStartObject("protocol");
        WriteIdentity(json, protocol.Identity);
        json.WriteBoolean("overdue", protocol.Overdue.Count > 0);
        json.WriteObjects("loosened", protocol.Loosened, change => WriteChange(json, change));
        json.WriteEndObject();
    }

    /// <summary>Writes whether a protocol is sound.</summary>
    public static void WriteValidation(Utf8JsonWriter json, ProtocolReading reading, IReadOnlyList<ProtocolChange> changes, ProtocolStanding standing)
    {
        WriteStart(json);
        json.WriteBoolean("sound", reading.Protocol is not null);
        if (reading.Protocol is { } protocol)
        {
            WriteNamed(json, "protocol", protocol.Identity);
            json.WriteBoolean("notYetApproved", standing.IsNotYetApproved);
            json.WriteObjects("overdue", standing.Overdue, review =>
            {
                json.WriteString("id", review.Id);
                json.WriteString("reviewBy", ProtocolPhrases.Date(review.ReviewBy));
            });
        }

        json.WriteObjects("failures", reading.Failures, failure =>
        {
            json.WriteString("code", failure.Code);
            json.WriteText("path", failure.Path);
            json.WriteNumber("line", failure.Line);
            json.WriteText("message", failure.Message);
        });
        json.WriteObjects("changes", changes, change => WriteChange(json, change));
        json.WriteEndObject();
    }

    /// <summary>Writes which protocol is in force.</summary>
    public static void WriteInForce(Utf8JsonWriter json, Formulary formulary, ProtocolChoice? choice, IReadOnlyList<LimitOrigin> origins)
    {
        WriteStart(json);
        json.WriteBoolean("inForce", formulary.Protocol is not null);
        json.WritePropertyName("formulary");
        AnswerJson.WriteFormulary(json, formulary.Identity);
        json.WriteText("file", choice?.File);
        json.WriteText("namedBy", choice?.By);
        WriteMember(json, formulary.Protocol);
        json.WriteObjects("changes", formulary.Protocol?.Changes ?? [], change => WriteChange(json, change));
        if (origins.Count > 0)
        {
            json.WriteObjects("limits", origins, limit =>
            {
                json.WriteString("subject", ProtocolPhrases.Subject(limit.Subject));
                json.WriteString("id", limit.Id);
                json.WriteString("member", limit.Member);
                json.WriteText("value", limit.Value);
                json.WriteString("origin", limit.Line is null ? "formulary" : "protocol");
                if (limit.Line is { } line)
                {
                    json.WriteNumber("line", line);
                }
            });
        }

        json.WriteEndObject();
    }

    /// <summary>Writes what a protocol changes in the formulary, or a second in the first.</summary>
    public static void WriteDifference(Utf8JsonWriter json, IReadOnlyList<LocalProtocol> protocols, IReadOnlyList<ProtocolChange> changes)
    {
        WriteStart(json);
        WriteNamed(json, "first", protocols[0].Identity);
        if (protocols.Count > 1)
        {
            WriteNamed(json, "second", protocols[1].Identity);
        }

        json.WriteObjects("changes", changes, change => WriteChange(json, change));
        json.WriteEndObject();
    }

    private static void WriteStart(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", AnswerJson.SchemaVersion);
    }

    /// <summary>Writes which protocol it is as a member.</summary>
    public static void WriteNamed(Utf8JsonWriter json, string name, ProtocolIdentity identity)
    {
        json.WriteStartObject(name);
        WriteIdentity(json, identity);
        json.WriteEndObject();
    }

    private static void WriteIdentity(Utf8JsonWriter json, ProtocolIdentity identity)
    {
        json.WriteString("id", identity.Id);
        json.WriteText("version", identity.Version);
        json.WriteText("title", identity.Title);
        json.WriteText("institution", identity.Institution);
        json.WriteText("author", identity.Author);
        json.WriteString("approved", ProtocolPhrases.Date(identity.Approved));
        json.WriteString("reviewBy", ProtocolPhrases.Date(identity.ReviewBy));
        json.WriteString("sha256", identity.Sha256);
    }

    private static void WriteChange(Utf8JsonWriter json, ProtocolChange change)
    {
        json.WriteString("subject", ProtocolPhrases.Subject(change.Subject));
        json.WriteString("id", change.Id);
        json.WriteString("member", change.Member);
        json.WriteText("before", change.Before);
        json.WriteText("after", change.After);
        json.WriteString("effect", ProtocolPhrases.Effect(change.Effect));
        json.WriteString("path", change.Place.Path);
        json.WriteNumber("line", change.Place.Line);
        if (change.IsLooser && change.Loosening is { } said)
        {
            json.WriteText("reason", said.Reason);
            json.WriteText("author", said.Author);
            json.WriteString("reviewBy", ProtocolPhrases.Date(said.ReviewBy));
        }
    }
}
