namespace Dosing.Cli.Parsing;

/// <summary>The mark that some programs put before UTF-8. It says nothing and is passed over.</summary>
internal static class Utf8Mark
{
    /// <summary>The bytes behind the mark, if there is one.</summary>
    public static ReadOnlyMemory<byte> Skip(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    /// <summary>The bytes behind the mark, if there is one.</summary>
    public static ReadOnlySpan<byte> Behind(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
}
