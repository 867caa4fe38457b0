using System.Text;
using System.Text.Json;
using Dosing.Requests;

namespace Dosing.Cli.Parsing;

/// <summary>One value of a JSON document as it stands: a text, a list, an object, or something else with what it looks like.</summary>
internal abstract record StrictJson
{
    private StrictJson()
    {
    }

    public sealed record Text(string Value) : StrictJson;

    public sealed record Items(IReadOnlyList<StrictJson> Values) : StrictJson;

    public sealed record Members(IReadOnlyList<KeyValuePair<string, StrictJson>> Values) : StrictJson;

    public sealed record Other(string Shown) : StrictJson;

    /// <summary>Reads one object, or says why it is none. Members that stand twice stand twice in the answer.</summary>
    public static (Members? Object, RequestError? Error) Read(ReadOnlySpan<byte> json, string example)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return (null, NotJson("This is not a JSON object, at line 1, byte 1.", example));
            }

            var read = (Members)ReadValue(ref reader);
            return reader.Read() ? (null, NotJson("One JSON object is read, and something follows it.", null)) : (read, null);
        }
        catch (JsonException error)
        {
            return (null, NotJson($"This is not a JSON object, at line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}.", example));
        }
        catch (InvalidOperationException)
        {
            return (null, NotJson("A text in the JSON is not valid Unicode.", null));
        }
    }

    /// <summary>The value as an error shows it, or null where it is too much to show.</summary>
    public string? Echo => this switch
    {
        Text text => text.Value,
        Other other => other.Shown,
        _ => null,
    };

    private static RequestError NotJson(string message, string? example) => new(RequestErrorCodes.NotJson, "request", null, message, example);

    private static StrictJson ReadValue(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return new Text(reader.GetString()!);
            case JsonTokenType.StartArray:
                var items = new List<StrictJson>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(ReadValue(ref reader));
                }

                return new Items(items);
            case JsonTokenType.StartObject:
                var members = new List<KeyValuePair<string, StrictJson>>();
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var name = reader.GetString()!;
                    reader.Read();
                    members.Add(new(name, ReadValue(ref reader)));
                }

                return new Members(members);
            default:
                return new Other(Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }
}
