using System.Text.Json.Nodes;
using Dosing.Testing;
using FsCheck.Fluent;

namespace Dosing.Cli.Tests.Receipts;

public sealed class ReceiptTests
{
    private static readonly string[] Screening = ["--flag", "--absent", "--medication", "--condition", "--measure"];

    [Fact]
    public void Every_judgement_that_is_saved_is_the_same() =>
        Faults.None(Orders.All.SelectMany(order => NotTheSame(order.Check("--format", "json"))));

    [Fact]
    public void Every_screening_and_plan_that_is_saved_is_the_same() =>
        Faults.None(Screenings.All.SelectMany(said => NotTheSame(Screenings.Of("screen", said, "--format", "json")).Concat(NotTheSame(Screenings.Of("plan", said, "--format", "json")))));

    [Fact]
    public void Any_order_for_any_patient_is_the_same() =>
        Properties.ForAll(from order in Gen.Elements(Orders.All.AsEnumerable()) from said in Gen.Elements(Screenings.All.AsEnumerable()) select (order, said), c =>
        {
            var answers = Enumerable.Range(0, c.said.Length - 1).Where(i => Screening.Contains(c.said[i])).SelectMany(i => c.said[i..(i + 2)]);
            Assert.Empty(NotTheSame(c.order.Check([.. answers, "--format", "json"])));
        }, count: 300);

    [Theory]
    [InlineData("r1")]
    [InlineData("")]
    [InlineData("é \\\"\u202e😀@")]
    [InlineData(null)]
    public void A_row_of_a_batch_is_the_same_with_an_id_and_without(string? id)
    {
        var request = JsonNode.Parse(Order.Usual.Json())!.AsObject();
        if (id is not null)
        {
            request["id"] = id;
        }

        var row = Cli.RunWithInput("\n\n" + request.ToJsonString() + "\n", "batch", "-", "--detail", "full").Output;
        Assert.Empty(Saved.Paths(row));
        Assert.Equal(0, Saved.Receipt(row).ExitCode);
        Assert.Equal(id is null, Json.Read(row).TryGetProperty("row", out _));
        Assert.True(id is null || Json.Read(Saved.Receipt(row, "--format", "json").Output).Text("id") == id);
    }

    [Fact]
    public void A_request_with_every_member_is_rebuilt_exactly()
    {
        const string Request = """
            {"id":"r1","drug":"Ketamine","dose":"2.5 mL","route":"IV","over":"40 min","weight":"11st 4lb","weightSource":"stated","age":"45 y","height":"5ft 11in","sex":"male",
             "for":"acute-pain","strength":"500mg/10mL","flags":["opioids","OPIOIDS"],"absent":["pregnancy","long-qt"],"medications":["rxnorm:1819","Diazepam","diazepam"],
             "conditions":["icd10:I25.1","icd10:I10"],"measurements":{"Potassium":"4.1 mmol/L","blood-pressure":"150/95 mmHg","ciwa":"4"},
             "given":[{"dose":"10 mg","ago":"30 min"},{"dose":"10 mg","ago":"30 min"},{"dose":"1 mL","ago":"0 min"}]}
            """;
        var saved = Cli.RunWithInput(Request, "check", "--request", "-", "--format", "json").Output;
        Assert.Equal(0, Saved.Receipt(saved).ExitCode);
        Assert.Equal("r1", Json.Read(saved).GetProperty("receipt").GetProperty("inputs").GetProperty("id").Text("typed"));
    }

    [Theory]
    [Trait("Hazard", "H-62")]
    [MemberData(nameof(Saved.Several), MemberType = typeof(Saved))]
    public void Every_leaf_that_is_changed_is_found(string line) =>
        Faults.None(Saved.ChangedLeaves(Saved.Answer(line)).Where(c => Saved.Receipt(c.Answer).ExitCode != 1).Select(c => $"{c.Path} of {line}"));

    [Theory]
    [MemberData(nameof(Saved.Several), MemberType = typeof(Saved))]
    public void Every_member_and_item_that_is_taken_out_is_found(string line) =>
        Faults.None(Saved.Removals(Saved.Answer(line))
            .Where(c => !IsWholeInput(c.Path) && Saved.Receipt(c.Answer).ExitCode != (c.Path is "$.receipt" or "$.receipt.inputs" ? 2 : 1)).Select(c => $"{c.Path} of {line}"));

    [Theory]
    [MemberData(nameof(Saved.Several), MemberType = typeof(Saved))]
    public void A_member_that_is_put_in_is_found_in_every_object(string line)
    {
        var answer = Saved.Answer(line);
        foreach (var path in Saved.Below(JsonNode.Parse(answer)!).OfType<JsonObject>().Select(o => o.GetPath()))
        {
            var root = JsonNode.Parse(answer)!;
            Saved.Below(root).OfType<JsonObject>().Single(o => o.GetPath() == path)["added"] = 1;
            Assert.True(Saved.Receipt(root.ToJsonString()).ExitCode == 1, $"{path} of {line}");
        }
    }

    [Theory]
    [MemberData(nameof(Saved.Several), MemberType = typeof(Saved))]
    public void Two_items_that_change_places_are_found(string line)
    {
        var answer = Saved.Answer(line);
        foreach (var path in Saved.Below(JsonNode.Parse(answer)!).OfType<JsonArray>().Where(a => a.Count > 1).Select(a => a.GetPath()))
        {
            var root = JsonNode.Parse(answer)!;
            var list = Saved.Below(root).OfType<JsonArray>().Single(a => a.GetPath() == path);
            var last = list[^1]!;
            list.RemoveAt(list.Count - 1);
            list.Insert(0, last);
            if (JsonNode.DeepEquals(root, JsonNode.Parse(answer)))
            {
                continue;
            }

            // Inputs in another order are another request, and its answer is the same but for that order.
            Assert.True(Saved.Receipt(root.ToJsonString()).ExitCode == 1 || path.StartsWith("$.receipt.inputs.", StringComparison.Ordinal), $"{path} of {line}");
        }
    }

    [Theory]
    [MemberData(nameof(Saved.Several), MemberType = typeof(Saved))]
    public void The_order_of_members_spaces_and_escapes_mean_nothing(string line)
    {
        var answer = Saved.Answer(line);
        Assert.Equal(0, Saved.Receipt(Saved.Reversed(JsonNode.Parse(answer))!.ToJsonString()).ExitCode);
        Assert.Equal(0, Saved.Receipt("\ufeff" + answer.Replace("\n", "\r\n", StringComparison.Ordinal)).ExitCode);
    }

    [Theory]
    [InlineData("0.5", true)]
    [InlineData("0.50", true)]
    [InlineData("5e-1", true)]
    [InlineData("5E-1", true)]
    [InlineData("0.5000001", false)]
    [InlineData("0.4", false)]
    [InlineData("-0.5", false)]
    [InlineData("\"0.5\"", false)]
    [InlineData("null", false)]
    [InlineData("1e999999999", false)]
    [InlineData("1e99999999999999999999", false)]
    [InlineData("1e-99999999999999999999", false)]
    [InlineData("0.50000000000000000000000000000000000001", false)]
    [InlineData("[0.5]", false)]
    public void A_number_is_the_same_by_its_value(string low, bool isSame)
    {
        var saved = Saved.Answer(string.Join(' ', Order.Usual.Check("--format", "json")));
        Assert.Contains("\"low\": 0.5,", saved, StringComparison.Ordinal);
        Assert.Equal(isSame ? [] : ["$.verdict.low"], Saved.Paths(saved.Replace("\"low\": 0.5,", $"\"low\": {low},", StringComparison.Ordinal)));
    }

    /// <summary>Without a whole input it is the receipt of another request, the answer to which may be the same.</summary>
    private static bool IsWholeInput(string path) =>
        path.StartsWith("$.receipt.inputs", StringComparison.Ordinal) && !path.EndsWith(".typed", StringComparison.Ordinal) && !path.EndsWith(".read", StringComparison.Ordinal) && path != "$.receipt.inputs";

    private static IEnumerable<string> NotTheSame(string[] words)
    {
        var saved = Cli.Run(words);
        var result = Saved.Receipt(saved.Output, "--format", "json");
        if (saved.ExitCode == 2 || result.ExitCode != 0 || !Json.Read(result.Output).GetProperty("same").GetBoolean())
        {
            yield return $"{string.Join(' ', words)}: exit {result.ExitCode} {result.Output}";
        }
    }
}
