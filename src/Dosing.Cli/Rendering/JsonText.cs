using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Dosing.Cli.Rendering;

/// <summary>Writes one JSON object to a text, whole or not at all.</summary>
internal static class JsonText
{
    /// <summary>Composes the object first and writes it then, with a line end behind it.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> compose)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonFigures.Indented))
        {
            compose(json);
        }

        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n");
    }
}
