using System.Text.Json;
using Dosing.Requests;

namespace Dosing.Cli.Parsing;

/// <summary>
/// Reads requests from JSON: objects of texts. Every unknown, repeated or null member and everything that is not a text is
/// an error, and all of them are reported at once. Reads one after the other, not two at once.
/// </summary>
/// <param name="cache">Keeps the texts that repeat; null for a single request.</param>
internal sealed class RequestJson(TextCache? cache = null)
{
    private const int MostWithNearWords = 100;

    private readonly RequestMembers _members = new();
    private List<RequestError>? _errors;
    private List<GivenDoseText>? _given;

    /// <summary>The request, as far as it could be read, with all errors of its form.</summary>
    public (DoseRequest Request, IReadOnlyList<RequestError> Errors) Read(ReadOnlySpan<byte> json)
    {
        _members.Clear();
        (_errors, _given) = (null, null);
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            ReadObject(ref reader);
            if (reader.Read())
            {
                Add(RequestErrorCodes.NotJson, "request", null, "One JSON object is read, and something follows it.", null);
            }
        }
        catch (JsonException error)
        {
            Add(RequestErrorCodes.NotJson, "request", null,
                $"This is not a JSON object, at {(error.LineNumber > 0 ? $"line {error.LineNumber + 1}, " : "")}byte {error.BytePositionInLine + 1}.", """{"drug":"ketamine","dose":"35 mg",...}""");
        }
        catch (InvalidOperationException)
        {
            Add(RequestErrorCodes.NotJson, "request", null, "A text in the JSON is not valid Unicode.", null);
        }

        return (_members.ToRequest(_given ?? (IReadOnlyList<GivenDoseText>)[]), _errors ?? (IReadOnlyList<RequestError>)[]);
    }

    private void ReadObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("not an object", null, 0, 0);
        }

        var (seen, next) = (0, 0);
        HashSet<string>? seenUnknown = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = (string?)null;
            var place = reader.ValueIsEscaped
                ? Array.IndexOf(RequestMembers.AllNames, name = reader.GetString()!)
                : RequestMembers.PlaceOf(reader.ValueSpan, next);
            if (place < 0)
            {
                name ??= reader.GetString()!;
                reader.Read();
                AddUnknown(ref reader, name, (seenUnknown ??= new(StringComparer.Ordinal)).Add(name));
                continue;
            }

            next = place + 1;
            reader.Read();
            var isSeen = (seen & (1 << place)) != 0;
            seen |= 1 << place;
            if (isSeen)
            {
                Add(RequestErrorCodes.MemberDuplicate, RequestMembers.AllNames[place], Shown(ref reader), "The member stands twice.", "give it once");
            }
            else
            {
                ReadMember(ref reader, place);
            }
        }
    }

    private void ReadMember(ref Utf8JsonReader reader, int place)
    {
        var name = RequestMembers.AllNames[place];
        if (RequestMembers.IsText(place))
        {
            if (ReadText(ref reader, name) is { } text)
            {
                _members.SetText(place, text);
            }
        }
        else if (RequestMembers.IsList(place))
        {
            _members.SetList(place, ReadList(ref reader, name));
        }
        else if (name == "measurements")
        {
            ReadMeasurements(ref reader);
        }
        else
        {
            ReadGiven(ref reader);
        }
    }

    private void AddUnknown(ref Utf8JsonReader reader, string name, bool isFirst)
    {
        if (!isFirst)
        {
            Add(RequestErrorCodes.MemberDuplicate, name, Shown(ref reader), "The member stands twice.", "give it once");
            return;
        }

        // Looking for near words is slow, and nobody reads more than the first errors.
        Add(RequestErrorCodes.MemberUnknown, name, Shown(ref reader), "There is no such member.", (_errors?.Count ?? 0) < MostWithNearWords ? NearMembers(name) : null);
    }

    private static string NearMembers(string name) =>
        NearWords.To(name, RequestMembers.AllNames) is { Count: > 0 } near ? string.Join(" or ", near) : $"one of {string.Join(", ", RequestMembers.AllNames)}";

    private string? ReadText(ref Utf8JsonReader reader, string field)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return cache is null || ReferenceEquals(field, RequestMembers.TextNames[0]) ? reader.GetString() : cache.Of(reader);
        }

        var given = Shown(ref reader);
        Add(RequestErrorCodes.NotText, field, given, field == RequestMembers.TextNames[0] ? "A text is wanted here: an id stands in quotation marks."
            : "A text is wanted here: numbers stand in quotation marks with their unit.", field == RequestMembers.TextNames[0] ? $"\"{given ?? "7"}\"" : RequestMembers.Example(field));
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
            var name = cache is null ? reader.GetString()! : cache.Of(reader);
            reader.Read();
            if (reader.TokenType == JsonTokenType.String && cache is not null)
            {
                _members.AddMeasurement(name, cache.Of(reader));
            }
            else if (ReadText(ref reader, $"measurements.{name}") is { } text)
            {
                _members.AddMeasurement(name, text);
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

        (_given ??= []).Add(new GivenDoseText(texts.GetValueOrDefault("dose"), texts.GetValueOrDefault("ago")));
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
        (_errors ??= []).Add(new RequestError(code, field.Length > 0 ? field : "request", given, message, suggestion));
}
