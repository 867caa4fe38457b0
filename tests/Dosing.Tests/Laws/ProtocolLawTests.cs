using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Testing;
using Dosing.Tests.Support;
using FsCheck.Fluent;

namespace Dosing.Tests.Laws;

/// <summary>Laws of local protocols: what tightens never makes an answer milder, what loosens is always marked, and the order of items means nothing.</summary>
public class ProtocolLawTests
{
    private const int Cases300 = 300;

    [Fact]
    public void What_tightens_never_lowers_a_disposition_nor_an_outcome() => Properties.ForAll(
        from protocol in Protocols.Tightening
        from c in Cases.Any
        select (protocol, c),
        p =>
        {
            var (free, held) = (p.c.Request.Assess(), p.protocol.Assessor().Assess(p.c.Request).Value!);
            Assert.True(held.Disposition >= free.Disposition, $"{free.Disposition} became {held.Disposition}");
            Assert.Equal(free.Verdict.Outcome == Outcome.NotChecked, held.Verdict.Outcome == Outcome.NotChecked);

            // A low edge that was raised makes below of within; of every larger dose the outcome never falls.
            Assert.True(held.Verdict.Outcome >= free.Verdict.Outcome || (free.Verdict.Outcome, held.Verdict.Outcome) == (Outcome.Within, Outcome.Below));
            Assert.True(held.Verdict.Outcome != Outcome.Below || held.Verdict.Value!.Value < held.Verdict.Range!.Low);
            Assert.DoesNotContain(held.Findings, f => f.Id == ProtocolFindings.Loosened);
            Assert.Empty(held.Formulary.Protocol!.Loosened);
        },
        Cases300);

    [Fact]
    [Trait("Hazard", "H-78")]
    public void An_answer_that_a_protocol_makes_milder_is_marked_and_never_without_an_alert() => Properties.ForAll(
        from protocol in Protocols.Loosening
        from c in Cases.Any
        select (protocol, c),
        p =>
        {
            var (free, loose) = (p.c.Request.Assess(), p.protocol.Assessor().Assess(p.c.Request).Value!);
            Assert.True(loose.Disposition >= free.Disposition || loose.Findings.Any(f => f is { Id: ProtocolFindings.Loosened, Severity: Severity.Caution }));
            Assert.True(loose.Disposition >= free.Disposition || loose.Disposition >= Disposition.Caution);
        },
        Cases300);

    [Fact]
    public void A_larger_dose_is_never_judged_milder_under_a_protocol() => Properties.ForAll(
        from protocol in Protocols.Tightening
        from c in Cases.OfTheDoseAlone
        from other in Cases.NumberFor(c.Unit)
        select (protocol, c, other),
        p =>
        {
            var assessor = p.protocol.Assessor();
            var (less, more) = p.c.Number <= p.other ? (p.c.Number, p.other) : (p.other, p.c.Number);
            var (light, heavy) = (assessor.Assess((p.c with { Number = less }).Request).Value!, assessor.Assess((p.c with { Number = more }).Request).Value!);
            Assert.True(light.Verdict.Outcome <= heavy.Verdict.Outcome);
        },
        Cases300);

    [Fact]
    public void An_empty_protocol_changes_nothing_but_its_name_in_the_receipt()
    {
        var assessor = Protocols.Empty.Assessor();
        Properties.ForAll(Cases.Any, c =>
        {
            var (free, held) = (c.Request.Assess(), assessor.Assess(c.Request).Value!);
            Assert.Equal(Said(free), Said(held));
            Assert.Equal(free.Receipt.Formulary, held.Receipt.Formulary);
            Assert.Null(free.Receipt.Protocol);
            Assert.Equal(Protocols.Empty.Identity, held.Receipt.Protocol!.Identity);
            Assert.Empty(held.Receipt.Protocol.Changes);
        });
    }

    [Fact]
    public void The_order_of_the_items_never_matters() => Properties.ForAll(
        from protocol in Protocols.Tightening
        from c in Cases.Any
        select (protocol, c),
        p =>
        {
            var turned = p.protocol with
            {
                Ranges = [.. p.protocol.Ranges.Reverse()],
                Ceilings = [.. p.protocol.Ceilings.Reverse()],
                Flags = [.. p.protocol.Flags.Reverse()],
                NotAuthorised = [.. p.protocol.NotAuthorised.Reverse()],
            };
            var (one, two) = (p.protocol.Assessor().Assess(p.c.Request).Value!, turned.Assessor().Assess(p.c.Request).Value!);
            Assert.Equal(Said(one), Said(two));
            Assert.Equal(one.Receipt.Protocol!.Changes, two.Receipt.Protocol!.Changes);
        },
        Cases300);

    [Fact]
    public void What_is_not_authorised_stops_every_dose_that_it_names() => Properties.ForAll(Cases.Any, c =>
    {
        var request = c.Request.Assess().Request;
        var forbidden = new NotAuthorised { Id = "local-x", Drug = request.Drug, Route = request.Route, Intent = request.Intent, Why = "w", Action = "a", Place = default };
        var held = (Protocols.Empty with { NotAuthorised = [forbidden] }).Assessor().Assess(c.Request).Value!;
        Assert.Equal(Disposition.Stop, held.Disposition);
        Assert.Contains(held.Findings, f => f is { Id: ProtocolFindings.NotAuthorised, Severity: Severity.Contraindicated });
    }, 100);

    [Theory]
    [Trait("Hazard", "H-79")]
    [InlineData("2027-10-31", "no-alert")]
    [InlineData("2027-11-01", "no-alert")]
    [InlineData("2027-11-02", "caution")]
    public void Past_its_review_every_answer_is_at_least_a_caution(string today, string disposition)
    {
        var formulary = ProtocolApplication.Apply(Assessing.Formulary, Protocols.Empty, DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        var assessment = new DoseAssessor(formulary).Assess(Assessing.Adult).Value!;

        Assert.Equal(disposition, Words.Dispositions.Word(assessment.Disposition));
        Assert.Equal(disposition == "caution", assessment.Findings.Any(f => f.Id == ProtocolFindings.ReviewOverdue));
    }

    [Fact]
    public void A_protocol_is_not_laid_over_another() =>
        Assert.Throws<ArgumentException>(() => ProtocolApplication.Apply(ProtocolApplication.Apply(Assessing.Formulary, Protocols.Empty, Protocols.Today), Protocols.Empty, Protocols.Today));

    [Fact]
    public void One_protocol_in_place_of_another_is_as_much_looser_as_the_other_way_is_tighter() => Properties.ForAll(
        Protocols.Tightening, protocol =>
        {
            var there = ProtocolDifferences.Between(Protocols.Empty, protocol, Assessing.Formulary);
            var back = ProtocolDifferences.Between(protocol, Protocols.Empty, Assessing.Formulary);
            Assert.Equal(there.Select(c => (c.Id, c.Member, c.Before, c.After)), back.Select(c => (c.Id, c.Member, c.After, c.Before)));
            Assert.DoesNotContain(there, c => c.IsLooser);
            Assert.All(back, c => Assert.True(c.IsLooser));
            Assert.Empty(ProtocolDifferences.Between(protocol, protocol, Assessing.Formulary));
        },
        100);

    private static string Said(DoseAssessment assessment) =>
        $"{assessment.Disposition} {assessment.Verdict.Outcome} {assessment.Depth.Level} {string.Join("; ", assessment.Findings.Select(f => $"{f.Severity} {f.Id} {f.Why}"))} {string.Join(", ", assessment.NotScreened.Select(n => n.Item))}";
}
