using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Dosing.Formularies;
using Dosing.Knowledge.Reading;

namespace Dosing.Knowledge.Protocols;

/// <summary>Reads a local protocol: its shape, then its words and numbers, then how it stands to the formulary. Whatever is wrong, nothing is used.</summary>
public static class ProtocolReader
{
    /// <summary>The most bytes that are read.</summary>
    public const int MostBytes = 1024 * 1024;

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a protocol. No content throws.</summary>
    /// <param name="bytes">The bytes of the file; its SHA-256 is that of all of them.</param>
    /// <param name="formulary">The formulary that it is to stand over.</param>
    public static ProtocolReading Read(ReadOnlyMemory<byte> bytes, Formulary formulary)
    {
        ArgumentNullException.ThrowIfNull(formulary);
        if (bytes.Length > MostBytes)
        {
            return Refused(new ProtocolFailure("file-too-large", "$", 1, $"A protocol has at most {MostBytes} bytes."));
        }

        var json = bytes.Span.StartsWith(Utf8Mark) ? bytes[Utf8Mark.Length..] : bytes;
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json);
        }
        catch (JsonException error)
        {
            return Refused(new ProtocolFailure("not-json", "$", (int)Math.Min(int.MaxValue, (error.LineNumber ?? 0) + 1), "This is not JSON: the file ends early, or something stands on this line that JSON does not know."));
        }

        using (document)
        {
            return Read(json.Span, document.RootElement, formulary, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
        }
    }

    /// <summary>The reading on one day: a protocol that is approved later is not in force yet, and is refused.</summary>
    /// <param name="reading">A protocol as read.</param>
    /// <param name="today">The day.</param>
    public static ProtocolReading OfDay(ProtocolReading reading, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Protocol is { Identity.Approved: var approved } protocol && approved > today
            ? Refused(new ProtocolFailure("not-yet-approved", "$.approved", protocol.Place.Of("approved").Line,
                string.Create(CultureInfo.InvariantCulture, $"The protocol is approved on {approved:yyyy-MM-dd}, and today is {today:yyyy-MM-dd}: it is not in force yet.")))
            : reading;
    }

    private static ProtocolReading Read(ReadOnlySpan<byte> json, JsonElement root, Formulary formulary, string sha256)
    {
        var lines = new JsonLineNumbers(json);
        var failures = new List<ProtocolFailure>();
        new ShapeChecker((code, path, message) => failures.Add(new ProtocolFailure(code, path, lines.Of(path), message))).Check(root, ProtocolShape.Document, "$");
        if (failures.Count > 0)
        {
            return Refused(failures);
        }

        var document = DocumentReader.Read(root, ProtocolDocument.Of);
        failures.AddRange(ProtocolVerification.Verify(document, formulary).Select(f => f with { Line = lines.Of(f.Path) }));
        return failures.Count > 0 ? Refused(failures) : new ProtocolReading(new ProtocolMapper(lines).Map(document, formulary, sha256), []);
    }

    private static ProtocolReading Refused(params IReadOnlyList<ProtocolFailure> failures) => new(null, [.. failures.OrderBy(f => f.Line)]);
}
