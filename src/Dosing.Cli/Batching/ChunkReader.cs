using System.Security.Cryptography;
using Dosing.Cli.Parsing;

namespace Dosing.Cli.Batching;

/// <summary>
/// Cuts an input into chunks of whole rows in bounded memory: a row that is longer than <see cref="LongestRow"/> is never
/// held. Rows of a slow input are handed on as they come.
/// </summary>
/// <param name="input">The input.</param>
/// <param name="form">How its rows follow each other.</param>
/// <param name="firstLine">The number of its first line.</param>
/// <param name="isHashed">Whether the SHA-256 of what was consumed is wanted.</param>
internal sealed class ChunkReader(Stream input, RowForm form, long firstLine, bool isHashed) : IDisposable
{
    /// <summary>The longest row that is read, in bytes without its line end.</summary>
    public const int LongestRow = 1024 * 1024;

    private readonly IncrementalHash? _hash = isHashed ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null;
    private byte[] _rest = [];
    private long _bytes;
    private long _line = firstLine;
    private bool _isAtEnd;

    /// <summary>Passes over what was consumed before and goes on at a place.</summary>
    /// <returns>The place as it was found; it differs where the input is shorter or not the same.</returns>
    /// <exception cref="InputFailedException">The input broke off.</exception>
    public InputPlace SkipTo(InputPlace place)
    {
        var buffer = new byte[64 * 1024];
        while (_bytes < place.Bytes && Read(buffer.AsSpan(0, (int)Math.Min(buffer.Length, place.Bytes - _bytes))) is var got and > 0)
        {
            Consume(buffer.AsSpan(0, got));
        }

        _line = place.Line;
        return Place();
    }

    /// <summary>Takes the first row that is not blank; false where there is none that is not too long.</summary>
    /// <exception cref="InputFailedException">The input broke off.</exception>
    public bool TryTakeFirst(out byte[] row)
    {
        var bytes = new byte[LongestRow + 1];
        var (have, at) = (0, 0);
        while (true)
        {
            var end = form.EndOfFirst(bytes.AsSpan(at, have - at));
            if (end < 0 && !_isAtEnd && have < bytes.Length)
            {
                var got = Read(bytes.AsSpan(have));
                (have, _isAtEnd) = (have + got, got == 0);
                continue;
            }

            row = Utf8Mark.Behind(bytes.AsSpan(at, end < 0 ? have - at : end)).Trim("\r\n"u8).ToArray();
            at = end < 0 ? have : at + end;
            if (end < 0 || row.AsSpan().IndexOfAnyExcept(" \t"u8) >= 0)
            {
                Consume(bytes.AsSpan(0, at));
                _line += bytes.AsSpan(0, at).Count((byte)'\n');
                _rest = bytes[at..have];
                return row.Length > 0 && row.Length < LongestRow;
            }
        }
    }

    /// <summary>Fills a chunk with the next rows; false at the end of the input.</summary>
    /// <exception cref="InputFailedException">The input broke off.</exception>
    public bool TryFill(BatchChunk chunk)
    {
        chunk.Clear();
        (chunk.FirstLine, chunk.IsFirst) = (_line, _bytes == 0);
        if (chunk.Input.Length < _rest.Length)
        {
            chunk.Input = new byte[_rest.Length];
        }

        _rest.CopyTo(chunk.Input.AsSpan());
        var have = _rest.Length;
        _rest = [];
        var end = form.EndOfLast(chunk.Input.AsSpan(0, have));
        while (!_isAtEnd && end == 0)
        {
            if (have > LongestRow && form.EndOfFirst(chunk.Input.AsSpan(0, have)) < 0)
            {
                return PassOver(chunk, have);
            }

            Grow(chunk, have);
            var got = Read(chunk.Input.AsSpan(have));
            _isAtEnd = got == 0;
            have += got;
            end = form.EndOfLast(chunk.Input.AsSpan(0, have));
        }

        // The last row may lack its line end.
        chunk.Length = _isAtEnd ? have : end;
        _rest = chunk.Input[chunk.Length..have];
        var rows = chunk.Input.AsSpan(0, chunk.Length);
        Consume(rows);
        _line += rows.Count((byte)'\n');
        chunk.End = Place();
        return chunk.Length > 0;
    }

    /// <inheritdoc/>
    public void Dispose() => _hash?.Dispose();

    private static void Grow(BatchChunk chunk, int have)
    {
        if (have == chunk.Input.Length)
        {
            var bytes = chunk.Input;
            Array.Resize(ref bytes, Math.Min(bytes.Length * 2, Math.Max(bytes.Length, LongestRow) + 1));
            chunk.Input = bytes;
        }
    }

    /// <summary>Goes to the end of a row that is too long, where that can be told; else nothing behind it can be read.</summary>
    private bool PassOver(BatchChunk chunk, int have)
    {
        chunk.IsTooLong = true;
        Consume(chunk.Input.AsSpan(0, have));
        while (form.CanSkip && !_isAtEnd)
        {
            var got = Read(chunk.Input);
            _isAtEnd = got == 0;
            var end = chunk.Input.AsSpan(0, got).IndexOf((byte)'\n') + 1;
            Consume(chunk.Input.AsSpan(0, end > 0 ? end : got));
            if (end > 0)
            {
                _rest = chunk.Input[end..got];
                break;
            }
        }

        _isAtEnd |= !form.CanSkip;
        _line++;
        chunk.End = Place();
        return true;
    }

    /// <summary>Whether anything follows; it is consumed.</summary>
    public bool HasMore() => Read(stackalloc byte[1]) > 0;

    private InputPlace Place() => new(_bytes, _line, _hash is null ? null : Convert.ToHexStringLower(_hash.GetCurrentHash()));

    private void Consume(ReadOnlySpan<byte> bytes)
    {
        _bytes += bytes.Length;
        _hash?.AppendData(bytes);
    }

    private int Read(Span<byte> room)
    {
        try
        {
            return input.Read(room);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputFailedException(error.Message, error);
        }
    }
}
