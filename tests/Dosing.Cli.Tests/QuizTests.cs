using System.Text.Json;
using System.Text.RegularExpressions;
using Dosing.Quantities;

namespace Dosing.Cli.Tests;

/// <summary><c>dosing quiz</c>: its sheets in every format, its marking, what it refuses.</summary>
public sealed class QuizTests
{
    private static readonly string[] Formats = ["text", "markdown", "html", "json"];

    public static TheoryData<string, string> Sheets
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var format in Formats)
            {
                foreach (var what in new[] { "--sheet questions", "--sheet answers", "--sheet both", "--answer 1=within,2=sedation,3=0.7mL,4=ten-times-high" })
                {
                    data.Add(format, what);
                }
            }

            return data;
        }
    }

    [Theory]
    [Trait("Hazard", "H-85")]
    [MemberData(nameof(Sheets))]
    public void Every_sheet_is_printed_by_the_rules_of_every_text(string format, string what)
    {
        foreach (var profile in new[] { "us", "uk" })
        {
            var result = Cli.Run($"quiz --seed 5 --count 24 {what} --format {format} --profile {profile}".Split(' '));
            Assert.Equal((0, ""), (result.ExitCode, result.Error));
            Terminals.ReadAsWritten(result.Output);
            Assert.Empty(TextRules.PrintedBadly(WithoutVersions(result.Output)));
            Assert.DoesNotMatch(@"\bsafe\b", result.Output);
            Assert.True(format == "json" || profile == "us" || !TextRules.Mcg().IsMatch(result.Output));
        }
    }

    [Theory]
    [InlineData("--sheet both")]
    [InlineData("--answer 1=within,2=sedation,3=0.7mL,4=ten-times-high")]
    public void A_page_keeps_to_its_columns_and_lists_what_it_cites(string what)
    {
        foreach (var seed in new[] { "1", "2", "3" })
        {
            var text = Cli.Run($"quiz --seed {seed} --count 24 {what}".Split(' ')).Output;
            Assert.Empty(PageRules.TooWide(text, 80));
            Assert.Empty(PageRules.WrappedApart(text));
            var list = text[text.IndexOf("\nSources\n", StringComparison.Ordinal)..];
            Assert.Empty(TextRules.NotListed(TextRules.WithoutSources(text, "Sources"), list, id => $"[{id}]"));
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_in_every_culture_and_another_seed_another_sheet()
    {
        var first = Cli.Run("quiz --seed 3 --sheet both".Split(' ')).Output;
        Assert.All(Cultures.Foreign, culture => Assert.Equal(first, Cultures.Under(culture, () => Cli.Run("quiz --seed 3 --sheet both".Split(' ')).Output)));
        Assert.NotEqual(first, Cli.Run("quiz --seed 4 --sheet both".Split(' ')).Output);
    }

    [Fact]
    public void The_seed_is_said_even_where_it_was_not_given()
    {
        Assert.StartsWith("Practice sheet, seed 1: 10 questions\n", Cli.Run(["quiz"]).Output, StringComparison.Ordinal);
        Assert.Equal(Cli.Run(["quiz"]).Output, Cli.Run("quiz --seed 1 --count 10 --sheet questions".Split(' ')).Output);
        Assert.Equal(1, Json.Read(Cli.Run("quiz --format json".Split(' ')).Output).GetProperty("seed").GetInt64());
    }

    [Fact]
    public void A_sheet_of_questions_gives_no_answer_away()
    {
        foreach (var format in Formats)
        {
            var output = Cli.Run($"quiz --seed 2 --count 12 --format {format}".Split(' ')).Output;
            Assert.DoesNotContain("Answers", output, StringComparison.Ordinal);
            Assert.DoesNotContain("reasoning", output, StringComparison.Ordinal);
            Assert.DoesNotContain("is right", output, StringComparison.Ordinal);
        }
    }

    /// <summary>An order in JSON is a request: the check of it gives the answer of the sheet.</summary>
    [Fact]
    public void An_order_can_be_checked_as_it_stands_and_gives_the_answer_of_the_sheet()
    {
        foreach (var question in Questions("quiz --seed 11 --count 24 --sheet both --format json"))
        {
            var check = Json.Read(Cli.RunWithInput(Json.Compact(question.GetProperty("order")), "check", "--request", "-", "--format", "json").Output);
            var outcome = check.GetProperty("verdict").Text("outcome");
            string[] expected = question.Text("kind") switch
            {
                "within" => check.GetProperty("findings").EnumerateArray().Any(f => f.Text("id") == "at-edge") ? ["at-edge", "within"] : [outcome],
                "depth" => [check.GetProperty("depth").Text("level")],
                "slip" => [.. check.GetProperty("explanations").EnumerateArray().Select(e => e.Text("slip")).Where(slip => IsOfTheHand(slip, question.GetProperty("order")))],
                _ => question.GetProperty("answers").Texts(),
            };
            Assert.Equal(expected, question.GetProperty("answers").Texts());
        }
    }

    /// <summary>By the contract, in strength-X-for-Y the strength X was in the hand. A strength is written as mg/mL, or as mg in mL.</summary>
    private static bool IsOfTheHand(string slip, JsonElement order)
    {
        return !slip.StartsWith("strength-", StringComparison.Ordinal) || !order.TryGetProperty("strength", out var written)
            || (QuantityParser.TryReadStrength(written.GetString()!, out var inHand, out _, out _)
                && slip.StartsWith($"strength-{QuantityFormat.Number(inHand.Exact)}-for-", StringComparison.Ordinal));
    }

    [Fact]
    public void The_right_answers_of_a_sheet_are_all_marked_right_and_the_wrong_ones_wrong()
    {
        var questions = Questions("quiz --seed 12 --count 20 --sheet both --format json");
        var right = string.Join(",", questions.Select(q => $"{q.GetProperty("number")}={q.GetProperty("answers")[0].GetString()}"));
        var wrong = string.Join(",", questions.Select(q => $"{q.GetProperty("number")}={q.GetProperty("wrong")[0].Text("answer")}"));
        Assert.Equal("20 of 20 right.", Cli.Run(["quiz", "--seed", "12", "--count", "20", "--answer", right]).Output.Split('\n')[1]);
        Assert.Equal("0 of 20 right.", Cli.Run(["quiz", "--seed", "12", "--count", "20", "--answer", wrong]).Output.Split('\n')[1]);
        Assert.Equal(20, Json.Read(Cli.Run(["quiz", "--seed", "12", "--count", "20", "--answer", right, "--format", "json"]).Output).GetProperty("score").GetProperty("right").GetInt32());
    }

    [Theory]
    [InlineData("quiz --seed x", "seed not-a-number")]
    [InlineData("quiz --seed -1", "seed not-a-number")]
    [InlineData("quiz --count 0", "count out-of-range")]
    [InlineData("quiz --for nosuch --kind nosuch", "for word-unknown", "kind word-unknown")]
    [InlineData("quiz --kind depth --for premedication", "kind contradiction")]
    [InlineData("quiz --answer 1=within --sheet both", "sheet contradiction")]
    [InlineData("quiz --seed 7 --answer 1=nosuch,3=0,7mL", "answer[1] word-unknown", "answer[3] decimal-comma")]
    public void What_cannot_be_read_is_refused(string line, params string[] codes)
    {
        Refusal.InText(Cli.Run(line.Split(' ')));
        Assert.Equal(codes, Refusal.Codes(Refusal.InJson(Cli.Run([.. line.Split(' '), "--format", "json"]))));
    }

    [Fact]
    public void A_control_character_in_an_answer_reaches_no_terminal() =>
        Refusal.InText(Cli.Run(["quiz", "--seed", "7", "--answer", "1=wit\u001b[31mhin\u202e"]));

    [Fact]
    public void A_local_protocol_stops_it() => Assert.Equal(5, Cli.Run("quiz --protocol mine.json".Split(' ')).ExitCode);

    private static JsonElement[] Questions(string line) => [.. Json.Read(Cli.Run(line.Split(' ')).Output).GetProperty("questions").EnumerateArray()];

    /// <summary>Without the style of a page and the receipt of an answer in JSON, whose numbers are no clinical figures.</summary>
    private static string WithoutVersions(string output) => Regex.Replace(output, "<style>.*?</style>|\"receipt\": .*", "", RegexOptions.Singleline);
}
