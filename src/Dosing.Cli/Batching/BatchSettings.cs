using Dosing.Clinical;

namespace Dosing.Cli.Batching;

/// <summary>What was asked of a batch.</summary>
internal sealed record BatchSettings
{
    private const int ShortChunk = 64 * 1024;

    // A whole assessment is some hundred times its request.
    private const int FullChunk = 16 * 1024;

    /// <summary>The name of the input; <c>-</c> is standard input.</summary>
    public required string File { get; init; }

    /// <summary>Whether the input is CSV; else one JSON object a line.</summary>
    public bool IsFromCsv { get; init; }

    /// <summary>The form of the output: <c>ndjson</c>, <c>csv</c> or <c>summary</c>.</summary>
    public string Format { get; init; } = "ndjson";

    /// <summary>Whether the whole assessment is written.</summary>
    public bool IsFull { get; init; }

    /// <summary>The dispositions whose rows are written, beside those that cannot be read; empty for all.</summary>
    public IReadOnlyList<Disposition> Only { get; init; } = [];

    /// <summary>The file that is written; null for standard output.</summary>
    public string? Out { get; init; }

    /// <summary>The file of the report; null for none.</summary>
    public string? Report { get; init; }

    /// <summary>Whether an interrupted run is continued.</summary>
    public bool IsResumed { get; init; }

    /// <summary>The number of the first line.</summary>
    public long FirstLine { get; init; } = 1;

    /// <summary>Whether alerts of rows leave the exit code at zero.</summary>
    public bool IsExitZero { get; init; }

    /// <summary>How many threads judge.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>About how many bytes of input go together; null for what suits the output.</summary>
    public int? ChunkBytes { get; init; }

    /// <summary>How often what was written is made to last.</summary>
    public TimeSpan Checkpoint { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The size of a chunk in bytes.</summary>
    public int Chunk => ChunkBytes ?? (IsFull ? FullChunk : ShortChunk);

    /// <summary>Whether only the counts are written.</summary>
    public bool IsSummary => Format == "summary";

    /// <summary>Whether more is counted than dispositions.</summary>
    public bool CountsParts => IsSummary || Report is not null;

    /// <summary>Whether a row of this disposition is written.</summary>
    public bool Selects(Disposition disposition) => Only.Count == 0 || Only.Contains(disposition);

    /// <summary>All that the bytes of the output depend on, beside the input and the program.</summary>
    public string Fingerprint => FormattableString.Invariant(
        $"from {(IsFromCsv ? "csv" : "ndjson")}, format {Format}, detail {(IsFull ? "full" : "row")}, only {string.Join(',', Only.Order())}, counts {CountsParts}, first row {FirstLine}");
}
