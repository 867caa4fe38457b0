using System.Text.Json;
using Dosing.Formularies;

namespace Dosing.Cli.Rendering.Explaining;

/// <summary>Evidence and spans of ages as JSON.</summary>
internal static class EvidenceJson
{
    /// <summary>Writes a status and what it rests on.</summary>
    public static void Write(Utf8JsonWriter json, EvidenceStatus status, IReadOnlyList<EvidenceLine> evidence)
    {
        json.WriteString("status", EvidencePhrases.Word(status));
        Write(json, evidence);
    }

    /// <summary>Writes what something rests on.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<EvidenceLine> evidence) => json.WriteObjects("evidence", evidence, line =>
    {
        json.WriteText("source", line.Source);
        json.WriteText("fact", line.Fact);
        json.WriteString("status", EvidencePhrases.Word(line.Status));
        json.WriteText("address", line.Address);
    });

    /// <summary>Writes the ends of a span of ages, if there is one.</summary>
    public static void WriteAges(this Utf8JsonWriter json, AgeSpan? ages)
    {
        if (ages is { } span)
        {
            json.WriteStartObject("ageMonths");
            json.WriteNumber("from", span.FromMonths);
            if (span.BelowMonths is { } below)
            {
                json.WriteNumber("below", below);
            }

            json.WriteEndObject();
        }
    }
}
