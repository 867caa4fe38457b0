using System.Buffers;
using System.IO.Pipelines;

namespace Dosing.Cli.Parsing;

/// <summary>Reads lines of bytes in bounded memory: no more than the longest line and a buffer.</summary>
internal static class JsonLines
{
    /// <summary>The lines that are not blank, with their number from one. A line is valid until the next is asked for.</summary>
    public static IEnumerable<(long Row, ReadOnlyMemory<byte> Line)> Read(Stream stream)
    {
        var reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 64 * 1024));
        var row = 0L;
        var searched = 0L;
        while (true)
        {
            var result = Fill(reader);
            var buffer = result.Buffer;
            while (TryTake(ref buffer, result.IsCompleted, ref searched, out var line))
            {
                row++;
                if (!IsBlank(line))
                {
                    yield return (row, WithoutMark(line.IsSingleSegment ? line.First : line.ToArray(), row));
                }
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
            if (result.IsCompleted)
            {
                reader.Complete();
                yield break;
            }
        }
    }

    private static ReadResult Fill(PipeReader reader)
    {
        try
        {
            return reader.ReadAsync().AsTask().GetAwaiter().GetResult();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputFailedException(error.Message, error);
        }
    }

    /// <summary>Takes a line; what was searched for its end before is not searched again.</summary>
    private static bool TryTake(ref ReadOnlySequence<byte> buffer, bool completed, ref long searched, out ReadOnlySequence<byte> line)
    {
        if (buffer.Slice(searched).PositionOf((byte)'\n') is { } end)
        {
            line = buffer.Slice(0, end);
            buffer = buffer.Slice(buffer.GetPosition(1, end));
            searched = 0;
            return true;
        }

        line = buffer;
        searched = buffer.Length;
        if (!completed || buffer.IsEmpty)
        {
            return false;
        }

        buffer = buffer.Slice(buffer.End);
        searched = 0;
        return true;
    }

    /// <summary>The first line without the mark that some programs put before UTF-8.</summary>
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> line, long row) =>
        row == 1 ? Utf8Mark.Skip(line) : line;

    private static bool IsBlank(ReadOnlySequence<byte> line)
    {
        foreach (var part in line)
        {
            if (part.Span.IndexOfAnyExcept(" \t\r"u8) >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
