using System.Globalization;
using System.Text;
using Dosing.Testing;
using FsCheck.Fluent;

namespace Dosing.Cli.Tests.Tables;

public sealed class VerifyTableTests
{
    private const string Header = "weight,rate,strength,printed\n";
    private const string Right = "45 kg,0.3 mg/kg/h,2 mg/mL,6.8 mL/h\n";
    private const string Wrong = "45 kg,0.3 mg/kg/h,2 mg/mL,11.8 mL/h\n";

    private static readonly string Shipped = Repository.PathTo("docs", "examples", "rate-table.csv");

    /// <summary>The cells of incident k20 as they were printed.</summary>
    private static readonly Dictionary<(int Weight, decimal Rate), string> Misprints = new()
    {
        [(45, 0.3m)] = "11.8",
        [(85, 0.3m)] = "12.3",
        [(95, 0.2m)] = "9.8",
    };

    private static readonly FsCheck.Gen<string> Texts =
        from length in Gen.Choose(0, 30)
        from parts in Gen.Elements("45 kg", "0.3 mg/kg/h", "2 mg/mL", "6.8 mL/h", ",", ",", ",", ",", "\"", "\"\"", "\n", "\r", "\r\n", Right, Wrong, " ", "\0", "\t", "\u001b[2J", "\u202e", "\ufeff", "0", "1e9", "999999999999", ";", "\ud83d\ude00").ArrayOf(length)
        select string.Concat(parts);

    [Fact]
    public void The_example_is_the_table_of_the_incident_rebuilt_from_the_formula() =>
        Assert.Equal(Table(MidpointRounding.AwayFromZero), File.ReadAllText(Shipped));

    /// <summary>Whichever way a card rounds a value that lies between two figures, only the misprints are wrong.</summary>
    [Theory]
    [Trait("Hazard", "H-70")]
    [InlineData(MidpointRounding.AwayFromZero)]
    [InlineData(MidpointRounding.ToEven)]
    [InlineData(MidpointRounding.ToZero)]
    public void Exactly_the_three_cells_of_the_incident_are_wrong(MidpointRounding rounding)
    {
        var result = Verify(Table(rounding), "--format", "json");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            """{"cells":69,"wrong":[{"row":6,"printed":"11.8 mL/h","right":"6.75 mL/h"},{"row":30,"printed":"12.3 mL/h","right":"12.75 mL/h"},{"row":35,"printed":"9.8 mL/h","right":"9.5 mL/h"}]}""",
            Json.Compact(Json.Read(result.Output)));
    }

    [Fact]
    public void Every_misprint_of_the_example_by_one_digit_is_found()
    {
        var lines = Table(MidpointRounding.AwayFromZero).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (var row = 1; row < lines.Length; row++)
        {
            var figure = decimal.Parse(lines[row].Split(',')[3].Split(' ')[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            var wrong = lines[row].Replace(FormattableString.Invariant($",{figure} "), FormattableString.Invariant($",{figure + 0.1m} "), StringComparison.Ordinal);
            var result = Verify(Header + wrong + "\n");

            // A value that lies between two figures was rounded up, so one up is wrong there too.
            Assert.True(result.ExitCode == 1, wrong);
        }
    }

    [Fact]
    public void A_table_without_a_wrong_cell_exits_with_zero()
    {
        var result = Verify(Header + Right);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("NONE WRONG  in 1 cell: rate x weight / strength, within half of the last printed\n  digit.\n", result.Output, StringComparison.Ordinal);
        Assert.Equal("""{"cells":1,"wrong":[]}""", Json.Compact(Json.Read(Verify(Header + Right, "--format", "json").Output)));
    }

    [Fact]
    public void A_table_of_doses_prints_volumes()
    {
        var result = Verify("weight,dose,strength,printed\n70 kg,0.5 mg/kg,50 mg/mL,0.7 mL\n70 kg,35 mg,10 mg/mL,35 mL\n");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("\nrow  weight  dose   strength  printed  right\n  2  70 kg   35 mg  10 mg/mL  35 mL    3.5 mL\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\ufeffweight,rate,strength,printed\r\n45 kg,0.3 mg/kg/h,2 mg/mL,11.8 mL/h\r\n")]
    [InlineData("\ufeff\"weight\",\"rate\",\"strength\",\"printed\"\r\n\"45 kg\",\"0.3 mg/kg/h\",\"2 mg/mL\",\"11.8 mL/h\"")]
    [InlineData("Weight,RATE,Strength,Printed\r45 kg,0.3 mg/kg/h,2 mg/mL,11.8 mL/h\r")]
    [InlineData("printed,strength,weight,rate\n11.8ml/h,2mg/ml,45kg,0.3mg/kg/h\n")]
    [InlineData("\n\nweight,rate,strength,printed\n\n45 kg,0.3 mg/kg/h,2 mg/mL,11.8 mL/h\n\n\n")]
    public void Marks_line_ends_quotes_case_and_order_change_nothing(string table)
    {
        var result = Verify(table, "--format", "json");
        Assert.Equal(1, result.ExitCode);
        var answer = Json.Read(result.Output);
        Assert.Equal(("1", "1"), (answer.GetProperty("cells").GetRawText(), answer.GetProperty("wrong")[0].GetProperty("row").GetRawText()));
    }

    [Theory]
    [InlineData("", "file not-csv")]
    [InlineData("\n\n", "file not-csv")]
    [InlineData("weight,rate,strength,printed", "file required-missing")]
    [InlineData("weight,rate\n", "header required-missing|header required-missing")]
    [InlineData("mass,rate,dose,strength,strength,printed\n", "header member-unknown|header member-duplicate|header contradiction|header required-missing")]
    [InlineData("weight;rate;strength;printed\n", "header member-unknown|header required-missing|header required-missing|header required-missing|header required-missing")]
    [InlineData("weight ,rate,strength,printed\n", "header member-unknown|header required-missing")]
    [InlineData("wei\"ght,rate,strength,printed\n", "header not-csv")]
    [InlineData(Header + "45 kg,0.3 mg/kg/h,2 mg/mL,11,8 mL/h\n" + Right + "45 kg,,2 mg/mL,\n45 kg,0.3 mg/kg/h\n", "row 1 not-csv|row 3, rate empty|row 3, printed empty|row 4, strength required-missing|row 4, printed required-missing")]
    [InlineData(Header + "45 kg,0.3 mg/kg/h,2 mg/mL,\"11,8 mL/h\"\n", "row 1, printed decimal-comma")]
    [InlineData(Header + "45 kg, 0.3 mg/kg/h,2 mg/mL,11.8\n", "row 1, rate space|row 1, printed unit-missing")]
    [InlineData(Header + "45 kg,\"0.3 mg/kg/h,2 mg/mL,11.8 mL/h\n" + Right, "row 1 not-csv")]
    [InlineData(Header + Right + "45 kg,0.3 mg/kg/h,2 mg/mL,\"11.8 mL/h", "row 2 not-csv")]
    [InlineData(Header + "45 kg,0.3 mg/kg/h,2 mg/mL,\"11.8 mL/h\"\"\"\n", "row 1, printed unit-unknown")]
    [InlineData(Header + "   \n", "row 1, rate required-missing|row 1, strength required-missing|row 1, printed required-missing")]
    public void A_table_that_cannot_be_read_is_refused_with_all_its_errors(string table, string expected)
    {
        Assert.Equal(expected.Split('|'), Refusal.Codes(Refusal.InJson(Verify(table, "--format", "json"))));
        var text = Verify(table);
        Refusal.InText(text);
        Assert.StartsWith("dosing: the table cannot be read, so nothing was verified.\n", text.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_cells_beside_an_error_are_not_listed() => Refusal.InText(Verify(Header + Wrong + "45,0.3 mg/kg/h,2 mg/mL,6.8 mL/h\n"));

    [Fact]
    public void Text_that_is_not_utf_8_and_a_cell_without_end_are_refused()
    {
        byte[] latin = [.. Encoding.UTF8.GetBytes(Header + Right), .. "45 kg,0.3 mg/kg/h,2 mg/mL,6.8 m"u8, 0xB5, .. "L/h\n"u8];
        Assert.Single(Refusal.InJson(Cli.Run(["verify-table", "-", "--format", "json"], latin)), e => e.Text("code") == "not-csv");
        Assert.Equal(["file after row 1 not-csv"], Refusal.Codes(Refusal.InJson(Verify(Header + Right + "\"" + new string('x', 200_000), "--format", "json"))));
    }

    [Fact]
    public void Many_errors_are_counted_and_the_first_are_listed()
    {
        var errors = Refusal.InJson(Verify(Header + string.Concat(Enumerable.Repeat("45,0.3 mg/kg/h,2 mg/mL,6.8 mL/h\n", 1500)), "--format", "json"));
        Assert.Equal(1001, errors.Length);
        Assert.Contains("500 more errors", errors[^1].Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_is_an_internal_error_or_acts_on_a_terminal() =>
        Properties.ForAll(Texts, table =>
        {
            var result = Verify(Header + table);
            Assert.InRange(result.ExitCode, 0, 2);
            Terminals.ReadAsWritten(result.Output + result.Error);
            Assert.Equal(result.ExitCode == 2, result.Output.Length == 0);
        });

    [Fact]
    public void What_is_typed_reaches_no_terminal_raw()
    {
        var result = Verify("weight,\u001b[2J,strength,printed\u202e\n");
        Refusal.InText(result);
        Terminals.ReadAsWritten(result.Error);
    }

    [Fact]
    public void The_page_keeps_the_rules_of_a_page()
    {
        var text = Cli.Run(["verify-table", Shipped]).Output;
        Assert.Empty(PageRules.TooWide(text, 80));
        Assert.Empty(PageRules.WrappedApart(text));
        Assert.Contains("45 kg   0.3 mg/kg/h  2 mg/mL   11.8 mL/h  6.75 mL/h\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_protocol_is_refused_rather_than_left_out() => Assert.Equal(5, Verify(Header + Right, "--protocol", "local.json").ExitCode);

    /// <summary>A million rows pass through a heap that could not hold them.</summary>
    [Fact]
    public void A_million_rows_are_read_in_bounded_memory()
    {
        var table = Encoding.UTF8.GetBytes(Header + string.Concat(Enumerable.Repeat(Right, 1_000_000)) + Wrong);
        var limit = new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = "0x2000000" };
        var result = Cli.Process(["verify-table", "-", "--format", "json"], limit, table);
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Equal("""{"cells":1000001,"wrong":[{"row":1000001,"printed":"11.8 mL/h","right":"6.75 mL/h"}]}""", Json.Compact(Json.Read(result.Output)));
    }

    private static CliResult Verify(string table, params string[] more) => Cli.RunWithInput(table, ["verify-table", "-", .. more]);

    /// <summary>Rate x weight / strength: 23 weights, three rates, 2 mg/mL, one place after the point as in the misprints.</summary>
    private static string Table(MidpointRounding rounding)
    {
        var rows = from weight in Enumerable.Range(8, 23).Select(i => i * 5)
                   from rate in new[] { 0.1m, 0.2m, 0.3m }
                   let right = Math.Round(weight * rate / 2m, 1, rounding).ToString("F1", CultureInfo.InvariantCulture)
                   select FormattableString.Invariant($"{weight} kg,{rate} mg/kg/h,2 mg/mL,{Misprints.GetValueOrDefault((weight, rate), right)} mL/h\n");
        return Header + string.Concat(rows);
    }
}
