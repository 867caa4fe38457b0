using Dosing.Clinical;
using Dosing.Requests;
using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement;

/// <summary>Every edge of every depth ladder, just below, at and just above; expected bands are those of the evidence, copied by hand.</summary>
public class LadderTests
{
    /// <summary>Route, duration, unit, edge; the bands just below, at and just above it.</summary>
    public static TheoryData<string, string?, string, string, string, string, string> Edges => new()
    {
        { "intravenous", "10 min", "mg/kg", "0.1", "iv-bolus-below-studied", "iv-bolus-analgesic", "iv-bolus-analgesic" },
        { "intravenous", "10 min", "mg/kg", "0.35", "iv-bolus-analgesic", "iv-bolus-analgesic", "iv-bolus-transition" },
        { "intravenous", "10 min", "mg/kg", "0.5", "iv-bolus-transition", "iv-bolus-sedation", "iv-bolus-sedation" },
        { "intravenous", "10 min", "mg/kg", "0.7", "iv-bolus-sedation", "iv-bolus-anaesthetic-low", "iv-bolus-anaesthetic-low" },
        { "intravenous", "10 min", "mg/kg", "1", "iv-bolus-anaesthetic-low", "iv-bolus-anaesthetic", "iv-bolus-anaesthetic" },
        { "intravenous", "29.999999999 min", "mg/kg", "4.5", "iv-bolus-anaesthetic", "iv-bolus-anaesthetic", "iv-bolus-above-label" },
        { "intravenous", "60 min", "mg/kg", "0.1", "iv-infusion-below-studied", "iv-infusion-low", "iv-infusion-low" },
        { "intravenous", "60 min", "mg/kg", "0.5", "iv-infusion-low", "iv-infusion-standard", "iv-infusion-standard" },
        { "intravenous", "60 min", "mg/kg", "0.8", "iv-infusion-standard", "iv-infusion-standard", "iv-infusion-upper" },
        { "intravenous", "60 min", "mg/kg", "1", "iv-infusion-upper", "iv-infusion-upper", "iv-infusion-transition" },
        { "intravenous", "60 min", "mg/kg", "1.6", "iv-infusion-transition", "iv-infusion-anaesthetic", "iv-infusion-anaesthetic" },
        { "intravenous", null, "mg/kg/h", "0.6", "iv-rate-analgesic", "iv-rate-overlap", "iv-rate-overlap" },
        { "intravenous", null, "mg/kg/h", "1", "iv-rate-overlap", "iv-rate-overlap", "iv-rate-precautions" },
        { "intravenous", null, "mg/kg/h", "1.2", "iv-rate-precautions", "iv-rate-sedation", "iv-rate-sedation" },
        { "intravenous", "2 h", "mg/kg/h", "2.4", "iv-rate-sedation", "iv-rate-anaesthetic", "iv-rate-anaesthetic" },
        { "intravenous", "60.000000001 min", "mg/kg/h", "6", "iv-rate-anaesthetic", "iv-rate-anaesthetic", "iv-rate-above-label" },
        { "subcutaneous", "60 min", "mg/kg/h", "0.6", "iv-rate-analgesic", "iv-rate-overlap", "iv-rate-overlap" },
        { "intramuscular", null, "mg/kg", "0.1", "im-below-studied", "im-low", "im-low" },
        { "intramuscular", null, "mg/kg", "0.5", "im-low", "im-studied", "im-studied" },
        { "intramuscular", null, "mg/kg", "1", "im-studied", "im-studied", "im-transition" },
        { "intramuscular", null, "mg/kg", "2", "im-transition", "im-sedation", "im-sedation" },
        { "intramuscular", null, "mg/kg", "4", "im-sedation", "im-anaesthetic-low", "im-anaesthetic-low" },
        { "intramuscular", null, "mg/kg", "6.5", "im-anaesthetic-low", "im-anaesthetic", "im-anaesthetic" },
        { "intramuscular", null, "mg/kg", "13", "im-anaesthetic", "im-anaesthetic", "im-above-label" },
        { "subcutaneous", null, "mg/kg", "0.1", "sc-below-studied", "sc-low", "sc-low" },
        { "subcutaneous", null, "mg/kg", "0.5", "sc-low", "sc-studied", "sc-studied" },
        { "subcutaneous", null, "mg/kg", "1", "sc-studied", "sc-studied", "sc-transition" },
        { "subcutaneous", "59.999999999 min", "mg/kg", "2", "sc-transition", "sc-sedation", "sc-sedation" },
        { "subcutaneous", "1 min", "mg/kg", "4", "sc-sedation", "sc-beyond-evidence", "sc-beyond-evidence" },
        { "intranasal", null, "mg/kg", "0.5", "in-low", "in-studied", "in-studied" },
        { "intranasal", null, "mg/kg", "1", "in-studied", "in-studied", "in-transition" },
        { "intranasal", null, "mg/kg", "3", "in-transition", "in-sedation", "in-sedation" },
        { "intranasal", null, "mg/kg", "9", "in-sedation", "in-sedation", "in-beyond-evidence" },
        { "sublingual", null, "mg", "50", "sl-low", "sl-practice", "sl-practice" },
        { "sublingual", null, "mg", "200", "sl-practice", "sl-practice-high", "sl-practice-high" },
        { "sublingual", null, "mg", "400", "sl-practice-high", "sl-practice-high", "sl-beyond-evidence" },
        { "oral", null, "mg/kg", "1", "oral-low", "oral-studied", "oral-studied" },
        { "oral", null, "mg/kg", "3", "oral-studied", "oral-sedation", "oral-sedation" },
        { "oral", null, "mg/kg", "10", "oral-sedation", "oral-sedation", "oral-beyond-evidence" },
    };

    /// <summary>The level of each band, by the evidence.</summary>
    private static readonly Dictionary<string, string> Levels = new()
    {
        ["iv-bolus-below-studied"] = "below-studied",
        ["iv-bolus-analgesic"] = "sub-anaesthetic",
        ["iv-bolus-transition"] = "transition",
        ["iv-bolus-sedation"] = "sedation",
        ["iv-bolus-anaesthetic-low"] = "anaesthetic",
        ["iv-bolus-anaesthetic"] = "anaesthetic",
        ["iv-bolus-above-label"] = "above-label",
        ["iv-infusion-below-studied"] = "below-studied",
        ["iv-infusion-low"] = "sub-anaesthetic",
        ["iv-infusion-standard"] = "sub-anaesthetic",
        ["iv-infusion-upper"] = "sub-anaesthetic",
        ["iv-infusion-transition"] = "transition",
        ["iv-infusion-anaesthetic"] = "anaesthetic",
        ["iv-rate-analgesic"] = "sub-anaesthetic",
        ["iv-rate-overlap"] = "transition",
        ["iv-rate-precautions"] = "transition",
        ["iv-rate-sedation"] = "sedation",
        ["iv-rate-anaesthetic"] = "anaesthetic",
        ["iv-rate-above-label"] = "above-label",
        ["im-below-studied"] = "below-studied",
        ["im-low"] = "sub-anaesthetic",
        ["im-studied"] = "sub-anaesthetic",
        ["im-transition"] = "transition",
        ["im-sedation"] = "sedation",
        ["im-anaesthetic-low"] = "anaesthetic",
        ["im-anaesthetic"] = "anaesthetic",
        ["im-above-label"] = "above-label",
        ["sc-below-studied"] = "below-studied",
        ["sc-low"] = "sub-anaesthetic",
        ["sc-studied"] = "sub-anaesthetic",
        ["sc-transition"] = "transition",
        ["sc-sedation"] = "sedation",
        ["sc-beyond-evidence"] = "beyond-evidence",
        ["in-low"] = "sub-anaesthetic",
        ["in-studied"] = "sub-anaesthetic",
        ["in-transition"] = "transition",
        ["in-sedation"] = "sedation",
        ["in-beyond-evidence"] = "beyond-evidence",
        ["sl-low"] = "sub-anaesthetic",
        ["sl-practice"] = "sub-anaesthetic",
        ["sl-practice-high"] = "transition",
        ["sl-beyond-evidence"] = "beyond-evidence",
        ["oral-low"] = "sub-anaesthetic",
        ["oral-studied"] = "sub-anaesthetic",
        ["oral-sedation"] = "sedation",
        ["oral-beyond-evidence"] = "beyond-evidence",
    };

    [Theory]
    [MemberData(nameof(Edges))]
    public void A_dose_stands_on_the_right_side_of_every_edge(string route, string? over, string unit, string edge, string below, string at, string above)
    {
        foreach (var (dose, band) in new[] { (Edge.JustBelow(edge), below), (edge, at), (Edge.JustAbove(edge), above) })
        {
            var depth = Request(route, over, $"{dose} {unit}").Assess().Depth;
            Assert.Equal((band, Levels[band]), (depth.Band!.Id, Words.DepthLevels.Word(depth.Level)));
            Assert.Null(depth.Rule);
        }
    }

    [Fact]
    public void Every_band_that_ships_is_tested() => Assert.Equal(
        Assessing.Formulary.Content.Ladders.SelectMany(l => l.Bands).Select(b => b.Id).Order(StringComparer.Ordinal),
        Levels.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_edge_that_ships_is_tested()
    {
        // A ladder of n bands has n - 1 inner edges; the subcutaneous use of the intravenous ladder adds one row.
        Assert.Equal(Assessing.Formulary.Content.Ladders.Sum(l => l.Bands.Count - 1) + 1, Edges.Count);
    }

    [Theory]
    [InlineData("intravenous", "29.999999999 min", "iv-under-30-min")]
    [InlineData("intravenous", "30 min", "iv-30-to-60-min")]
    [InlineData("intravenous", "30.000000001 min", "iv-30-to-60-min")]
    [InlineData("intravenous", "1 h", "iv-30-to-60-min")]
    [InlineData("intravenous", "60.000000001 min", "iv-over-60-min")]
    [InlineData("intravenous", "61 min", "iv-over-60-min")]
    [InlineData("subcutaneous", null, "subcutaneous")]
    [InlineData("subcutaneous", "59.999999999 min", "subcutaneous")]
    [InlineData("subcutaneous", "60 min", "iv-over-60-min")]
    [InlineData("subcutaneous", "61 min", "iv-over-60-min")]
    [InlineData("intramuscular", null, "intramuscular")]
    [InlineData("intranasal", null, "intranasal")]
    [InlineData("sublingual", null, "sublingual")]
    [InlineData("oral", null, "oral")]
    public void The_route_and_the_duration_choose_the_ladder(string route, string? over, string ladder) =>
        Assert.Equal(ladder, Request(route, over, "0.3 mg/kg").Assess().Depth.Ladder!.Id);

    [Theory]
    [InlineData("intravenous")]
    [InlineData("subcutaneous")]
    public void A_rate_without_a_duration_stands_on_the_ladder_of_slow_infusions(string route) =>
        Assert.Equal("iv-over-60-min", Request(route, null, "0.1 mg/kg/h").Assess().Depth.Ladder!.Id);

    [Fact]
    public void A_rate_with_a_duration_stands_on_the_ladder_of_that_duration()
    {
        // 1 mg/kg/h over 40 min is 0.666... mg/kg in total.
        var depth = Request("intravenous", "40 min", "1 mg/kg/h").Assess().Depth;
        Assert.Equal(("iv-30-to-60-min", "iv-infusion-standard"), (depth.Ladder!.Id, depth.Band!.Id));
        Assert.Equal(Dosing.Quantities.Rational.Quotient(2m, 3m), depth.Value);
    }

    [Theory]
    [Trait("Hazard", "H-33")]
    [InlineData("17.999999999 y", "ketamine", "ladder-does-not-apply")]
    [InlineData("5 y", "ketamine", "ladder-does-not-apply")]
    [InlineData("45 y", "esketamine", "ladder-does-not-apply")]
    [InlineData(null, "esketamine", "ladder-does-not-apply")]
    public void Under_18_years_and_for_esketamine_no_ladder_applies(string? age, string drug, string reason)
    {
        var request = Assessing.Adult with { Age = age, Drug = drug };
        Assert.Equal("not-checked", request.Level());
        Assert.Contains($"depth {reason}", request.NotChecked());
    }

    [Fact]
    public void From_18_years_the_ladder_applies() => Assert.Equal("sub-anaesthetic", (Assessing.Adult with { Age = "18 y" }).Level());

    [Theory]
    [InlineData("rectal")]
    [InlineData("intraosseous")]
    public void A_route_without_data_has_neither_verdict_nor_depth(string route)
    {
        var request = Assessing.Adult with { Route = route, Over = null };
        Assert.Equal(["verdict route-without-data", "depth route-without-data"], request.NotChecked());
        Assert.Equal("not-checked", request.Disposition());
    }

    private static DoseRequest Request(string route, string? over, string dose) =>
        Assessing.Adult with { Route = route, Over = over, Dose = dose, Weight = route == "sublingual" && !dose.EndsWith("kg", StringComparison.Ordinal) ? null : "70 kg" };

    /// <summary>Without an age no depth is stated, and what else would be needed is said with it: contract section 5.</summary>
    [Theory]
    [InlineData("intravenous", "40 min", "35 mg", "depth age-missing; depth weight-missing")] // a ladder in mg/kg
    [InlineData("intravenous", "40 min", "0.5 mg/kg", "depth age-missing; depth weight-missing")]
    [InlineData("sublingual", null, "1 mg/kg", "depth age-missing; depth weight-missing")] // a ladder in mg, a dose per kilogram
    [InlineData("sublingual", null, "100 mg", "depth age-missing")]
    public void Without_an_age_and_a_weight_what_the_ladder_needs_is_said(string route, string? over, string dose, string expected) => Assert.Equal(
        expected,
        string.Join("; ", (Assessing.Adult with { Route = route, Over = over, Dose = dose, Age = null, Weight = null }).NotChecked().Where(p => p.StartsWith("depth", StringComparison.Ordinal))));
}
