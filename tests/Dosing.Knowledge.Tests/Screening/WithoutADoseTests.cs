using Dosing.Clinical;
using Dosing.Requests;
using Dosing.Testing;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>The screening alone says of a patient what it says beside a dose.</summary>
public sealed class WithoutADoseTests
{
    private static readonly DoseAssessor Assessor = new(Shipped.Formulary);

    [Fact]
    public void It_finds_and_asks_what_the_check_of_a_dose_finds_and_asks() => Properties.ForAll(Patients.Any, patient =>
    {
        var dose = Assessor.Assess(patient.Request).Value!;
        var alone = Assessor.Screen(patient.Request with { Dose = null }).Value!;

        Assert.Equal(Differences.Raised(dose), alone.Findings.Select(f => new ExpectedFinding(f.Id, f.Severity, f.IsLocalPractice)));
        Assert.Equal(dose.NotScreened, alone.NotScreened);
    });

    /// <summary>Without a drug ketamine's columns count, and without a route what depends on it counts fully.</summary>
    [Theory]
    [InlineData("depression", "subAnaestheticTherapy")]
    [InlineData("procedural-sedation", "proceduralSedation")]
    [InlineData("anaesthesia-induction", "anaesthesia")]
    public void Without_drug_and_route_every_entry_counts_fully_in_the_column_of_the_intent(string intent, string column)
    {
        var different = Safety.Sayable.Select(entry =>
        {
            var alone = Assessor.Screen(new DoseRequest { For = intent, Flags = [entry.Id] }).Value!;
            var severity = entry.In(column);
            var expected = entry.IsRecalled && severity > Severity.Major ? Severity.Major : severity;
            return (entry.Id, Expected: expected, Raised: alone.Findings.SingleOrDefault(f => f.Id == entry.Id)?.Severity);
        }).Where(row => row.Expected != row.Raised);

        Assert.Equal(129, Safety.Sayable.Count);
        Assert.Empty(different);
    }

    /// <summary>What nobody said was not checked; a finding that forbids it stops all the same.</summary>
    [Fact]
    public void Nothing_said_is_not_checked()
    {
        Assert.Equal(Disposition.NotChecked, Assessor.Screen(new DoseRequest { For = "depression" }).Value!.Disposition);
        Assert.Equal(Disposition.NotChecked, Assessor.Screen(new DoseRequest { For = "depression", Age = "45 y", Weight = "70 kg" }).Value!.Disposition);
        Assert.Equal(Disposition.NoAlert, Assessor.Screen(new DoseRequest { For = "depression", Flags = ["lithium"] }).Value!.Disposition);
        Assert.Equal(Disposition.Stop, Assessor.Screen(new DoseRequest { For = "procedural-sedation", Age = "2 mo" }).Value!.Disposition);
    }
}
