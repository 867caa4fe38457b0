using System.Diagnostics;

namespace Dosing.Cli.Batching;

/// <summary>Says on a terminal how far a batch is: rows, rate, time left. Silent anywhere else.</summary>
/// <param name="messages">Standard error.</param>
/// <param name="isShown">Whether somebody looks at it.</param>
/// <param name="inputBytes">The size of the input; null where it is not known.</param>
internal sealed class BatchProgress(TextWriter messages, bool isShown, long? inputBytes)
{
    private const string ClearLine = "\r\u001b[K";

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.5);

    private readonly Stopwatch _time = Stopwatch.StartNew();
    private TimeSpan _next = Interval;
    private long? _bytesBefore;

    /// <summary>Shows how far it is, now and then.</summary>
    /// <param name="rows">The rows of this run.</param>
    /// <param name="bytes">The bytes of the input that are consumed.</param>
    public void Report(long rows, long bytes)
    {
        _bytesBefore ??= bytes;
        if (!isShown || _time.Elapsed < _next)
        {
            return;
        }

        _next = _time.Elapsed + Interval;
        messages.Write(ClearLine + Text(rows, bytes - _bytesBefore.Value, inputBytes - bytes, _time.Elapsed));
    }

    /// <summary>Takes the line away.</summary>
    public void End()
    {
        if (isShown && _time.Elapsed >= Interval)
        {
            messages.Write(ClearLine);
        }
    }

    /// <summary>The line.</summary>
    internal static string Text(long rows, long done, long? left, TimeSpan elapsed)
    {
        var seconds = Math.Max(elapsed.TotalSeconds, 0.001);
        var text = FormattableString.Invariant($"{rows} rows, {rows / seconds:0} rows a second");
        return left is { } bytes && done > 0
            ? text + FormattableString.Invariant($", {Math.Ceiling(bytes * seconds / done):0} s left")
            : text;
    }
}
