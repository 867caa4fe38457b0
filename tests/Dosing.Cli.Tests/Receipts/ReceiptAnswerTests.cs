using System.Text;
using System.Text.RegularExpressions;
using Dosing.Testing;

namespace Dosing.Cli.Tests.Receipts;

public sealed partial class ReceiptAnswerTests
{
    private static readonly string Usual = Saved.Answer(string.Join(' ', Order.Usual.Check("--format", "json")));

    [Fact]
    public void The_same_is_said_in_json()
    {
        var answer = Json.Read(Saved.Receipt(Usual, "--format", "json").Output);
        Assert.Equal(["schemaVersion", "same", "tool", "formulary", "refused", "differences"], answer.EnumerateObject().Select(p => p.Name));
        Assert.True(answer.GetProperty("same").GetBoolean());
        Assert.Equal(DoseAssessor.ToolVersion, answer.GetProperty("tool").Text("saved"));
        Assert.Equal(DoseAssessor.ToolVersion, answer.GetProperty("tool").Text("now"));
        Assert.Equal(Json.Compact(answer.GetProperty("formulary").GetProperty("saved")), Json.Compact(answer.GetProperty("formulary").GetProperty("now")));
        Assert.Equal(0, answer.GetProperty("differences").GetArrayLength() + answer.GetProperty("refused").GetArrayLength());
    }

    [Fact]
    public void A_changed_number_is_said_with_its_place_and_both_values()
    {
        var result = Saved.Receipt(Changed("\"low\": 0.5", "\"low\": 0.4"), "--format", "json");
        var answer = Json.Read(result.Output);
        Assert.Equal(1, result.ExitCode);
        Assert.False(answer.GetProperty("same").GetBoolean());
        Assert.Equal("""[{"path":"$.verdict.low","saved":0.4,"now":0.5}]""", Json.Compact(answer.GetProperty("differences")));
        var text = Saved.Receipt(Changed("\"low\": 0.5", "\"low\": 0.4")).Output;
        Assert.Contains("DIFFERS  What differs: the answer, in 1 place.\n", text, StringComparison.Ordinal);
        Assert.Contains("\nAnswer\n  $.verdict.low\n    saved 0.4\n    now   0.5\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_tool_with_the_same_answer_is_said_as_such()
    {
        var saved = Changed($"\"tool\": \"{DoseAssessor.ToolVersion}\"", "\"tool\": \"0.0.1\"");
        var result = Saved.Receipt(saved);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("What differs: the version of the tool. The answer is the same.", result.Output, StringComparison.Ordinal);
        Assert.Contains("saved 0.0.1\n", result.Output, StringComparison.Ordinal);
        Assert.Empty(Saved.Paths(saved));
    }

    [Theory]
    [InlineData("\"id\": \"ketamine\",\n      \"version\"", "\"id\": \"other\",\n      \"version\"")]
    [InlineData("\"sha256\": \"", "\"sha256\": \"0")]
    [InlineData("\"sha256\": \"", "\"more\": 1, \"sha256\": \"")]
    public void Another_formulary_with_the_same_answer_is_said_as_such(string from, string to)
    {
        var result = Saved.Receipt(Changed(from, to));
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("What differs: the formulary. The answer is the same.", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n           now   ketamine ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_receipt_of_a_version_that_did_not_hold_the_id_differs_by_that_alone()
    {
        var row = Cli.RunWithInput(Order.Usual.Json("r1"), "check", "--request", "-", "--format", "json").Output;
        var start = row.IndexOf("      \"id\": {", StringComparison.Ordinal);
        var end = row.IndexOf("      \"drug\": {", StringComparison.Ordinal);
        Assert.Equal(["$.receipt.inputs.id"], Saved.Paths(row.Remove(start, end - start)));
    }

    [Fact]
    public void Inputs_that_are_not_read_now_are_listed_with_their_errors()
    {
        var saved = Changed("\"typed\": \"70kg\"", "\"typed\": \"70 kgs\"").Replace("\"typed\": \"45y\"", "\"typed\": 45", StringComparison.Ordinal);
        var result = Saved.Receipt(saved, "--format", "json");
        Assert.Equal(1, result.ExitCode);
        var refused = Json.Read(result.Output).GetProperty("refused").EnumerateArray().Select(e => $"{e.Text("field")} {e.Text("code")}");
        Assert.Equal(["weight unit-unknown", "age not-text"], refused);
        Assert.Contains("weight '70 kgs': The unit is written kg. [unit-unknown]", Saved.Receipt(saved).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_that_does_not_exist_is_refused()
    {
        var result = Saved.Receipt(Changed("\"inputs\": {", "\"inputs\": { \"mood\": {\"typed\":\"good\",\"read\":\"good\"},"), "--format", "json");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("mood member-unknown", Json.Read(result.Output).GetProperty("refused").EnumerateArray().Select(e => $"{e.Text("field")} {e.Text("code")}").Single());
    }

    [Theory]
    [InlineData("", "file not-json")]
    [InlineData("nothing", "file not-json")]
    [InlineData("[]", "file not-json")]
    [InlineData("\"receipt\"", "file not-json")]
    [InlineData("{}", "receipt required-missing")]
    [InlineData("""{"schemaVersion":1,"errors":[]}""", "receipt required-missing")]
    [InlineData("""{"receipt":[]}""", "receipt required-missing")]
    [InlineData("""{"receipt":{}}""", "receipt.inputs required-missing")]
    [InlineData("""{"receipt":{"inputs":[]}}""", "receipt.inputs required-missing")]
    [InlineData("""{"receipt":{"inputs":{}}} {}""", "file not-json")]
    [InlineData("""{"a":"\ud800","receipt":{"inputs":{}}}""", "file not-json")]
    [InlineData("""{"a":1,"a":2,"b c":{"d":1,"d":1},"receipt":{"inputs":{}}}""", "$.a member-duplicate|$['b c'].d member-duplicate")]
    public void What_cannot_be_recomputed_is_refused_with_what_to_do(string saved, string expected)
    {
        var result = Saved.Receipt(saved, "--format", "json");
        Assert.Equal(expected.Split('|'), Refusal.Codes(Refusal.InJson(result)));
        var text = Saved.Receipt(saved);
        Refusal.InText(text);
        Assert.StartsWith("dosing: the saved answer cannot be recomputed, so nothing was compared.\n", text.Error, StringComparison.Ordinal);
        Assert.Contains("type instead: ", text.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_of_errors_a_short_row_and_an_answer_without_a_receipt_are_refused()
    {
        string[] saved =
        [
            Cli.Run(["check", "--format", "json"]).Output,
            Cli.RunWithInput(Order.Usual.Json(), "batch", "-").Output,
            Cli.Run(["coverage", "--format", "json"]).Output,
        ];
        Assert.All(saved, answer => Assert.Equal(["receipt required-missing"], Refusal.Codes(Refusal.InJson(Saved.Receipt(answer, "--format", "json")))));
        Assert.Contains("mend the request", Saved.Receipt(saved[0]).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("mend the request", Saved.Receipt(saved[1]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Refusal.InText(Cli.Run(["receipt", "-"], [.. "{\"a\":\""u8, 0xff, .. "\",\"receipt\":{\"inputs\":{}}}"u8]));

    [Fact]
    public void What_was_saved_reaches_a_terminal_as_it_can_be_read()
    {
        var result = Saved.Receipt(Changed("\"outcome\": \"within\"", "\"outcome\": \"\\u001b[2J\\u202e\", \"\\u001b\": 1"));
        Assert.Equal(1, result.ExitCode);
        Terminals.ReadAsWritten(result.Output);
    }

    [Fact]
    public void The_page_keeps_the_rules_of_a_page()
    {
        foreach (var line in Saved.Lines)
        {
            var text = Saved.Receipt(Saved.Answer(line)).Output;
            Assert.Empty(PageRules.TooWide(text, 80));
            Assert.Contains("\nSAME  The inputs of the receipt give the saved answer, member by member.\n", text, StringComparison.Ordinal);
            Assert.Contains("\nRecomputed from\n", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_protocol_is_refused_rather_than_left_out() =>
        Assert.Equal(5, Saved.Receipt(Usual, "--protocol", "local.json").ExitCode);

    [Fact]
    public void A_process_compares_what_a_process_saved()
    {
        using var file = new TempFile(Cli.Process(Order.Usual.Check("--format", "json")).OutputBytes);
        Assert.Equal(0, Cli.Process(["receipt", file.Name]).ExitCode);
        var piped = Cli.Process(["receipt", "-"], stdin: Encoding.UTF8.GetBytes(Changed("\"low\": 0.5", "\"low\": 0.4")));
        Assert.Equal((1, ""), (piped.ExitCode, piped.Error));
        Refusal.InText(Cli.Process(["receipt", "nosuchfile.json"]));
    }

    [Fact]
    public void The_document_shows_what_is_printed()
    {
        var shown = ShownReceipt().Match(Repository.Read("docs", "cli.md"));
        Assert.True(shown.Success);
        var saved = Cli.Run(shown.Groups["check"].Value.Split(' ')).Output;
        var lines = shown.Groups["output"].Value.Split('\n');
        Assert.Equal(lines, Saved.Receipt(saved).Output.Split('\n').Take(lines.Length));
        Assert.Equal(shown.Groups["head"].Value, FormattableString.Invariant($"{lines.Length}"));
    }

    private static string Changed(string from, string to)
    {
        Assert.Contains(from, Usual, StringComparison.Ordinal);
        return Usual.Replace(from, to, StringComparison.Ordinal);
    }

    [GeneratedRegex("""```sh\ndosing (?<check>check [^\n]*) > answer.json\ndosing receipt answer.json \| head -n (?<head>\d+)\n```\n\n```text\n(?<output>.*?)\n```""", RegexOptions.Singleline)]
    private static partial Regex ShownReceipt();
}
