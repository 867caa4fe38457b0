using Dosing.Assessments;
using Dosing.Requests;
using Dosing.Testing;
using FsCheck.Fluent;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>Laws of the screening: to say more never makes a dose look better, and how it is said never matters.</summary>
public sealed class ScreeningLawTests
{
    private static readonly DoseAssessor Assessor = new(Shipped.Formulary);

    [Fact]
    public void Whatever_is_said_is_judged_as_the_evidence_asks() => Properties.ForAll(Patients.Any, patient =>
        Assert.Equal(Expected.Findings(patient.Setting, patient.Said), Differences.Raised(Assess(patient.Request))));

    /// <summary>But for a flag that settles which of several entries a code or drug means.</summary>
    [Fact]
    public void Adding_a_flag_never_lowers_the_disposition() => Properties.ForAll(
        from patient in Patients.Any
        from flag in Patients.Entry
        where !patient.Settles(flag)
        select (patient, flag),
        p => AssertNotLower(p.patient, [p.flag], r => r with { Flags = [.. r.Flags, p.flag] }));

    [Fact]
    public void Adding_a_medicine_never_lowers_the_disposition() => Properties.ForAll(
        from patient in Patients.Any
        from medicine in Patients.Medicine
        select (patient, medicine),
        p => AssertNotLower(p.patient, Patients.OfMedicine(p.medicine), r => r with { Medications = [.. r.Medications, p.medicine] }));

    [Fact]
    public void Adding_a_condition_never_lowers_the_disposition() => Properties.ForAll(
        from patient in Patients.Any
        from condition in Patients.Condition
        select (patient, condition),
        p => AssertNotLower(p.patient, Patients.OfCondition(p.condition).SelectMany(g => g), r => r with { Conditions = [.. r.Conditions, p.condition] }));

    [Fact]
    public void Adding_a_measurement_never_lowers_the_disposition() => Properties.ForAll(
        from patient in Patients.Any
        from measured in Patients.Measurement
        where patient.Request.Measurements.All(m => m.Key != measured.Key) && (patient.Request.Height is null || measured.Key != "bmi")
        select (patient, measured),
        p => AssertNotLower(p.patient, [], r => r with { Measurements = [.. r.Measurements, p.measured] }));

    /// <summary>To say something absent suppresses nothing, but for the candidate of a code that is left open.</summary>
    [Fact]
    [Trait("Hazard", "H-43")]
    public void Absence_suppresses_nothing() => Properties.ForAll(
        from patient in Patients.Any
        from absent in Patients.Entry
        where !patient.Settles(absent) && !Patients.Contradicts(patient, absent)
        select (patient, absent),
        p => Assert.Equal(
            Differences.Raised(Assess(p.patient.Request)),
            Differences.Raised(Assess(p.patient.Request with { Absent = [.. p.patient.Request.Absent, p.absent] }))));

    [Fact]
    public void The_order_in_which_things_are_said_never_matters() => Properties.ForAll(
        from patient in Patients.Any
        from seed in Gen.Choose(0, int.MaxValue)
        select (patient, seed),
        p =>
        {
            var request = p.patient.Request;
            var turned = request with
            {
                Flags = Shuffled(request.Flags, p.seed),
                Absent = Shuffled(request.Absent, p.seed),
                Medications = Shuffled(request.Medications, p.seed),
                Conditions = Shuffled(request.Conditions, p.seed),
                Measurements = Shuffled(request.Measurements, p.seed),
            };
            Assert.Equal(Shown(Assess(request)), Shown(Assess(turned)));
        });

    [Fact]
    public void A_drug_is_the_same_by_name_and_by_code() => Properties.ForAll(
        from patient in Patients.Any
        from listed in Gen.Elements(Safety.Drugs.ToArray())
        from code in Gen.Elements(listed.Drug.Names.Concat(listed.Drug.Atc.Select(a => $"atc:{a}")).Concat(listed.Drug.RxNorm is { } rxnorm ? [$"rxnorm:{rxnorm}"] : []).ToArray())
        select (patient, listed.Drug.Name, listed.Entries, code),
        p =>
        {
            var request = p.patient.Request with { Absent = [.. p.patient.Request.Absent.Except(p.Entries)] };
            Assert.Equal(
                Differences.Raised(Assess(request with { Medications = [.. request.Medications, p.Name] })),
                Differences.Raised(Assess(request with { Medications = [.. request.Medications, p.code] })));
        });

    /// <summary>Compares a patient with the same when more is said; what that makes present is not said to be absent as well.</summary>
    private static void AssertNotLower(Case patient, IEnumerable<string> present, Func<DoseRequest, DoseRequest> more)
    {
        var request = patient.Request with { Absent = [.. patient.Request.Absent.Except(present)] };
        var (before, after) = (Assess(request), Assess(more(request)));
        Assert.True(before.Disposition <= after.Disposition, $"{before.Disposition} became {after.Disposition}");
        Assert.All(before.Findings, f => Assert.Contains(after.Findings, a => a.Id == f.Id && a.Severity >= f.Severity));
    }

    /// <summary>What must not depend on the order: all but the order in which the triggers of one finding are named.</summary>
    private static string Shown(DoseAssessment assessment) => string.Join('\n',
        assessment.Findings.Select(f => $"{f.Id} {f.Severity} {f.IsLocalPractice} {f.Title} {f.Why} {f.Action} {string.Join(", ", f.TriggeredBy.Order(StringComparer.Ordinal))}")
            .Append($"{assessment.Disposition} {assessment.MayBeDeeper}")
            .Concat(assessment.NotScreened.Select(i => i.ToString()))
            .Concat(assessment.NotChecked.Select(p => $"{p.Part} {p.Reason}").Order(StringComparer.Ordinal)));

    private static T[] Shuffled<T>(IReadOnlyList<T> items, int seed)
    {
        var shuffled = items.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    private static DoseAssessment Assess(DoseRequest request)
    {
        var read = Assessor.Assess(request);
        Assert.True(read.IsRead, string.Join("; ", read.Errors.Select(e => $"{e.Field} {e.Code} {e.Given}")));
        return read.Value;
    }
}
