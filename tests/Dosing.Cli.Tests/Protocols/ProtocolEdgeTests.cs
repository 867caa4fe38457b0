using System.Text;
using System.Text.Json;

namespace Dosing.Cli.Tests.Protocols;

/// <summary>Protocols at their edges: what is not in force yet, what was not said, one column beside another. Expected values: docs/protocol.md.</summary>
public sealed class ProtocolEdgeTests
{
    private const string Head = """{"schemaVersion":1,"id":"t","title":"T","institution":"I","version":"1","author":"A","approved":"2026-11-01","reviewBy":"2027-11-01" """;
    private const string Said = """ "why":"w","reason":"r","author":"a","reviewBy":"2027-01-01" """;
    private const string Of = """ "source":{"citation":"c"},"why":"w" """;

    [Theory]
    [InlineData("2026-10-31", 5)]
    [InlineData("2026-11-01", 0)]
    public void Before_its_approval_a_protocol_judges_nothing(string today, int exitCode)
    {
        using var file = new TempFile(Head + "}");
        var result = Cli.Run(Order.Usual.Check("--protocol", file.Name, "--today", today));

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(exitCode == 5, result.Error.Contains("$.approved: The protocol is approved on 2026-11-01, and today is 2026-10-31", StringComparison.Ordinal));
        Assert.Equal(exitCode == 5, result.Output.Length == 0);
    }

    [Theory]
    [InlineData(null, "40min", "age-missing")]
    [InlineData("45y", null, "duration-missing")]
    [InlineData("45y", "10min", "")]
    public void An_age_or_a_duration_that_was_not_said_leaves_a_local_ceiling_unchecked(string? age, string? over, string reason)
    {
        using var file = new TempFile($$"""{{Head}},"newCeilings":[{"id":"local-c","drug":"ketamine","route":"subcutaneous","ageMonths":{"from":0},"overMinutes":{"from":30},"unit":"mg","above":1,{{Of}}}]}""");
        var order = Order.Usual with { Route = "subcutaneous", For = "acute-pain", Dose = "0.2mg/kg", Over = over, Age = age };
        var answer = Answer(Cli.Run(order.Check("--protocol", file.Name, "--today", Protocol.Today, "--format", "json")));

        Assert.Equal(reason, string.Join(",", answer.GetProperty("notChecked").EnumerateArray().Where(n => n.Text("part") == "ceiling").Select(n => n.Text("reason"))));
        Assert.True(reason.Length == 0 || answer.Text("disposition") is "not-checked");
    }

    [Theory]
    [InlineData(null, "not-checked")]
    [InlineData("70kg", "no-alert")]
    public void A_weight_that_was_not_said_leaves_a_local_ceiling_unchecked(string? weight, string disposition)
    {
        // Intranasal esketamine is judged in mg, so without the ceiling no weight is needed.
        using var file = new TempFile($$"""{{Head}},"newCeilings":[{"id":"local-c","drug":"esketamine","route":"intranasal","unit":"mg/kg","above":5,{{Of}}}]}""");
        var order = Order.Usual with { Drug = "esketamine", Route = "intranasal", Dose = "56mg", Over = null, Weight = weight };

        Assert.Equal("no-alert", Answer(Cli.Run(order.Check("--format", "json", "--no-protocol"))).Text("disposition"));
        Assert.Equal(disposition, Answer(Cli.Run(order.Check("--protocol", file.Name, "--today", Protocol.Today, "--format", "json"))).Text("disposition"));
    }

    [Theory]
    [InlineData("150/95mmHg", "contraindicated", "stop")]
    [InlineData("120/70mmHg", null, "no-alert")]
    public void A_severity_that_is_raised_counts_for_what_is_measured(string value, string? severity, string disposition)
    {
        using var file = new TempFile($$"""{{Head}},"flags":[{"id":"bp-assess-140-90","severity":{"subAnaestheticTherapy":"contraindicated"},"why":"w"}]}""");
        var answer = Answer(Cli.Run(Order.Usual.Check("--protocol", file.Name, "--today", Protocol.Today, "--format", "json", "--measure", $"blood-pressure={value}")));

        Assert.Equal(severity, Finding(answer, "bp-assess-140-90")?.Text("severity"));
        Assert.Equal(disposition, answer.Text("disposition"));
    }

    [Fact]
    public void What_is_loosened_is_still_asked_for()
    {
        using var file = new TempFile($$"""{{Head}},"flags":[{"id":"pregnancy","severity":{"subAnaestheticTherapy":"information"},{{Said}}}]}""");
        var (free, loose) = (Answer(Cli.Run(Order.Usual.Check("--format", "json"))), Answer(Cli.Run(Order.Usual.Check("--protocol", file.Name, "--today", Protocol.Today, "--format", "json"))));

        Assert.Contains("pregnancy", free.GetProperty("notScreened").GetRawText(), StringComparison.Ordinal);
        Assert.Equal(free.GetProperty("notScreened").GetRawText(), loose.GetProperty("notScreened").GetRawText());
    }

    [Theory]
    [InlineData("anaesthesia", false)]
    [InlineData("subAnaestheticTherapy", true)]
    public void Only_the_column_in_force_counts_as_loosened(string column, bool isTouched)
    {
        using var file = new TempFile($$"""{{Head}},"flags":[{"id":"opioids","severity":{"{{column}}":"none"},{{Said}}}]}""");
        var answer = Answer(Cli.Run(Order.Usual.Check("--protocol", file.Name, "--today", Protocol.Today, "--format", "json", "--flag", "opioids")));

        Assert.Equal(isTouched, Finding(answer, "protocol-loosened") is not null);
    }

    [Theory]
    [InlineData("anaesthesia", false)]
    [InlineData("subAnaestheticTherapy", true)]
    public void The_protocol_is_a_source_only_of_the_column_that_it_changed(string column, bool isCited)
    {
        using var file = new TempFile($$"""{{Head}},"flags":[{"id":"opioids","severity":{"{{column}}":"contraindicated"},"why":"w"}]}""");
        var answer = Answer(Cli.Run(Order.Usual.Check("--protocol", file.Name, "--today", Protocol.Today, "--format", "json", "--flag", "opioids")));

        Assert.Equal(isCited, Finding(answer, "opioids")!.Value.GetProperty("sources").GetRawText().Contains("Local protocol t 1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0.8", "local protocol over RCT", true)]
    [InlineData("1", "RCT", false)]
    public void A_moved_edge_carries_the_grade_of_the_protocol(string high, string grade, bool isCited)
    {
        using var file = new TempFile($$"""{{Head}},"ranges":[{"id":"depression-iv","unit":"mg/kg","high":{{high}},"why":"w"}]}""");
        var verdict = Answer(Cli.Run(Order.Usual.Check("--protocol", file.Name, "--today", Protocol.Today, "--format", "json"))).GetProperty("verdict");

        Assert.Equal(grade, verdict.Text("grade"));
        Assert.Equal(isCited, verdict.GetProperty("sources").GetRawText().Contains("protocol-t", StringComparison.Ordinal));
    }

    [Fact]
    public void A_strength_of_one_drug_is_not_in_stock_though_another_drug_has_it()
    {
        const string Shelf = ""","products":{"only":["us-ketamine-50mg-per-ml-10ml"],"add":[{"id":"our-esketamine","name":"Esketamine 10 mg/mL, 5 mL","drug":"esketamine","form":"vial","mgPerMl":10,"containerMl":5,"evidence":[{"source":"our pharmacy","address":"https://example.org/stock","status":"verified"}]}]}}""";
        using var file = new TempFile(Head + Shelf);
        string[] more = ["--strength", "10mg/mL", "--protocol", file.Name, "--today", Protocol.Today, "--format", "json"];

        Assert.NotNull(Finding(Answer(Cli.Run(Order.Usual.Check(more))), "protocol-not-stocked"));
        Assert.Null(Finding(Answer(Cli.Run((Order.Usual with { Drug = "esketamine" }).Check(more))), "protocol-not-stocked"));
    }

    [Fact]
    public void A_receipt_under_a_protocol_whose_review_is_past_is_the_same_on_another_day()
    {
        using var saved = new TempFile(Encoding.UTF8.GetBytes(Cli.Run(Order.Usual.Check("--protocol", Protocol.Example, "--today", "2028-01-01", "--format", "json")).Output));

        Assert.Equal(0, Cli.Run(["receipt", saved.Name, "--protocol", Protocol.Example, "--today", "2028-01-02"]).ExitCode);
    }

    [Fact]
    public void A_receipt_names_both_protocols()
    {
        using var saved = new TempFile(Encoding.UTF8.GetBytes(Protocol.Check(Order.Usual, Protocol.Example, "--format", "json").Output));
        var text = Cli.Run(["receipt", saved.Name, "--protocol", Protocol.Loosening, "--today", Protocol.Today]).Output;
        var json = Answer(Cli.Run(["receipt", saved.Name, "--format", "json"])).GetProperty("protocol");

        Assert.Contains("What differs: the local protocol;", text, StringComparison.Ordinal);
        Assert.Contains("Protocol   saved example-clinic 1.0, SHA-256", text, StringComparison.Ordinal);
        Assert.Contains("now   example-loosening 1.0, SHA-256", text, StringComparison.Ordinal);
        Assert.False(json.GetProperty("same").GetBoolean());
        Assert.False(json.TryGetProperty("now", out _));

        using var plain = new TempFile(Encoding.UTF8.GetBytes(Cli.Run(Order.Usual.Check("--format", "json")).Output));
        Assert.False(Answer(Cli.Run(["receipt", plain.Name, "--format", "json"])).TryGetProperty("protocol", out _));
    }

    [Theory]
    [InlineData("""{"id":"local-c","drug":"ketamine","route":"oral","unit":"mg","above":100,"source":{"citation":"c"},"why":"w"}""", "newCeilings", "ketamine oral, from 600 months: 100 mg")]
    [InlineData("""{"id":"local-c","drug":"ketamine","for":"anxiety","route":"oral","ageMonths":{"from":216},"unit":"mg","low":10,"high":20,"primary":false,"source":{"citation":"c"},"why":"w"}""", "newRanges", "for anxiety, from 600 months: 10 to 20 mg")]
    [InlineData("""{"id":"local-c","kind":"history","name":"n","severity":{"anaesthesia":"major"},"why":"w","action":"a"}""", "newFlags", "history; other; w; a")]
    public void Two_additions_of_one_id_that_are_not_alike_count_as_looser(string item, string list, string after)
    {
        var other = item.Replace("\"unit\"", "\"ageMonths\":{\"from\":600},\"unit\"", StringComparison.Ordinal).Replace("\"ageMonths\":{\"from\":216},", "", StringComparison.Ordinal)
            .Replace("\"name\":\"n\"", "\"name\":\"other\"", StringComparison.Ordinal);
        var change = Assert.Single(Diff($$""","{{list}}":[{{item}}]}""", $$""","{{list}}":[{{other}}]}"""));

        Assert.Equal("looser", change.Text("effect"));
        Assert.Contains(after, change.Text("after"), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_reason_for_loosening_is_a_difference()
    {
        const string Item = ""","ranges":[{"id":"depression-iv","unit":"mg/kg","high":1.5,"why":"w","reason":"r","author":"a","reviewBy":"2027-01-01"}]}""";
        var change = Assert.Single(Diff(Item, Item.Replace("\"r\"", "\"other\"", StringComparison.Ordinal).Replace("2027-01-01", "2027-02-01", StringComparison.Ordinal)));

        Assert.Equal(("looser", "1.5 mg/kg; w; loosened: other, a, review by 2027-02-01"), (change.Text("effect"), change.Text("after")));
        Assert.Empty(Diff(Item, Item));
    }

    [Theory]
    [InlineData("2028-01-01", "looser")]
    [InlineData("2027-01-01", "tighter")]
    public void A_later_review_of_the_protocol_is_looser(string reviewBy, string effect)
    {
        using var first = new TempFile(Head + "}");
        using var second = new TempFile((Head + "}").Replace("2027-11-01", reviewBy, StringComparison.Ordinal));
        var change = Assert.Single(Answer(Cli.Run(["protocol", "diff", first.Name, second.Name, "--format", "json"])).GetProperty("changes").EnumerateArray());

        Assert.Equal(("protocol", "reviewBy", effect), (change.Text("subject"), change.Text("member"), change.Text("effect")));
    }

    [Theory]
    [InlineData("2026-10-31", true, "")]
    [InlineData("2027-11-01", false, "depression-iv")]
    [InlineData("2027-11-02", false, "example-loosening,depression-iv")]
    public void Validate_says_how_a_protocol_stands_today(string today, bool isNotYetApproved, string overdue)
    {
        string[] words = ["protocol", "validate", Protocol.Loosening, "--today", today];
        var answer = Answer(Cli.Run([.. words, "--format", "json"]));
        var text = Cli.Run(words).Output;

        Assert.Equal(isNotYetApproved, answer.GetProperty("notYetApproved").GetBoolean());
        Assert.Equal(overdue, string.Join(",", answer.GetProperty("overdue").EnumerateArray().Select(o => o.Text("id"))));
        Assert.Equal(isNotYetApproved, text.Contains("not in force before 2026-11-01", StringComparison.Ordinal));
        Assert.Equal(overdue.Length > 0, text.Contains("The review is overdue", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_not_authorised_is_explained_by_its_id()
    {
        string[] words = ["explain", "local-no-intramuscular-depression", "--protocol", Protocol.Example, "--today", Protocol.Today];
        var meaning = Assert.Single(Answer(Cli.Run([.. words, "--format", "json"])).GetProperty("meanings").EnumerateArray());

        Assert.Equal(("not-authorised", "intramuscular", "Order it intravenously, or ask the pharmacist."), (meaning.Text("kind"), meaning.Text("route"), meaning.Text("action")));
        Assert.Contains("protocol-not-authorised", Cli.Run(words).Output, StringComparison.Ordinal);
        Assert.Equal(2, Cli.Run(["explain", words[1]]).ExitCode);
    }

    private static JsonElement[] Diff(string first, string second)
    {
        using var one = new TempFile(Head + first);
        using var two = new TempFile(Head + second);
        return [.. Answer(Cli.Run(["protocol", "diff", one.Name, two.Name, "--format", "json"])).GetProperty("changes").EnumerateArray()];
    }

    private static JsonElement Answer(CliResult result) => JsonDocument.Parse(result.Output).RootElement;

    private static JsonElement? Finding(JsonElement answer, string id) =>
        answer.GetProperty("findings").EnumerateArray().Where(f => f.Text("id") == id).Select(f => (JsonElement?)f).FirstOrDefault();
}
