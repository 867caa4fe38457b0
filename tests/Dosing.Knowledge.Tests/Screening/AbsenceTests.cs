using Dosing.Requests;
using Xunit.Abstractions;
using static Dosing.Knowledge.Tests.Evidence.EvidenceFile;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>Rules 7 and 8: what is said to be absent contradicts what is said, suppresses nothing that is measured, and may name entries only.</summary>
public sealed class AbsenceTests(ITestOutputHelper output)
{
    private static readonly DoseAssessor Assessor = new(Shipped.Formulary);

    [Fact]
    public void An_entry_said_present_and_absent_at_once_is_a_contradiction()
    {
        var differences = new Differences(output);
        var usual = Setting.All[0].Usual;
        var ways = Safety.Sayable.SelectMany(entry => new[] { (entry.Id, Request: usual with { Flags = [entry.Id] }) }
            .Concat(entry.Drugs.Where(d => Safety.Drugs.Single(known => known.Drug.Name == d.Name).Entries.Length == 1)
                .Select(d => (entry.Id, Request: usual with { Medications = [d.RxNorm is { } code ? $"rxnorm:{code}" : d.Name] })))
            .Concat(entry.Icd10Prefixes.Where(p => Safety.OfIcd10(p).Any(g => g is [var one] && one == entry.Id))
                .Select(p => (entry.Id, Request: usual with { Conditions = [$"icd10:{p}"] })))).ToArray();
        foreach (var (id, request) in ways)
        {
            var errors = Assessor.Assess(request with { Absent = [id] }).Errors;
            differences.Expect($"{id} by {string.Join(' ', request.Flags.Concat(request.Medications).Concat(request.Conditions))}",
                errors is [{ Code: RequestErrorCodes.Contradiction }], $"gives {string.Join(", ", errors.Select(e => e.Code))}");
        }

        Assert.InRange(ways.Length, 129 + 150 + 150, 600);
        differences.AssertNone(ways.Length);
    }

    /// <summary>The finding stands and says so.</summary>
    [Fact]
    public void A_measurement_or_an_age_that_raises_an_entry_said_to_be_absent_stands_and_says_so()
    {
        var differences = new Differences(output);
        var setting = Setting.All[0];
        var cases = Safety.Measured.Where(e => e.OnlyWith is null).Select(e => (e.Id, Request: setting.Usual with { Measurements = [Crossing(e)] }))
            .Append(("age-under-18-therapy", setting.Usual with { Age = "12 y" }))
            .Append(("older-adult", setting.Usual with { Age = "70 y" }))
            .Append(("bmi-low", setting.Usual with { Weight = "50 kg", Height = "2 m" }))
            .Append(("rapid-iv-bolus", setting.Usual with { Over = "30 s" })).ToArray();
        foreach (var (id, request) in cases)
        {
            var said = Assessor.Assess(request with { Absent = [id] }).Value!;
            var silent = Assessor.Assess(request).Value!;
            differences.Expect(id, Differences.Raised(silent).Any(f => f.Id == id), "is not raised");
            differences.Also(id, Differences.Raised(silent).SequenceEqual(Differences.Raised(said)), "is suppressed");

            // What the duration of the dose raises is a finding of the dose first, and has its words.
            differences.Also(id, id == "rapid-iv-bolus" || said.Findings.Single(f => f.Id == id).Why.Contains("absent", StringComparison.Ordinal), "does not say that it was said to be absent");
            differences.Also(id, !silent.Findings.Single(f => f.Id == id).Why.Contains("said to be absent", StringComparison.Ordinal), "says what nobody said");
        }

        differences.AssertNone(19 + 4);
    }

    [Fact]
    public void Neither_a_combination_nor_a_plan_nor_a_list_can_be_said()
    {
        var differences = new Differences(output);
        var others = EvidenceIds("combinationRule").Concat(EvidenceIds("monitoringPlan")).Concat(EvidenceIds("checklist")).Concat(EvidenceIds("reference")).ToArray();
        foreach (var id in others)
        {
            foreach (var request in new[] { Setting.All[0].Usual with { Flags = [id] }, Setting.All[0].Usual with { Absent = [id] } })
            {
                differences.Expect(id, Assessor.Assess(request).Errors is [{ Code: RequestErrorCodes.WordUnknown }], "is not refused as an unknown word");
            }
        }

        differences.AssertNone(27 * 2);
    }

    private static string[] EvidenceIds(string kind) =>
        [.. Evidence.EvidenceFile.Safety.EnumerateArray().Where(e => e.Text("kind") == kind).Select(e => e.Text("id"))];

    /// <summary>A value well beyond the first line of an entry that counts for everybody.</summary>
    private static KeyValuePair<string, string> Crossing(SafetyEntry entry)
    {
        var line = entry.Lines.First(l => l.Measurement is not null && !Measuring.IsForEatingDisorder(l.Parameter));
        return Measuring.Typed(line.Measurement!, line.Value!.Value + (line.Sign.StartsWith('<') ? -0.1m : 10m));
    }
}
