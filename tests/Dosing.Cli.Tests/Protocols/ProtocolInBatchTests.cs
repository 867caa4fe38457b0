using System.Xml.Linq;

namespace Dosing.Cli.Tests.Protocols;

/// <summary>Whatever form a batch is written in, it names the protocol in force and marks what that loosened.</summary>
public sealed class ProtocolInBatchTests
{
    private const string Unreadable = "{\"id\":\"bad\",\"dose\":\"0,5 mg\"}\n";
    private const string Overdue = "2027-11-02";

    private static readonly string Input = Order.Usual.Json("a") + "\n" + Unreadable + (Order.Usual with { Dose = "1.1mg/kg" }).Json("b") + "\n";

    [Fact]
    public void A_row_says_of_the_protocol_what_the_whole_assessment_says()
    {
        var rows = Json.Lines(Batch(Protocol.Loosening, Overdue).Output);
        var whole = Json.Lines(Batch(Protocol.Loosening, Overdue, "--detail", "full").Output);

        foreach (var (row, full) in rows.Zip(whole).Where(r => r.First.TryGetProperty("protocol", out _)))
        {
            var (said, receipt) = (row.GetProperty("protocol"), full.GetProperty("receipt").GetProperty("protocol"));
            Assert.Equal(["id", "version", "sha256", "overdue", "loosened"], said.EnumerateObject().Select(p => p.Name));
            Assert.All(["id", "version", "sha256", "overdue"], name => Assert.Equal(receipt.GetProperty(name).GetRawText(), said.GetProperty(name).GetRawText()));
            Assert.Equal(receipt.GetProperty("loosened").EnumerateArray().Select(c => (c.Text("id"), c.Text("member"))), said.GetProperty("loosened").EnumerateArray().Select(c => (c.Text("id"), c.Text("member"))));
        }

        Assert.Equal([("depression-iv", "high")], rows[0].GetProperty("protocol").GetProperty("loosened").EnumerateArray().Select(c => (c.Text("id"), c.Text("member"))));
        Assert.False(rows[1].TryGetProperty("protocol", out _), "nothing was judged in this row");
    }

    [Theory]
    [InlineData(Protocol.Today, "")]
    [InlineData(Overdue, "true")]
    public void The_table_says_it_in_columns_behind_the_others(string today, string overdue)
    {
        var plain = Lines(Cli.RunWithInput(Input, "batch", "-", "--format", "csv").Output);
        var table = Lines(Batch(Protocol.Loosening, today, "--format", "csv").Output);
        var identity = Json.Lines(Batch(Protocol.Loosening, today).Output)[0].GetProperty("protocol");

        Assert.Equal(plain[0] + ",protocol,protocolVersion,protocolSha256,protocolOverdue,protocolLoosened", table[0]);
        Assert.All([table[1], table[3]], row => Assert.EndsWith($",example-loosening,1.0,{identity.Text("sha256")},{overdue},depression-iv.high", row, StringComparison.Ordinal));
        Assert.Equal(plain[2] + ",,,,,", table[2]);
        Assert.All(table, row => Assert.Equal(table[0].Count(c => c == ','), row.Count(c => c == ',')));
    }

    [Fact]
    public void A_table_without_a_protocol_has_no_column_for_one() =>
        Assert.DoesNotContain("protocol", Cli.RunWithInput(Input, "batch", "-", "--format", "csv").Output, StringComparison.Ordinal);

    [Fact]
    public void The_summary_names_it_and_says_what_it_loosens()
    {
        var result = Batch(Protocol.Loosening, Overdue, "--format", "summary");
        var text = string.Join(' ', result.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains("Local protocol in force: example-loosening 1.0", text, StringComparison.Ordinal);
        Assert.Contains("loosens: depression-iv.high 1 mg/kg -> 1.2 mg/kg", text, StringComparison.Ordinal);
        Assert.Contains("The review is overdue: example-loosening since 2027-11-01", text, StringComparison.Ordinal);
        Assert.All(result.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
        Assert.DoesNotContain("protocol", Cli.RunWithInput(Input, "batch", "-", "--format", "summary").Output, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(".html")]
    [InlineData(".svg")]
    public void The_report_names_it_and_says_what_it_loosens(string end)
    {
        var report = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + end);
        try
        {
            Batch(Protocol.Loosening, Overdue, "--report", report);
            var page = XDocument.Parse(File.ReadAllText(report).Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));
            var text = string.Join(' ', page.DescendantNodes().OfType<XText>().SelectMany(t => t.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            Assert.Contains("Local protocol in force: example-loosening 1.0", text, StringComparison.Ordinal);
            Assert.Contains("loosens: depression-iv.high 1 mg/kg -> 1.2 mg/kg", text, StringComparison.Ordinal);
            Assert.Contains("The review is overdue:", text, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(report);
        }
    }

    [Fact]
    public void One_row_that_cannot_be_read_silences_no_warning_at_the_end()
    {
        var mixed = Batch(Protocol.Loosening, Protocol.Today);
        Assert.Equal(2, mixed.ExitCode);
        Assert.Contains("loosens: depression-iv.high 1 mg/kg -> 1.2 mg/kg", mixed.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("loosens", Cli.RunWithInput(Unreadable, "batch", "-", "--protocol", Protocol.Loosening, "--today", Protocol.Today).Error, StringComparison.Ordinal);
    }

    private static CliResult Batch(string protocol, string today, params string[] more) =>
        Cli.RunWithInput(Input, ["batch", "-", "--protocol", protocol, "--today", today, .. more]);

    private static string[] Lines(string table) => table.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
