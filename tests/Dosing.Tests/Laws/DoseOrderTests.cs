using Dosing.Clinical;
using Dosing.Judgement;
using Dosing.Quantities;
using Dosing.Testing;
using Dosing.Tests.Support;
using FsCheck.Fluent;

namespace Dosing.Tests.Laws;

/// <summary>Laws along the dose: depth is total, disjoint and monotone, and a larger dose is never judged milder.</summary>
public class DoseOrderTests
{
    [Fact]
    public void Every_positive_value_is_in_exactly_one_band_of_every_ladder() => Properties.ForAll(
        from ladder in Gen.Elements(Assessing.Formulary.Content.Ladders.ToArray())
        from edge in Gen.Elements(ladder.Bands.Select(b => b.Lower.Value).ToArray())
        from nearness in Gen.Elements(0m, 1e-28m, 1e-9m, 0.01m, 1m, 1000m)
        from sign in Gen.Elements(1, -1)
        let value = (Rational)(edge + (sign * nearness))
        where value.Sign > 0
        select (ladder, value),
        p =>
        {
            var inside = p.ladder.Bands.Where(b => b.Lower.IsReachedBy(p.value) && (b.Upper is not { } upper || upper.Bounds(p.value)));
            Assert.Same(p.ladder.Place(p.value), Assert.Single(inside));
        });

    [Fact]
    [Trait("Hazard", "H-31")]
    public void A_larger_dose_never_has_a_lower_depth_nor_a_milder_outcome() => Properties.ForAll(
        from c in Cases.OfTheDoseAlone
        from other in Cases.NumberFor(c.Unit)
        select (c, other),
        p =>
        {
            var (less, more) = p.c.Number <= p.other ? (p.c.Number, p.other) : (p.other, p.c.Number);
            var (light, heavy) = ((p.c with { Number = less }).Request.Assess(), (p.c with { Number = more }).Request.Assess());
            Assert.Equal(light.Depth.IsKnown, heavy.Depth.IsKnown);
            Assert.Equal(light.Verdict.Outcome == Outcome.NotChecked, heavy.Verdict.Outcome == Outcome.NotChecked);
            Assert.True(!light.Depth.IsKnown || light.Depth.Level <= heavy.Depth.Level);
            Assert.True(light.Verdict.Outcome.Place() is not { } before || before <= heavy.Verdict.Outcome.Place());
            Assert.True(!Has(light, DoseFindingKind.DoseAboveAnyEvidence) || Has(heavy, DoseFindingKind.DoseAboveAnyEvidence));
            Assert.True(!Has(light, DoseFindingKind.AnaestheticRate) || Has(heavy, DoseFindingKind.AnaestheticRate));
        });

    [Fact]
    public void The_next_level_begins_where_it_is_said_to_begin() => Properties.ForAll(
        Cases.OfTheDoseAlone.Where(c => c.Rest.Salt is null), c =>
        {
            if (c.Request.Assess().Depth is not { Next: { } next, Value: { } value } depth)
            {
                return;
            }

            // The fold takes the dose there: at the start itself where it is inclusive, and not one step before.
            Assert.Equal(next.Start, value * next.Fold);
            Assert.True(next.Start > value || (next.Start == value && !next.Inclusive));
            var there = ((Rational)c.Number * next.Fold).ToDecimal();
            if ((Rational)there != c.Number * next.Fold || there.Scale > 8)
            {
                return;
            }

            var (at, before, after) = (Level(there), Level(there - 0.000000001m), Level(there + 0.000000001m));
            Assert.Equal(next.Inclusive ? next.Level : depth.Level, at);
            Assert.Equal(depth.Level, before);
            Assert.Equal(next.Level, after);

            DepthLevel Level(decimal number) => (c with { Number = number }).Request.Assess().Depth.Level;
        });

    [Fact]
    public void A_contraindicated_finding_of_dose_or_patient_always_stops_it_and_an_unjudged_dose_is_never_free_of_alerts() => Properties.ForAll(Cases.Any, c =>
    {
        var assessment = c.Request.Assess();
        var contraindicated = assessment.Findings.Any(f => f.Severity == Severity.Contraindicated);
        Assert.Equal(contraindicated, assessment.Disposition == Disposition.Stop);
        if (assessment.Disposition == Disposition.NoAlert)
        {
            Assert.Equal(Outcome.Within, assessment.Verdict.Outcome);
            Assert.All(assessment.Findings, f => Assert.Equal(Severity.Information, f.Severity));
        }
    });

    private static bool Has(Dosing.Assessments.DoseAssessment assessment, DoseFindingKind kind) => assessment.DoseFindings.Any(f => f.Kind == kind);
}
