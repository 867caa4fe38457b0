using System.Text.Json;
using Dosing.Clinical;

namespace Dosing.Cli.Tests;

public sealed class ScreenJsonTests
{
    private static readonly Dictionary<string, AssessmentShape.Members> Shape = new(AnswerShape.Shared)
    {
        ["$"] = new(
            ["schemaVersion", "disposition", "for", "category", "column", "findings", "notScreened", "notChecked", "highAlert", "receipt"],
            ["drug", "route"]),
    };

    private static readonly string[] Lists = ["findings", "notScreened", "notChecked"];

    private static readonly Lazy<(string[] Said, JsonElement Answer)[]> Answers = new(() =>
        [.. Screenings.All.Select(said => (said, Json.Read(Cli.Run(Screenings.Of("screen", said, "--format", "json")).Output)))]);

    [Fact]
    public void Every_object_has_its_members_and_no_other_and_nothing_is_null() =>
        Faults.None(Answers.Value.SelectMany(a => AnswerShape.Faults(a.Answer, Shape).Select(f => $"{string.Join(' ', a.Said)}: {f}")));

    [Fact]
    public void The_lists_are_lists_and_the_steps_are_none()
    {
        foreach (var (_, answer) in Answers.Value)
        {
            Assert.Equal("1", answer.GetProperty("schemaVersion").GetRawText());
            Assert.All(Lists, list => Assert.Equal(JsonValueKind.Array, answer.GetProperty(list).ValueKind));
            Assert.Equal(0, answer.GetProperty("receipt").GetProperty("steps").GetArrayLength());
            Assert.True(answer.GetProperty("highAlert").GetBoolean());
        }
    }

    [Fact]
    public void The_disposition_is_the_worst_of_the_findings_and_not_checked_where_nothing_was_said()
    {
        foreach (var (said, answer) in Answers.Value)
        {
            string[] severities = [.. answer.GetProperty("findings").EnumerateArray().Select(f => f.Text("severity"))];
            var isSaid = said.Any(w => w is "--flag" or "--absent" or "--medication" or "--condition" or "--measure");
            var expected = severities.Contains("contraindicated") ? "stop"
                : !isSaid ? "not-checked"
                : severities.Any(s => s is "major" or "caution") ? "caution"
                : "no-alert";
            Assert.True(expected == answer.Text("disposition"), $"{string.Join(' ', said)}: expected {expected}");
        }
    }

    [Fact]
    public void The_case_is_said_in_the_words_of_the_vocabularies()
    {
        var answer = Read("--for", "DEPRESSION", "--drug", "Esketamine", "--route", "Intranasal");
        Assert.Equal(("depression", "sub-anaesthetic-therapy", "esketamine", "intranasal", "esketamineNasal"),
            (answer.Text("for"), answer.Text("category"), answer.Text("drug"), answer.Text("route"), answer.Text("column")));
    }

    [Theory]
    [InlineData("depression", "sub-anaesthetic-therapy", "subAnaestheticTherapy")]
    [InlineData("procedural-sedation", "procedural-sedation", "proceduralSedation")]
    [InlineData("anaesthesia-induction", "anaesthesia", "anaesthesia")]
    public void Without_a_drug_the_columns_of_ketamine_count(string intent, string category, string column)
    {
        var answer = Read("--for", intent);
        Assert.Equal((category, column), (answer.Text("category"), answer.Text("column")));
        Assert.False(answer.TryGetProperty("drug", out _) || answer.TryGetProperty("route", out _));
    }

    [Fact]
    public void Every_entry_that_is_said_is_a_finding_or_has_no_severity_here()
    {
        var entries = Knowledge.KetamineFormulary.Load().Content.ScreeningEntries;
        foreach (var (said, answer) in Answers.Value.Skip(Screenings.OfAllIntents.Count).Take(entries.Count))
        {
            var entry = entries.Single(e => e.Id == said[^1]);
            var finding = answer.GetProperty("findings").EnumerateArray().Where(f => f.Text("id") == entry.Id).ToArray();
            Assert.Equal(entry.In(Formularies.SeverityColumn.SubAnaestheticTherapy) is null ? 0 : 1, finding.Length);
            Assert.All(finding, f => Assert.Equal([$"flag {entry.Id}"], f.GetProperty("triggeredBy").Texts().Where(t => t.StartsWith("flag", StringComparison.Ordinal))));
        }
    }

    [Fact]
    public void The_receipt_shows_every_input_as_typed_and_as_read()
    {
        var inputs = Read("--for", "depression", "--age", "45y", "--medication", "DIAZEPAM", "--absent", "pregnancy", "--measure", "potassium=4.1mmol/L").GetProperty("receipt").GetProperty("inputs");
        Assert.Equal("540 completed months", inputs.GetProperty("age").Text("read"));
        Assert.Equal(("DIAZEPAM", "benzodiazepines"), (inputs.GetProperty("medications")[0].Text("typed"), inputs.GetProperty("medications")[0].Text("read")));
        Assert.Equal("absent", inputs.GetProperty("absent")[0].Text("read"));
        Assert.Equal("4.1mmol/L", inputs.GetProperty("measurements.potassium").Text("typed"));
    }

    [Fact]
    public void The_findings_are_those_of_check_for_the_same_patient()
    {
        string[] said = ["--medication", "diazepam", "--condition", "icd10:I25.1", "--measure", "blood-pressure=150/95mmHg"];
        var screened = Read(["--for", "depression", "--drug", "ketamine", "--route", "intravenous", "--over", "40min", "--age", "45y", "--weight", "70kg", .. said]);
        var judged = Json.Read(Cli.Run(Order.Usual.Check([.. said, "--format", "json"])).Output);
        var ofDose = judged.GetProperty("findings").EnumerateArray().Where(f => f.Text("id") != "no-validated-threshold");
        Assert.Equal(ofDose.Select(Json.Compact), screened.GetProperty("findings").EnumerateArray().Select(Json.Compact));
        Assert.Equal(Json.Compact(judged.GetProperty("notScreened")), Json.Compact(screened.GetProperty("notScreened")));
    }

    [Fact]
    public void Every_intent_is_screened() =>
        Assert.All(Words.Intents.Words, intent => Assert.Equal(intent, Read("--for", intent, "--absent", "pregnancy").Text("for")));

    private static JsonElement Read(params string[] words) => Json.Read(Cli.Run(["screen", .. words, "--format", "json"]).Output);
}
