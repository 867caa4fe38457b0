using Dosing.Clinical;
using Dosing.Knowledge;
using Dosing.Preparation;
using Dosing.Teaching;

namespace Dosing.Tests.Teaching;

/// <summary>Published incidents run through the engine. Expected values are those of the evidence; the rates of the table are dose x weight / strength by hand.</summary>
public class IncidentReplayTests
{
    private static readonly IReadOnlyList<Incident> Incidents = KetamineTeaching.Load().Incidents;

    private static readonly IncidentReplayer Replayer = new(KetamineFormulary.Load());

    public static TheoryData<string> Ids => [.. Incidents.Select(i => i.Id)];

    [Fact]
    public void Eleven_orders_are_assessed_one_name_is_refused_and_one_table_computed() => Assert.Equal(
        (11, 1, 1),
        (Incidents.Count(i => i.Script is IncidentScript.OfOrder), Incidents.Count(i => i.Script is IncidentScript.OfRefusal), Incidents.Count(i => i.Script is IncidentScript.OfTable)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_answer_differs_from_what_the_evidence_expects_and_each_would_have_been_stopped(string id)
    {
        var replay = Replay(id);
        Assert.Empty(replay.Differences);
        Assert.True(replay.IsStopped);
        Assert.NotEqual(false, replay.IsMechanismNamed);
    }

    [Theory]
    [InlineData("k01", "strength-100-for-10")]
    [InlineData("k02", "strength-50-for-10")]
    [InlineData("k03", "vial-for-ml", "ten-times-high")]
    [InlineData("k04")]
    [InlineData("k05", "ten-times-high")]
    [InlineData("k14", "ten-times-high", "coronary-artery-disease")]
    [InlineData("k15", "hundred-times-high")]
    [InlineData("k16", "route-intramuscular")]
    [InlineData("k17")]
    [InlineData("k18")]
    [InlineData("k19", "ten-times-high")]
    [InlineData("k20")]
    [InlineData("k21", "unsupervised-home-use")]
    public void What_names_the_mistake_is_told(string id, params string[] named) => Assert.Equal(named, Replay(id).Named);

    /// <summary>An incident that is replayed with another expectation says where the answer differs from it.</summary>
    [Theory]
    [InlineData(Disposition.Caution, "strength-100-for-10", null, "disposition")]
    [InlineData(Disposition.Stop, "hundred-times-low", null, "slip")]
    [InlineData(Disposition.Stop, "strength-100-for-10", "water-immersion", "finding")]
    [InlineData(Disposition.NoAlert, "hundred-times-low", "water-immersion", "disposition", "slip", "finding")]
    public void A_difference_is_told(Disposition disposition, string? slip, string? finding, params string[] parts)
    {
        var replay = Replayer.Replay(WithScript("k01", s => s with { Expected = new IncidentExpectation(disposition, slip, finding) }));

        Assert.Equal(parts, replay.Differences.Select(d => d.Part));
        Assert.All(replay.Differences, d => Assert.NotEqual(d.Expected, d.Found));
        Assert.Equal(!parts.Contains("slip") && !parts.Contains("finding"), replay.IsMechanismNamed);
    }

    [Fact]
    public void A_mild_order_is_not_told_to_be_stopped() =>
        Assert.False(Replayer.Replay(WithScript("k15", s => s with { Request = s.Request with { Dose = "0.5 mg/kg" } })).IsStopped);

    /// <summary>An incident that cannot be run must not look as if it had been stopped.</summary>
    [Fact]
    public void An_order_that_cannot_be_read_is_no_replay()
    {
        var error = Assert.Throws<ArgumentException>(() => Replayer.Replay(WithScript("k01", s => s with { Request = s.Request with { Dose = "950" } })));
        Assert.Contains("k01", error.Message, StringComparison.Ordinal);
        Assert.Contains("dose", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_alone_is_what_is_refused()
    {
        var refusal = Assert.IsType<IncidentReplay.OfRefusal>(Replay("k17"));
        Assert.Equal(("drug", "word-unknown", "ketoprofen"), (refusal.Errors[0].Field, refusal.Errors[0].Code, refusal.Errors[0].Given));
        Assert.Single(refusal.Errors);
    }

    [Fact]
    public void A_refusal_that_is_read_stops_nothing()
    {
        var incident = Incidents.Single(i => i.Id == "k17");
        var script = (IncidentScript.OfRefusal)incident.Script;
        Assert.False(Replayer.Replay(incident with { Script = script with { Request = script.Request with { Drug = "ketamine" } } }).IsStopped);
    }

    /// <summary>45 x 0.3 / 2 = 6.75; 85 x 0.3 / 2 = 12.75; 95 x 0.2 / 2 = 9.5.</summary>
    [Fact]
    public void The_cells_of_the_table_are_computed_again()
    {
        var table = Assert.IsType<IncidentReplay.OfTable>(Replay("k20"));
        Assert.Equal([("11.8 mL/h", "6.75 mL/h", false), ("12.3 mL/h", "12.75 mL/h", false), ("9.8 mL/h", "9.5 mL/h", false)],
            table.Cells.Select(c => (c.Row.Printed, c.RightText, c.IsRight)));
    }

    [Fact]
    public void A_table_without_a_wrong_cell_stops_nothing()
    {
        var incident = Incidents.Single(i => i.Id == "k20");
        var right = new RateTableRow(1, "45 kg", "0.3 mg/kg/h", "2 mg/mL", "6.75 mL/h");
        Assert.False(Replayer.Replay(incident with { Script = new IncidentScript.OfTable([right], "Nothing.") }).IsStopped);
    }

    private static Incident WithScript(string id, Func<IncidentScript.OfOrder, IncidentScript.OfOrder> change)
    {
        var incident = Incidents.Single(i => i.Id == id);
        return incident with { Script = change((IncidentScript.OfOrder)incident.Script) };
    }

    private static IncidentReplay Replay(string id) => Replayer.Replay(Incidents.Single(i => i.Id == id));
}
