using System.Buffers;
using System.Runtime.CompilerServices;

namespace Dosing.Cli.Batching;

/// <summary>Bytes that grow at their end and are used again: what the rows of one chunk are written to.</summary>
internal sealed class RowBuffer : IBufferWriter<byte>
{
    private byte[] _bytes = new byte[64 * 1024];

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Forgets everything behind a length, to take back an unfinished row, or all.</summary>
    public void CutTo(int length) => Length = length;

    /// <summary>Appends bytes as they stand.</summary>
    // Inlined, the short texts between the figures are a few moves of registers each; there are sixty in a row.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        Length += bytes.Length;
    }

    /// <inheritdoc/>
    public void Advance(int count) => Length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        _ = GetSpan(sizeHint);
        return _bytes.AsMemory(Length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        var bytes = _bytes;
        if (bytes.Length - Length < Math.Max(sizeHint, 1))
        {
            bytes = Grow(sizeHint);
        }

        return bytes.AsSpan(Length);
    }

    private byte[] Grow(int room)
    {
        Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + room));
        return _bytes;
    }
}
