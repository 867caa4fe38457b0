using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dosing.Benchmarks;

/// <summary>Reads every row and writes it again with System.Text.Json alone, on one thread: the yardstick of what a batch costs.</summary>
internal static partial class RowsRewriting
{
    /// <summary>Into a class of its members and back, with the generated reader and writer.</summary>
    public static void ByClass(Stream input, Stream output) => Each(input, output, (line, json) =>
    {
        try
        {
            JsonSerializer.Serialize(json, JsonSerializer.Deserialize(line, RowContext.Default.Row)!, RowContext.Default.Row);
        }
        catch (JsonException)
        {
            json.WriteNullValue();
        }
    });

    /// <summary>Into a document and back.</summary>
    public static void ByDocument(Stream input, Stream output) => Each(input, output, (line, json) =>
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            using var document = JsonDocument.ParseValue(ref reader);
            document.WriteTo(json);
        }
        catch (JsonException)
        {
            json.WriteNullValue();
        }
    });

    private delegate void Rewrite(ReadOnlySpan<byte> line, Utf8JsonWriter json);

    private static void Each(Stream input, Stream output, Rewrite rewrite)
    {
        var bytes = new byte[1 << 19];
        var written = new ArrayBufferWriter<byte>(1 << 20);
        using var json = new Utf8JsonWriter(written);
        var have = 0;
        while (true)
        {
            var got = input.Read(bytes, have, bytes.Length - have);
            have += got;
            var rest = bytes.AsSpan(0, have);
            while (rest.IndexOf((byte)'\n') is var end and >= 0)
            {
                json.Reset(written);
                rewrite(rest[..end], json);
                json.Flush();
                written.Write("\n"u8);
                rest = rest[(end + 1)..];
            }

            output.Write(written.WrittenSpan);
            written.ResetWrittenCount();
            if (got == 0)
            {
                return;
            }

            have = rest.Length;
            rest.CopyTo(bytes);
        }
    }

    internal sealed class Row
    {
        public string? Id { get; set; }

        public string? Drug { get; set; }

        public string? Dose { get; set; }

        public string? Route { get; set; }

        public string? Over { get; set; }

        public string? Weight { get; set; }

        public string? Age { get; set; }

        public string? Sex { get; set; }

        public string? For { get; set; }

        public string[]? Flags { get; set; }

        public string[]? Absent { get; set; }

        public string[]? Medications { get; set; }

        public string[]? Conditions { get; set; }

        public Dictionary<string, string>? Measurements { get; set; }
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Row))]
    internal sealed partial class RowContext : JsonSerializerContext;
}
