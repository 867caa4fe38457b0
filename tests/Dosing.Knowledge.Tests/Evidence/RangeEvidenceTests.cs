using System.Text.Json;
using Dosing.Clinical;
using Dosing.Formularies;
using static Dosing.Knowledge.Tests.Evidence.EvidenceFile;

namespace Dosing.Knowledge.Tests.Evidence;

/// <summary>Every range and ceiling that ships is the one of the evidence, member by member, in its order.</summary>
public sealed class RangeEvidenceTests
{
    private static readonly FormularyContent Content = Shipped.Formulary.Content;

    [Fact]
    public void All_75_ranges_are_those_of_the_evidence()
    {
        var evidence = Items(Ranges, "ranges");

        Assert.Equal(75, Content.Ranges.Count);
        Assert.Equal(evidence.Select(r => r.Text("id")), Content.Ranges.Select(r => r.Id));
        Assert.All(Content.Ranges.Zip(evidence), pair => FieldsOf(pair.First).AssertSame(pair.First.Id, pair.Second));
    }

    [Fact]
    public void All_11_ceilings_are_those_of_the_evidence()
    {
        var evidence = Items(Ranges, "ceilings");

        Assert.Equal(11, Content.Ceilings.Count);
        Assert.Equal(11, evidence.Length);
        Assert.All(Content.Ceilings.Zip(evidence), pair => FieldsOf(pair.First).AssertSame(pair.First.Id, pair.Second));
    }

    [Fact]
    public void Each_ceiling_names_the_sources_of_its_reason() => Assert.All(Content.Ceilings, ceiling =>
        Assert.Subset(ceiling.Sources.ToHashSet(), SourceNames.In(ceiling.Why)));

    [Fact]
    public void The_tolerance_and_the_semantics_are_those_of_the_evidence()
    {
        Assert.Equal(Ranges.GetProperty("tolerancePercent").GetDecimal(), Content.Rules.TolerancePercent);
        Assert.Equal(Texts(Ranges.GetProperty("semantics")), Content.RangeSemantics);
    }

    [Fact]
    public void All_17_intents_are_in_the_category_of_the_evidence()
    {
        var evidence = Ranges.GetProperty("intentCategories").EnumerateObject()
            .SelectMany(category => Texts(category.Value).Select(intent => (intent, category.Name)));

        Assert.Equal(17, Content.IntentCategories.Count);
        Assert.Equal(evidence.ToHashSet(), Content.IntentCategories.Select(p => (Words.Intents.Word(p.Key), Words.IntentCategories.Word(p.Value))).ToHashSet());
    }

    [Fact]
    public void What_an_intent_implies_is_what_the_evidence_says() => Assert.Equal(
        Ranges.GetProperty("intentImplies").EnumerateObject().Select(p => (p.Name, p.Value.GetString())).ToHashSet(),
        Content.IntentImplies.Select(p => (Words.Intents.Word(p.Key), (string?)p.Value)).ToHashSet());

    /// <summary>A verbatim number is one of the dose fields of every source that it names, in the same unit.</summary>
    [Fact]
    public void A_verbatim_number_stands_in_each_of_its_sources() => Assert.All(
        from range in Content.Ranges
        from origin in range.Provenance
        where origin.Value.Determination == "verbatim"
        from source in origin.Value.Sources
        select (range, origin.Key, source),
        claim =>
        {
            var number = claim.Key switch { "low" => claim.range.Low, "usual" => claim.range.Usual!.Value, _ => claim.range.High };
            var source = DosingEntries.EnumerateArray().Single(entry => entry.Text("id") == claim.source);
            Assert.Contains(number, Doses(source));
            Assert.StartsWith(Words.DoseUnits.Word(claim.range.Unit), source.Text("unit").Replace("mg (fixed)", "mg", StringComparison.Ordinal), StringComparison.Ordinal);
        });

    private static IEnumerable<decimal> Doses(JsonElement source) => new[] { "dose_low", "dose_usual", "dose_high" }
        .Select(name => source.GetProperty(name)).Where(dose => dose.ValueKind == JsonValueKind.Number).Select(dose => dose.GetDecimal());

    private static Fields FieldsOf(ReferenceRange range) => new()
    {
        ["id"] = range.Id,
        ["drug"] = Words.Drugs.Word(range.Drug),
        ["intent"] = Words.Intents.Word(range.Intent),
        ["route"] = Words.Routes.Word(range.Route),
        ["ageMonths"] = Spans.Of(range.Ages),
        ["overMinutes"] = Spans.Of(range.OverMinutes),
        ["unit"] = Words.DoseUnits.Word(range.Unit),
        ["low"] = range.Low,
        ["usual"] = range.Usual,
        ["high"] = range.High,
        ["hardLimit"] = range.HardLimit,
        ["hardLimitBasis"] = range.HardLimitBasis,
        ["allowedMg"] = range.AllowedMilligrams,
        ["absoluteAlertMg"] = range.AbsoluteAlertMilligrams,
        ["jurisdiction"] = range.Jurisdiction,
        ["primary"] = range.IsPrimary,
        ["grade"] = range.Grade,
        ["note"] = range.Note,
        ["evidence"] = range.Sources,
    };

    private static Fields FieldsOf(DoseCeiling ceiling) => new()
    {
        ["drug"] = Words.Drugs.Word(ceiling.Drug),
        ["route"] = Words.Routes.Word(ceiling.Route),
        ["ageMonths"] = Spans.Of(ceiling.Ages),
        ["overMinutes"] = Spans.Of(ceiling.OverMinutes),
        ["unit"] = Words.DoseUnits.Word(ceiling.Unit),
        ["above"] = ceiling.Above,
        ["why"] = ceiling.Why,
    };
}
