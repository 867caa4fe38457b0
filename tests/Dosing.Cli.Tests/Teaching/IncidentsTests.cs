using System.Text.Json;
using System.Text.RegularExpressions;
using Dosing.Cli.Rendering;
using Dosing.Knowledge;
using Dosing.Teaching;

namespace Dosing.Cli.Tests.Teaching;

public sealed partial class IncidentsTests
{
    private static readonly IReadOnlyList<Incident> Incidents = KetamineTeaching.Load().Incidents;

    private static readonly Lazy<string> All = new(() => Cli.Run(["incidents"]).Output);

    private static readonly Lazy<JsonElement[]> InJson = new(() => [.. Json.Read(Cli.Run(["incidents", "--format", "json"]).Output).GetProperty("incidents").EnumerateArray()]);

    public static TheoryData<string> Ids => [.. Incidents.Select(i => i.Id)];

    [Fact]
    public void The_table_comes_first_and_says_that_all_would_have_been_stopped()
    {
        var table = All.Value.Split("\nk01  Induction of anaesthesia: 100 mg/mL taken for 10 mg/mL; 95 mg")[0];
        Assert.Contains("13 of 13 are stopped, refused or listed as wrong when what was given is entered with the weight as it really was; what went wrong is named in 9 of the 9", TeachingText.OneLine(table), StringComparison.Ordinal);
        Assert.Contains("No answer differs from what the evidence expects.", TeachingText.OneLine(table), StringComparison.Ordinal);
        Assert.All(Incidents, i => Assert.Matches($@"\n{i.Id}  (stop|refused|3 wrong) ", table));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_incident_is_shown_from_what_happened_to_what_would_have_stopped_it(string id)
    {
        var incident = Incidents.Single(i => i.Id == id);
        var result = Cli.Run(["incidents", id]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var text = TeachingText.OneLine(result.Output);
        Assert.All([incident.Situation, incident.Mechanism, incident.Source, .. incident.Assumed, IncidentsPhrases.Premise, "STOPPED yes"], part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.Contains(IncidentCommandLine.Of(incident.Script), TeachingText.Joined(result.Output), StringComparison.Ordinal);
        Faults.None(PageRules.TooWide(result.Output, 80).Concat(PageRules.WrappedApart(result.Output)));
    }

    /// <summary>The command that is shown gives the answer that is shown: an order assessed, a name refused.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void The_command_of_an_incident_gives_its_answer(string id)
    {
        var shown = InJson.Value.Single(i => i.Text("id") == id);
        if (Incidents.Single(i => i.Id == id).Script is IncidentScript.OfTable)
        {
            return; // A shell runs it below.
        }

        var words = Word().Matches(shown.Text("command")).Select(m => m.Value.Trim('"')).Skip(1);
        var run = Json.Read(Cli.Run([.. words, "--format", "json"]).Output);
        if (shown.TryGetProperty("assessment", out var assessment))
        {
            Assert.Equal(Without(assessment), Without(run));
            Assert.Equal(Steps(assessment), Steps(run));
        }
        else
        {
            Assert.Equal(shown.GetProperty("errors").GetArrayLength(), run.GetProperty("errors").GetArrayLength());
            Assert.Equal("ketoprofen", run.GetProperty("errors")[0].Text("given"));
        }
    }

    [Fact]
    public void What_is_shown_can_be_copied_into_a_shell()
    {
        var lines = Cli.Run(["incidents", "k20"]).Output.Split("RUN IT\n")[1].Split("\n\n")[0];
        var dosing = $"dosing() {{ dotnet '{Path.Combine(AppContext.BaseDirectory, "Dosing.Cli.dll")}' \"$@\"; }}; ";
        using var shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("bash", ["-c", dosing + lines]) { RedirectStandardOutput = true })!;
        var output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        Assert.Equal(1, shell.ExitCode);
        Assert.StartsWith("3 WRONG", output, StringComparison.Ordinal);
        Assert.All(new[] { "6.75 mL/h", "12.75 mL/h", "9.5 mL/h" }, right => Assert.Contains(right, output, StringComparison.Ordinal));
    }

    [Fact]
    public void Json_tells_steps_slips_and_that_nothing_differs()
    {
        Assert.Equal(Incidents.Select(i => i.Id), InJson.Value.Select(i => i.Text("id")));
        Assert.All(InJson.Value, i =>
        {
            Assert.True(i.GetProperty("stopped").GetBoolean());
            Assert.Equal(0, i.GetProperty("differences").GetArrayLength());
            Assert.DoesNotContain(i.Walk(), e => e.Element.ValueKind == JsonValueKind.Null);
            if (i.TryGetProperty("assessment", out var assessment))
            {
                Assert.Equal("stop", assessment.Text("disposition"));
                Assert.NotEqual(0, assessment.GetProperty("receipt").GetProperty("steps").GetArrayLength());
                Assert.Equal(i.GetProperty("slips").Texts(), assessment.GetProperty("explanations").EnumerateArray().Select(e => e.Text("slip")));
            }
        });
        Assert.Equal(["6.75 mL/h", "12.75 mL/h", "9.5 mL/h"], InJson.Value.Single(i => i.Text("id") == "k20").GetProperty("cells").EnumerateArray().Select(c => c.Text("right")));
    }

    [Fact]
    public void Markdown_tells_every_incident_with_its_command_on_one_line()
    {
        var text = Cli.Run(["incidents", "--format", "markdown"]).Output;
        Assert.Equal(Incidents.Select(i => i.Id), text.Split("\n## ").Skip(1).Select(s => s.Split(':')[0]));
        Assert.All(Incidents, i => Assert.Contains($"```sh\n{IncidentCommandLine.Of(i.Script)}\n```\n", text, StringComparison.Ordinal));
    }

    /// <summary>A mark that the evidence does not explain is not dressed up as a verification.</summary>
    [Theory]
    [InlineData("k01", "marked W in the evidence, which says no more")]
    [InlineData("k15", "verification: untraced")]
    [InlineData("k18", "(verified-secondary)")]
    public void How_a_source_was_verified_is_told_as_it_is_marked(string id, string said) =>
        Assert.Contains(said, TeachingText.OneLine(Cli.Run(["incidents", id]).Output), StringComparison.Ordinal);

    [Theory]
    [InlineData("k3", "k03")]
    [InlineData("nothing-like-it", "dosing incidents")]
    [InlineData("", "dosing incidents")]
    public void Another_id_is_refused_and_near_ones_are_named(string id, string near)
    {
        var errors = Refusal.InJson(Cli.Run(["incidents", id, "--format", "json"]));
        Assert.Equal(["id word-unknown"], Refusal.Codes(errors));
        Assert.Contains(near, errors[0].Text("suggestion"), StringComparison.Ordinal);
        Refusal.InText(Cli.Run(["incidents", id]));
    }

    [Fact]
    public void What_is_ours_keeps_the_rules_of_printed_text()
    {
        Faults.None(TextRules.PrintedBadly(TeachingText.Figures(TeachingText.OneLine(All.Value))).Concat(PageRules.TooWide(All.Value, 80)).Concat(PageRules.WrappedApart(All.Value)));
        Assert.Equal((1, 1), (TextRules.Count(All.Value, TextRules.HighAlert), TextRules.Count(All.Value, TextRules.IntendedUse)));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void No_culture_changes_a_byte(string format) =>
        Assert.All(Cultures.Foreign, culture => Assert.Equal(Cli.Run(["incidents", "--format", format]).Output, Cultures.Under(culture, () => Cli.Run(["incidents", "--format", format])).Output));

    /// <summary>An answer without its id and its inputs, which a shell does not type.</summary>
    private static string Without(JsonElement answer) =>
        string.Join('\n', answer.EnumerateObject().Where(p => p.Name is not ("id" or "receipt")).Select(p => $"{p.Name} {Json.Compact(p.Value)}"));

    private static string Steps(JsonElement answer) => Json.Compact(answer.GetProperty("receipt").GetProperty("steps"));

    [GeneratedRegex("""
        "[^"]*"|\S+
        """)]
    private static partial Regex Word();
}
