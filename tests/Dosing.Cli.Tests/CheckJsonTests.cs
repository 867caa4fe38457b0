using System.Text.Json;
using System.Text.RegularExpressions;
using Dosing.Knowledge;

namespace Dosing.Cli.Tests;

public sealed partial class CheckJsonTests
{
    private static readonly Lazy<(Order Order, string Text, JsonElement Answer)[]> Answers = new(() =>
        [.. Orders.All.Select(order => (order, Cli.Run(order.Check("--format", "json")).Output)).Select(a => (a.order, a.Output, Json.Read(a.Output)))]);

    private static readonly string[] Parts = ["verdict", "depth", "ceiling", "cumulative", "oral-ladder"];

    [Fact]
    public void Every_object_has_its_required_members_and_no_other_than_the_allowed()
    {
        foreach (var (order, _, answer) in Answers.Value)
        {
            foreach (var (path, element) in answer.Walk().Where(e => e.Element.ValueKind == JsonValueKind.Object))
            {
                var shape = AssessmentShape.Objects[Shape(path)];
                string[] members = [.. element.EnumerateObject().Select(p => p.Name)];
                Assert.True(shape.Always.All(members.Contains), $"{order}\n{path} lacks a member of {string.Join(", ", shape.Always)}");
                Assert.True(members.All(m => shape.Always.Contains(m) || shape.Sometimes.Contains(m)), $"{order}\n{path} has a member too many: {string.Join(", ", members)}");
            }
        }
    }

    [Fact]
    public void Every_closed_word_is_of_its_vocabulary()
    {
        foreach (var (order, _, answer) in Answers.Value)
        {
            foreach (var (path, element) in answer.Walk())
            {
                if (AssessmentShape.Words.TryGetValue(Indices().Replace(path, "[]"), out var words))
                {
                    Assert.True(words.Contains(element.GetString()), $"{order}\n{path} is {element}");
                }
            }
        }
    }

    [Fact]
    public void Nothing_is_null_and_the_schema_version_is_one()
    {
        foreach (var (_, _, answer) in Answers.Value)
        {
            Assert.DoesNotContain(answer.Walk(), e => e.Element.ValueKind == JsonValueKind.Null);
            Assert.Equal("1", answer.GetProperty("schemaVersion").GetRawText());
            Assert.Equal("schemaVersion", answer.EnumerateObject().First().Name);
            Assert.True(answer.GetProperty("highAlert").GetBoolean());
        }
    }

    [Fact]
    public void Numbers_have_no_exponent_no_trailing_zero_and_at_most_six_places_a_fold_two()
    {
        foreach (var (order, _, answer) in Answers.Value)
        {
            foreach (var (path, element) in answer.Walk().Where(e => e.Element.ValueKind == JsonValueKind.Number))
            {
                var text = element.GetRawText();
                Assert.True(PlainNumber().IsMatch(text), $"{order}\n{path} is {text}");
                Assert.True(!path.EndsWith(".fold", StringComparison.Ordinal) || FoldNumber().IsMatch(text), $"{order}\n{path} is {text}");
            }
        }
    }

    [Fact]
    public void The_next_level_starts_at_or_above_a_value_never_both_and_is_deeper_than_this_dose()
    {
        var next = Answers.Value.Where(a => a.Answer.GetProperty("depth").TryGetProperty("nextLevel", out _)).Select(a => a.Answer.GetProperty("depth").GetProperty("nextLevel")).ToArray();
        Assert.NotEmpty(next);
        Assert.All(next, level =>
        {
            Assert.NotEqual(level.TryGetProperty("startsAt", out _), level.TryGetProperty("startsAbove", out _));
            Assert.True(level.GetProperty("fold").GetDecimal() >= 1m);
        });
    }

    [Fact]
    public void A_verdict_with_a_range_shows_its_figures_and_one_without_shows_none()
    {
        foreach (var (order, _, answer) in Answers.Value)
        {
            var verdict = answer.GetProperty("verdict");
            var figures = new[] { "unit", "low", "high", "grade" };
            var hasRange = verdict.TryGetProperty("rangeId", out _);
            Assert.True(figures.All(f => verdict.TryGetProperty(f, out _) == hasRange), order.ToString());
            Assert.Equal(hasRange, verdict.GetProperty("sources").GetArrayLength() > 0);
            Assert.True(hasRange || verdict.Text("outcome") == "not-checked", order.ToString());
        }
    }

    [Fact]
    public void What_is_not_checked_has_a_reason_and_the_disposition_follows_the_table_of_the_contract()
    {
        foreach (var (order, _, answer) in Answers.Value)
        {
            var outcome = answer.GetProperty("verdict").Text("outcome");
            string[] severities = [.. answer.GetProperty("findings").EnumerateArray().Select(f => f.Text("severity"))];
            (string Part, string Reason)[] missing = [.. answer.GetProperty("notChecked").EnumerateArray().Select(p => (p.Text("part"), p.Text("reason")))];
            Assert.True(outcome != "not-checked" || missing.Any(m => m.Part == "verdict"), order.ToString());
            Assert.All(missing, m => Assert.True(m.Reason == "code-unknown" ? CodeText().IsMatch(m.Part) : Parts.Contains(m.Part), $"{order}: {m}"));
            var unknown = outcome == "not-checked"
                || missing.Any(m => m.Part == "depth" && m.Reason is "weight-missing" or "age-missing" or "duration-missing");
            var expected = severities.Contains("contraindicated") ? "stop"
                : unknown ? "not-checked"
                : outcome is "below" or "above" || severities.Any(s => s is "major" or "caution") ? "caution"
                : "no-alert";
            Assert.True(expected == answer.Text("disposition"), $"{order}\nexpected {expected}");
        }
    }

    [Fact]
    public void Findings_stand_in_the_order_of_their_severity_and_once_each()
    {
        string[] order = ["contraindicated", "major", "caution", "information"];
        foreach (var (_, _, answer) in Answers.Value)
        {
            JsonElement[] findings = [.. answer.GetProperty("findings").EnumerateArray()];
            int[] ranks = [.. findings.Select(f => Array.IndexOf(order, f.Text("severity")))];
            Assert.Equal(ranks.Order(), ranks);
            Assert.Equal(findings.Length, findings.Select(f => f.Text("id")).Distinct().Count());
            Assert.All(findings, f => Assert.NotEmpty(f.GetProperty("triggeredBy").Texts()));
        }
    }

    [Fact]
    public void Every_source_that_is_named_exists()
    {
        var known = Json.Read(Cli.Run(["sources", "--format", "json"]).Output).GetProperty("sources").EnumerateArray().Select(s => s.Text("id")).ToHashSet();
        var formulary = KetamineFormulary.Load().Content;
        known.UnionWith(formulary.ScreeningEntries.SelectMany(e => e.Evidence).Concat(formulary.Combinations.SelectMany(c => c.Evidence))
            .Where(e => e.Address is not null).Select(e => $"{e.Source} {e.Address}"));
        foreach (var (_, _, answer) in Answers.Value)
        {
            Assert.Subset(known, answer.Walk().Where(e => e.Path.Contains(".sources[", StringComparison.Ordinal)).Select(e => e.Element.GetString()!).ToHashSet());
        }
    }

    [Fact]
    public void The_figures_of_the_dose_agree_with_each_other()
    {
        foreach (var (order, _, answer) in Answers.Value.Where(a => a.Order is { Weight: "70kg", Over: not null }))
        {
            var dose = answer.GetProperty("dose");
            if (dose.TryGetProperty("totalMg", out var total))
            {
                Near(total.GetDecimal() / 70m, dose.GetProperty("mgPerKg"), order);
                Near(total.GetDecimal() / 70m * 60m / dose.GetProperty("overMinutes").GetDecimal(), dose.GetProperty("mgPerKgPerHour"), order);
                Near(dose.GetProperty("mgPerKgPerHour").GetDecimal() * 1000m / 60m, dose.GetProperty("mcgPerKgPerMin"), order);
            }
        }
    }

    [Fact]
    public void The_profile_the_colour_and_the_width_never_change_json()
    {
        foreach (var order in Orders.Others)
        {
            var words = order.Check("--format", "json");
            var usual = Cli.Run(words).OutputBytes;
            Assert.Equal(usual, Cli.Run([.. words, "--profile", "uk", "--no-color", "--today", "2026-11-22", "--no-protocol"]).OutputBytes);
            Assert.Equal(usual, Cli.Run(words, color: true, width: 40).OutputBytes);
        }
    }

    [Fact]
    public void The_same_request_gives_the_same_bytes_under_every_culture()
    {
        var words = (Order.Usual with { Dose = "0.123456789mg/kg" }).Check("--format", "json");
        var usual = Cli.Run(words).OutputBytes;
        foreach (var culture in Cultures.Foreign)
        {
            Assert.Equal(usual, Cultures.Under(culture, () => Cli.Run(words)).OutputBytes);
            Refusal.InText(Cultures.Under(culture, () => Cli.Run((Order.Usual with { Dose = "0,5mg/kg" }).Check())));
        }
    }


    private static void Near(decimal expected, JsonElement actual, Order order) =>
        Assert.True(Math.Abs(expected - actual.GetDecimal()) <= 0.00002m, $"{order}\nexpected {expected}, printed {actual}");

    private static string Shape(string path)
    {
        var shape = Indices().Replace(path, "[]");
        const string Inputs = "$.receipt.inputs.";
        return shape.StartsWith(Inputs, StringComparison.Ordinal) ? Inputs + "*" : shape;
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Indices();

    [GeneratedRegex(@"^(0|[1-9]\d*)(\.\d{0,5}[1-9])?$")]
    private static partial Regex PlainNumber();

    [GeneratedRegex(@"^(0|[1-9]\d*)(\.\d?[1-9])?$")]
    private static partial Regex FoldNumber();

    [GeneratedRegex("^(rxnorm:[0-9]+|atc:[A-Z0-9]+|icd10:[A-Z0-9.]+)$")]
    private static partial Regex CodeText();
}
