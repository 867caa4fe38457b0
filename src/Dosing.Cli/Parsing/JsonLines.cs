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
        while (true)
        {
            var result = reader.ReadAsync().AsTask().GetAwaiter().GetResult();
            var buffer = result.Buffer;
            while (TryTake(ref buffer, result.IsCompleted, out var line))
            {
                row++;
                if (!IsBlank(line))
                {
                    yield return (row, line.IsSingleSegment ? line.First : line.ToArray());
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

    private static bool TryTake(ref ReadOnlySequence<byte> buffer, bool completed, out ReadOnlySequence<byte> line)
    {
        if (buffer.PositionOf((byte)'\n') is { } end)
        {
            line = buffer.Slice(0, end);
            buffer = buffer.Slice(buffer.GetPosition(1, end));
            return true;
        }

        line = buffer;
        if (!completed || buffer.IsEmpty)
        {
            return false;
        }

        buffer = buffer.Slice(buffer.End);
        return true;
    }

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
