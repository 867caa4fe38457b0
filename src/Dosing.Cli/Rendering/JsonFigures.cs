using System.Text.Encodings.Web;
using System.Text.Json;
using Dosing.Clinical;
using Dosing.Quantities;

namespace Dosing.Cli.Rendering;

/// <summary>How values stand in JSON: decimals without trailing zeros, UCUM units, absent rather than null.</summary>
internal static class JsonFigures
{
    private static readonly string[] UcumUnits = [.. Words.DoseUnits.Words.Select(Ucum)];

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The options for output that people may read too.</summary>
    public static JsonWriterOptions Indented { get; } = Options with { Indented = true, NewLine = "\n" };

    /// <summary>The options for one object a line.</summary>
    public static JsonWriterOptions Compact { get; } = Options;

    /// <summary>Writes a number, rounded half to even, if there is one.</summary>
    public static void WriteFigure(this Utf8JsonWriter json, string name, Rational? value, int places = QuantityFormat.JsonPlaces)
    {
        if (value is { } known)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(QuantityFormat.Fixed(known, places));
        }
    }

    /// <summary>Writes a text, if there is one.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, WellFormed(value));
        }
    }

    /// <summary>Writes a list of texts, possibly empty.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(WellFormed(value));
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a list of objects, possibly empty.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The unit in UCUM.</summary>
    public static string Ucum(DoseUnit unit) => UcumUnits[(int)unit];

    /// <summary>The unit in UCUM.</summary>
    public static string Ucum(string unit) => unit.Replace("mcg", "ug", StringComparison.Ordinal);

    /// <summary>A text without lone surrogates, which JSON cannot hold.</summary>
    public static string WellFormed(string text)
    {
        // Half of a pair of characters stands in this range, and so does the mark for it.
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uFFFD') < 0)
        {
            return text;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == 0xFFFD)
            {
                return string.Concat(text.EnumerateRunes().Select(r => r.ToString()));
            }
        }

        return text;
    }
}
