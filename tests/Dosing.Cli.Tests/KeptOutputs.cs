using System.Text.Json;

namespace Dosing.Cli.Tests;

/// <summary>
/// Keeps every JSON answer that a test of this suite gets, where the variable DOSING_KEEP names a folder, so that
/// tests/schema can hold all of them against docs/schema. Without the variable nothing is kept.
/// </summary>
internal static class KeptOutputs
{
    private static readonly Lock Gate = new();
    private static readonly StreamWriter? File = Open();

    /// <summary>Keeps what a command wrote to standard output, if it is JSON; the words that were typed say what it is.</summary>
    public static void Keep(IReadOnlyList<string> args, string output)
    {
        if (File is null || !output.StartsWith('{'))
        {
            return;
        }

        var line = JsonSerializer.Serialize(new { args, output });
        lock (Gate)
        {
            File.WriteLine(line);
            File.Flush();
        }
    }

    private static StreamWriter? Open() => Environment.GetEnvironmentVariable("DOSING_KEEP") is { Length: > 0 } folder
        ? new StreamWriter(Path.Combine(folder, $"{Environment.ProcessId}.ndjson"))
        : null;
}
