using Dosing.Clinical;
using Dosing.Quantities;
using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement;

/// <summary>The rate rules, the oral ladder and the next level; expected values by the rules of the evidence, worked by hand.</summary>
public class DepthRuleTests
{
    [Theory]
    // At 30 min the rate is twice the dose: 1.5 mg/kg/h is 0.75 mg/kg and 2.4 mg/kg/h is 1.2 mg/kg.
    [InlineData("0.75 mg/kg", "30 min", "sub-anaesthetic", null, "iv-infusion-standard")]
    [InlineData("0.750000001 mg/kg", "30 min", "transition", "rate-1.5", "iv-infusion-standard")]
    [InlineData("0.9 mg/kg", "30 min", "transition", "rate-1.5", "iv-infusion-upper")]
    [InlineData("1.199999999 mg/kg", "30 min", "transition", null, "iv-infusion-transition")]
    [InlineData("1.2 mg/kg", "30 min", "anaesthetic", "rate-2.4", "iv-infusion-transition")]
    [InlineData("1.200000001 mg/kg", "30 min", "anaesthetic", "rate-2.4", "iv-infusion-transition")]
    [InlineData("1.6 mg/kg", "30 min", "anaesthetic", null, "iv-infusion-anaesthetic")]
    // At 40 min the first rule begins where the ladder's transition does, above 1.0 mg/kg.
    [InlineData("1 mg/kg", "40 min", "sub-anaesthetic", null, "iv-infusion-upper")]
    [InlineData("1.000000001 mg/kg", "40 min", "transition", null, "iv-infusion-transition")]
    // Under 30 min the rules do not hold, however fast.
    [InlineData("0.3 mg/kg", "1 min", "sub-anaesthetic", null, "iv-bolus-analgesic")]
    [InlineData("0.3 mg/kg", "29.999999999 min", "sub-anaesthetic", null, "iv-bolus-analgesic")]
    public void A_sustained_intravenous_rate_sets_the_level_whatever_the_total(string dose, string over, string level, string? rule, string band)
    {
        var depth = (Assessing.Adult with { Dose = dose, Over = over }).Assess().Depth;
        Assert.Equal((level, rule, band), (Words.DepthLevels.Word(depth.Level), depth.Rule, depth.Band!.Id));
    }

    [Theory]
    [InlineData("2.399999999 mg/kg/h", "sedation")]
    [InlineData("2.4 mg/kg/h", "anaesthetic")]
    [InlineData("40 mcg/kg/min", "anaesthetic")]
    [InlineData("39.999999999 mcg/kg/min", "sedation")]
    public void A_continuous_infusion_counts_as_sustained(string dose, string level) =>
        Assert.Equal(level, (Assessing.Adult with { Dose = dose, Over = null }).Level());

    [Fact]
    public void The_rate_rules_are_for_intravenous_doses_only()
    {
        // 2.4 mg/kg over 60 min under the skin is 2.4 mg/kg/h: anaesthetic by the ladder, not by a rule.
        var depth = (Assessing.Adult with { Route = "subcutaneous", Dose = "2.4 mg/kg", Over = "60 min" }).Assess().Depth;
        Assert.Equal((DepthLevel.Anaesthetic, null, "iv-rate-anaesthetic"), (depth.Level, depth.Rule, depth.Band!.Id));
    }

    [Theory]
    // 3 mg/kg at 50 kg is 150 mg: sedation on the oral ladder, practice on the sublingual one.
    [InlineData("149.999999999 mg", "50 kg", "sub-anaesthetic", null, "sl-practice")]
    [InlineData("150 mg", "50 kg", "sedation", "oral-ladder", "sl-practice")]
    [InlineData("150.000000001 mg", "50 kg", "sedation", "oral-ladder", "sl-practice")]
    // 10 mg/kg at 30 kg is 300 mg.
    [InlineData("300 mg", "30 kg", "sedation", "oral-ladder", "sl-practice-high")]
    [InlineData("300.000000001 mg", "30 kg", "beyond-evidence", "oral-ladder", "sl-practice-high")]
    // A heavy patient: the sublingual band counts, because it is the deeper.
    [InlineData("200 mg", "100 kg", "transition", null, "sl-practice-high")]
    [InlineData("401 mg", "100 kg", "beyond-evidence", null, "sl-beyond-evidence")]
    [InlineData("200 mg", null, "transition", null, "sl-practice-high")]
    public void A_sublingual_dose_stands_on_the_oral_ladder_too_and_the_deeper_level_counts(string dose, string? weight, string level, string? rule, string band)
    {
        var depth = (Assessing.Adult with { Route = "sublingual", Over = null, Dose = dose, Weight = weight }).Assess().Depth;
        Assert.Equal((level, rule, band), (Words.DepthLevels.Word(depth.Level), depth.Rule, depth.Band!.Id));
    }

    [Fact]
    [Trait("Hazard", "H-35")]
    public void Without_a_weight_the_oral_ladder_is_said_to_be_not_checked()
    {
        var request = Assessing.Adult with { Route = "sublingual", Over = null, Dose = "10 mg", Weight = null };
        Assert.Equal(["oral-ladder weight-missing"], request.NotChecked());
    }

    /// <summary>The known gap of decision 0014: by the contract the sublingual ladder alone decides where the weight is missing.</summary>
    [Theory]
    [InlineData("60 kg", DepthLevel.Sedation, Disposition.Caution)]
    [InlineData(null, DepthLevel.SubAnaesthetic, Disposition.NoAlert)]
    public void Without_a_weight_the_sublingual_ladder_alone_decides(string? weight, DepthLevel level, Disposition disposition)
    {
        var assessment = (Assessing.Adult with { Route = "sublingual", Over = null, Dose = "190 mg", Weight = weight, For = "psychotherapy" }).Assess();
        Assert.Equal((level, disposition), (assessment.Depth.Level, assessment.Disposition));
    }

    [Theory]
    // The example of the contract: 0.5 mg/kg over 40 min; transition starts above 1 mg/kg, by ladder and rule alike.
    [InlineData("intravenous", "0.5 mg/kg", "40 min", "transition", 1, 1, false, 2, 1)]
    // Over 30 min the rule comes first, 1.5 mg/kg/h x 0.5 h; over 60 min the ladder does.
    [InlineData("intravenous", "0.5 mg/kg", "30 min", "transition", 3, 4, false, 3, 2)]
    [InlineData("intravenous", "0.5 mg/kg", "60 min", "transition", 1, 1, false, 2, 1)]
    // 2.4 mg/kg/h x 0.5 h = 1.2 mg/kg before the ladder's 1.6; over 45 min 1.8, so the ladder comes first.
    [InlineData("intravenous", "0.8 mg/kg", "30 min", "anaesthetic", 6, 5, true, 3, 2)]
    [InlineData("intravenous", "1.28 mg/kg", "45 min", "anaesthetic", 8, 5, true, 5, 4)]
    // 1.5 mg/kg/h x 31 min = 0.775 mg/kg.
    [InlineData("intravenous", "0.1 mg/kg", "31 min", "transition", 31, 40, false, 31, 4)]
    [InlineData("intravenous", "0.05 mg/kg", "10 min", "sub-anaesthetic", 1, 10, true, 2, 1)]
    [InlineData("intravenous", "0.35 mg/kg", "10 min", "transition", 7, 20, false, 1, 1)]
    [InlineData("intravenous", "0.7 mg/kg", "10 min", "above-label", 9, 2, false, 45, 7)]
    [InlineData("intravenous", "0.3 mg/kg/h", null, "transition", 3, 5, true, 2, 1)]
    [InlineData("intravenous", "1.2 mg/kg/h", null, "anaesthetic", 12, 5, true, 2, 1)]
    [InlineData("intravenous", "2.4 mg/kg/h", null, "above-label", 6, 1, false, 5, 2)]
    [InlineData("intramuscular", "1 mg/kg", null, "transition", 1, 1, false, 1, 1)]
    [InlineData("oral", "2 mg/kg", null, "sedation", 3, 1, true, 3, 2)]
    // 70 kg: the oral ladder's sedation begins at 210 mg, after the sublingual transition at 200 mg.
    [InlineData("sublingual", "100 mg", null, "transition", 200, 1, true, 2, 1)]
    // From transition at 200 mg the next is sedation at 210 mg, by the oral ladder.
    [InlineData("sublingual", "200 mg", null, "sedation", 210, 1, true, 21, 20)]
    [InlineData("sublingual", "350 mg", null, "beyond-evidence", 400, 1, false, 8, 7)]
    public void The_next_level_is_the_first_of_ladder_and_rules(
        string route, string dose, string? over, string level, double top, double bottom, bool inclusive, double foldTop, double foldBottom)
    {
        var next = (Assessing.Adult with { Route = route, Dose = dose, Over = over }).Assess().Depth.Next!;
        Assert.Equal(level, Words.DepthLevels.Word(next.Level));
        Assert.Equal((Rational.Quotient((decimal)top, (decimal)bottom), inclusive), (next.Start, next.Inclusive));
        Assert.Equal(Rational.Quotient((decimal)foldTop, (decimal)foldBottom), next.Fold);
    }

    [Theory]
    [InlineData("intravenous", "5 mg/kg", "10 min")]
    [InlineData("intravenous", "1.6 mg/kg", "40 min")]
    [InlineData("intravenous", "7 mg/kg/h", null)]
    [InlineData("oral", "11 mg/kg", null)]
    [InlineData("sublingual", "401 mg", null)]
    public void At_the_top_there_is_no_next_level(string route, string dose, string? over) =>
        Assert.Null((Assessing.Adult with { Route = route, Dose = dose, Over = over }).Assess().Depth.Next);

    [Fact]
    [Trait("Hazard", "H-32")]
    public void A_present_depressant_changes_no_level_and_the_result_says_that_it_may_be_deeper()
    {
        var with = (Assessing.Adult with { Flags = ["opioids"] }).Assess();
        Assert.True(with.MayBeDeeper);
        Assert.Equal(Assessing.Adult.Assess().Depth, with.Depth);
        Assert.False((Assessing.Adult with { Absent = ["opioids"] }).Assess().MayBeDeeper);
        Assert.False((Assessing.Adult with { Flags = ["pregnancy"] }).Assess().MayBeDeeper);
    }
}
