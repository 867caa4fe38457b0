using static Dosing.Cli.Tests.CourseFiles;

namespace Dosing.Cli.Tests;

public sealed class CourseTests
{
    private static readonly Dictionary<string, AssessmentShape.Members> Shape = new(AssessmentShape.Objects)
    {
        ["$"] = new([.. AssessmentShape.Objects["$"].Always, "course"], AssessmentShape.Objects["$"].Sometimes),
        ["$.course"] = new(
            [
                "date", "dateIsToday", "sessionsBefore", "daysSinceFirst", "rate", "totals", "doseChange", "weight", "sessions", "checks", "carried", "schedules",
                "notChecked",
            ],
            ["daysSinceLast"]),
        ["$.course.rate"] = new(["inLast7Days", "mostIn7Days", "from", "to", "lines"], ["perWeek"]),
        ["$.course.rate.lines[]"] = new(["id", "comparison", "crossed"], []),
        ["$.course.totals[]"] = new(["route", "sessions"], ["beforeMg", "withNextMg", "withNextMgPerKg"]),
        ["$.course.doseChange"] = new([], ["mgPercentSinceFirst", "mgPercentSinceLast", "mgPerKgPercentSinceFirst", "mgPerKgPercentSinceLast"]),
        ["$.course.weight"] = new(["doses"], ["firstKg", "lastKg", "nextKg", "percentSinceFirst", "percentSinceLast"]),
        ["$.course.weight.doses[]"] = new(["doseOfSession", "weightOfSession", "totalMg", "weightKg", "mgPerKg", "outcome"], []),
        ["$.course.sessions[]"] = new(["number", "date", "route"], ["daysSinceLast", "overMinutes", "totalMg", "mgPerKg", "weightKg", "bloodPressure", "notes"]),
        ["$.course.checks[]"] = new(["check", "at", "due", "missedStart", "line"], ["everyDays", "last", "localPractice"]),
        ["$.course.carried[]"] = new(["id", "session", "date"], []),
        ["$.course.schedules[]"] = new(["rangeId", "source", "repeat"], []),
        ["$.course.notChecked[]"] = AssessmentShape.Objects["$.notChecked[]"],
    };

    public static TheoryData<string> Files => [Example, Template];

    /// <summary>The four dispositions and what cannot be read, each with its exit code.</summary>
    public static TheoryData<int, string, string> Codes => new()
    {
        { 0, "no-alert", Of(Session("2026-11-10"), Session("2026-11-17")) },
        { 1, "caution", Of(Session("2026-11-10"), Session("2026-11-12"), Session("2026-11-14")) },
        { 3, "stop", Of(Session("2026-11-10", ""","lftMultiple":"3.1" """), Session("2026-11-17")) },
        { 4, "not-checked", Of("", [Session("2026-11-10"), Session("2026-11-17")]) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void The_files_of_the_documents_are_judged_and_have_every_member(string file)
    {
        var result = Cli.Run(["course", file, "--format", "json"]);
        Assert.Equal("", result.Error);
        Assert.InRange(result.ExitCode, 0, 1);
        Assert.Empty(AnswerShape.Faults(Json.Read(result.Output), Shape));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_exit_code_is_that_of_the_disposition(int code, string disposition, string json)
    {
        var result = Run(json, "--format", "json");
        var answer = Json.Read(result.Output);
        Assert.Equal((code, disposition), (result.ExitCode, answer.Text("disposition")));
        Assert.Empty(AnswerShape.Faults(answer, Shape));
        Assert.Equal(code, Run(json).ExitCode);
        Assert.Equal(code, Run(json, "--format", "markdown").ExitCode);
        Assert.Equal(0, Run(json, "--exit-zero").ExitCode);
    }

    /// <summary>The course of the example: 40 kg at first, 34 kg now, 36 mg each time. By algebra: 36/34 mg/kg, 34/40 less 15 percent, 5 x 36 mg.</summary>
    [Fact]
    public void The_figures_of_the_example_are_those_of_algebra()
    {
        var answer = Json.Read(Cli.Run(["course", Example, "--format", "json"]).Output);
        var course = answer.GetProperty("course");
        Assert.Equal("above", answer.GetProperty("verdict").Text("outcome"));
        Assert.Equal(1.058824m, answer.GetProperty("dose").GetProperty("mgPerKg").GetDecimal());
        Assert.Equal(-15m, course.GetProperty("weight").GetProperty("percentSinceFirst").GetDecimal());
        Assert.Equal(17.647059m, course.GetProperty("doseChange").GetProperty("mgPerKgPercentSinceFirst").GetDecimal());
        var total = course.GetProperty("totals")[0];
        Assert.Equal((144m, 180m), (total.GetProperty("beforeMg").GetDecimal(), total.GetProperty("withNextMg").GetDecimal()));
        Assert.Equal((3, 31), (course.GetProperty("daysSinceLast").GetInt32(), course.GetProperty("daysSinceFirst").GetInt32()));
        Assert.Equal(["False", "True", "True"], course.GetProperty("checks").EnumerateArray().Select(c => c.GetProperty("due").GetBoolean().ToString()));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public void Both_weights_stand_with_what_the_same_dose_is_at_each(string format)
    {
        var output = Cli.Run(["course", Example, "--format", format]).Output.ReplaceLineEndings(" ").Replace("    ", "", StringComparison.Ordinal);
        Assert.Contains("1.06 mg/kg at 34 kg (now), above", output, StringComparison.Ordinal);
        Assert.Contains("0.9 mg/kg at 40 kg (session 1), within", output, StringComparison.Ordinal);
        Assert.Contains("The weight since the first session: 15 percent less", output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_page_is_no_wider_than_a_page(string file)
    {
        var text = Cli.Run(["course", file]).Output;
        Assert.Empty(PageRules.TooWide(text, 80));
        Assert.Empty(PageRules.WrappedApart(text));
    }

    [Fact]
    public void A_next_session_without_a_date_is_of_today_and_the_page_says_so()
    {
        var json = Of(Session("2026-11-10"), """{"dose":"35 mg","route":"iv","over":"40 min","weight":"70 kg"}""");
        var text = Run(json, "--today", "2026-11-17").Output;
        Assert.Contains("reckoned for today, 2026-11-17", text, StringComparison.Ordinal);
        Assert.Contains("7 days since the last session", text, StringComparison.Ordinal);
        Assert.Contains("Say each in the file", text, StringComparison.Ordinal);
        Assert.Contains("reckoned for today", Run(json, "--today", "2026-11-17", "--format", "markdown").Output, StringComparison.Ordinal);
        var course = Json.Read(Run(json, "--today", "2026-11-17", "--format", "json").Output).GetProperty("course");
        Assert.Equal((true, "2026-11-17"), (course.GetProperty("dateIsToday").GetBoolean(), course.Text("date")));
    }

    [Fact]
    [Trait("Hazard", "H-92")]
    public void The_date_of_the_system_is_asked_only_where_the_next_session_has_none()
    {
        var asked = 0;
        Assert.Equal(1, RunAsking(Of(Session("2026-11-10"), """{"dose":"35 mg","route":"iv","over":"40 min","weight":"70 kg"}""")));
        Assert.Equal(0, RunAsking(Of(Session("2026-11-10"), Session("2026-11-17"))));

        int RunAsking(string json)
        {
            asked = 0;
            using var output = new MemoryStream();
            using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));
            DosingProgram.Run(["course", "-"], new Terminal
            {
                Input = input,
                OutputBytes = output,
                Output = Terminal.Utf8(output),
                Error = Terminal.Utf8(output),
                Today = () =>
                {
                    asked++;
                    return new DateOnly(2026, 11, 20);
                },
            });
            Assert.Contains("2026-11-", System.Text.Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
            return asked;
        }
    }

    [Fact]
    public void A_long_course_shows_its_first_and_last_sessions_and_json_all()
    {
        var json = Of([.. Enumerable.Range(0, 40).Select(i => Session(new DateOnly(2026, 1, 1).AddDays(7 * i).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)))]);
        var text = Run(json).Output;
        Assert.Contains("... 28 more; all of them by --format json", text, StringComparison.Ordinal);
        Assert.Contains("=> 40  2026-10-01", text, StringComparison.Ordinal);
        Assert.Equal(40, Json.Read(Run(json, "--format", "json").Output).GetProperty("course").GetProperty("sessions").GetArrayLength());
    }

    [Fact]
    public void Everything_else_is_what_check_says_of_the_same_dose()
    {
        var check = Json.Read(Cli.Run(Order.Usual.Check("--format", "json")).Output);
        var course = Json.Read(Run(Of(Session("2026-11-10"), Session("2026-11-17")), "--format", "json").Output);
        Assert.All(new[] { "disposition", "dose", "verdict", "references", "depth", "findings", "routeSwap", "notScreened", "notChecked" },
            member => Assert.Equal(Json.Compact(check.GetProperty(member)), Json.Compact(course.GetProperty(member))));
    }

    [Fact]
    public void No_language_changes_a_byte()
    {
        var usual = Cli.Run(["course", Example]).OutputBytes;
        var json = Cli.Run(["course", Example, "--format", "json"]).OutputBytes;
        Assert.All(Cultures.Foreign.Append("th-TH"), name =>
        {
            Assert.Equal(usual, Cultures.Under(name, () => Cli.Run(["course", Example])).OutputBytes);
            Assert.Equal(json, Cultures.Under(name, () => Cli.Run(["course", Example, "--format", "json"])).OutputBytes);
        });
    }

    [Fact]
    public void A_process_answers_as_the_program_in_memory_in_any_language()
    {
        var german = new Dictionary<string, string> { ["LANG"] = "de_DE.UTF-8", ["LC_ALL"] = "de_DE.UTF-8", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0" };
        var inMemory = Cli.Run(["course", Example]);
        var process = Cli.Process(["course", "-"], german, File.ReadAllBytes(Example));
        Assert.Equal((inMemory.ExitCode, ""), (process.ExitCode, process.Error));
        Assert.Equal(inMemory.OutputBytes, process.OutputBytes);
        Assert.Equal(3, Cli.Process(["course", "-"], german, System.Text.Encoding.UTF8.GetBytes(Of(Session("2026-11-10", ""","lftMultiple":"3.1" """), Session("2026-11-17")))).ExitCode);
    }

    [Fact]
    public void A_local_protocol_is_refused() => Assert.Equal(5, Cli.Run(["course", Example, "--protocol", "x"]).ExitCode);
}
