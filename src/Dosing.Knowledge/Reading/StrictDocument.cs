using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Dosing.Knowledge.Reading;

/// <summary>Reads one document strictly, or says why not.</summary>
internal static class StrictDocument
{
    /// <summary>Reads a document; adds a failure that begins with its name where it cannot be read.</summary>
    public static bool TryRead<T>(DocumentBytes bytes, string name, JsonTypeInfo<T> type, List<string> failures, [NotNullWhen(true)] out T? document)
        where T : class
    {
        document = null;
        try
        {
            document = JsonSerializer.Deserialize(bytes[name], type);
        }
        catch (JsonException error)
        {
            failures.Add($"{name}: {error.Message}");
            return false;
        }

        if (document is not null && NullToken.FirstLine(bytes[name]) is 0)
        {
            return true;
        }

        failures.Add($"{name}: null on line {NullToken.FirstLine(bytes[name])}; leave out what is not there");
        document = null;
        return false;
    }
}
