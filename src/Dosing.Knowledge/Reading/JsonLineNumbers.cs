using System.Globalization;
using System.Text.Json;

namespace Dosing.Knowledge.Reading;

/// <summary>The line on which each part of a document begins, by its path.</summary>
internal sealed class JsonLineNumbers
{
    /// <summary>No name of a document is longer and no part of one lies deeper, so nobody asks for what does.</summary>
    private const int LongestName = 48;
    private const int Deepest = 8;

    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    /// <summary>Reads the lines of a document that is well-formed.</summary>
    public JsonLineNumbers(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var open = new Stack<(string Path, int Next)>();
        var (line, counted, name) = (1, 0, (string?)null);
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            line += json[counted..start].Count((byte)'\n');
            counted = start;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = Name(ref reader);

                // A path repeats every name above it: what nobody asks for is passed over, or a long name would be kept for each item below it.
                if (name.Length > LongestName || open.Count > Deepest)
                {
                    reader.Skip();
                    name = null;
                }

                continue;
            }

            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop();
                continue;
            }

            if (open.Count > Deepest)
            {
                reader.Skip();
                continue;
            }

            var path = PathOf(open, name);
            name = null;
            _lines.TryAdd(path, line);
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                open.Push((path, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
            }
        }
    }

    /// <summary>The line of every part, by its path.</summary>
    public IReadOnlyDictionary<string, int> All => _lines;

    /// <summary>The line of a path, or of the nearest part around it; from one.</summary>
    public int Of(string path)
    {
        for (var at = path; at.Length > 0; at = at[..Math.Max(0, at.LastIndexOfAny(['.', '[']))])
        {
            if (_lines.TryGetValue(at, out var line))
            {
                return line;
            }
        }

        return 1;
    }

    private static string Name(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }

    private static string PathOf(Stack<(string Path, int Next)> open, string? name)
    {
        if (open.Count == 0)
        {
            return "$";
        }

        var (path, next) = open.Pop();
        open.Push((path, next < 0 ? next : next + 1));
        return next < 0 ? $"{path}.{name}" : string.Create(CultureInfo.InvariantCulture, $"{path}[{next}]");
    }
}
