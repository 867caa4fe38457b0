namespace Dosing.Cli.Batching;

/// <summary>A stretch of whole rows on its way from the input to the output; used again and again, so that memory is bounded.</summary>
internal sealed class BatchChunk(int size) : IDisposable
{
    /// <summary>The bytes of the rows; only the first <see cref="Length"/> count.</summary>
    public byte[] Input { get; set; } = new byte[size];

    /// <summary>How many bytes of the input hold rows.</summary>
    public int Length { get; set; }

    /// <summary>The line of the first row, from one.</summary>
    public long FirstLine { get; set; }

    /// <summary>Whether the first row begins the input, so that a mark of UTF-8 may stand before it.</summary>
    public bool IsFirst { get; set; }

    /// <summary>Whether this stands for one row that is too long to be held.</summary>
    public bool IsTooLong { get; set; }

    /// <summary>Where the input goes on behind this chunk.</summary>
    public InputPlace End { get; set; }

    /// <summary>The rows that were judged, as they will be written.</summary>
    public RowBuffer Output { get; } = new();

    /// <summary>What was counted in the rows.</summary>
    public BatchTally Tally { get; } = new();

    /// <summary>What ended the judging in the middle of this chunk; null where nothing did.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Set when all rows are judged.</summary>
    public ManualResetEventSlim Judged { get; } = new();

    /// <summary>Makes it ready for other rows.</summary>
    public void Clear()
    {
        (Length, IsTooLong, Failure) = (0, false, null);
        Output.CutTo(0);
        Tally.Clear();
        Judged.Reset();
    }

    /// <inheritdoc/>
    public void Dispose() => Judged.Dispose();
}

/// <summary>How far an input was consumed: always between two rows.</summary>
/// <param name="Bytes">The bytes before this place.</param>
/// <param name="Line">The line that follows, from one.</param>
/// <param name="Sha256">The SHA-256 of the bytes before, in hexadecimal; null where none was asked for.</param>
internal readonly record struct InputPlace(long Bytes, long Line, string? Sha256);
