using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Judgement;
using Dosing.Requests;
using Dosing.Tests.Laws;
using Dosing.Tests.Support;
using Edge = Dosing.Formularies.Edge;

namespace Dosing.Tests.Judgement;

/// <summary>
/// A ceiling that a protocol added is never passed over in silence: what it needs and was not said is named (docs/protocol.md).
/// Each row is one combination of what the ceiling asks for and what the request says.
/// </summary>
public class LocalCeilingTests
{
    private static readonly DoseCeiling Shipped = Assessing.Formulary.Content.Ceilings.Single(c => c.Id == "ceiling-ketamine-intravenous-under-30-min");
    private static readonly AgeSpan Adults = new(216, null);
    private static readonly DoseRequest Untimed = Assessing.Adult with { Over = null };

    [Theory]
    [InlineData(true, true, null, null, "AgeMissing DurationMissing")]
    [InlineData(true, true, "45 y", null, "DurationMissing")]
    [InlineData(true, true, null, "40 min", "AgeMissing")]
    [InlineData(true, true, "45 y", "40 min", "")]
    [InlineData(true, true, "7 y", null, "")] // not of its ages, so nothing is missing
    [InlineData(true, true, null, "20 min", "")] // not of its durations
    [InlineData(true, false, null, null, "AgeMissing")]
    [InlineData(true, false, "45 y", null, "")]
    [InlineData(false, true, null, null, "DurationMissing")]
    [InlineData(false, true, null, "40 min", "")]
    [InlineData(false, false, null, null, "")]
    public void What_a_local_ceiling_needs_is_named(bool forAdults, bool from30Minutes, string? age, string? over, string expected)
    {
        var ceiling = Shipped with { Ages = forAdults ? Adults : null, OverMinutes = from30Minutes ? new MinuteSpan(new Edge(30m, true), null) : null };
        Assert.Equal(expected, Missing(Untimed with { Age = age, Over = over }, ceiling));
    }

    [Fact]
    public void A_rate_needs_a_duration_whatever_the_span() =>
        Assert.Equal("DurationMissing", Missing(Untimed, Shipped with { OverMinutes = null, Unit = DoseUnit.MilligramsPerKilogramPerHour }));

    [Fact]
    public void A_push_is_what_a_dose_without_a_duration_counts_as_so_its_ceiling_needs_none() =>
        Assert.Equal("", Missing(Untimed, Shipped with { OverMinutes = new MinuteSpan(null, new Edge(30m, false)) }));

    /// <summary>Two ceilings, one of which lacks something and one nothing, in either order: what one lacks is not taken back by the other.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_one_ceiling_lacks_no_other_takes_back(bool reversed)
    {
        var asks = Shipped with { Ages = Adults, OverMinutes = new MinuteSpan(new Edge(30m, true), null) };
        var asksNothing = Shipped with { OverMinutes = null };
        var unknown = Untimed with { Age = null };
        Assert.Equal("AgeMissing DurationMissing", reversed ? Missing(unknown, asksNothing, asks) : Missing(unknown, asks, asksNothing));
        Assert.Equal("AgeMissing DurationMissing", Missing(unknown, asks, asks));
    }

    [Fact]
    public void Ceilings_of_the_formulary_are_not_asked() =>
        Assert.Empty(new RangeJudge(Assessing.Formulary).MissingForCeilings(Read(Untimed with { Age = null })));

    /// <summary>Without a weight neither ceiling can be applied; the local one is named, whichever comes first.</summary>
    [Theory]
    [InlineData("local-0")]
    [InlineData("ceiling-ketamine-intravenous-under-30-min")]
    public void Of_two_that_want_a_weight_the_local_one_is_named(string changed)
    {
        var protocol = changed == "local-0"
            ? Holding(Shipped with { Unit = DoseUnit.MilligramsPerKilogram })
            : Protocols.Empty with { Ceilings = [new ProtocolCeiling(changed, 4m, "w", null, default)] };
        var formulary = ProtocolApplication.Apply(Assessing.Formulary, protocol, Protocols.Today);
        var request = Read(Assessing.Adult with { Over = "20 min", Dose = "35 mg", Weight = null });

        var (exceeded, lacking) = new RangeJudge(formulary).JudgeCeilings(request, new DoseNormalizer(formulary.Rules).Normalize(request));

        Assert.Null(exceeded);
        Assert.Equal((changed, true), (lacking!.Id, lacking.IsLocal));
    }

    private static string Missing(DoseRequest request, params DoseCeiling[] ceilings) =>
        string.Join(' ', new RangeJudge(ProtocolApplication.Apply(Assessing.Formulary, Holding(ceilings), Protocols.Today)).MissingForCeilings(Read(request)));

    private static LocalProtocol Holding(params DoseCeiling[] ceilings) => Protocols.Empty with
    {
        NewCeilings = [.. ceilings.Select((c, i) => new ProtocolAddition<DoseCeiling>(c with { Id = $"local-{i}" }, null, default))],
    };

    private static ValidatedRequest Read(DoseRequest request) => new RequestReader(Assessing.Formulary).Read(request).Value!;
}
