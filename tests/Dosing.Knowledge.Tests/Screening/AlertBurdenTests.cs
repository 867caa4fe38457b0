using Dosing.Assessments;
using Dosing.Clinical;
using Dosing.Testing;
using Xunit.Abstractions;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>What ordinary patients raise, counted and recorded, so that a change that alerts more or less often is seen.</summary>
public sealed class AlertBurdenTests(ITestOutputHelper output)
{
    private const string Begin = "<!-- alert burden -->\n";
    private const string End = "<!-- end of alert burden -->\n";

    private static readonly IReadOnlyList<DoseAssessment> Checks = [.. OrdinaryPatients.All.Select(request =>
    {
        var read = new DoseAssessor(Shipped.Formulary).Assess(request);
        Assert.True(read.IsRead, $"{request.Id}: {string.Join("; ", read.Errors.Select(e => $"{e.Field} {e.Code} {e.Given}"))}");
        return read.Value;
    })];

    /// <summary>DOSING_ACCEPT=1 writes the tables as they are; the commit that does so says why they changed.</summary>
    [Fact]
    [Trait("Hazard", "H-46")]
    public void The_burden_is_the_recorded_one()
    {
        var path = Repository.PathTo("docs", "performance.md");
        var page = File.ReadAllText(path);
        var (from, to) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        var tables = AlertBurden.Of(Checks);
        output.WriteLine(tables);
        if (Environment.GetEnvironmentVariable("DOSING_ACCEPT") == "1")
        {
            page = $"{page[..from]}\n{tables}\n{page[to..]}";
            File.WriteAllText(path, page);
            to = page.IndexOf(End, StringComparison.Ordinal);
        }

        Assert.Equal($"\n{tables}\n", page[from..to]);
    }

    [Fact]
    public void The_patients_are_200_of_every_intent_from_2_to_88_years()
    {
        Assert.Equal(200, OrdinaryPatients.All.Count);
        Assert.Equal(200, OrdinaryPatients.All.Select(p => p.Id).Distinct().Count());
        Assert.Equal(Words.Intents.Words.ToHashSet(), OrdinaryPatients.All.Select(p => p.For!).ToHashSet());
        Assert.Equal((2, 88), (Checks.Min(c => c.Request.Patient.Age!.Value.CompletedMonths) / 12, Checks.Max(c => c.Request.Patient.Age!.Value.CompletedMonths) / 12));
    }

    /// <summary>None of these patients has what forbids the dose, so every stop would be a false one.</summary>
    [Fact]
    public void No_ordinary_patient_is_stopped() =>
        Assert.Empty(Checks.Where(c => c.Disposition == Disposition.Stop).Select(c => $"{c.Request.Raw.Id}: {string.Join(", ", c.Findings.Select(f => f.Id))}"));

    /// <summary>A clinic that answers its form is asked for little: nothing that it said is asked for again.</summary>
    [Fact]
    public void What_was_answered_is_not_asked_for_again() => Assert.All(Checks, check =>
        Assert.Empty(check.NotScreened.Select(i => i.Item).Intersect(check.Request.Raw.Absent.Concat(check.Request.Raw.Flags))));
}
