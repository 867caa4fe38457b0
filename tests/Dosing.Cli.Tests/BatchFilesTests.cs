using System.Text;
using Dosing.Cli.Batching;
using Dosing.Cli.Commands;

namespace Dosing.Cli.Tests;

/// <summary>No name of an output destroys the input, a directory, a device or a pipe; a run that only lacked its name is never given to another input.</summary>
public sealed class BatchFilesTests
{
    private static readonly byte[] Input = Encoding.UTF8.GetBytes(BatchRuns.Mixed(60));

    [Theory]
    [Trait("Hazard", "H-74")]
    [InlineData("orders", "orders")]
    [InlineData("orders.partial", "orders")]
    [InlineData("orders.resume", "orders")]
    [InlineData("orders.new", "orders")]
    [InlineData("orders", "here/orders")] // "here" is a link to the folder itself
    [InlineData("here/orders", "orders")]
    [InlineData("link", "orders")] // a link to the file
    [InlineData("orders", "link")]
    public void An_output_that_would_take_the_place_of_the_input_is_refused(string input, string output)
    {
        using var folder = new Folder();
        Directory.CreateSymbolicLink(folder.File("here"), folder.File("."));
        File.WriteAllText(folder.File("orders"), "");
        File.CreateSymbolicLink(folder.File("link"), folder.File("orders"));
        var fault = Assert.Single(BatchFiles.Faults(folder.File(input), folder.File(output), null));
        Assert.Equal("--out", fault.Field);
        Assert.Contains("name of its own", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_and_a_device_are_not_replaced_and_a_plain_file_is()
    {
        using var folder = new Folder();
        File.WriteAllText(folder.File("rows"), "of yesterday");
        Assert.Empty(BatchFiles.Faults("orders", folder.File("rows"), folder.File("page.html")));
        Assert.Contains("a directory", Assert.Single(BatchFiles.Faults("orders", folder.File("."), null)).Message, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Contains("a device", Assert.Single(BatchFiles.Faults("orders", "/dev/null", null)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_report_needs_a_name_beside_both()
    {
        using var folder = new Folder();
        Assert.Equal("--report", Assert.Single(BatchFiles.Faults(folder.File("a.html"), null, folder.File("a.html"))).Field);
        Assert.Equal("--report", Assert.Single(BatchFiles.Faults("orders", folder.File("a.html"), folder.File("a.html"))).Field);
        Assert.Equal("--report", Assert.Single(BatchFiles.Faults("orders", null, folder.File("a.txt"))).Field);
    }

    [Fact]
    [Trait("Hazard", "H-74")]
    public void Rows_that_only_lacked_their_name_are_given_to_no_other_input()
    {
        using var folder = new Folder();
        var settings = new BatchSettings { File = "-", Out = folder.File("rows"), Report = folder.File("one.html"), Workers = 1, ChunkBytes = 500 };

        // Something takes the name while the rows are judged.
        using var first = new Trickle(Input, 500, _ => Directory.CreateDirectory(folder.File("rows/taken")));
        var failed = BatchRuns.Run(settings, first);
        Assert.Equal(5, failed.ExitCode);
        Assert.Contains("the output failed", failed.Error, StringComparison.Ordinal);
        Directory.Delete(folder.File("rows"), recursive: true);

        foreach (var other in new[] { Encoding.UTF8.GetBytes(BatchRuns.Mixed(59)), [.. Input, .. Input] })
        {
            using var another = new Trickle(other, 1000);
            var refused = BatchRuns.Run(settings with { IsResumed = true }, another);
            Assert.Equal(2, refused.ExitCode);
            Assert.False(File.Exists(folder.File("rows")));
        }

        using var same = new Trickle(Input, 1000);
        var done = BatchRuns.Run(settings with { IsResumed = true, Report = folder.File("two.html") }, same);
        using var again = new Trickle(Input, 1000);
        var whole = BatchRuns.Run(settings with { Out = folder.File("whole") }, again);
        Assert.Equal(whole.ExitCode, done.ExitCode);
        Assert.Equal(File.ReadAllBytes(folder.File("whole")), File.ReadAllBytes(folder.File("rows")));
        Assert.True(File.Exists(folder.File("two.html")));
    }

    [Fact]
    public void A_summary_stands_once_however_often_its_report_fails()
    {
        using var folder = new Folder();
        var settings = new BatchSettings { File = "-", Format = "summary", Out = folder.File("summary"), Report = folder.File("later/report.html") };
        BatchSettings[] runs = [settings, settings with { IsResumed = true }];
        foreach (var run in runs)
        {
            using var input = new Trickle(Input, 1000);
            Assert.Equal(5, BatchRuns.Run(run, input).ExitCode);
        }

        Directory.CreateDirectory(folder.File("later"));
        using var last = new Trickle(Input, 1000);
        BatchRuns.Run(settings with { IsResumed = true }, last);
        using var again = new Trickle(Input, 1000);
        BatchRuns.Run(settings with { Out = folder.File("whole") }, again);
        Assert.Equal(File.ReadAllText(folder.File("whole")), File.ReadAllText(folder.File("summary")));
    }
}
