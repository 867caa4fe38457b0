using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Requests;
using Dosing.Testing;
using FsCheck.Fluent;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>Rule 9: unknown never counts as absent. What matters and was not said is listed.</summary>
public sealed class NotScreenedLawTests
{
    private static readonly DoseAssessor Assessor = new(Shipped.Formulary);

    /// <summary>Entries of the age: a known age answers them.</summary>
    private static readonly HashSet<string> OfAge = [.. Safety.Sayable.Where(e => e.Lines.Any(l => l.Parameter is "age months" or "age years")).Select(e => e.Id)];

    [Fact]
    [Trait("Hazard", "H-38")]
    public void What_is_contraindicated_or_major_is_found_or_said_absent_or_listed() => Properties.ForAll(Patients.Any, patient =>
    {
        var assessment = Assess(patient.Request);
        var listed = assessment.NotScreened.Select(i => i.Item).ToHashSet();
        var found = assessment.Findings.Select(f => f.Id).ToHashSet();
        var missing = Safety.Sayable
            .Where(e => e.Id != Measuring.OfThePlan && e.In(patient.Setting.Column) >= Severity.Major)
            .Where(e => !found.Contains(e.Id) && !patient.Request.Absent.Contains(e.Id) && !listed.Contains(ItemOf(e)) && !IsAnswered(e, patient))
            .Select(e => e.Id);
        Assert.Empty(missing);
    });

    /// <summary>Nothing that was said, measured or answered by the age is asked for again, and nothing milder is.</summary>
    [Fact]
    public void What_is_listed_is_contraindicated_or_major_and_was_not_said() => Properties.ForAll(Patients.Any, patient =>
    {
        var asked = Safety.Sayable
            .Where(e => e.In(patient.Setting.Column) >= Severity.Major && !patient.Request.Absent.Contains(e.Id) && !patient.Said.Present.Contains(e.Id))
            .Select(ItemOf).ToHashSet();
        Assert.Empty(Assess(patient.Request).NotScreened.Select(i => i.Item).Except(asked));
    });

    [Fact]
    public void Contraindicated_ones_stand_first_in_the_order_of_the_evidence_each_item_once() => Properties.ForAll(Patients.Any, patient =>
    {
        var items = Assess(patient.Request).NotScreened;
        var places = Safety.Sayable.Select(ItemOf).ToList();

        Assert.Equal(items.Count, items.Select(i => i.Item).Distinct().Count());
        Assert.Equal(items.OrderByDescending(i => i.Severity).Select(i => i.Item), items.Select(i => i.Item));
        Assert.All(items.Where(i => !i.IsMeasurement).Zip(items.Where(i => !i.IsMeasurement).Skip(1)).Where(p => p.First.Severity == p.Second.Severity),
            pair => Assert.True(places.IndexOf(pair.First.Item) < places.IndexOf(pair.Second.Item)));
    });

    /// <summary>But for a flag that settled which entry a code means: without it, what it dropped is present.</summary>
    [Fact]
    public void Leaving_an_answer_out_never_takes_an_item_off_the_list() => Properties.ForAll(
        from patient in Patients.Any
        from kind in Gen.Choose(0, 4)
        from at in Gen.Choose(0, 2)
        where kind != 0 || !patient.Request.Flags.Skip(at).Take(1).Any(patient.Settles)
        select (patient, kind, at),
        p => Assert.Empty(Items(p.patient.Request).Except(Items(Without(p.patient.Request, p.kind, p.at)))));

    private static HashSet<string> Items(DoseRequest request) => [.. Assess(request).NotScreened.Select(i => i.Item)];

    private static DoseRequest Without(DoseRequest request, int kind, int at) => kind switch
    {
        0 => request with { Flags = Without(request.Flags, at) },
        1 => request with { Absent = Without(request.Absent, at) },
        2 => request with { Medications = Without(request.Medications, at) },
        3 => request with { Conditions = Without(request.Conditions, at) },
        _ => request with { Measurements = Without(request.Measurements, at) },
    };

    private static T[] Without<T>(IReadOnlyList<T> items, int at) => [.. items.Where((_, i) => i != at)];

    /// <summary>Measurements are listed by their name, the rest by their id.</summary>
    private static string ItemOf(SafetyEntry entry) => entry.Kind != "physiologicalThreshold" ? entry.Id
        : entry.Id == Measuring.OfThePlan || entry.Lines.Any(l => l.Measurement is "systolic" or "diastolic") ? "blood-pressure"
        : entry.Lines.Select(l => l.Measurement).First(m => m is not null)!;

    /// <summary>What the age, the duration, the sex or a measurement answers without a finding.</summary>
    private static bool IsAnswered(SafetyEntry entry, Case patient) =>
        (OfAge.Contains(entry.Id) && patient.Months is not null)
        || (entry.Id == "rapid-iv-bolus" && (patient.Request.Route != "intravenous" || patient.Request.Over is not null))
        || (entry.Id == "pregnancy" && patient.Request.Sex == "male")
        || (IsByMeasurement(entry) && !(entry.IsAdultOnly && patient.Months < 216)
            && entry.Lines.Select(l => l.Measurement).OfType<string>().All(m => patient.Said.Measured.Any(given => given.Name == m)));

    /// <summary>A measured zero answers whether somebody is drunk; no body mass index answers whether somebody has sleep apnoea.</summary>
    private static bool IsByMeasurement(SafetyEntry entry) => entry.Kind == "physiologicalThreshold" || entry.Id == "alcohol-intoxication";

    private static DoseAssessment Assess(DoseRequest request)
    {
        var read = Assessor.Assess(request);
        Assert.True(read.IsRead, string.Join("; ", read.Errors.Select(e => $"{e.Field} {e.Code} {e.Given}")));
        return read.Value;
    }
}
