using System.Globalization;
using System.Text.Json;
using Dosing.Cli.Rendering;
using Dosing.Formularies;

namespace Dosing.Cli.Batching;

/// <summary>What must be known to continue a file: kept beside it while it is written, one object of JSON.</summary>
/// <param name="Program">The program and formulary that judged.</param>
/// <param name="Settings">What was asked for, as far as the bytes depend on it.</param>
/// <param name="Place">How far the input was consumed.</param>
/// <param name="OutputBytes">How much of the unfinished file belongs to that.</param>
/// <param name="Columns">The columns of a CSV input; empty for another.</param>
/// <param name="Tally">What was counted.</param>
/// <param name="IsComplete">Whether nothing is missing but the final name.</param>
internal sealed record ResumeState(string Program, string Settings, InputPlace Place, long OutputBytes, IReadOnlyList<string> Columns, BatchTally Tally, bool IsComplete)
{
    /// <summary>The program and formulary that judge.</summary>
    public static string ProgramOf(Formulary formulary)
    {
        var program = $"dosing {DoseAssessor.ToolVersion}, formulary {formulary.Identity.Version} {formulary.Identity.Sha256}";
        return formulary.Protocol is { } protocol ? string.Create(CultureInfo.InvariantCulture, $"{program}, protocol {protocol.Identity.Sha256}, overdue {protocol.Overdue.Count}{(protocol.Overdue.Count > 0 ? $" on {protocol.Today:yyyy-MM-dd}" : "")}") : program;
    }

    /// <summary>The state as JSON.</summary>
    public byte[] ToBytes()
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, JsonFigures.Indented))
        {
            json.WriteStartObject();
            json.WriteString("program", Program);
            json.WriteString("settings", Settings);
            json.WriteNumber("inputBytes", Place.Bytes);
            json.WriteNumber("nextLine", Place.Line);
            json.WriteString("inputSha256", Place.Sha256);
            json.WriteNumber("outputBytes", OutputBytes);
            json.WriteBoolean("complete", IsComplete);
            json.WriteTexts("columns", Columns);
            json.WriteStartArray("rowsByExitCode");
            foreach (var count in Tally.ByCode)
            {
                json.WriteNumberValue(count);
            }

            json.WriteEndArray();
            json.WriteObjects("counts", Tally.Counts, count =>
            {
                json.WriteNumber("kind", (int)count.Key.Kind);
                json.WriteString("name", count.Key.Name);
                json.WriteString("of", count.Key.Of);
                json.WriteNumber("count", count.Value);
            });
            json.WriteEndObject();
        }

        return memory.ToArray();
    }

    /// <summary>Reads a state; null where it is not one, whole and well-formed.</summary>
    public static ResumeState? Read(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = document.RootElement;
            var tally = new BatchTally();
            tally.Restore(
                [.. root.GetProperty("rowsByExitCode").EnumerateArray().Select(c => c.GetInt64())],
                root.GetProperty("counts").EnumerateArray().Select(c =>
                    (((TallyKind)c.GetProperty("kind").GetInt32(), c.GetProperty("name").GetString()!, c.GetProperty("of").GetString()!), c.GetProperty("count").GetInt64())));
            return new ResumeState(
                root.GetProperty("program").GetString()!,
                root.GetProperty("settings").GetString()!,
                new InputPlace(root.GetProperty("inputBytes").GetInt64(), root.GetProperty("nextLine").GetInt64(), root.GetProperty("inputSha256").GetString()),
                root.GetProperty("outputBytes").GetInt64(),
                [.. root.GetProperty("columns").EnumerateArray().Select(c => c.GetString()!)],
                tally,
                root.GetProperty("complete").GetBoolean());
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException or ArgumentException)
        {
            return null;
        }
    }
}
