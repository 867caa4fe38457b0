using Dosing.Cli.Rendering;

namespace Dosing.Cli.Batching;

/// <summary>What is said of a batch that did not end as it should: how far it came, and what to do.</summary>
/// <param name="error">Standard error.</param>
/// <param name="partialName">The name of the unfinished file, or null.</param>
internal sealed class BatchMessages(TextWriter error, string? partialName)
{
    private string HowToResume => partialName is null ? "" : $" The same command with --resume continues {ErrorText.Printable(partialName)}.";

    /// <summary>A row is too long, and where it ends cannot be told.</summary>
    public void BrokenOff(long line) => Say($"the row at line {line} is too long, and where it ends cannot be told: a quote may not be closed. What follows was not judged.");

    /// <summary>There is no row.</summary>
    public void NoRequest(bool isFromCsv) =>
        Say($"the input holds no request, so nothing was judged. {(isFromCsv ? "A header and one request a row are read." : "One JSON object a line is read.")}");

    /// <summary>The input failed.</summary>
    public void InputFailed(long line, Exception failure) =>
        Say($"the input failed after line {line} ({ErrorText.Printable(failure.Message)}); the rows before it are whole, and what follows was not judged.{HowToResume}");

    /// <summary>The run was interrupted.</summary>
    public void Interrupted(long line) => Say($"interrupted after line {line}; the rows before it are whole, and what follows was not judged.{HowToResume}");

    /// <summary>The output failed.</summary>
    public void OutputFailed(long line, Exception failure) =>
        Say($"the output failed after line {line} ({ErrorText.Printable(failure.Message)}); what follows was not judged or not written.{HowToResume}");

    /// <summary>A row made the program fail.</summary>
    public void RowFailed(RowFailedException failed, long line) =>
        Say($"internal error at line {failed.Line} ({failed.InnerException!.GetType().Name}: {ErrorText.Printable(failed.Message)}); the rows up to line {line} are whole, and what follows was not judged.");

    private void Say(string message) => error.WriteLine($"dosing: {message}");
}
