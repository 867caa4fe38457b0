using System.Text.Json;
using Dosing.Knowledge;
using Dosing.Quantities;
using Dosing.Testing;
using FsCheck.Fluent;

namespace Dosing.Cli.Tests;

public sealed class RangeTests
{
    /// <summary>One question for every range: drug, route, intent, age.</summary>
    private static readonly string[][] Questions = [.. KetamineFormulary.Load().Content.Ranges.Select(range =>
    {
        var order = Orders.Within(range, range.Low);
        return new[] { "range", "--drug", order.Drug!, "--route", order.Route!, "--for", order.For!, "--age", order.Age! };
    }).DistinctBy(q => string.Join(" ", q))];

    [Fact]
    public void Every_range_of_the_formulary_is_shown_with_its_figures_and_sources()
    {
        foreach (var range in KetamineFormulary.Load().Content.Ranges)
        {
            var order = Orders.Within(range, range.Low);
            var answer = Json.Read(Cli.Run(["range", "--drug", order.Drug!, "--route", order.Route!, "--for", order.For!, "--age", order.Age!, "--format", "json"]).Output);
            var shown = answer.GetProperty("ranges").EnumerateArray().Single(r => r.Text("id") == range.Id);
            Assert.Equal(range.Low, shown.GetProperty("low").GetDecimal());
            Assert.Equal(range.High, shown.GetProperty("high").GetDecimal());
            Assert.Equal(range.Usual, shown.TryGetProperty("usual", out var usual) ? usual.GetDecimal() : null);
            Assert.Equal(range.HardLimit, shown.TryGetProperty("hardLimit", out var limit) ? limit.GetDecimal() : null);
            Assert.Equal(range.Sources, shown.GetProperty("sources").Texts());
            Assert.Equal(range.IsPrimary, shown.GetProperty("primary").GetBoolean());
            foreach (var (name, origin) in range.Provenance)
            {
                Assert.Equal(origin.Sources, shown.GetProperty("provenance").GetProperty(name).GetProperty("sources").Texts());
            }
        }
    }

    [Fact]
    public void Milligrams_are_millilitres_times_the_strength_exactly()
    {
        var cases = from question in Gen.Elements(Questions)
                    from weight in Gen.Choose(4, 1500)
                    from strength in Gen.Elements(10m, 50m, 100m)
                    select (question, weight: weight / 10m, strength);
        var compared = 0;
        Properties.ForAll(cases, c =>
        {
            var answer = Json.Read(Cli.Run([.. c.question, "--weight", $"{QuantityFormat.Number(c.weight)}kg", "--strength", $"{QuantityFormat.Number(c.strength)}mg/mL", "--format", "json"]).Output);
            foreach (var range in answer.GetProperty("ranges").EnumerateArray())
            {
                var mass = range.GetProperty("forWeight");
                var volume = range.GetProperty("forStrength");
                Assert.Equal(mass.Text("unit") == "mg" ? "mL" : "mL/h", volume.Text("unit"));
                Assert.Contains(mass.Text("unit"), new[] { "mg", "mg/h" });
                Assert.Equal(mass.EnumerateObject().Select(p => p.Name), volume.EnumerateObject().Select(p => p.Name));
                foreach (var figure in mass.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Number))
                {
                    Assert.Equal(figure.Value.GetDecimal(), volume.GetProperty(figure.Name).GetDecimal() * c.strength);
                    Assert.Equal(InMass(range.GetProperty(figure.Name).GetDecimal(), range.Text("unit"), c.weight), figure.Value.GetDecimal());
                    compared++;
                }
            }
        }, count: 400);
        Assert.True(compared > 400);
    }

    [Fact]
    public void Without_a_weight_only_what_needs_none_is_an_amount()
    {
        foreach (var question in Questions)
        {
            foreach (var range in Json.Read(Cli.Run([.. question, "--strength", "50mg/mL", "--format", "json"]).Output).GetProperty("ranges").EnumerateArray())
            {
                var perKilogram = range.Text("unit").Contains("/kg", StringComparison.Ordinal);
                Assert.Equal(!perKilogram, range.TryGetProperty("forWeight", out _));
                Assert.Equal(!perKilogram, range.TryGetProperty("forStrength", out _));
            }
        }
    }

    [Fact]
    public void Every_figure_is_followed_by_where_it_was_read_and_every_source_is_listed()
    {
        Faults.None(Questions.SelectMany(question =>
        {
            var parts = Cli.Run([.. question, "--weight", "70kg", "--strength", "50mg/mL"]).Output.Split("\nSources\n");
            Assert.Equal(2, parts.Length);
            return TextRules.NotListed(parts[0], parts[1], id => $"  [{id}] ").Select(id => $"{id}: {string.Join(" ", question)}");
        }));
    }

    [Fact]
    public void The_list_of_sources_holds_every_source_that_json_names()
    {
        foreach (var question in Questions)
        {
            var answer = Json.Read(Cli.Run([.. question, "--format", "json"]).Output);
            var listed = answer.GetProperty("sources").EnumerateArray().Select(s => s.Text("id")).ToHashSet();
            var named = answer.Walk()
                .Where(e => (e.Path.Contains(".sources[", StringComparison.Ordinal) || e.Path.Contains("issentSources[", StringComparison.Ordinal)) && e.Element.ValueKind == JsonValueKind.String
                    && !e.Path.StartsWith("$.sources[", StringComparison.Ordinal))
                .Select(e => e.Element.GetString()!).ToHashSet();
            Assert.Subset(listed, named);
        }
    }

    [Fact]
    public void Sources_that_disagree_stand_side_by_side()
    {
        var text = Cli.Run(["range", "--drug", "ketamine", "--route", "intravenous", "--for", "anaesthesia-induction", "--age", "45y"]).Output;
        var block = text.Split("side by side\n")[1].Split("\n\n")[0];
        Assert.All(new[] { "induction-iv", "induction-iv-de", "induction-iv-ch", "induction-iv-us-slow", "induction-iv-uk-infusion", "induction-iv-msf" },
            id => Assert.Contains($"({id})", block, StringComparison.Ordinal));
        Assert.Contains("0.7 mg/kg to 2 mg/kg", block, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_ranges_keeps_the_rules_of_every_page()
    {
        foreach (var question in Questions)
        {
            foreach (var profile in new[] { "us", "uk" })
            {
                var text = Cli.Run([.. question, "--weight", "70kg", "--strength", "50mg/mL", "--profile", profile]).Output;
                Faults.None(PageRules.TooWide(text, 80));
                Faults.None(PageRules.WrappedApart(text));
                Faults.None(TextRules.PrintedBadly(TextRules.WithoutSources(text, "Sources")));
                Assert.Equal(1, TextRules.Count(text, TextRules.HighAlert));
                Assert.Equal(1, TextRules.Count(text, TextRules.IntendedUse));
                Assert.Equal(profile == "us" && text.Contains("mcg", StringComparison.Ordinal), TextRules.Mcg().IsMatch(text));
            }
        }
    }

    [Fact]
    public void The_profile_never_changes_json() =>
        Assert.All(Questions, q => Assert.Equal(Cli.Run([.. q, "--format", "json"]).OutputBytes, Cli.Run([.. q, "--format", "json", "--profile", "uk"]).OutputBytes));

    [Theory]
    [InlineData("1mo", "age 1 month\n")]
    [InlineData("30d", "age 0 months\n")]
    [InlineData("12mo", "age 1 year\n")]
    [InlineData("18mo", "age 18 months\n")]
    [InlineData("2y", "age 2 years\n")]
    public void An_age_is_said_in_completed_months_or_even_years(string age, string said) =>
        Assert.Contains(said, Cli.Run(["range", "--drug", "ketamine", "--route", "oral", "--for", "premedication", "--age", age]).Output, StringComparison.Ordinal);

    [Fact]
    public void Where_nothing_is_known_that_is_said()
    {
        var result = Cli.Run(["range", "--drug", "esketamine", "--route", "oral", "--for", "depression", "--age", "45y"]);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("NO RANGE", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--drug", "drug")]
    [InlineData("--route", "route")]
    [InlineData("--for", "for")]
    [InlineData("--age", "age")]
    public void What_a_question_needs_is_required(string option, string field)
    {
        string[] all = ["--drug", "ketamine", "--route", "oral", "--for", "depression", "--age", "45y"];
        string[] left = [.. all.Chunk(2).Where(p => p[0] != option).SelectMany(p => p)];
        Assert.Equal([$"{field} required-missing"], Refusal.Codes(Refusal.InJson(Cli.Run(["range", .. left, "--format", "json"]))));
        Refusal.InText(Cli.Run(["range", .. left]));
    }

    /// <summary>A page of ranges is printed and kept: a year later it has to say of which content it was.</summary>
    [Theory]
    [InlineData("range --drug ketamine --route oral --for depression --age 45y", "formulary ketamine ")]
    [InlineData("gap", "formulary ketamine ")]
    [InlineData("gap --format html", "Content: ketamine ")]
    [InlineData("gap --format svg", "Formulary ")]
    [InlineData("simulate --weight 70kg --age 45y --give 0.5mg/kg/iv@0min --format html", "Content: ketamine-kinetics ")]
    public void What_has_no_receipt_names_its_content(string command, string name)
    {
        var identity = name.Contains("kinetics", StringComparison.Ordinal) ? KetamineKinetics.Load().Identity.Version : KetamineFormulary.Load().Identity.Version;
        Assert.Contains($"{name}{identity}", Cli.Run(command.Split(' ')).Output, StringComparison.Ordinal);
    }

    private static decimal InMass(decimal value, string unit, decimal weight) => unit switch
    {
        "mg/kg" or "mg/kg/h" => value * weight,
        "ug/kg/min" => value * weight * 60m / 1000m,
        "mg/min" => value * 60m,
        _ => value,
    };
}
