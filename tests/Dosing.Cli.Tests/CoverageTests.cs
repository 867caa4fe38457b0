using System.Text.Json;
using Dosing.Clinical;
using Dosing.Testing;
using FsCheck.Fluent;

namespace Dosing.Cli.Tests;

public sealed class CoverageTests
{
    private static readonly string?[] Durations = ["30s", "90s", "3min", "10min", "15min", "20min", "40min", "60min", "90min", "4h", "10h", "3d", null];

    private static readonly JsonElement[] Cells = [.. Json.Read(Cli.Run(["coverage", "--format", "json"]).Output).GetProperty("cells").EnumerateArray()];

    [Fact]
    public void The_map_holds_every_drug_intent_and_route_with_data_once_for_every_age_group()
    {
        var groups = Cells.GroupBy(c => (c.Text("drug"), c.Text("for"), c.Text("route"))).ToDictionary(g => g.Key, g => g.ToArray());
        var expected = from drug in Words.Drugs.Words
                       from intent in Words.Intents.Words
                       from route in Words.Routes.Words.Except(["rectal", "intraosseous"])
                       select (drug, intent, route);
        Assert.Equal(expected.Order(), groups.Keys.Order());
        Assert.All(groups.Values, WithoutGapOrOverlap);
    }

    [Fact]
    public void A_cell_says_range_exactly_where_it_names_one()
    {
        foreach (var cell in Cells)
        {
            Assert.Equal(["drug", "for", "route", "ageMonths", "status", "ranges"], cell.EnumerateObject().Select(p => p.Name));
            Assert.Contains(cell.Text("status"), new[] { "no-range", "range", "sources-disagree" });
            Assert.Equal(cell.Text("status") == "no-range", cell.GetProperty("ranges").GetArrayLength() == 0);
        }
    }

    [Fact]
    public void A_cell_agrees_with_what_check_answers_at_either_end_of_its_ages()
    {
        var cases = from cell in Gen.Frequency((3, Gen.Elements(Cells.Where(c => c.Text("status") != "no-range"))), (1, Gen.Elements(Cells)))
                    from last in Gen.Elements(true, false)
                    select (cell, age: Age(cell, last));
        Properties.ForAll(cases, c =>
        {
            var verdicts = Durations.Select(over => Verdict(c.cell, c.age, over)).OfType<JsonElement>().ToArray();
            var found = verdicts.Where(v => v.TryGetProperty("rangeId", out _)).Select(v => v.Text("rangeId")).Distinct().ToArray();
            if (c.cell.Text("status") == "no-range")
            {
                Assert.Empty(found);
                Assert.All(verdicts, v => Assert.Equal("not-checked", v.Text("outcome")));
            }
            else
            {
                Assert.NotEmpty(found);
                Assert.Subset(c.cell.GetProperty("ranges").Texts().ToHashSet(), found.ToHashSet());
            }
        }, count: 300);
    }

    [Fact]
    public void The_ranges_of_a_cell_are_those_that_range_shows()
    {
        foreach (var cell in Cells.Where(c => c.Text("status") != "no-range"))
        {
            foreach (var last in new[] { true, false })
            {
                var shown = Json.Read(Cli.Run(["range", "--drug", cell.Text("drug"), "--route", cell.Text("route"), "--for", cell.Text("for"), "--age", Age(cell, last), "--format", "json"]).Output);
                Assert.Equal(cell.GetProperty("ranges").Texts().Order(), shown.GetProperty("ranges").EnumerateArray().Select(r => r.Text("id")).Order());
            }
        }
    }

    [Fact]
    public void The_page_shows_the_mark_of_every_cell()
    {
        var text = Cli.Run(["coverage"]).Output;
        Faults.None(PageRules.TooWide(text, 80));
        foreach (var block in Cells.GroupBy(c => (Drug: c.Text("drug"), Route: c.Text("route"))))
        {
            var page = ("\n" + text).Split($"\n{block.Key.Drug} {block.Key.Route}\n")[1].Split("\n\n")[0];
            foreach (var row in block.GroupBy(c => c.Text("for")).Where(r => r.Any(c => c.Text("status") != "no-range")))
            {
                var marks = string.Concat(row.Select(c => c.Text("status") switch { "range" => "   R", "sources-disagree" => "   D", _ => "   ." }));
                Assert.Contains($"{row.Key.PadRight(24)}{marks}", page, StringComparison.Ordinal);
            }
        }
    }

    private static void WithoutGapOrOverlap(JsonElement[] cells)
    {
        var next = 0;
        for (var i = 0; i < cells.Length; i++)
        {
            var ages = cells[i].GetProperty("ageMonths");
            Assert.Equal(next, ages.GetProperty("from").GetInt32());
            Assert.Equal(i < cells.Length - 1, ages.TryGetProperty("below", out var below));
            next = i < cells.Length - 1 ? below.GetInt32() : 0;
        }
    }

    /// <summary>The first or the last month of a cell, as an age that a person types.</summary>
    private static string Age(JsonElement cell, bool last)
    {
        var ages = cell.GetProperty("ageMonths");
        return last ? ages.TryGetProperty("below", out var below) ? $"{below.GetInt32() - 1}mo" : "129y" : $"{ages.GetProperty("from").GetInt32()}mo";
    }

    private static JsonElement? Verdict(JsonElement cell, string age, string? over)
    {
        if (over is not null && cell.Text("route") is not ("intravenous" or "subcutaneous"))
        {
            return null;
        }

        var order = new Order { Drug = cell.Text("drug"), For = cell.Text("for"), Route = cell.Text("route"), Age = age, Over = over, Dose = "10mg" };
        return Json.Read(Cli.Run(order.Check("--format", "json")).Output).GetProperty("verdict");
    }
}
