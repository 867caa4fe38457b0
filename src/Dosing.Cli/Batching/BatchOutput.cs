namespace Dosing.Cli.Batching;

/// <summary>Where the rows go: a file that gets its name when it is complete, or, where there is none, a stream.</summary>
/// <param name="stream">The stream, standard output.</param>
/// <param name="file">The file, or null.</param>
internal sealed class BatchOutput(Stream stream, UnfinishedFile? file) : IDisposable
{
    private bool _isBegun = file?.Length > 0;

    /// <summary>The name of what is not complete; null where a stream is written.</summary>
    public string? PartialName => file?.PartialName;

    /// <summary>Where an interrupted run stood; null where nothing is continued.</summary>
    public ResumeState? State => file?.State;

    /// <summary>Whether it can be continued, so that where the run stands is worth keeping.</summary>
    public bool IsFile => file is not null;

    /// <summary>The bytes that stand in the file; zero for a stream.</summary>
    public long Length => file?.Length ?? 0;

    /// <summary>Writes rows, and before the first of them the heading.</summary>
    /// <exception cref="OutputFailedException">They cannot be written.</exception>
    public void Write(ReadOnlySpan<byte> heading, ReadOnlySpan<byte> rows)
    {
        if (!_isBegun)
        {
            Write(heading);
        }

        Write(rows);
    }

    /// <summary>Writes bytes.</summary>
    /// <exception cref="OutputFailedException">They cannot be written.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return;
        }

        try
        {
            if (file is null)
            {
                stream.Write(bytes);
            }
            else
            {
                file.Write(bytes);
            }
        }
        catch (IOException error)
        {
            throw new OutputFailedException(error.Message, error);
        }

        _isBegun = true;
    }

    /// <summary>Makes what was written last, and notes where the run stands.</summary>
    /// <exception cref="OutputFailedException">It cannot be kept; what was noted before still holds.</exception>
    public void Save(ResumeState state) => Guarded(() => file?.Save(state));

    /// <summary>Notes where a run stands that broke off. Where that fails, what was noted before still holds.</summary>
    public void SaveIfPossible(Func<ResumeState> state)
    {
        try
        {
            file?.CutToWhole();
            file?.Save(state());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // The disk is full, or only the name was missing: the note before is as true.
        }
    }

    /// <summary>Gives the file its name.</summary>
    /// <exception cref="OutputFailedException">It cannot be named.</exception>
    public void Finish() => Guarded(() => file?.Finish());

    /// <summary>Leaves no file behind.</summary>
    public void Discard() => file?.Discard();

    /// <inheritdoc/>
    public void Dispose() => file?.Dispose();

    /// <summary>Writes something else than rows; a failure is one of the output.</summary>
    /// <exception cref="OutputFailedException">It cannot be written.</exception>
    public static void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(error.Message, error);
        }
    }
}
