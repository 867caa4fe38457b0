using System.Globalization;
using Dosing.Requests;

namespace Dosing.Cli.Parsing;

/// <summary>The members of one object of a regimen file, each by its path; numbers are read as JSON writes them, and held against a range.</summary>
internal sealed class RegimenMembers
{
    /// <summary>The least and the greatest number that is computed with: what lies beyond is a slip, not a person.</summary>
    public const double Least = 1e-9;
    public const double Greatest = 1e9;

    private const int MostWithNearWords = 100;

    private readonly Dictionary<string, StrictJson> _members = new(StringComparer.Ordinal);
    private readonly string _place;
    private readonly List<RequestError> _errors;

    private RegimenMembers(StrictJson.Members members, string place, List<RequestError> errors)
    {
        (_place, _errors) = (place, errors);
        foreach (var (name, value) in members.Values)
        {
            if (!_members.TryAdd(name, value))
            {
                Add(RequestErrorCodes.MemberDuplicate, name, value.Echo, "The member stands twice.", "give it once");
            }
        }
    }

    /// <summary>The names of the members, in order.</summary>
    public IEnumerable<string> Names => _members.Keys;

    /// <summary>The document.</summary>
    public static RegimenMembers OfDocument(StrictJson.Members members, List<RequestError> errors) => new(members, "", errors);

    /// <summary>Whether the member is there, in whatever form.</summary>
    public bool Has(string name) => _members.ContainsKey(name);

    /// <summary>Refuses every member but these.</summary>
    public RegimenMembers Only(params string[] known)
    {
        foreach (var (name, value) in _members.Where(m => Array.IndexOf(known, m.Key) < 0))
        {
            // Looking for near words is slow, and nobody reads more than the first errors.
            var near = _errors.Count < MostWithNearWords ? NearWords.To(name, known) : [];
            Add(RequestErrorCodes.MemberUnknown, name, value.Echo, "There is no such member.", near.Count > 0 ? string.Join(" or ", near) : $"one of {string.Join(", ", known)}");
        }

        return this;
    }

    /// <summary>The text of a member, or null where it is not there or no text.</summary>
    public string? Text(string name)
    {
        if (_members.TryGetValue(name, out var value) && value is not StrictJson.Text)
        {
            Add(RequestErrorCodes.NotText, name, value.Echo, "A text is wanted here.", null);
        }

        return (value as StrictJson.Text)?.Value;
    }

    /// <summary>A number that has to be there; null where it could not be read.</summary>
    public double? Number(string name, double least, double greatest = Greatest)
    {
        if (_members.TryGetValue(name, out var value))
        {
            return NumberOf(value, name, least, greatest);
        }

        Missing(name);
        return null;
    }

    /// <summary>A number greater than zero that has to be there.</summary>
    public double? Positive(string name) => Number(name, Least);

    /// <summary>The numbers of a list; empty where it is not one.</summary>
    public IReadOnlyList<double> Numbers(string name, double least, int most)
    {
        if (_members.GetValueOrDefault(name) is not StrictJson.Items items)
        {
            Add(RequestErrorCodes.NotText, name, _members.GetValueOrDefault(name)?.Echo, "A list of numbers is wanted here.", "[0, 1, 2]");
            return [];
        }

        if (items.Values.Count > most)
        {
            TooMany(name, items.Values.Count, most);
            return [];
        }

        if (items.Values.Count == 0)
        {
            Add(RequestErrorCodes.RequiredMissing, name, null, "The list is empty.", "at least one");
        }

        return [.. items.Values.Select((value, i) => NumberOf(value, JsonPath.Of(name, i), least, Greatest)).OfType<double>()];
    }

    /// <summary>The object of a member that has to be there; null where it is none.</summary>
    public RegimenMembers? Object(string name)
    {
        if (!_members.TryGetValue(name, out var value))
        {
            Missing(name);
            return null;
        }

        return ObjectOf(value, name);
    }

    /// <summary>The objects of a list that has to be there, those that are none left out.</summary>
    public IReadOnlyList<RegimenMembers> Objects(string name, int most)
    {
        if (!_members.TryGetValue(name, out var value))
        {
            Missing(name);
            return [];
        }

        if (value is not StrictJson.Items items)
        {
            Add(RequestErrorCodes.NotText, name, value.Echo, "A list of objects is wanted here.", null);
            return [];
        }

        if (items.Values.Count > most)
        {
            TooMany(name, items.Values.Count, most);
            return [];
        }

        if (items.Values.Count == 0)
        {
            Add(RequestErrorCodes.RequiredMissing, name, null, "The list is empty.", "at least one");
        }

        return [.. items.Values.Select((item, i) => ObjectOf(item, JsonPath.Of(name, i))).OfType<RegimenMembers>()];
    }

    /// <summary>Says that more is written than is computed.</summary>
    public void TooMany(string name, double count, int most) => Add(
        Simulation.SimulationErrorCodes.TooMany, name, count.ToString("0", CultureInfo.InvariantCulture), $"At most {most} are computed at once.", "fewer");

    /// <summary>Says that a member has to be there.</summary>
    public void Missing(string name) => Add(RequestErrorCodes.RequiredMissing, name, null, $"{name} is required here.", null);

    /// <summary>Says what is wrong with a member.</summary>
    public void Add(string code, string name, string? given, string message, string? suggestion) =>
        _errors.Add(new RequestError(code, _place + name is { Length: > 0 } field ? field : "regimen", given, message, suggestion));

    private RegimenMembers? ObjectOf(StrictJson value, string name)
    {
        if (value is StrictJson.Members members)
        {
            return new RegimenMembers(members, $"{_place}{name}.", _errors);
        }

        Add(RequestErrorCodes.NotText, name, value.Echo, "An object is wanted here.", null);
        return null;
    }

    private double? NumberOf(StrictJson value, string name, double least, double greatest)
    {
        if (value is not StrictJson.Other { Shown: [var first, ..] shown } || !(char.IsAsciiDigit(first) || first == '-')
            || !double.TryParse(shown, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            Add("not-a-number", name, value.Echo, "A number is wanted here, without quotation marks.", null);
            return null;
        }

        if (number >= least && number <= greatest)
        {
            return number;
        }

        Add("out-of-range", name, shown, $"The number is not from {InFull(least)} to {InFull(greatest)}.", null);
        return null;
    }

    private static string InFull(double number) => number.ToString("0.#########", CultureInfo.InvariantCulture);
}
