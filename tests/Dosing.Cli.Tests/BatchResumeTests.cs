using System.Text;
using Dosing.Cli.Batching;
using Dosing.Testing;
using FsCheck.Fluent;

namespace Dosing.Cli.Tests;

/// <summary>
/// A killed run leaves what it wrote: copies of its files, taken while it runs, are what the kill would leave. Continued,
/// each ends with the same bytes.
/// </summary>
public sealed class BatchResumeTests
{
    private static readonly byte[] Input = Encoding.UTF8.GetBytes(BatchRuns.Mixed(80));

    [Theory]
    [Trait("Hazard", "H-74")]
    [InlineData("ndjson", false)]
    [InlineData("ndjson", true)]
    [InlineData("csv", false)]
    [InlineData("summary", false)]
    public void A_run_that_is_killed_anywhere_and_continued_ends_with_the_same_bytes(string format, bool isOnly)
    {
        var only = isOnly ? new[] { Clinical.Disposition.Stop } : [];
        using var folder = new Folder();
        var whole = new BatchSettings { File = "-", Format = format, Only = only, Out = folder.File("whole"), Workers = 2, ChunkBytes = 400, Checkpoint = TimeSpan.Zero };
        var kept = new List<string>();
        using var watched = new Trickle(Input, 400, _ => kept.Add(folder.Copy("whole")));
        var code = BatchRuns.Run(whole, watched).ExitCode;
        var expected = File.ReadAllBytes(folder.File("whole"));
        Assert.True(kept.Count > 10);
        Assert.Equal(["whole"], folder.Names().Where(n => n.StartsWith("whole", StringComparison.Ordinal)));
        foreach (var copy in kept)
        {
            using var input = new Trickle(Input, 1000);
            var result = BatchRuns.Run(whole with { Out = copy, IsResumed = true, Workers = 1, ChunkBytes = 900 }, input);
            Assert.Equal("", result.Error);
            Assert.Equal(code, result.ExitCode);
            Assert.Equal(expected, File.ReadAllBytes(copy));
            Assert.Equal([Path.GetFileName(copy)], folder.Names().Where(n => n.StartsWith(Path.GetFileName(copy), StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_csv_input_is_continued_behind_its_header()
    {
        var csv = Encoding.UTF8.GetBytes("id,drug,dose,route,over,weight,age,for\n" + string.Concat(Enumerable.Range(0, 40).Select(i => $"\"r\n{i}\",ketamine,0.5 mg/kg,iv,40 min,{50 + i} kg,45 y,depression\n")));
        using var folder = new Folder();
        var settings = new BatchSettings { File = "-", IsFromCsv = true, Out = folder.File("whole"), Workers = 2, ChunkBytes = 200, Checkpoint = TimeSpan.Zero };
        var kept = new List<string>();
        using var watched = new Trickle(csv, 200, _ => kept.Add(folder.Copy("whole")));
        Assert.Equal(0, BatchRuns.Run(settings, watched).ExitCode);
        foreach (var copy in kept)
        {
            using var input = new Trickle(csv, 333);
            Assert.Equal(0, BatchRuns.Run(settings with { Out = copy, IsResumed = true }, input).ExitCode);
            Assert.Equal(File.ReadAllBytes(folder.File("whole")), File.ReadAllBytes(copy));
        }
    }

    [Fact]
    public void Whoever_asks_it_to_stop_gets_whole_rows_and_how_to_go_on()
    {
        using var folder = new Folder();
        var settings = new BatchSettings { File = "-", Out = folder.File("rows"), Workers = 2, ChunkBytes = 300 };
        Action<int>? stop = null;
        using var input = new Trickle(Input, 300, at =>
        {
            if (at > 6000)
            {
                stop!(143);
            }
        });
        var result = BatchRuns.Run(settings, input, call => { stop = call; return null; });
        Assert.Equal(143, result.ExitCode);
        Assert.Contains("--resume", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("rows")));
        var partial = File.ReadAllText(folder.File("rows.partial"));
        Assert.True(partial.Length == 0 || partial.EndsWith('\n'));
        using var again = new Trickle(Input, 1000);
        BatchRuns.Run(settings with { IsResumed = true }, again);
        Assert.Equal(Cli.Run(["batch", "-"], Input).Output, File.ReadAllText(folder.File("rows")));
    }

    [Fact]
    public void What_was_begun_otherwise_is_not_continued_and_not_touched()
    {
        using var folder = new Folder();
        var settings = new BatchSettings { File = "-", Out = folder.File("rows"), Workers = 1, ChunkBytes = 300, Checkpoint = TimeSpan.Zero };
        using var broken = new Trickle(Input, 300, at => { if (at > 3000) { throw new IOException("gone"); } });
        BatchRuns.Run(settings, broken);
        var before = File.ReadAllBytes(folder.File("rows.partial"));
        byte[] other = [.. "{}\n"u8, .. Input];
        foreach (var (how, input, said) in new[]
        {
            (settings, Input, "--resume"),
            (settings with { IsResumed = true, IsFull = true }, Input, "other options"),
            (settings with { IsResumed = true }, other, "not the beginning"),
            (settings with { IsResumed = true }, Input[..500], "not the beginning"),
        })
        {
            using var stream = new Trickle(input, 1000);
            var result = BatchRuns.Run(how, stream);
            Assert.Equal((2, ""), (result.ExitCode, result.Output));
            Assert.Contains(said, result.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
            Assert.Equal(before, File.ReadAllBytes(folder.File("rows.partial")));
        }
    }

    [Fact]
    public void A_file_without_a_request_gets_no_name()
    {
        using var folder = new Folder();
        Assert.Equal(2, Cli.RunWithInput("\n", "batch", "-", "--out", folder.File("rows")).ExitCode);
        Assert.Empty(folder.Names());
    }

    [Fact]
    public void What_was_counted_survives_being_kept() => Properties.ForAll(
        from codes in Gen.Choose(0, 1000).ListOf(5)
        from count in Gen.Choose(1, 1_000_000)
        select (codes, count),
        kept =>
        {
            var tally = new BatchTally();
            tally.Restore([.. kept.codes.Select(c => (long)c)], [((TallyKind.Finding, "dose-above-limit", "major"), kept.count)]);
            var state = new ResumeState("p", "s", new InputPlace(5, 2, "ab"), 9, ["id"], tally, false);
            var read = ResumeState.Read(state.ToBytes())!;
            Assert.Equal(tally.ByCode.ToArray(), read.Tally.ByCode.ToArray());
            Assert.Equal(tally.Counts, read.Tally.Counts);
            Assert.Equal((state.Place, state.OutputBytes, state.IsComplete), (read.Place, read.OutputBytes, read.IsComplete));
        },
        count: 50);
}
