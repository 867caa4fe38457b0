using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Dosing.Cli.Parsing;

/// <summary>Parts one row of commas and quotes (RFC 4180) into its cells. Nothing is trimmed or repaired.</summary>
internal static class CsvCells
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The cells of a row without its line end, or why it has none.</summary>
    public static bool TryPart(ReadOnlySpan<byte> row, List<string> cells, [NotNullWhen(false)] out string? fault)
    {
        cells.Clear();
        fault = null;
        row = row.EndsWith("\r"u8) ? row[..^1] : row;
        try
        {
            while (TryTake(ref row, cells, out var isLast, out fault))
            {
                if (isLast)
                {
                    return true;
                }
            }

            fault ??= "The row is not one of cells.";
            return false;
        }
        catch (DecoderFallbackException)
        {
            fault = "The row is not UTF-8.";
            return false;
        }
    }

    private static bool TryTake(ref ReadOnlySpan<byte> rest, List<string> cells, out bool isLast, out string? fault)
    {
        (isLast, fault) = (false, null);
        var isQuoted = rest.StartsWith("\""u8);
        var length = isQuoted ? QuotedLength(rest) : LengthTo((byte)',', rest);
        if (length < 0)
        {
            fault = "A quote is opened and not closed.";
            return false;
        }

        var cell = rest[..length];
        if (length < rest.Length && rest[length] != ',')
        {
            fault = "Something follows the quote that closes a cell.";
            return false;
        }

        if (!isQuoted && cell.Contains((byte)'"'))
        {
            fault = "A quote stands within a cell that is not quoted; a quoted cell writes it twice.";
            return false;
        }

        var text = Strict.GetString(isQuoted ? cell[1..^1] : cell);
        cells.Add(isQuoted ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : text);
        isLast = length == rest.Length;
        rest = isLast ? default : rest[(length + 1)..];
        return true;
    }

    private static int LengthTo(byte mark, ReadOnlySpan<byte> bytes) => bytes.IndexOf(mark) is var at and >= 0 ? at : bytes.Length;

    /// <summary>The length of a quoted cell with its quotes; -1 where they do not close.</summary>
    private static int QuotedLength(ReadOnlySpan<byte> bytes)
    {
        for (var at = 1; at < bytes.Length;)
        {
            var close = bytes[at..].IndexOf((byte)'"');
            if (close < 0)
            {
                break;
            }

            at += close + 1;
            if (at == bytes.Length || bytes[at] != '"')
            {
                return at;
            }

            at++;
        }

        return -1;
    }
}
