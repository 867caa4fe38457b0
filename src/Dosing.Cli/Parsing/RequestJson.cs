using System.Text.Json;
using Dosing.Requests;

namespace Dosing.Cli.Parsing;

/// <summary>
/// Reads a request from JSON: an object of texts. Every unknown, repeated or null member and everything that is not a
/// text is an error, and all of them are reported at once.
/// </summary>
internal sealed class RequestJson
{
    private readonly List<RequestError> _errors = [];
    private readonly RequestMembers _members = new();
    private readonly List<GivenDoseText> _given = [];

    private static readonly string[] TextMembers =
        ["id", "drug", "dose", "route", "over", "weight", "weightSource", "age", "height", "sex", "for", "strength", "salt"];

    private static readonly string[] ListMembers = ["flags", "absent", "medications", "conditions"];

    private static readonly string[] AllMembers = [.. TextMembers, .. ListMembers, "measurements", "given"];

    /// <summary>The request, as far as it could be read, with all errors of its form.</summary>
    public static (DoseRequest Request, IReadOnlyList<RequestError> Errors) Read(ReadOnlySpan<byte> json)
    {
        var reading = new RequestJson();
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            reading.ReadObject(ref reader);
            if (reader.Read())
            {
                reading.Add(RequestErrorCodes.NotJson, "request", null, "One JSON object is read, and something follows it.", null);
            }
        }
        catch (JsonException error)
        {
            reading.Add(RequestErrorCodes.NotJson, "request", null,
                $"This is not a JSON object, at line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}.", """{"drug":"ketamine","dose":"35 mg",...}""");
        }
        catch (InvalidOperationException)
        {
            reading.Add(RequestErrorCodes.NotJson, "request", null, "A text in the JSON is not valid Unicode.", null);
        }

        return (reading._members.ToRequest(reading._given), reading._errors);
    }

    private void ReadObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("not an object", null, 0, 0);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (!seen.Add(name))
            {
                Add(RequestErrorCodes.MemberDuplicate, name, Shown(ref reader), "The member stands twice.", "give it once");
            }
            else if (Array.IndexOf(TextMembers, name) >= 0)
            {
                if (ReadText(ref reader, name) is { } text)
                {
                    _members.Texts[name] = text;
                }
            }
            else if (Array.IndexOf(ListMembers, name) >= 0)
            {
                _members.Lists[name] = ReadList(ref reader, name);
            }
            else if (name == "measurements")
            {
                ReadMeasurements(ref reader);
            }
            else if (name == "given")
            {
                ReadGiven(ref reader);
            }
            else
            {
                var near = NearWords.To(name, AllMembers);
                Add(RequestErrorCodes.MemberUnknown, name, Shown(ref reader), "There is no such member.", near.Count > 0 ? string.Join(" or ", near) : null);
            }
        }
    }

    private string? ReadText(ref Utf8JsonReader reader, string field)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString();
        }

        var given = Shown(ref reader);
        Add(RequestErrorCodes.NotText, field, given, "A text is wanted here: numbers stand in quotation marks with their unit.", "\"70 kg\"");
        return null;
    }

    private List<string> ReadList(ref Utf8JsonReader reader, string field)
    {
        var texts = new List<string>();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Add(RequestErrorCodes.NotText, field, Shown(ref reader), "A list of texts is wanted here.", """["..."]""");
            return texts;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (ReadText(ref reader, field) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    private void ReadMeasurements(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Add(RequestErrorCodes.NotText, "measurements", Shown(ref reader), "An object of texts is wanted here.", """{"potassium":"4.1 mmol/L"}""");
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (ReadText(ref reader, $"measurements.{name}") is { } text)
            {
                _members.Measurements.Add(new(name, text));
            }
        }
    }

    private void ReadGiven(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Add(RequestErrorCodes.NotText, "given", Shown(ref reader), "A list of doses is wanted here.", """[{"dose":"10 mg","ago":"30 min"}]""");
            return;
        }

        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            ReadGivenDose(ref reader, $"given[{i}]");
        }
    }

    private void ReadGivenDose(ref Utf8JsonReader reader, string field)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Add(RequestErrorCodes.NotText, field, Shown(ref reader), "An object is wanted here.", """{"dose":"10 mg","ago":"30 min"}""");
            return;
        }

        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (name is not ("dose" or "ago"))
            {
                Add(RequestErrorCodes.MemberUnknown, $"{field}.{name}", Shown(ref reader), "There is no such member.", "dose or ago");
            }
            else if (!texts.TryAdd(name, null))
            {
                Add(RequestErrorCodes.MemberDuplicate, $"{field}.{name}", Shown(ref reader), "The member stands twice.", "give it once");
            }
            else
            {
                texts[name] = ReadText(ref reader, $"{field}.{name}");
            }
        }

        _given.Add(new GivenDoseText(texts.GetValueOrDefault("dose"), texts.GetValueOrDefault("ago")));
    }

    /// <summary>What stands where a text should, as far as it is short; the reader is left behind it.</summary>
    private static string? Shown(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray or JsonTokenType.StartObject:
                reader.Skip();
                return null;
            case JsonTokenType.String:
                return reader.GetString();
            default:
                return System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private void Add(string code, string field, string? given, string message, string? suggestion) =>
        _errors.Add(new RequestError(code, field, given, message, suggestion));
}
