namespace Dosing.Cli.Batching;

/// <summary>How rows follow each other in a stream of bytes. Every stretch that is asked about begins with a row.</summary>
internal abstract class RowForm
{
    /// <summary>One JSON object a line.</summary>
    public static RowForm Lines { get; } = new LineForm();

    /// <summary>Rows of commas and quotes, where a quoted cell may hold line ends (RFC 4180).</summary>
    public static RowForm Csv { get; } = new CsvForm();

    /// <summary>Whether the end of a row that is too long can be told without holding it.</summary>
    public abstract bool CanSkip { get; }

    /// <summary>The bytes of the first row with its line end; -1 where it does not end here.</summary>
    public abstract int EndOfFirst(ReadOnlySpan<byte> bytes);

    /// <summary>The bytes of all rows that end here; zero where none does.</summary>
    public virtual int EndOfLast(ReadOnlySpan<byte> bytes)
    {
        var end = 0;
        while (EndOfFirst(bytes[end..]) is var length and > 0)
        {
            end += length;
        }

        return end;
    }

    private sealed class LineForm : RowForm
    {
        public override bool CanSkip => true;

        public override int EndOfFirst(ReadOnlySpan<byte> bytes) => bytes.IndexOf((byte)'\n') + 1 is var end and > 0 ? end : -1;

        public override int EndOfLast(ReadOnlySpan<byte> bytes) => bytes.LastIndexOf((byte)'\n') + 1;
    }

    private sealed class CsvForm : RowForm
    {
        public override bool CanSkip => false;

        /// <summary>A quote opens a cell only where a cell begins; within, two quotes are one.</summary>
        public override int EndOfFirst(ReadOnlySpan<byte> bytes)
        {
            var at = 0;
            while (at < bytes.Length)
            {
                if (bytes[at] == '"' && (at = AfterQuotes(bytes, at)) < 0)
                {
                    return -1;
                }

                var next = bytes[at..].IndexOfAny((byte)',', (byte)'\n');
                if (next < 0)
                {
                    return -1;
                }

                at += next + 1;
                if (bytes[at - 1] == '\n')
                {
                    return at;
                }
            }

            return -1;
        }

        private static int AfterQuotes(ReadOnlySpan<byte> bytes, int at)
        {
            while (true)
            {
                var close = bytes[(at + 1)..].IndexOf((byte)'"');
                if (close < 0)
                {
                    return -1;
                }

                at += close + 2;
                if (at >= bytes.Length || bytes[at] != '"')
                {
                    return at;
                }
            }
        }
    }
}
