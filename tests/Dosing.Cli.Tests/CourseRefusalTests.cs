using System.Text;
using static Dosing.Cli.Tests.CourseFiles;

namespace Dosing.Cli.Tests;

/// <summary>Hostile and mistaken course files: refused whole, with every error at once.</summary>
public sealed class CourseRefusalTests
{
    private static readonly string Last = Session("2026-11-17");

    public static TheoryData<string, string> NoCourse => new()
    {
        { "nothing", "" },
        { "blank", "  \n" },
        { "null", "null" },
        { "a list", "[]" },
        { "a text", "\"x\"" },
        { "cut off", Of(Last, Last)[..^3] },
        { "two objects", Of(Last) + Of(Last) },
        { "a comment", "/* x */" + Of(Last) },
        { "too deep", new string('[', 200) },
        { "an object too deep", string.Concat(Enumerable.Repeat("{\"a\":", 200)) },
        { "a lone surrogate", "{\"id\":\"\\ud800\"}" },
    };

    public static TheoryData<string, string, string> Members => new()
    {
        { "an unknown member", Of(Last).Replace("\"id\"", "\"ID\"", StringComparison.Ordinal), "ID member-unknown" },
        { "an unknown member of the patient", Of("\"weight\":\"70 kg\",\"age\":\"45 y\"", [Last]), "patient.weight member-unknown" },
        { "an unknown member of a session", Of(Session("2026-11-10", ",\"lft\":\"1\""), Last), "sessions[0].lft member-unknown" },
        { "a repeated member", Of(Session("2026-11-10", ",\"dose\":\"20 mg\""), Last), "sessions[0].dose member-duplicate" },
        { "a null", Of(Session("2026-11-10", ",\"notes\":null"), Last), "sessions[0].notes not-text" },
        { "a number", Of(Session("2026-11-10").Replace("\"70 kg\"", "70", StringComparison.Ordinal), Last), "sessions[0].weight not-text" },
        { "a list for an object", Of(Last).Replace("\"next\":{", "\"next\":[{", StringComparison.Ordinal).Replace("\"}}", "\"}]}", StringComparison.Ordinal), "next not-text" },
        { "an object for a list", Of(Last).Replace("\"sessions\":[]", "\"sessions\":{}", StringComparison.Ordinal), "sessions not-text" },
        { "a text for a session", Of("\"x\"", Last), "sessions[0] not-text" },
        { "a text for a list of flags", Of(Session("2026-11-17", ",\"flags\":\"opioids\"")), "next.flags not-text" },
        { "a list for measurements", Of(Session("2026-11-17", ",\"measurements\":[]")), "next.measurements not-text" },
        { "a comma", Of(Session("2026-11-10").Replace("0.5", "0,5", StringComparison.Ordinal), Last), "sessions[0].dose decimal-comma" },
        { "no date", Of(Session("2026-11-10").Replace("\"date\":\"2026-11-10\",", "", StringComparison.Ordinal), Last), "sessions[0].date required-missing" },
    };

    [Theory]
    [MemberData(nameof(NoCourse))]
    public void What_is_no_object_is_refused_as_such(string name, string json)
    {
        Assert.NotEmpty(name);
        Assert.Equal(["request not-json"], Refusal.Codes(Refusal.InJson(Run(json, "--format", "json"))));
        Refusal.InText(Run(json));
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void What_is_no_member_is_refused_by_its_place(string name, string json, string error)
    {
        Assert.NotEmpty(name);
        Assert.Equal([error], Refusal.Codes(Refusal.InJson(Run(json, "--format", "json"))));
        Refusal.InText(Run(json));
    }

    [Fact]
    public void All_errors_of_form_and_content_come_at_once()
    {
        var json = Of("\"age\":\"45\"", [Session("2026-11-31", ",\"x\":\"y\""), Session("2026-11-12").Replace("\"70 kg\"", "70", StringComparison.Ordinal), Session("2026-11-11")]);
        var errors = Refusal.InJson(Run(json, "--format", "json"));
        Assert.Equal(
            ["patient.age unit-missing", "sessions[0].x member-unknown", "sessions[0].date date-malformed", "sessions[1].weight not-text", "next.date dates-disordered"],
            Refusal.Codes(errors));
        Assert.All(errors.Where(e => e.Text("field").StartsWith("sessions[", StringComparison.Ordinal)), e => Assert.Matches("^Session [12]: ", e.Text("message")));
    }

    [Fact]
    public void The_id_is_repeated_with_the_errors() =>
        Assert.Equal("c1", Json.Read(Run(Of(Last, Session("2026-11-01")), "--format", "json").Output).Text("id"));

    [Theory]
    [InlineData("course")]
    [InlineData("course a b")]
    [InlineData("course x --today 20.11.2026")]
    [InlineData("course x --format svg")]
    public void A_command_line_that_is_not_understood_exits_with_two(string line) => Refusal.InText(Cli.Run(line.Split(' ')));

    [Fact]
    public void A_file_that_is_not_there_is_refused()
    {
        Assert.Equal(["request file-unreadable"], Refusal.Codes(Refusal.InJson(Cli.Run(["course", "/nosuch/course.json", "--format", "json"]))));
        Refusal.InText(Cli.Run(["course", "/"]));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused() =>
        Assert.Equal(2, Cli.Run(["course", "-"], [.. Encoding.UTF8.GetBytes("{\"id\":\""), 0xFF, .. Encoding.UTF8.GetBytes("\"}")]).ExitCode);

    [Fact]
    public void A_mark_before_the_text_is_passed_over() => Assert.Equal(0, Run("\uFEFF" + Of(Last)).ExitCode);

    [Theory]
    [InlineData("\\u001b[31m red")]
    [InlineData("\\u202e turned \\u2066")]
    [InlineData("a\\nb\\r\\tc")]
    public void Notes_reach_no_terminal_raw(string notes)
    {
        var json = Of(Session("2026-11-10", $",\"notes\":\"{notes}\""), Last);
        Terminals.ReadAsWritten(Run(json).Output);
        Terminals.ReadAsWritten(Run(json, "--format", "markdown").Output);
        Terminals.AreLeftAlone(Run(json, "--format", "json").Output);
    }

    [Fact]
    public void Notes_act_on_no_markdown() =>
        Assert.Contains("\\| x \\<b\\> \\[a\\]", Run(Of(Session("2026-11-10", ",\"notes\":\"| x <b> [a]\""), Last), "--format", "markdown").Output, StringComparison.Ordinal);

    [Fact]
    public void Thousands_of_sessions_and_of_errors_are_read_to_the_end()
    {
        var dates = Enumerable.Range(0, 3000).Select(i => new DateOnly(2015, 1, 1).AddDays(i).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(1, Run(Of([.. dates.Select(d => Session(d))])).ExitCode);
        var errors = Refusal.InJson(Run(Of([.. dates.Reverse().Select(d => Session(d, ",\"x\":\"y\""))]), "--format", "json"));
        Assert.Equal(2999 + 3000, errors.Length);
    }
}
