using System.Text;
using Dosing.Testing;
using FsCheck.Fluent;

namespace Dosing.Cli.Tests;

/// <summary>Tables in and out, by RFC 4180 and contract section 6.</summary>
public sealed class BatchCsvTests
{
    [Fact]
    public void A_row_of_a_table_is_judged_as_the_same_request_in_json()
    {
        const string Table = "\uFEFFid,drug,dose,route,over,weight,age,for,flags,medications,conditions,measurements.blood-pressure,given,strength\r\n"
            + "a,ketamine,20 mg,iv,15 min,70 kg,45 y,acute-pain,opioids;not-fasted,rxnorm:1819,icd10:I10,150/95 mmHg,10 mg@30 min;5 mg@1 h,\r\n"
            + "\"b, \"\"two\"\"\nlines\",ketamine,0.5 mg/kg,intravenous,40 min,70 kg,45 y,depression,,,,,,50 mg/mL\r\n";
        const string Requests = """
            {"id":"a","drug":"ketamine","dose":"20 mg","route":"iv","over":"15 min","weight":"70 kg","age":"45 y","for":"acute-pain","flags":["opioids","not-fasted"],"medications":["rxnorm:1819"],"conditions":["icd10:I10"],"measurements":{"blood-pressure":"150/95 mmHg"},"given":[{"dose":"10 mg","ago":"30 min"},{"dose":"5 mg","ago":"1 h"}]}
            {"id":"b, \"two\"\nlines","drug":"ketamine","dose":"0.5 mg/kg","route":"intravenous","over":"40 min","weight":"70 kg","age":"45 y","for":"depression","strength":"50 mg/mL"}
            """;
        var (fromTable, fromJson) = (Cli.RunWithInput(Table, "batch", "-", "--from", "csv", "--detail", "full"), Cli.RunWithInput(Requests, "batch", "-", "--detail", "full"));
        Assert.Equal(fromJson.Output, fromTable.Output);
        Assert.Equal(fromJson.ExitCode, fromTable.ExitCode);
        using var file = new NamedFile("orders.csv", Table);
        Assert.Equal(fromTable.Output, Cli.Run(["batch", file.Name, "--detail", "full"]).Output);
    }

    [Theory]
    [InlineData("drug,doze,route", "doze", "member-unknown")]
    [InlineData("drug,dose,route,dose", "dose", "member-duplicate")]
    [InlineData("drug,Dose", "Dose", "member-unknown")]
    [InlineData("drug,measurements.height", "measurements.height", "member-unknown")]
    [InlineData("drug,given.dose", "given.dose", "member-unknown")]
    [InlineData("drug,\"dose", "quote", "not-csv")]
    [InlineData("", "no header", "not-csv")]
    public void A_header_that_cannot_be_read_is_an_error_of_the_file(string header, string named, string code)
    {
        var result = Cli.RunWithInput($"{header}\nketamine,1,2\n"[(header.Length == 0 ? 14 : 0)..], "batch", "-", "--from", "csv");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(named, result.Error, StringComparison.Ordinal);
        Assert.Contains(code, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_is_no_row_of_the_table_is_a_row_of_errors_named_by_its_line()
    {
        byte[] input = [.. "drug,dose\nketamine\n\nketamine,5 mg,x\nketa\"mine,5 mg\n\"ketamine\"x,5 mg\n\"a\nb\",5 mg\n"u8, 0xFF, .. ",5 mg\n\"open,5 mg\n"u8];
        var rows = Json.Lines(Cli.Run(["batch", "-", "--from", "csv"], input).Output);
        Assert.Equal([2, 4, 5, 6, 7, 9, 10], rows.Select(r => r.GetProperty("row").GetInt32()));
        Assert.Equal(["not-csv", "not-csv", "not-csv", "not-csv", "word-unknown", "not-csv", "not-csv"], rows.Select(r => r.GetProperty("errors")[0].Text("code")));
    }

    [Fact]
    public void A_quote_that_is_never_closed_ends_the_batch_with_a_word_about_it()
    {
        var result = Cli.RunWithInput("drug,dose\nketamine,5 mg\n\"" + new string('x', 3_000_000) + "\nketamine,5 mg\n", "batch", "-", "--from", "csv");
        var rows = Json.Lines(result.Output);
        Assert.Equal("row-too-long", rows[^1].GetProperty("errors")[0].Text("code"));
        Assert.Equal(2, rows.Length);
        Assert.Contains("a quote may not be closed", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    [Trait("Hazard", "H-77")]
    public void A_table_that_is_written_is_one_that_reads_back_cell_for_cell() => Properties.ForAll(
        Gen.Elements("a", "a,b", "a\"b", "a\nb", "=1+1", "@x", "-5", "", " ", "\u00fc", "\r").ListOf(8),
        ids =>
        {
            var input = string.Join("\n", ids.Select(id => $"{{\"id\":{System.Text.Json.JsonSerializer.Serialize(id)},\"dose\":\"0,5 mg\"}}"));
            var table = Cells(Cli.RunWithInput(input + "\n", "batch", "-", "--format", "csv").Output);
            Assert.All(table, row => Assert.Equal(table[0].Length, row.Length));
            Assert.Equal(["id", "row", "disposition"], table[0][..3]);

            // A spreadsheet reckons what begins with one of these, so it begins with an apostrophe.
            Assert.Equal(ids.Select(id => id.Length > 0 && "=@-\r".Contains(id[0], StringComparison.Ordinal) ? "'" + id : id), table[1..].Select(r => r[0]));
        },
        count: 100);

    [Fact]
    public void A_row_of_the_table_says_what_the_row_in_json_says()
    {
        var input = string.Join("\n", Orders.OfAllRanges.Select(o => o.Json())) + "\n";
        var table = Cells(Cli.RunWithInput(input, "batch", "-", "--format", "csv").Output);
        var rows = Json.Lines(Cli.RunWithInput(input, "batch", "-").Output);
        Assert.Equal(rows.Length, table.Length - 1);
        foreach (var (row, cells) in rows.Zip(table[1..]))
        {
            string Cell(string name) => cells[Array.IndexOf(table[0], name)];
            Assert.Equal(row.GetProperty("row").GetRawText(), Cell("row"));
            Assert.Equal(row.Text("disposition"), Cell("disposition"));
            Assert.Equal(row.GetProperty("verdict").Text("outcome"), Cell("outcome"));
            Assert.Equal(row.GetProperty("depth").Text("level"), Cell("level"));
            Assert.Equal(row.GetProperty("dose").TryGetProperty("totalMg", out var total) ? total.GetRawText() : "", Cell("totalMg"));
            Assert.Equal(string.Join(';', row.GetProperty("findings").EnumerateArray().Select(f => $"{f.Text("id")}={f.Text("severity")}")), Cell("findings"));
        }
    }

    /// <summary>An independent reader of RFC 4180, character by character.</summary>
    private static string[][] Cells(string csv)
    {
        var (rows, row, cell, isQuoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < csv.Length; i++)
        {
            var c = csv[i];
            if (isQuoted && c == '"' && i + 1 < csv.Length && csv[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && (c == ',' || c == '\r'))
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == '\r')
                {
                    rows.Add([.. row]);
                    row.Clear();
                    Assert.Equal('\n', csv[++i]);
                }
            }
            else
            {
                cell.Append(c);
            }
        }

        Assert.True(row.Count == 0 && cell.Length == 0);
        return [.. rows];
    }

    private sealed class NamedFile : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("batch").FullName;

        public NamedFile(string name, string content)
        {
            Name = Path.Combine(_folder, name);
            File.WriteAllText(Name, content);
        }

        public string Name { get; }

        public void Dispose() => Directory.Delete(_folder, recursive: true);
    }
}
