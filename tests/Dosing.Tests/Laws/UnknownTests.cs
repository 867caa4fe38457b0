using Dosing.Clinical;
using Dosing.Judgement;
using Dosing.Testing;
using Dosing.Tests.Support;
using FsCheck.Fluent;

namespace Dosing.Tests.Laws;

/// <summary>Laws of what is not known: to say less never makes a dose look better.</summary>
public class UnknownTests
{
    private static readonly DoseFindingKind[] AboutTheWeight = [DoseFindingKind.WeightImplausible, DoseFindingKind.WeightNotMeasured];

    [Fact]
    [Trait("Hazard", "H-19")]
    public void Removing_the_weight_never_clears_a_dose_of_what_was_not_about_the_weight() => Properties.ForAll(
        Cases.OfTheDoseAlone.Where(c => c.Kilograms is not null), c =>
        {
            var without = (c with { Kilograms = null }).Request.Assess();
            if (without.Disposition != Disposition.NoAlert)
            {
                return;
            }

            // A sublingual dose stands on the oral ladder only where the weight is known, and a given dose per
            // kilogram can be added up only then: what they raise is about the weight.
            var with = c.Request.Assess();
            var byWeight = with.Depth.Rule == Depth.OralLadderRule || c.Rest.Route == "sublingual";
            Assert.All(with.DoseFindings.Where(f => f.Severity > Severity.Information), f => Assert.True(AboutTheWeight.Contains(f.Kind)
                || (byWeight && f.Kind is DoseFindingKind.DepthExceedsIntent or DoseFindingKind.DepthTransition or DoseFindingKind.CumulativeDose)));
            Assert.Equal(Outcome.Within, with.Verdict.Outcome);
        },
        count: 4000);

    [Fact]
    [Trait("Hazard", "H-21")]
    public void Removing_the_age_never_clears_a_dose() => Properties.ForAll(Cases.Any.Where(c => c.Rest.Age is not null), c =>
        Assert.NotEqual(Disposition.NoAlert, (c.Request with { Age = null }).Assess().Disposition));

    [Fact]
    public void Removing_the_duration_of_an_intravenous_amount_never_clears_it() => Properties.ForAll(
        Cases.Any.Where(c => c.Rest is { Route: "intravenous", Over: not null } && !c.Unit.EndsWith("/h", StringComparison.Ordinal) && !c.Unit.EndsWith("/min", StringComparison.Ordinal)),
        c => Assert.NotEqual(Disposition.NoAlert, (c.Request with { Over = null }).Assess().Disposition));

    [Fact]
    public void Adding_a_flag_never_lowers_the_disposition() => Properties.ForAll(
        from c in Cases.Any
        from entry in Gen.Elements(Assessing.Formulary.Screening.Entries.Select(e => e.Id).ToArray())
        select (c.Request, entry),
        p =>
        {
            var before = p.Request.Assess();
            var after = (p.Request with { Flags = [.. p.Request.Flags, p.entry] }).Assess();
            Assert.True(before.Disposition <= after.Disposition);
            Assert.Equal(before.DoseFindings, after.DoseFindings);
            Assert.Equal(before.Depth.Level, after.Depth.Level);
        });

    [Fact]
    public void The_order_of_the_lists_never_matters() => Properties.ForAll(
        from c in Cases.Any
        from flags in Gen.SubListOf("opioids", "pregnancy", "seizure-disorder", "glaucoma")
        from absent in Gen.SubListOf("psychosis", "alcohol", "acute-suicidality")
        from given in Gen.SubListOf(new Dosing.Requests.GivenDoseText("10 mg", "1 h"), new("0.2 mg/kg", "4 h"), new("100 mg", "5 h"))
        let known = Assessing.Formulary.Screening
        select c.Request with
        {
            Flags = [.. flags.Where(f => known.Find(f) is not null)],
            Absent = [.. absent.Where(f => known.Find(f) is not null)],
            Medications = ["rxnorm:1819", "morphine", "atc:N05BA01"],
            Conditions = ["icd10:I25.1", "icd10:F20"],
            Measurements = [new("qtc", "430 ms"), new("potassium", "4.1 mmol/L"), new("blood-pressure", "150/95 mmHg")],
            Given = [.. given],
        },
        request =>
        {
            var turned = request with
            {
                Flags = [.. request.Flags.Reverse()],
                Absent = [.. request.Absent.Reverse()],
                Medications = [.. request.Medications.Reverse()],
                Conditions = [.. request.Conditions.Reverse()],
                Measurements = [.. request.Measurements.Reverse()],
                Given = [.. request.Given.Reverse()],
            };
            Assert.Equal(request.Assess().Judged(), turned.Assess().Judged());
        });
}
