namespace Dosing.Cli.Tests;

/// <summary>The same row again and again, counted as it is read.</summary>
internal sealed class RowsAsRead(byte[] row, int count) : Stream
{
    private long _position;

    public long RowsGiven => _position / row.Length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int size) => Read(buffer.AsSpan(offset, size));

    public override int Read(Span<byte> buffer)
    {
        var left = ((long)row.Length * count) - _position;
        var size = (int)Math.Min(left, buffer.Length);
        for (var i = 0; i < size; i++)
        {
            buffer[i] = row[(int)((_position + i) % row.Length)];
        }

        _position += size;
        return size;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int size) => throw new NotSupportedException();
}

/// <summary>Counts the rows that are written, and how far the reading ran ahead; keeps none.</summary>
internal sealed class RowsAsWritten(Func<long> read) : Stream
{
    public long Rows { get; private set; }

    public long MostAhead { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int size) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int size) => Write(buffer.AsSpan(offset, size));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        MostAhead = Math.Max(MostAhead, read() - Rows);
        Rows += buffer.Count((byte)'\n');
    }
}
