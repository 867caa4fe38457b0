using System.Text;
using System.Xml.Linq;

namespace Dosing.Cli.Tests;

/// <summary>A summary counts what the rows say.</summary>
public sealed class BatchSummaryTests
{
    private static readonly string Input = BatchRuns.Mixed(200);

    [Fact]
    public void Every_count_of_the_text_is_the_count_of_the_rows()
    {
        var rows = Json.Lines(Cli.RunWithInput(Input, "batch", "-").Output);
        var result = Cli.RunWithInput(Input, "batch", "-", "--format", "summary");
        var text = result.Output;
        Assert.Empty(TextRules.PrintedBadly(text));
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 80, line));
        Assert.Contains($"BATCH  {rows.Length} rows", text, StringComparison.Ordinal);
        var judged = rows.Where(r => r.TryGetProperty("disposition", out _)).ToArray();
        foreach (var disposition in judged.GroupBy(r => r.Text("disposition")))
        {
            Assert.Matches($@"(?m)^  {disposition.Key} +{disposition.Count()} ", text);
        }

        Assert.Matches($@"(?m)^  unreadable +{rows.Length - judged.Length} ", text);
        foreach (var finding in judged.SelectMany(r => r.GetProperty("findings").EnumerateArray()).GroupBy(f => (f.Text("id"), f.Text("severity"))))
        {
            Assert.Matches($@"(?m)^  {finding.Key.Item1} +{finding.Key.Item2} +{finding.Count()} ", text);
        }

        Assert.Equal(Cli.RunWithInput(Input, "batch", "-").ExitCode, result.ExitCode);
    }

    [Theory]
    [InlineData(".html")]
    [InlineData(".svg")]
    public void A_report_is_written_beside_the_rows_and_is_well_formed(string end)
    {
        var folder = Directory.CreateTempSubdirectory("batch").FullName;
        try
        {
            var report = Path.Combine(folder, "summary" + end);
            var result = Cli.RunWithInput(Input, "batch", "-", "--report", report);
            Assert.Equal(Cli.RunWithInput(Input, "batch", "-").Output, result.Output);
            var text = File.ReadAllText(report, Encoding.UTF8);
            var page = XDocument.Parse(text.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));
            Assert.Contains(FormattableString.Invariant($"{Json.Lines(result.Output).Length} rows"), page.Root!.Value, StringComparison.Ordinal);
            Assert.DoesNotMatch("(?i)\\bsafe\\b|https?://(?!www.w3.org/2000/svg)", text);
            Assert.Equal([report], Directory.GetFiles(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
