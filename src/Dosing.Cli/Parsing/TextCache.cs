using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace Dosing.Cli.Parsing;

/// <summary>
/// Keeps short texts that were read before, so that the words and figures that every request repeats are made once. It
/// never grows, and a text that is found is byte for byte the one that was asked for. Not for two threads at once.
/// </summary>
internal sealed class TextCache
{
    private const int Slots = 4096;
    private const int LongestText = 48;

    private readonly string?[] _texts = new string?[Slots];

    /// <summary>The text that a reader stands on.</summary>
    /// <exception cref="InvalidOperationException">It is not valid Unicode.</exception>
    public string Of(in Utf8JsonReader reader)
    {
        var bytes = reader.ValueSpan;
        if (reader.ValueIsEscaped || bytes.Length is 0 or > LongestText)
        {
            return reader.GetString()!;
        }

        ref var kept = ref _texts[SlotOf(bytes)];
        return kept is { } text && Ascii.Equals(bytes, text) ? text : kept = reader.GetString()!;
    }

    private static int SlotOf(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)bytes.Length;
        unchecked
        {
            while (bytes.Length >= sizeof(ulong))
            {
                hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * 0x9E3779B97F4A7C15;
                hash ^= hash >> 32;
                bytes = bytes[sizeof(ulong)..];
            }

            foreach (var one in bytes)
            {
                hash = (hash << 8) ^ (hash >> 56) ^ one;
            }

            hash *= 0x9E3779B97F4A7C15;
            hash ^= hash >> 32;
        }

        return (int)(hash % Slots);
    }
}
