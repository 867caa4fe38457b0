using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Dosing.Knowledge.Reading;

/// <summary>Reads one document strictly, or says why not and where.</summary>
internal static class StrictDocument
{
    /// <summary>Reads a document; adds a failure that begins with its name where it cannot be read.</summary>
    public static bool TryRead<T>(ReadOnlyMemory<byte> bytes, string name, Func<DocumentReader, T> of, List<string> failures, [NotNullWhen(true)] out T? document)
        where T : class
    {
        document = null;
        try
        {
            using var json = JsonDocument.Parse(bytes);
            document = DocumentReader.Read(json.RootElement, of);
        }
        catch (JsonException error) when (error.Path is { } path)
        {
            failures.Add($"{name}: line {new JsonLineNumbers(bytes.Span).Of(path)}, {path}: {error.Message}");
        }
        catch (JsonException error)
        {
            failures.Add($"{name}: {error.Message}");
        }

        return document is not null;
    }
}
