using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dosing.Cli.Tests;

public sealed class BatchTests
{
    private static readonly string Good = Order.Usual.Json();

    [Fact]
    public void Rows_come_out_in_the_order_in_which_they_went_in()
    {
        var orders = Orders.All.Where(o => o.More.Count == 0).ToArray();
        var rows = Rows(string.Join("\n", orders.Select((o, i) => o.Json($"r{i}"))), out _);
        Assert.Equal(orders.Select((_, i) => $"r{i}"), rows.Select(r => r.Text("id")));
    }

    [Fact]
    public void A_row_without_an_id_is_named_by_its_physical_line_and_blank_lines_give_no_row()
    {
        var rows = Rows($"\n{Good}\n   \n\t\n{{}}\n\r\n{Good}", out var code);
        Assert.Equal([2, 5, 7], rows.Select(r => r.GetProperty("row").GetInt32()));
        Assert.Equal(2, code);
    }

    [Theory]
    [InlineData("\n", true)]
    [InlineData("\n", false)]
    [InlineData("\r\n", true)]
    [InlineData("\r\n", false)]
    public void Either_line_end_is_read_and_the_last_one_may_be_missing(string lineEnd, bool last)
    {
        var input = string.Join(lineEnd, Order.Usual.Json("a"), Order.Usual.Json("b")) + (last ? lineEnd : "");
        var result = Cli.RunWithInput(input, "batch", "-");
        Assert.Equal(["a", "b"], Json.Lines(result.Output).Select(r => r.Text("id")));
        Assert.DoesNotContain('\r', result.Output);
        Assert.Equal(0, result.ExitCode);
    }

    [Theory]
    [Trait("Hazard", "H-75")]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n \n\n\t")]
    public void An_input_without_a_request_is_unreadable_and_never_no_alert(string input)
    {
        // An upstream program that failed would otherwise read as a list without an alert.
        var result = Cli.RunWithInput(input, "batch", "-");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("no request", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "H-76")]
    public void A_row_that_cannot_be_read_is_a_row_of_errors_and_stops_no_other()
    {
        string[] bad =
        [
            "{", "null", "[]", "{}{}", "\"x\"", """{"id":"b","dose":"0,5 mg"}""", """{"id":5}""", """{"dose":null}""", """{"x":1}""", "{\"id\":\"\\ud800\"}",
            """{"id":"c","id":"d"}""", new string('[', 1000), "\u001b[2J", "\u0000", "\ufeff" + Good,
        ];
        var rows = Rows(string.Join("\n", bad.SelectMany(line => new[] { line, Good })), out var code);
        Assert.Equal(2 * bad.Length, rows.Length);
        Assert.Equal(2, code);
        for (var i = 0; i < rows.Length; i++)
        {
            if (i % 2 == 0)
            {
                Refusal.Errors(rows[i], ["id", "row", "errors"]);
                Assert.NotEqual(rows[i].TryGetProperty("id", out _), rows[i].TryGetProperty("row", out _));
            }
            else
            {
                Assert.Equal("no-alert", rows[i].Text("disposition"));
                Assert.Equal(i + 1, rows[i].GetProperty("row").GetInt32());
            }
        }
    }

    [Fact]
    public void Invalid_bytes_spoil_their_own_row_alone()
    {
        byte[] input = [.. "{\"id\":\""u8, 0xFF, .. "\"}\n"u8, 0xFE, 0x0A, .. Encoding.UTF8.GetBytes(Good), 0x0A];
        var result = Cli.Run(["batch", "-"], input);
        var rows = Json.Lines(result.Output);
        Assert.Equal([1, 2, 3], rows.Select(r => r.GetProperty("row").GetInt32()));
        Assert.Equal("no-alert", rows[2].Text("disposition"));
        Terminals.AreLeftAlone(result.Output);
    }

    [Theory]
    [InlineData("no-alert", 0)]
    [InlineData("no-alert caution", 1)]
    [InlineData("caution no-alert", 1)]
    [InlineData("caution not-checked no-alert", 4)]
    [InlineData("not-checked unreadable caution", 2)]
    [InlineData("unreadable not-checked", 2)]
    [InlineData("stop unreadable", 3)]
    [InlineData("unreadable stop", 3)]
    [InlineData("no-alert stop not-checked caution unreadable", 3)]
    public void The_exit_code_is_the_worst_of_the_rows(string names, int code)
    {
        var lines = names.Split(' ').Select(name => CheckExitCodeTests.Of(name).Json());
        Assert.Equal(code, Cli.RunWithInput(string.Join("\n", lines), "batch", "-").ExitCode);
    }

    [Fact]
    public void A_row_has_the_members_of_the_contract()
    {
        foreach (var row in Rows(string.Join("\n", Orders.All.Where(o => o.More.Count == 0).Select(o => o.Json("x"))), out _).Where(r => !r.TryGetProperty("errors", out _)))
        {
            Assert.Equal(["id", "disposition", "dose", "verdict", "depth", "findings", "explanations", "notChecked"], row.EnumerateObject().Select(p => p.Name));
            Assert.All(row.GetProperty("findings").EnumerateArray(), f => Assert.Equal(["id", "severity", "triggeredBy"], f.EnumerateObject().Select(p => p.Name)));
            Assert.All(row.GetProperty("explanations").EnumerateArray(), e => Assert.Equal(["slip"], e.EnumerateObject().Select(p => p.Name)));
            Assert.DoesNotContain(row.Walk(), e => e.Element.ValueKind == JsonValueKind.Null);
        }
    }

    [Fact]
    public void The_whole_assessment_of_a_row_is_byte_for_byte_that_of_check_but_for_its_line()
    {
        var orders = Orders.All.Where(o => o.More.Count == 0).ToArray();
        var lines = Cli.RunWithInput(string.Join("\n", orders.Select(o => o.Json())), "batch", "-", "--detail", "full").Output.Split('\n')[..^1];
        Assert.Equal(orders.Length, lines.Length);
        foreach (var (order, line) in orders.Zip(lines))
        {
            var checkedAlone = Json.Read(Cli.Run(order.Check("--format", "json")).Output);
            Assert.Equal(Json.Compact(checkedAlone), System.Text.RegularExpressions.Regex.Replace(line, "\"row\":\\d+,", ""));
        }
    }

    [Fact]
    public void What_a_short_row_says_is_what_the_whole_assessment_says()
    {
        var input = string.Join("\n", Orders.OfAllRanges.Select(o => o.Json("x")));
        var whole = Json.Lines(Cli.RunWithInput(input, "batch", "-", "--detail", "full").Output);
        foreach (var (row, all) in Rows(input, out _).Zip(whole))
        {
            foreach (var member in new[] { "id", "disposition", "dose", "verdict", "depth", "notChecked" })
            {
                Assert.Equal(all.GetProperty(member).GetRawText(), row.GetProperty(member).GetRawText());
            }

            Assert.Equal(all.GetProperty("findings").EnumerateArray().Select(f => f.Text("id")), row.GetProperty("findings").EnumerateArray().Select(f => f.Text("id")));
            Assert.Equal(all.GetProperty("explanations").EnumerateArray().Select(f => f.Text("slip")), row.GetProperty("explanations").EnumerateArray().Select(f => f.Text("slip")));
        }
    }

    [Fact]
    public void A_file_says_the_same_as_standard_input()
    {
        var input = Order.Usual.Json("a") + "\n{\n";
        using var file = new TempFile(input);
        Assert.Equal(Cli.RunWithInput(input, "batch", "-").Output, Cli.Run(["batch", file.Name]).Output);
    }

    [Fact]
    public void Twenty_thousand_rows_keep_their_order()
    {
        var dispositions = new Dictionary<string, string> { ["no-alert"] = "", ["stop"] = "", ["not-checked"] = "" };
        var names = dispositions.Keys.ToArray();
        var input = string.Join("\n", Enumerable.Range(0, 20_000).Select(i => CheckExitCodeTests.Of(names[i % 3]).Json(i.ToString(CultureInfo.InvariantCulture))));
        var result = Cli.RunWithInput(input, "batch", "-");
        Assert.Equal(3, result.ExitCode);
        var next = 0;
        foreach (var line in result.Output.Split('\n')[..^1])
        {
            Assert.StartsWith(FormattableString.Invariant($"{{\"id\":\"{next}\",\"disposition\":\"{names[next % 3]}\","), line, StringComparison.Ordinal);
            next++;
        }

        Assert.Equal(20_000, next);
    }

    [Fact]
    public void Fifty_thousand_rows_flow_through_without_being_kept()
    {
        const int Count = 50_000;
        using var input = new RowsAsRead(Encoding.UTF8.GetBytes(Good + "\n"), Count);
        using var output = new RowsAsWritten(() => input.RowsGiven);
        var terminal = new Terminal { Input = input, OutputBytes = output, Output = Terminal.Utf8(output), Error = Terminal.Utf8(Stream.Null) };
        Assert.Equal(0, DosingProgram.Run(["batch", "-"], terminal));
        Assert.Equal(Count, output.Rows);
        Assert.True(output.MostAhead < 5_000, $"{output.MostAhead} rows were read before their answers were written");
    }

    [Fact]
    public void A_line_longer_than_any_buffer_is_one_row()
    {
        var padded = Good.Insert(1, new string(' ', 1_000_000));
        var rows = Rows($"{padded}\n{Good}\n{padded}", out var code);
        Assert.Equal([1, 2, 3], rows.Select(r => r.GetProperty("row").GetInt32()));
        Assert.Equal(0, code);
    }

    [Fact]
    public void Exit_zero_hides_the_alerts_of_rows_and_not_what_was_unreadable()
    {
        Assert.Equal(0, Cli.RunWithInput(CheckExitCodeTests.Stop.Json(), "batch", "-", "--exit-zero").ExitCode);
        Assert.Equal(2, Cli.RunWithInput("{", "batch", "-", "--exit-zero").ExitCode);
    }

    private static JsonElement[] Rows(string input, out int code)
    {
        var result = Cli.RunWithInput(input, "batch", "-");
        Assert.Equal("", result.Error);
        Terminals.AreLeftAlone(result.Output);
        code = result.ExitCode;
        return Json.Lines(result.Output);
    }
}
