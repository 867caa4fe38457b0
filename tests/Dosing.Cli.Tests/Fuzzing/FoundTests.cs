using System.Text.Json;

namespace Dosing.Cli.Tests.Fuzzing;

/// <summary>What fuzzing and the inputs made to be slow have found, each by itself, and the limits that came of it.</summary>
public sealed class FoundTests
{
    private static readonly string[] Check = ["check", "--request", "-", "--format", "json"];

    [Theory]
    [InlineData("check", "--request", "-")]
    [InlineData("course", "-", "--today", "2026-11-22")]
    public void A_member_without_a_name_is_an_error_that_names_the_request(params string[] words) => Assert.Contains(
        Refusal.InJson(Cli.RunWithInput("""{"":"6596 g"}""", [.. words, "--format", "json"])), e => (e.Text("field"), e.Text("code")) == ("request", "member-unknown"));

    [Fact]
    public void A_thousand_doses_given_before_are_added_up_and_one_more_is_refused()
    {
        // 1 g in an hour before: by the contract a major finding, and so a caution.
        var answer = Cli.RunWithInput(Given(1000), Check);
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains(Json.Read(answer.Output).GetProperty("findings").EnumerateArray(), f => f.Text("id") == "cumulative-dose");
        Assert.Equal(["given too-many"], Refusal.Codes(Refusal.InJson(Cli.RunWithInput(Given(1001), Check))));

        static string Given(int count) => $"{{\"given\":[{string.Join(",", Enumerable.Repeat("""{"dose":"1 mg","ago":"1 h"}""", count))}],{Order.Usual.Json()[1..]}";
    }

    [Fact]
    public void Five_thousand_sessions_are_read_and_one_more_is_refused()
    {
        Assert.NotEqual(2, CourseFiles.Run(Course(5000), "--today", "2026-11-22").ExitCode);
        Assert.Equal(["sessions too-many"], Refusal.Codes(Refusal.InJson(CourseFiles.Run(Course(5001), "--today", "2026-11-22", "--format", "json"))));

        static string Course(int count) => CourseFiles.Of(
            [.. Enumerable.Range(0, count).Select(i => CourseFiles.Session(new DateOnly(2000, 1, 1).AddDays(i).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))), CourseFiles.Session("2026-11-22")]);
    }

    /// <summary>The line of a failure is that of the nearest part that a protocol can have, however deep what is wrong lies.</summary>
    [Fact]
    public void A_protocol_with_a_long_name_and_deep_lists_still_names_its_lines()
    {
        var json = $"{{\n\"{new string('x', 5000)}\":[1,2,3],\n\"ranges\":{new string('[', 30)}0{new string(']', 30)},\n\"schemaVersion\":\"1\"\n}}";
        var failures = Json.Read(Cli.RunWithInput(json, "protocol", "validate", "-", "--format", "json").Output).GetProperty("failures").EnumerateArray().Select(f => f.GetProperty("line").GetInt32()).ToList();
        Assert.Contains(3, failures);
        Assert.Contains(4, failures);
    }

    [Fact]
    public void A_saved_answer_with_a_member_twice_below_a_long_name_is_refused_with_its_path()
    {
        var saved = Cli.Run(Order.Usual.Check("--format", "json")).Output;
        var errors = Refusal.InJson(Cli.RunWithInput($"{{\"x\":[{{\"a\":1,\"a\":2}}],{saved[1..]}", "receipt", "-", "--format", "json"));
        Assert.Equal(["$.x[0].a member-duplicate"], Refusal.Codes(errors));
    }

    [Fact]
    public void A_code_that_is_said_twice_is_read_the_same_each_time()
    {
        var words = Order.Usual.Check("--condition", "icd10:I10", "--condition", "icd10:I10", "--medication", "morphine", "--medication", "rxnorm:99999999", "--format", "json");
        var inputs = Json.Read(Cli.Run(words).Output).GetProperty("receipt").GetProperty("inputs");
        JsonElement[] conditions = [.. inputs.GetProperty("conditions").EnumerateArray()];
        Assert.Equal(2, conditions.Length);
        Assert.Contains(" or ", conditions[0].Text("read"), StringComparison.Ordinal);
        Assert.Equal(conditions[0].Text("read"), conditions[1].Text("read"));
        Assert.Equal("no entry of the screening", inputs.GetProperty("medications")[1].Text("read"));
    }
}
