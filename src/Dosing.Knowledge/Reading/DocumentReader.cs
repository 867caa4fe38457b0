using System.Text;
using System.Text.Json;

namespace Dosing.Knowledge.Reading;

/// <summary>
/// Reads the members of a document by their names, strictly: a member that is missing, null, repeated, unknown or of
/// another kind is a <see cref="JsonException"/> with its path. What its absence means, the caller says.
/// </summary>
internal sealed class DocumentReader
{
    private static readonly Func<DocumentReader, JsonElement, string> AsText = static (read, value) => read.TextOf(value);
    private static readonly Func<DocumentReader, JsonElement, decimal> AsNumber = static (read, value) => read.NumberOf(value);
    private static readonly Func<DocumentReader, JsonElement, IReadOnlyList<string>> AsTexts = static (read, value) => read.ListOf(value, AsText);

    private readonly List<OpenPart> _parts = [];
    private int _open;

    private DocumentReader()
    {
    }

    private OpenPart Innermost => _parts[_open - 1];

    /// <summary>Reads a whole document.</summary>
    /// <exception cref="JsonException">It is not the document that <paramref name="of"/> reads.</exception>
    public static T Read<T>(JsonElement document, Func<DocumentReader, T> of)
    {
        var reader = new DocumentReader();
        try
        {
            return reader.PartOf(document, of);
        }
        catch (InvalidOperationException)
        {
            throw reader.FaultOfPart("the name of a member is not Unicode");
        }
    }

    public string Text(ReadOnlySpan<byte> name) => TextOf(Ask(name));

    public string? OptionalText(ReadOnlySpan<byte> name) => TryAsk(name, out var value) ? TextOf(value) : null;

    public decimal Number(ReadOnlySpan<byte> name) => NumberOf(Ask(name));

    public decimal? OptionalNumber(ReadOnlySpan<byte> name) => TryAsk(name, out var value) ? NumberOf(value) : null;

    public int Integer(ReadOnlySpan<byte> name) => IntegerOf(Ask(name));

    public int? OptionalInteger(ReadOnlySpan<byte> name) => TryAsk(name, out var value) ? IntegerOf(value) : null;

    public bool Truth(ReadOnlySpan<byte> name) => TruthOf(Ask(name));

    /// <summary>A statement that is made only where it is true.</summary>
    public bool OptionalTruth(ReadOnlySpan<byte> name) => TryAsk(name, out var value) && TruthOf(value);

    /// <summary>A value of any kind but null, for as long as it is needed.</summary>
    public JsonElement Value(ReadOnlySpan<byte> name) =>
        Ask(name) is { ValueKind: not JsonValueKind.Null } value ? value.Clone() : throw Fault("null is no value; leave out what is not there");

    public T Part<T>(ReadOnlySpan<byte> name, Func<DocumentReader, T> of) => PartOf(Ask(name), of);

    public T? OptionalPart<T>(ReadOnlySpan<byte> name, Func<DocumentReader, T> of)
        where T : class => TryAsk(name, out var value) ? PartOf(value, of) : null;

    public IReadOnlyList<T> Parts<T>(ReadOnlySpan<byte> name, Func<DocumentReader, T> of) => PartsOf(Ask(name), of);

    public IReadOnlyList<T>? OptionalParts<T>(ReadOnlySpan<byte> name, Func<DocumentReader, T> of) => TryAsk(name, out var value) ? PartsOf(value, of) : null;

    public IReadOnlyDictionary<string, T> PartsByName<T>(ReadOnlySpan<byte> name, Func<DocumentReader, T> of) => ByName(Ask(name), (read, value) => read.PartOf(value, of));

    public IReadOnlyList<string> Texts(ReadOnlySpan<byte> name) => ListOf(Ask(name), AsText);

    public IReadOnlyList<string>? OptionalTexts(ReadOnlySpan<byte> name) => TryAsk(name, out var value) ? ListOf(value, AsText) : null;

    public IReadOnlyList<IReadOnlyList<string>> TextLists(ReadOnlySpan<byte> name) => ListOf(Ask(name), AsTexts);

    public IReadOnlyDictionary<string, string> TextsByName(ReadOnlySpan<byte> name) => ByName(Ask(name), AsText);

    public IReadOnlyDictionary<string, IReadOnlyList<string>> TextListsByName(ReadOnlySpan<byte> name) => ByName(Ask(name), AsTexts);

    public IReadOnlyList<decimal> Numbers(ReadOnlySpan<byte> name) => ListOf(Ask(name), AsNumber);

    public IReadOnlyList<decimal>? OptionalNumbers(ReadOnlySpan<byte> name) => TryAsk(name, out var value) ? ListOf(value, AsNumber) : null;

    public IReadOnlyDictionary<string, decimal> NumbersByName(ReadOnlySpan<byte> name) => ByName(Ask(name), AsNumber);

    public IReadOnlyDictionary<string, decimal>? OptionalNumbersByName(ReadOnlySpan<byte> name) => TryAsk(name, out var value) ? ByName(value, AsNumber) : null;

    private bool TryAsk(ReadOnlySpan<byte> name, out JsonElement value) => Innermost.TryAsk(name, out value);

    private JsonElement Ask(ReadOnlySpan<byte> name) =>
        TryAsk(name, out var value) ? value : throw FaultOfPart($"'{Encoding.UTF8.GetString(name)}' is missing");

    private string TextOf(JsonElement value)
    {
        Expect(value, JsonValueKind.String, "a text");
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Fault("the text is not Unicode");
        }
    }

    private decimal NumberOf(JsonElement value)
    {
        Expect(value, JsonValueKind.Number, "a number");
        return value.TryGetDecimal(out var number) ? number : throw Fault("the number is too large");
    }

    private int IntegerOf(JsonElement value)
    {
        Expect(value, JsonValueKind.Number, "a whole number");
        return value.TryGetInt32(out var number) ? number : throw Fault("here stands a whole number");
    }

    private bool TruthOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.True)
        {
            Expect(value, JsonValueKind.False, "true or false");
        }

        return value.ValueKind == JsonValueKind.True;
    }

    private T PartOf<T>(JsonElement value, Func<DocumentReader, T> of)
    {
        Expect(value, JsonValueKind.Object, "an object");
        Open().Open(value);
        var part = of(this);
        if (Innermost.Unasked is { } name)
        {
            throw FaultOfPart($"'{name}' is no member here, or stands twice");
        }

        _open--;
        return part;
    }

    private T[] PartsOf<T>(JsonElement value, Func<DocumentReader, T> of) => ListOf(value, (read, item) => read.PartOf(item, of));

    private T[] ListOf<T>(JsonElement value, Func<DocumentReader, JsonElement, T> of)
    {
        Expect(value, JsonValueKind.Array, "a list");
        var (list, items, i) = (Open(), new T[value.GetArrayLength()], 0);
        list.OpenList();
        foreach (var item in value.EnumerateArray())
        {
            list.Next();
            items[i++] = of(this, item);
        }

        _open--;
        return items;
    }

    private Dictionary<string, T> ByName<T>(JsonElement value, Func<DocumentReader, JsonElement, T> of)
    {
        Expect(value, JsonValueKind.Object, "an object");
        var (part, items) = (Open(), new Dictionary<string, T>(StringComparer.Ordinal));
        part.Open(value);
        while (part.TryNext(out var name, out var item))
        {
            if (!items.TryAdd(name, of(this, item)))
            {
                throw Fault("this name stands twice");
            }
        }

        _open--;
        return items;
    }

    private OpenPart Open()
    {
        if (_open == _parts.Count)
        {
            _parts.Add(new OpenPart());
        }

        return _parts[_open++];
    }

    private void Expect(JsonElement value, JsonValueKind kind, string expected)
    {
        if (value.ValueKind != kind)
        {
            throw value.ValueKind == JsonValueKind.Null ? Fault("null is no value; leave out what is not there") : Fault($"here stands {expected}");
        }
    }

    /// <summary>What is wrong with the value that is read now.</summary>
    private JsonException Fault(string what) => Fault(what, _open);

    /// <summary>What is wrong with the innermost part as a whole.</summary>
    private JsonException FaultOfPart(string what) => Fault(what, _open - 1);

    private JsonException Fault(string what, int steps) => new(what, $"${string.Concat(_parts.Take(steps).Select(part => part.Step))}", null, null);
}
