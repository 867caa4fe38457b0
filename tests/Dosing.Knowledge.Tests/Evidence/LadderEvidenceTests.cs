using Dosing.Clinical;
using Dosing.Formularies;
using static Dosing.Knowledge.Tests.Evidence.EvidenceFile;

namespace Dosing.Knowledge.Tests.Evidence;

/// <summary>Every ladder and band that ships is the one of the evidence, member by member, in its order.</summary>
public sealed class LadderEvidenceTests
{
    private static readonly FormularyContent Content = Shipped.Formulary.Content;

    [Fact]
    public void All_8_ladders_with_46_bands_are_those_of_the_evidence()
    {
        var evidence = Items(Bands, "ladders");

        Assert.Equal(8, Content.Ladders.Count);
        Assert.Equal(46, Content.Ladders.Sum(ladder => ladder.Bands.Count));
        Assert.Equal(evidence.Select(l => l.Text("id")), Content.Ladders.Select(l => l.Id));
        Assert.All(Content.Ladders.Zip(evidence), pair => FieldsOf(pair.First).AssertSame(pair.First.Id, pair.Second));
    }

    [Fact]
    public void Levels_rules_and_depressants_are_those_of_the_evidence()
    {
        Assert.Equal(Texts(Bands.GetProperty("levels")), Shipped.Documents.Ladders.Levels);
        Assert.Equal(Texts(Bands.GetProperty("rules")), Content.LadderRules);
        Assert.Equal(Texts(Bands.GetProperty("depressants")), Content.Depressants);
    }

    /// <summary>The evidence names sources inside its reasons; the formulary lists them beside.</summary>
    [Fact]
    public void Each_band_lists_exactly_the_sources_that_its_reason_and_its_dissent_name() =>
        Assert.All(Content.Ladders.SelectMany(ladder => ladder.Bands), band =>
        {
            Assert.Equal(SourceNames.In(band.Why), band.Sources.ToHashSet());
            Assert.Equal(SourceNames.In(band.Dissent), band.DissentSources.ToHashSet());
        });

    /// <summary>The evidence says this in the notes of the ladders, in words.</summary>
    [Fact]
    public void Long_subcutaneous_doses_and_sublingual_ones_stand_also_where_the_notes_say()
    {
        Assert.Contains("Given over 60 min or more, or as a rate without a duration, a subcutaneous dose stands on iv-over-60-min", Shipped.Formulary.Ladder("subcutaneous").Note, StringComparison.Ordinal);
        Assert.Equal(new LadderUse(Route.Subcutaneous, new MinuteSpan(new Edge(60m, true), null)), Assert.Single(Shipped.Formulary.Ladder("iv-over-60-min").AlsoFor));
        Assert.Contains("also placed on the oral ladder", Shipped.Formulary.Ladder("sublingual").Note, StringComparison.Ordinal);
        Assert.Equal("oral", Shipped.Formulary.Ladder("sublingual").AlsoOn);
        Assert.Single(Content.Ladders, ladder => ladder.AlsoFor.Count > 0);
        Assert.Single(Content.Ladders, ladder => ladder.AlsoOn is not null);
    }

    /// <summary>The fourth rule of the ladders states the rate rules in words.</summary>
    [Fact]
    public void The_rate_rules_are_those_of_the_evidence()
    {
        Assert.Equal("Rate rules, intravenous, sustained for 30 min or more: above 1.5 mg/kg/h at least transition; from 2.4 mg/kg/h at least anaesthetic; whatever the total.", Content.LadderRules[3]);
        Assert.Equal(30m, Content.Rules.SustainedFromMinutes.Value);
        Assert.Equal(
            [(new Edge(1.5m, false), DepthLevel.Transition), (new Edge(2.4m, true), DepthLevel.Anaesthetic)],
            Content.Rules.RateRules.Select(rule => (rule.Start, rule.Level)));
    }

    private static Fields FieldsOf(DepthLadder ladder) => new()
    {
        ["id"] = ladder.Id,
        ["drug"] = Words.Drugs.Word(ladder.Drug),
        ["ageMonths"] = Spans.Of(ladder.Ages),
        ["route"] = Words.Routes.Word(ladder.Route),
        ["quantity"] = Shipped.Documents.Ladders.Ladders.Single(document => document.Id == ladder.Id).Quantity,
        ["unit"] = Words.DoseUnits.Word(ladder.Unit),
        ["overMinutes"] = Spans.Of(ladder.OverMinutes),
        ["validatedAnaestheticThreshold"] = ladder.HasValidatedThreshold,
        ["thresholdStatus"] = ladder.ThresholdStatus,
        ["note"] = ladder.Note,
        ["population"] = ladder.Population,
        ["bands"] = ladder.Bands.Select(FieldsOf),
    };

    private static Fields FieldsOf(DepthBand band)
    {
        var fields = Spans.Of(band.Lower, band.Upper);
        fields["id"] = band.Id;
        fields["level"] = Words.DepthLevels.Word(band.Level);
        fields["label"] = band.Label;
        fields["why"] = band.Why;
        fields["dissent"] = band.Dissent;
        return fields;
    }
}
