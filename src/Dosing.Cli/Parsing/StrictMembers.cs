using Dosing.Requests;

namespace Dosing.Cli.Parsing;

/// <summary>The members of one object, taken by name; every unknown or repeated one and every one of the wrong form is an error.</summary>
internal sealed class StrictMembers
{
    private const int MostWithNearWords = 100;

    private readonly Dictionary<string, StrictJson> _members = new(StringComparer.Ordinal);
    private readonly string _place;
    private readonly List<RequestError> _errors;

    /// <summary>Sorts the members of an object.</summary>
    /// <param name="members">The object.</param>
    /// <param name="place">Where it stands, with a point behind it; empty for the document.</param>
    /// <param name="known">The members that it may have.</param>
    /// <param name="errors">Where the errors go.</param>
    public StrictMembers(StrictJson.Members members, string place, string[] known, List<RequestError> errors)
    {
        (_place, _errors) = (place, errors);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in members.Values)
        {
            if (!seen.Add(name))
            {
                Add(RequestErrorCodes.MemberDuplicate, name, value.Echo, "The member stands twice.", "give it once");
            }
            else if (Array.IndexOf(known, name) < 0)
            {
                // Looking for near words is slow, and nobody reads more than the first errors.
                var near = errors.Count < MostWithNearWords ? NearWords.To(name, known) : [];
                Add(RequestErrorCodes.MemberUnknown, name, value.Echo, "There is no such member.", near.Count > 0 ? string.Join(" or ", near) : $"one of {string.Join(", ", known)}");
            }
            else
            {
                _members[name] = value;
            }
        }
    }

    /// <summary>Whether the member is there, in whatever form.</summary>
    public bool Has(string name) => _members.ContainsKey(name);

    /// <summary>The text of a member, or null where it is not there or no text.</summary>
    public string? Text(string name) => _members.TryGetValue(name, out var value) ? TextOf(value, name) : null;

    /// <summary>The texts of a list; empty where it is not there.</summary>
    public IReadOnlyList<string> Texts(string name) =>
        [.. ItemsOf(name, "A list of texts is wanted here.", """["..."]""").Select(v => TextOf(v, name)).OfType<string>()];

    /// <summary>The named texts of an object; empty where it is not there.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> NamedTexts(string name)
    {
        if (!_members.TryGetValue(name, out var value))
        {
            return [];
        }

        if (value is StrictJson.Members members)
        {
            return [.. members.Values.Select(m => new KeyValuePair<string, string?>(m.Key, TextOf(m.Value, $"{name}.{m.Key}")))
                .Where(m => m.Value is not null).Select(m => new KeyValuePair<string, string>(m.Key, m.Value!))];
        }

        Add(RequestErrorCodes.NotText, name, value.Echo, "An object of texts is wanted here.", """{"potassium":"4.1 mmol/L"}""");
        return [];
    }

    /// <summary>The object of a member, or null where it is not there or no object.</summary>
    public StrictMembers? Object(string name, string[] known, string example) =>
        _members.TryGetValue(name, out var value) ? ObjectOf(value, name, known, example) : null;

    /// <summary>The objects of a list with their places kept: null where an item is no object.</summary>
    public IReadOnlyList<StrictMembers?> Objects(string name, string[] known, string example) =>
        [.. ItemsOf(name, "A list of objects is wanted here.", $"[{example}]").Select((v, i) => ObjectOf(v, FormattableString.Invariant($"{name}[{i}]"), known, example))];

    private StrictMembers? ObjectOf(StrictJson value, string name, string[] known, string example)
    {
        if (value is StrictJson.Members members)
        {
            return new StrictMembers(members, $"{_place}{name}.", known, _errors);
        }

        Add(RequestErrorCodes.NotText, name, value.Echo, "An object is wanted here.", example);
        return null;
    }

    private IReadOnlyList<StrictJson> ItemsOf(string name, string message, string example)
    {
        if (!_members.TryGetValue(name, out var value))
        {
            return [];
        }

        if (value is StrictJson.Items items)
        {
            return items.Values;
        }

        Add(RequestErrorCodes.NotText, name, value.Echo, message, example);
        return [];
    }

    private string? TextOf(StrictJson value, string name)
    {
        if (value is StrictJson.Text text)
        {
            return text.Value;
        }

        Add(RequestErrorCodes.NotText, name, value.Echo, "A text is wanted here: numbers stand in quotation marks with their unit.", "\"70 kg\"");
        return null;
    }

    private void Add(string code, string name, string? given, string message, string? suggestion) =>
        _errors.Add(new RequestError(code, _place + name is { Length: > 0 } field ? field : "request", given, message, suggestion));
}
