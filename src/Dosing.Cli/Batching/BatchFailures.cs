namespace Dosing.Cli.Batching;

/// <summary>The output can take no more: its disk is full, or nobody reads it.</summary>
internal sealed class OutputFailedException(string message, Exception inner) : IOException(message, inner);

/// <summary>A row that made the program fail.</summary>
internal sealed class RowFailedException(long line, Exception inner) : Exception(inner.Message.ReplaceLineEndings(" "), inner)
{
    /// <summary>The line of the row.</summary>
    public long Line => line;
}
