using System.Text;
using Dosing.Cli.Batching;
using Dosing.Testing;
using FsCheck.Fluent;

namespace Dosing.Cli.Tests;

/// <summary>How a batch is cut, spread over threads and put together again changes no byte of it.</summary>
public sealed class BatchEngineTests
{
    private static readonly byte[] Input = Encoding.UTF8.GetBytes(BatchRuns.Mixed(60));

    private static readonly Lazy<CliResult> Undisturbed = new(() => Cli.Run(["batch", "-"], Input));

    [Fact]
    [Trait("Hazard", "H-73")]
    public void Any_number_of_threads_any_chunk_and_any_way_of_reading_give_the_same_bytes() => Properties.ForAll(
        from workers in Gen.Choose(1, 5)
        from chunk in Gen.Elements(1, 7, 64, 300, 1000, 4096, 1 << 17)
        from most in Gen.Elements(1, 13, 250, 1 << 20)
        select (workers, chunk, most),
        how =>
        {
            using var input = new Trickle(Input, how.most);
            var result = BatchRuns.Run(new BatchSettings { File = "-", Workers = how.workers, ChunkBytes = how.chunk }, input);
            Assert.Equal(Undisturbed.Value.Output, result.Output);
            Assert.Equal(Undisturbed.Value.ExitCode, result.ExitCode);
        },
        count: 60);

    [Fact]
    public void A_row_of_ten_megabytes_is_one_row_of_errors_and_is_never_held()
    {
        var row = Encoding.UTF8.GetBytes(Order.Usual.Json("a") + "\n");
        byte[] input = [.. row, .. "{\"id\":\""u8, .. Enumerable.Repeat((byte)'x', 10_000_000), .. "\"}\n"u8, .. row];
        var result = Cli.Run(["batch", "-"], input);
        var rows = Json.Lines(result.Output);
        Assert.Equal(3, rows.Length);
        Assert.Equal(2, rows[1].GetProperty("row").GetInt32());
        Assert.Equal("row-too-long", rows[1].GetProperty("errors")[0].Text("code"));
        Assert.Equal("a", rows[2].Text("id"));
        Assert.Equal(2, result.ExitCode);
    }

    [Theory]
    [InlineData(ChunkReader.LongestRow - 1, false)]
    [InlineData(ChunkReader.LongestRow, false)]
    [InlineData(ChunkReader.LongestRow + 1, true)]
    public void The_longest_row_is_the_same_wherever_it_is_cut(int length, bool isTooLong)
    {
        var padded = Encoding.UTF8.GetBytes(Order.Usual.Json().PadRight(length) + "\n");
        foreach (var (chunk, most) in new[] { (1 << 17, 1 << 20), (1 << 21, 1 << 22), (50_000, 60_000) })
        {
            using var input = new Trickle([.. padded, .. padded], most);
            var rows = Json.Lines(BatchRuns.Run(new BatchSettings { File = "-", Workers = 2, ChunkBytes = chunk }, input).Output);
            Assert.Equal([1, 2], rows.Select(r => r.GetProperty("row").GetInt32()));
            Assert.All(rows, r => Assert.Equal(isTooLong, r.TryGetProperty("errors", out _)));
        }
    }

    [Fact]
    public void Parts_with_their_first_row_put_together_are_the_whole()
    {
        var lines = Encoding.UTF8.GetString(Input).Split('\n')[..^1];
        var parts = lines.Chunk(17).Select((part, i) =>
            Cli.RunWithInput(string.Join('\n', part) + "\n", "batch", "-", "--first-row", FormattableString.Invariant($"{(i * 17) + 1}")).Output);
        Assert.Equal(Undisturbed.Value.Output, string.Concat(parts));
    }

    [Theory]
    [InlineData("stop")]
    [InlineData("STOP,not-checked")]
    [InlineData("no-alert,caution")]
    public void Only_keeps_rows_as_they_are_in_order_and_never_loses_one_that_cannot_be_read(string only)
    {
        var wanted = only.ToLowerInvariant().Split(',');
        var kept = Undisturbed.Value.Output.Split('\n')[..^1].Where(line => Json.Read(line) is var row && (row.TryGetProperty("errors", out _) || wanted.Contains(row.Text("disposition"))));
        var result = Cli.Run(["batch", "-", "--only", only], Input);
        Assert.Equal(kept, result.Output.Split('\n')[..^1]);
        Assert.Equal(Undisturbed.Value.ExitCode, result.ExitCode);
    }

    [Fact]
    public void An_output_that_takes_no_more_is_said_and_ends_with_five()
    {
        using var output = new FullAfter(2000);
        using var error = new MemoryStream();
        var terminal = new Terminal { Input = new MemoryStream(Input), OutputBytes = output, Output = Terminal.Utf8(output), Error = Terminal.Utf8(error) };
        var settings = new BatchSettings { File = "-", Workers = 2, ChunkBytes = 500 };
        Assert.Equal(5, Commands.BatchAction.Run(settings, BatchRuns.Formulary, terminal));
        Assert.Contains("the output failed after line", Encoding.UTF8.GetString(error.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_that_breaks_off_leaves_the_rows_before_it_whole()
    {
        using var input = new Trickle(Input, 700, at => { if (at > 4000) { throw new IOException("gone"); } });
        var result = BatchRuns.Run(new BatchSettings { File = "-", Workers = 2, ChunkBytes = 500 }, input);
        Assert.StartsWith(result.Output, Undisturbed.Value.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("the input failed after line", result.Error, StringComparison.Ordinal);
        Assert.NotEqual(0, result.ExitCode);
    }

    [Fact]
    public void Progress_is_rows_rate_and_time_left()
    {
        // 1000 rows and a quarter of the bytes in two seconds: three quarters take six more.
        Assert.Equal("1000 rows, 500 rows a second, 6 s left", BatchProgress.Text(1000, 250, 750, TimeSpan.FromSeconds(2)));
        Assert.Equal("1000 rows, 500 rows a second", BatchProgress.Text(1000, 250, null, TimeSpan.FromSeconds(2)));
    }

    private sealed class FullAfter(int room) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (Length + buffer.Length > room)
            {
                throw new IOException("No space left on device");
            }

            base.Write(buffer);
        }
    }
}
