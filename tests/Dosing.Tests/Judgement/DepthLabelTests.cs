using Dosing.Tests.Support;

namespace Dosing.Tests.Judgement;

/// <summary>The depth in words: of the band that set the level, or by the rate where that did.</summary>
public class DepthLabelTests
{
    [Fact]
    public void Where_the_band_sets_the_level_it_is_the_label_of_the_band()
    {
        var depth = Assessing.Adult.Assess().Depth;

        Assert.Null(depth.Rule);
        Assert.Equal(depth.Band!.Label, depth.LabelBy(Assessing.Formulary.Rules));
    }

    /// <summary>1 mg/kg in 30 min is 2 mg/kg/h: sub-anaesthetic by its dose, transition by its rate (above 1.5 mg/kg/h).</summary>
    [Fact]
    public void Where_the_rate_sets_the_level_it_says_what_the_dose_alone_would_be()
    {
        var depth = (Assessing.Adult with { Dose = "1 mg/kg", Over = "30 min" }).Assess().Depth;

        Assert.NotNull(depth.Rule);
        Assert.NotEqual(depth.Band!.Level, depth.Level);
        Assert.Equal($"by its rate; by the dose alone: {depth.Band.Label}", depth.LabelBy(Assessing.Formulary.Rules));
    }

    /// <summary>180 mg in 40 kg is 4.5 mg/kg: sedation on the oral ladder, on the sublingual one sub-anaesthetic. That rule is no rate.</summary>
    [Fact]
    public void Where_the_oral_ladder_sets_the_level_it_is_the_label_of_its_band()
    {
        var depth = (Assessing.Adult with { Dose = "180 mg", Over = null, Route = "sublingual", Weight = "40 kg" }).Assess().Depth;

        Assert.Equal("oral-sedation", depth.LevelBand!.Id);
        Assert.Equal(depth.LevelBand.Label, depth.LabelBy(Assessing.Formulary.Rules));
    }
}
