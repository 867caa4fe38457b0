using System.Diagnostics;
using System.Globalization;
using System.Text;
using Xunit.Abstractions;

namespace Dosing.Cli.Tests.Fuzzing;

/// <summary>
/// Inputs made to cost more than they are long: four times as long, at most about four times the memory. What takes time
/// without taking memory is held by a limit in seconds that only a square breaks. DOSING_GROWTH=100000 prints the table of
/// docs/safety/fuzzing.md.
/// </summary>
public sealed class GrowthTests(ITestOutputHelper output)
{
    private const int Few = 1_000;
    private const int Times = 4;

    /// <summary>Four times what is four times as long, and half of that again, for buffers that double.</summary>
    private const double MostGrowth = Times * 1.5;

    private static readonly string[] Check = ["check", "--request", "-", "--format", "json"];
    private static readonly string[] Course = ["course", "-", "--format", "json", "--today", "2026-11-22"];
    private static readonly string[] Protocol = ["protocol", "validate", "-"];
    private static readonly string[] Receipt = ["receipt", "-", "--format", "json"];
    private static readonly string[] Regimen = ["simulate", "--regimen", "-", "--format", "json"];
    private static readonly string[] Table = ["verify-table", "-", "--format", "json"];

    private static readonly string Rest = Order.Usual.Json()[1..];

    private static readonly string Saved = Cli.Run(Order.Usual.Check("--format", "json")).Output;

    private static readonly Dictionary<string, (string[] Words, Func<int, string> Input)> Shapes = new()
    {
        ["unknown flags"] = (Check, n => Request($"\"flags\":[{List(n, i => $"\"nothing{i}\"")}]")),
        ["one flag again and again"] = (Check, n => Request($"\"flags\":[{List(n, _ => "\"opioids\"")}]")),
        ["flags present and absent"] = (Check, n => Request($"\"flags\":[{List(n, _ => "\"opioids\"")}],\"absent\":[{List(n, _ => "\"opioids\"")}]")),
        ["one medicine again and again"] = (Check, n => Request($"\"medications\":[{List(n, _ => "\"morphine\"")}]")),
        ["unknown codes"] = (Check, n => Request($"\"medications\":[{List(n, i => $"\"rxnorm:9{i}\"")}]")),
        ["known conditions"] = (Check, n => Request($"\"conditions\":[{List(n, _ => "\"icd10:I10\"")}]")),
        ["unknown measurements"] = (Check, n => Request($"\"measurements\":{{{List(n, i => $"\"potassiun{i}\":\"4 mmol/L\"")}}}")),
        ["one measurement again and again"] = (Check, n => Request($"\"measurements\":{{{List(n, _ => "\"potassium\":\"4 mmol/L\"")}}}")),
        ["doses given before"] = (Check, n => Request($"\"given\":[{List(n, _ => """{"dose":"0.123456789 mg/kg","ago":"1 h"}""")}]")),
        ["doses given that are no texts"] = (Check, n => Request($"\"given\":[{List(n, _ => "{\"dose\":1}")}]")),
        ["unknown members"] = (Check, n => Request(List(n, i => $"\"wieght{i}\":\"70 kg\""))),
        ["members without a name"] = (Check, n => Request(List(n, _ => "\"\":1"))),
        ["deep nesting"] = (Check, n => Request($"\"flags\":{new string('[', n)}")),
        ["deep nesting in an unknown member"] = (Check, n => Request($"\"x\":{string.Concat(Enumerable.Repeat("{\"x\":", n))}")),
        ["one long word"] = (Check, n => Request($"\"flags\":[\"{new string('o', n * 10)}\"]")),
        ["a long word of many parts"] = (Check, n => Request($"\"medications\":[\"{List(n, _ => "opioid", '-')}\"]")),
        ["a long unit"] = (Check, n => $"{{\"height\":\"5 {List(n, _ => "mg", ' ')}\",{Rest}"),
        ["long digits"] = (Check, n => $"{{\"height\":\"{List(n, _ => "1 000", ' ')} cm\",{Rest}"),
        ["alternatives in a number"] = (Check, n => $"{{\"height\":\"1,000{List(n, _ => " or ", ' ')}\",{Rest}"),
        ["sessions that cannot be read"] = (Course, n => CourseOf("\"age\":\"45 y\"", List(n, _ => "{\"dose\":1}"))),
        ["sessions of one course"] = (Course, n => CourseOf("\"age\":\"45 y\"", List(n, i => CourseFiles.Session(new DateOnly(1990, 1, 1).AddDays(Math.Min(i, 12_000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))))),
        ["unknown flags of a patient"] = (Course, n => CourseOf($"\"flags\":[{List(n, i => $"\"nothing{i}\"")}]", "")),
        ["a long name over many items of a protocol"] = (Protocol, n => $"{{\"{new string('x', n * 2)}\":[{List(n, _ => "0")}]}}"),
        ["lists in lists of a protocol"] = (Protocol, n => $"{{\"ranges\":{Nested(40)}{List(n, _ => "0")}{new string(']', 40)}}}"),
        ["unknown members of a protocol"] = (Protocol, n => $"{{{List(n, i => $"\"a{i}\":0")}}}"),
        ["a long name over many items of a saved answer"] = (Receipt, n => $"{{\"{new string('x', n * 2)}\":[{List(n, _ => "0")}],{Saved[1..]}"),
        ["many findings of a saved answer"] = (Receipt, n => Saved.Replace("\"findings\":", $"\"findings\":[{List(n, _ => "{\"id\":\"x\"}")}],\"f\":", StringComparison.Ordinal).Replace("\"findings\": ", $"\"findings\":[{List(n, _ => "{\"id\":\"x\"}")}],\"f\":", StringComparison.Ordinal)),
        ["unknown members of a regimen"] = (Regimen, n => $"{{\"patient\":{{{List(n, i => $"\"a{i}\":0")}}}}}"),
        ["unknown columns of a table"] = (Table, n => $"{List(n, i => $"weigth{i}")},printed\n"),
        ["columns of a table that stand twice"] = (Table, n => $"{List(n, i => $"x{i}")},{List(n, _ => "printed")}\n"),
        ["columns of a batch that stand twice"] = (["batch", "-", "--from", "csv"], n => $"{List(n, i => $"x{i}")},{List(n, _ => "dose")}\n"),
        ["cells of a row of a table"] = (Table, n => $"weight,rate,strength,printed\n{List(n, i => $"{i}")}\n"),
    };

    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_longer_costs_in_proportion(string shape)
    {
        var asked = int.TryParse(Environment.GetEnvironmentVariable("DOSING_GROWTH"), NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? most : 0;
        var (words, input) = Shapes[shape];
        Measure(words, input(10));
        var (few, many) = (asked > 0 ? asked / Times : Few, asked > 0 ? asked : Few * Times);
        var (less, fewBytes, fewSeconds) = Measure(words, input(few));
        var (more, manyBytes, manySeconds) = Measure(words, input(many));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {shape} | {many} | {more / 1024} | {fewSeconds:0.00} | {manySeconds:0.00} | {manyBytes / 1048576} |"));
        Assert.True(manyBytes <= (fewBytes * MostGrowth * more / less / Times) + 4_000_000, $"{fewBytes} bytes of memory for {less}, {manyBytes} for {more}");
        Assert.True(manySeconds < 20, $"{manySeconds} s for {more} bytes");
    }

    [Fact]
    public void Ten_thousand_words_on_the_command_line_are_refused_or_judged()
    {
        string[] words = [.. Order.Usual.Check(), .. Enumerable.Range(0, 5_000).SelectMany(_ => new[] { "--flag", "opioids" })];
        Assert.InRange(Cli.Run(words).ExitCode, 0, 4);
    }

    private static (int Length, long Bytes, double Seconds) Measure(string[] words, string input)
    {
        var bytes = Encoding.UTF8.GetBytes(input);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        var (code, _, error) = Cli.Perform(words, bytes);
        var (allocated, seconds) = (GC.GetAllocatedBytesForCurrentThread() - before, watch.Elapsed.TotalSeconds);
        Assert.InRange(code, 0, 5);
        Assert.DoesNotContain("internal error", Encoding.UTF8.GetString(error), StringComparison.Ordinal);
        return (bytes.Length, allocated, seconds);
    }

    private static string Request(string more) => $"{{{more},{Rest}";

    private static string CourseOf(string patient, string sessions) =>
        $$"""{"patient":{{{patient}}},"drug":"ketamine","for":"depression","sessions":[{{sessions}}],"next":{{CourseFiles.Session("2026-11-22")}}}""";

    private static string Nested(int depth) => new('[', depth);

    private static string List(int count, Func<int, string> item, char mark = ',') => string.Join(mark, Enumerable.Range(0, count).Select(item));
}
