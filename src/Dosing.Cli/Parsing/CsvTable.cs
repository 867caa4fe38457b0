using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Dosing.Cli.Parsing;

/// <summary>
/// Reads a table of commas and quotes (RFC 4180) in bounded memory, one row at a time: UTF-8 with or without mark, any
/// line end, blank lines skipped. Nothing is trimmed or repaired.
/// </summary>
internal sealed class CsvTable : IDisposable
{
    /// <summary>The longest cell that is read. A quote that is never closed swallows no more than this.</summary>
    public const int LongestCell = 1000;

    private const char ByteOrderMark = '\uFEFF';
    private const int BufferSize = 64 * 1024;

    private readonly CsvParser _parser;
    private bool _isBad;

    /// <summary>A table on a stream, which is closed with it.</summary>
    /// <exception cref="InputFailedException">The stream cannot be read.</exception>
    public CsvTable(Stream stream)
    {
        var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, BufferSize);
        _parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = ",",
            Mode = CsvMode.RFC4180,
            MaxFieldSize = LongestCell,
            BadDataFound = _ => _isBad = true,
        });
        Guarded(() => reader.Peek() == ByteOrderMark && reader.Read() >= 0);
    }

    /// <summary>Takes the next row; false at the end. A row whose quotes do not close has no cells.</summary>
    /// <exception cref="InputFailedException">The input broke off, is not UTF-8, or holds a cell that is too long.</exception>
    public bool TryRead(out string[]? cells)
    {
        string[]? read = null;
        _isBad = false;
        var isRow = Guarded(() =>
        {
            if (!_parser.Read())
            {
                return false;
            }

            // A cell is looked at only when it is asked for, and so are its quotes.
            read = new string[_parser.Count];
            for (var i = 0; i < read.Length; i++)
            {
                read[i] = _parser[i];
            }

            return true;
        });
        cells = _isBad ? null : read;
        return isRow;
    }

    /// <inheritdoc/>
    public void Dispose() => _parser.Dispose();

    private static bool Guarded(Func<bool> read)
    {
        try
        {
            return read();
        }
        catch (MaxFieldSizeException error)
        {
            throw new InputFailedException(FormattableString.Invariant($"A cell is longer than {LongestCell} characters; a quote may not be closed."), error);
        }
        catch (DecoderFallbackException error)
        {
            throw new InputFailedException("The text is not UTF-8.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputFailedException("The file cannot be read.", error);
        }
    }
}
