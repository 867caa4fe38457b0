using System.Text.Json;
using Dosing.Clinical;
using Dosing.Knowledge;

namespace Dosing.Cli.Tests;

public sealed class PlanTests
{
    private static readonly AssessmentShape.Members Line = new(["text", "due"], ["localPractice"]);

    private static readonly AssessmentShape.Members Due = new(["item", "because"], []);

    private static readonly Dictionary<string, AssessmentShape.Members> Shape = new(AnswerShape.Shared)
    {
        ["$"] = new(
            [
                "schemaVersion", "disposition", "for", "category", "column", "planId", "name", "before", "during", "after", "staff", "limits", "emergence", "checklist", "sources",
                "findings", "notScreened", "notChecked", "highAlert", "receipt",
            ],
            ["drug", "route"]),
        ["$.before[]"] = Line,
        ["$.during[]"] = Line,
        ["$.after[]"] = Line,
        ["$.emergence[].steps[]"] = Line,
        ["$.checklist.items[]"] = Line,
        ["$.before[].due[]"] = Due,
        ["$.during[].due[]"] = Due,
        ["$.after[].due[]"] = Due,
        ["$.emergence[].steps[].due[]"] = Due,
        ["$.checklist.items[].due[]"] = Due,
        ["$.limits[]"] = new(["id", "severity", "parameter", "comparison", "action", "adultOnly", "sources"], ["value", "localPractice"]),
        ["$.emergence[]"] = new(["id", "name", "steps", "sources"], []),
        ["$.checklist"] = new(["id", "name", "items", "sources"], ["localPractice"]),
    };

    /// <summary>The adaptations of the order: an ECG, capnography, a breath test; said by a flag, a code, a name, the intent.</summary>
    public static TheoryData<string, string, string, string> Adaptations => new()
    {
        { "--flag anorexia-nervosa-or-malnutrition", "before", "ECG", "anorexia-nervosa-or-malnutrition" },
        { "--condition icd10:F50.0", "before", "ECG", "anorexia-nervosa-or-malnutrition" },
        { "--flag opioids", "during", "capnography", "opioids" },
        { "--medication morphine", "during", "capnography", "opioids" },
        { "--medication rxnorm:7052", "during", "capnography", "opioids" },
        { "--medication atc:N02AA01", "during", "capnography", "opioids" },
        { "--medication buprenorphine", "during", "capnography", "buprenorphine" },
        { "--flag alcohol-use-disorder", "before", "breath alcohol", "alcohol-use-disorder" },
        { "--condition icd10:F10.2", "before", "breath alcohol", "alcohol-use-disorder" },
        { "--age 61y", "before", "ECG", "age 61y" },
        { "--measure qtc=510ms", "before", "ECG", "qtc-limits" },
    };

    [Theory]
    [MemberData(nameof(Adaptations))]
    public void What_is_due_is_marked_at_its_line(string said, string phase, string item, string because)
    {
        string[] words = ["plan", "--for", "depression", .. said.Split(' ')];
        var line = Read(words).GetProperty(phase).EnumerateArray().Single(l => l.GetProperty("due").EnumerateArray().Any(d => d.Text("item") == item));
        Assert.Contains(because, line.GetProperty("due").EnumerateArray().Single(d => d.Text("item") == item).GetProperty("because").Texts());
        Assert.Contains($"=> due here: {item}, because of {because}", Cli.Run(words).Output.ReplaceLineEndings(" ").Replace("    ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains($"**due here: {item}, because of {because}.**", Cli.Run([.. words, "--format", "markdown"]).Output, StringComparison.Ordinal);
    }

    /// <summary>The amounts for an emergence reaction are those of adults, and the evidence has none for a child.</summary>
    [Fact]
    public void A_child_is_never_shown_the_amounts_of_an_adult_without_a_word()
    {
        Assert.Equal(["Moderate", "Severe"], OwnDose("17y"));
        Assert.Equal(["Moderate", "Severe"], OwnDose("3y"));
        Assert.Empty(OwnDose("18y"));

        static string[] OwnDose(string age) =>
            [.. Read(["plan", "--for", "procedural-sedation", "--age", age]).GetProperty("emergence")[0].GetProperty("steps").EnumerateArray()
                .Where(s => s.GetProperty("due").EnumerateArray().Any(d => d.Text("item").StartsWith("a paediatric dose", StringComparison.Ordinal)))
                .Select(s => s.Text("text").Split(' ', ':')[0])];
    }

    [Theory]
    [InlineData("anorexia-nervosa", "ECG")]
    [InlineData("alcohol-use-disorder", "breath alcohol")]
    public void The_intent_itself_makes_due(string intent, string item) =>
        Assert.Contains(Read(["plan", "--for", intent]).GetProperty("before").EnumerateArray().SelectMany(l => l.GetProperty("due").EnumerateArray()), d => d.Text("item") == item);

    [Fact]
    public void Nothing_is_due_where_nothing_was_said_and_no_line_is_taken_out()
    {
        var plain = Read(["plan", "--for", "depression"]);
        var adapted = Read(["plan", "--for", "depression", "--flag", "opioids", "--flag", "anorexia-nervosa-or-malnutrition", "--age", "70y"]);
        Assert.DoesNotContain(plain.Walk(), e => e.Path.Contains(".due[", StringComparison.Ordinal));
        Assert.DoesNotContain("due here", Cli.Run(["plan", "--for", "depression"]).Output, StringComparison.Ordinal);
        foreach (var phase in new[] { "before", "during", "after" })
        {
            Assert.Equal(plain.GetProperty(phase).EnumerateArray().Select(l => l.Text("text")), adapted.GetProperty(phase).EnumerateArray().Select(l => l.Text("text")));
        }
    }

    [Fact]
    public void All_17_intents_print_the_plan_of_their_category()
    {
        var formulary = KetamineFormulary.Load();
        Assert.Equal(17, Words.Intents.Words.Count);
        foreach (var intent in Words.Intents.Words)
        {
            var plan = formulary.Content.Plans.Single(p => p.Category is { } category && category == formulary.CategoryOf(Words.Intents.TryRead(intent, out var known) ? known : default));
            var answer = Read(["plan", "--for", intent]);
            Assert.Equal(plan.Id, answer.Text("planId"));
            var (text, markdown) = (Cli.Run(["plan", "--for", intent]).Output, Cli.Run(["plan", "--for", intent, "--format", "markdown"]).Output);
            Assert.All(plan.Before.Concat(plan.During).Concat(plan.After).Concat(formulary.Content.Checklist.Items), line =>
            {
                Assert.True(TextRules.Count(text, $"- {line.Text}") > 0, line.Text);
                Assert.Contains($"- [ ] {line.Text}", markdown.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
            });
            Assert.All(new[] { "Before", "During", "After", "Staff and kit", "Limits during and after", "Emergence reaction management", "Pre-session checklist" }, heading =>
            {
                Assert.Contains($"\n{heading}", text, StringComparison.Ordinal);
                Assert.Contains($"\n## {heading}", markdown, StringComparison.Ordinal);
            });
        }
    }

    [Fact]
    public void Every_object_has_its_members_and_no_other_and_nothing_is_null() =>
        Faults.None(Screenings.All.SelectMany(said => AnswerShape.Faults(Read(Screenings.Of("plan", said)), Shape).Select(f => $"{string.Join(' ', said)}: {f}")));

    [Fact]
    public void Every_finding_stands_in_the_plan_with_severity_title_and_action_as_in_the_screening()
    {
        foreach (var said in Screenings.Others)
        {
            var findings = Json.Read(Cli.Run(Screenings.Of("screen", said, "--format", "json")).Output).GetProperty("findings");
            Assert.Equal(Json.Compact(findings), Json.Compact(Read(Screenings.Of("plan", said)).GetProperty("findings")));
            var text = Cli.Run(Screenings.Of("plan", said)).Output;
            Assert.All(findings.EnumerateArray(), f =>
            {
                Assert.True(TextRules.Count(text, $"{f.Text("severity").ToUpperInvariant()} {f.Text("title")}") == 1, f.Text("title"));
                Assert.True(TextRules.Count(text, f.Text("action")) >= 1, f.Text("action"));
            });
        }
    }

    [Fact]
    public void What_rests_on_recall_is_marked_as_local_practice()
    {
        var text = Cli.Run(["plan", "--for", "depression"]).Output;
        Assert.Contains("Pre-session checklist (local practice, confirm)", text, StringComparison.Ordinal);
        Assert.True(TextRules.Count(text, "(interval recalled) (local practice, confirm)") == 1);
        Assert.True(Read(["plan", "--for", "depression"]).GetProperty("checklist").GetProperty("localPractice").GetBoolean());
    }

    [Fact]
    public void Limits_say_when_they_are_for_adults() =>
        Assert.True(TextRules.Count(Cli.Run(["plan", "--for", "procedural-sedation", "--age", "6y"]).Output, "for adults, from 18 years") > 0);

    private static JsonElement Read(string[] words) => Json.Read(Cli.Run([.. words, "--format", "json"]).Output);
}
