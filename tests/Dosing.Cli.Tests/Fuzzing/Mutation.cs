using System.Text;
using System.Text.Json;
using Dosing.Tests.Differential;

namespace Dosing.Cli.Tests.Fuzzing;

/// <summary>Spoils bytes: noise, cuts, repeats, tokens in the wrong place. Some input is left as it was.</summary>
internal static class Mutation
{
    private static readonly byte[][] Tokens = [.. new[]
    {
        "\"", "{", "}", "[", "]", ":", ",", "null", "true", "0", "-0", "1e999", "1E-400", "-1", "00", "0.5", "9999999999999999999999999999999", "\\", "\\u0000", "\\ud800", "\\udc00", "\"\"",
        "\ufeff", "\u0000", "\u00b5g", "\u00bd", "\uff15", "\u200b", "\n", "\r\n", "\t", " ", "  ", ";", "@", "=", "''", "//", "/**/", "{}", "[]", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
        "{\"a\":{\"a\":{\"a\":{\"a\":", "\"id\":\"x\"", "\"dose\":\"5 mg\"", "\"dose\":null", "\"5 mg\"", "\"0,5 mg\"", "\"2026-02-30\"", "\"intravenous\"", "999999999999.999999999", "0.000000001", "NaN", "Infinity",
    }.Select(Encoding.UTF8.GetBytes)];

    private static readonly byte[][] Invalid = [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0x80], [0xC3]];

    /// <summary>The same bytes, or spoilt ones.</summary>
    public static byte[] Of(byte[] bytes, Dice dice)
    {
        for (var times = dice.Of(0, 1, 1, 1, 2, 3); times > 0; times--)
        {
            bytes = Once(bytes, dice);
        }

        return bytes;
    }

    /// <summary>Spoils a JSON text by its tokens: one is replaced, left out or said twice, so that what comes out is mostly JSON still.</summary>
    public static byte[] OfTokens(byte[] json, Dice dice)
    {
        var places = new List<(int Start, int Length, JsonTokenType Type)>();
        try
        {
            var reader = new Utf8JsonReader(json);
            while (reader.Read())
            {
                places.Add(((int)reader.TokenStartIndex, (int)(reader.BytesConsumed - reader.TokenStartIndex), reader.TokenType));
            }
        }
        catch (JsonException)
        {
            return Of(json, dice);
        }

        var (start, length, type) = dice.Of<(int, int, JsonTokenType)>(places);
        var alike = dice.OneIn(4) ? places : places.FindAll(p => p.Type == type);
        var (other, size, _) = dice.Of<(int, int, JsonTokenType)>(alike);
        return dice.Below(8) switch
        {
            0 => [.. json[..start], .. json[(start + length)..]],
            1 or 2 or 3 or 4 => [.. json[..start], .. json[other..(other + size)], .. json[(start + length)..]],
            5 or 6 => [.. json[..start], .. dice.Of(Tokens), .. json[(start + length)..]],
            _ => [.. json[..start], .. json[Math.Min(start, other)..Math.Max(start, other)], .. json[start..]],
        };
    }

    private static byte[] Once(byte[] bytes, Dice dice)
    {
        var at = dice.Below(bytes.Length + 1);
        var end = Math.Min(bytes.Length, at + dice.Below(12));
        return dice.Below(9) switch
        {
            0 => [.. bytes[..at], (byte)dice.Below(256), .. bytes[end..]],
            1 => [.. bytes[..at], (byte)dice.Below(128), .. bytes[at..]],
            2 => [.. bytes[..at], .. bytes[end..]],
            3 => [.. bytes[..end], .. bytes[at..]],
            4 => bytes[..at],
            5 => [.. bytes[..at], .. dice.Of(Invalid), .. bytes[at..]],
            _ => [.. bytes[..at], .. dice.Of(Tokens), .. bytes[(dice.OneIn(2) ? at : end)..]],
        };
    }
}
