using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dosing.Cli.Batching;
using Dosing.Quantities;

namespace Dosing.Cli.Rendering;

/// <summary>Writes texts and figures of JSON by hand, with the very bytes that the JSON writer would give.</summary>
internal static class RowText
{
    private const int FigureRoom = 64;

    /// <summary>What stands in JSON as it is; everything else goes the slow way.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Where(c => c is not ('"' or '\\'))]);

    /// <summary>A word of the program, which is plain, without quotes.</summary>
    public static void Word(this RowBuffer output, string word)
    {
        var room = output.GetSpan(word.Length);
        if (Ascii.FromUtf16(word, room, out var length) != OperationStatus.Done)
        {
            throw new ArgumentException("The word is not plain.", nameof(word));
        }

        output.Advance(length);
    }

    /// <summary>A text of anybody, in quotes, escaped where JSON asks for it.</summary>
    public static void Text(this RowBuffer output, string text)
    {
        output.Raw("\""u8);
        if (text.AsSpan().ContainsAnyExcept(Plain))
        {
            output.Raw(JsonEncodedText.Encode(JsonFigures.WellFormed(text), JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
        }
        else
        {
            output.Word(text);
        }

        output.Raw("\""u8);
    }

    /// <summary>A list of texts, possibly empty.</summary>
    public static void Texts(this RowBuffer output, IReadOnlyList<string> texts)
    {
        output.Raw("["u8);
        for (var i = 0; i < texts.Count; i++)
        {
            output.Raw(i == 0 ? ""u8 : ","u8);
            output.Text(texts[i]);
        }

        output.Raw("]"u8);
    }

    /// <summary>A whole number.</summary>
    public static void Figure(this RowBuffer output, long value)
    {
        Utf8Formatter.TryFormat(value, output.GetSpan(FigureRoom), out var length);
        output.Advance(length);
    }

    /// <summary>A figure behind its name, if there is one.</summary>
    public static void Figure(this RowBuffer output, ReadOnlySpan<byte> name, in Rational? value, int places = QuantityFormat.JsonPlaces)
    {
        if (value is { } known)
        {
            output.Figure(name, known, places);
        }
    }

    /// <summary>Writes a member with a figure.</summary>
    public static void Figure(this RowBuffer output, ReadOnlySpan<byte> name, in Rational value, int places = QuantityFormat.JsonPlaces)
    {
        output.Raw(name);
        var room = FigureRoom;
        int length;
        while (!QuantityFormat.TryFixed(value, places, output.GetSpan(room), out length))
        {
            room *= 2;
        }

        output.Advance(length);
    }
}
