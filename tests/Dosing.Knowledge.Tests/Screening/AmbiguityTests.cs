using Dosing.Clinical;
using Dosing.Requests;
using Xunit.Abstractions;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>Rule 6 where a code or a drug stands under several entries: all count at most as major until a flag says which is meant.</summary>
public sealed class AmbiguityTests(ITestOutputHelper output)
{
    /// <summary>What is typed, and the entries that it leaves open.</summary>
    private static readonly (string Typed, string[] Entries)[] Open =
    [
        .. Safety.Drugs.Where(d => d.Entries.Length > 1).SelectMany(d => d.Drug.Names.Concat(d.Drug.Atc.Select(a => $"atc:{a}")).Append($"rxnorm:{d.Drug.RxNorm}").Select(typed => (typed, d.Entries))),
        .. Safety.Icd10Prefixes.Select(p => (Typed: $"icd10:{p}", Groups: Safety.OfIcd10(p)))
            .Where(c => c.Groups.Length == 1 && c.Groups[0].Length > 1).Select(c => (c.Typed, c.Groups[0])),
    ];

    [Fact]
    public void Six_codes_and_two_drugs_leave_open_which_entry_is_meant()
    {
        Assert.Equal(["icd10:F19", "icd10:I10", "icd10:I63", "icd10:I64", "icd10:K70", "icd10:K74"],
            Open.Select(o => o.Typed).Where(t => t.StartsWith("icd10", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(6 + (2 * 3), Open.Length);
    }

    [Fact]
    [Trait("Hazard", "H-42")]
    public void All_are_raised_each_at_most_as_major_and_the_finding_names_the_flags_that_settle_it()
    {
        var differences = new Differences(output);
        foreach (var (typed, entries, setting) in Cases())
        {
            var assessment = differences.Expect($"{typed}, {setting}", Request(setting, typed), Expected.Findings(setting, new Said { Perhaps = entries }));
            foreach (var finding in assessment?.Findings.Where(f => entries.Contains(f.Id)) ?? [])
            {
                differences.Also($"{typed}, {finding.Id}", finding.Severity <= Severity.Major, "is more than major");
                differences.Also($"{typed}, {finding.Id}", entries.All(e => e == finding.Id || $"{finding.Why} {finding.Action}".Contains(e, StringComparison.Ordinal)), "does not name the other flags");
            }
        }

        differences.AssertNone(Open.Length * 4);
    }

    /// <summary>Held at major is said of what would be more; the flag is asked for wherever a diagnosis leaves something open.</summary>
    [Theory]
    [InlineData("depression", "icd10:I10", "hypertension-uncontrolled", "also stands under hypertension-controlled; it counts at most as major until --flag says which.")]
    [InlineData("depression", "icd10:I10", "hypertension-controlled", "also stands under hypertension-uncontrolled; --flag says which.")]
    [InlineData("procedural-sedation", "icd10:I10", "hypertension-uncontrolled", "also stands under hypertension-controlled; --flag says which.")]
    [InlineData("depression", "tramadol", "opioids", "also stands under seizure-threshold-lowering.")]
    [InlineData("depression", "clozapine", "antipsychotics", "also stands under seizure-threshold-lowering.")]
    public void The_finding_says_what_is_open_and_what_is_held_back(string intent, string typed, string id, string said)
    {
        var request = new DoseRequest { For = intent };
        request = typed.StartsWith("icd10", StringComparison.Ordinal) ? request with { Conditions = [typed] } : request with { Medications = [typed] };
        Assert.EndsWith(said, new DoseAssessor(Shipped.Formulary).Screen(request).Value!.Findings.Single(f => f.Id == id).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void The_flag_of_one_raises_that_one_with_its_own_severity_and_drops_the_others()
    {
        var differences = new Differences(output);
        foreach (var (typed, entries, setting) in Cases())
        {
            foreach (var meant in entries)
            {
                differences.Expect($"{typed} with the flag {meant}, {setting}", Request(setting, typed) with { Flags = [meant] },
                    Expected.Findings(setting, new Said { Present = [meant] }));
            }

            differences.Expect($"{typed} with every flag, {setting}", Request(setting, typed) with { Flags = entries },
                Expected.Findings(setting, new Said { Present = entries }));
        }

        differences.AssertNone(Open.Sum(o => o.Entries.Length + 1) * 4);
    }

    /// <summary>To say one absent drops that one alone; what remains is still no certainty and counts at most as major.</summary>
    [Fact]
    public void Absence_of_one_drops_that_one_alone()
    {
        var differences = new Differences(output);
        foreach (var (typed, entries, setting) in Cases())
        {
            foreach (var absent in entries)
            {
                differences.Expect($"{typed} without {absent}, {setting}", Request(setting, typed) with { Absent = [absent] },
                    Expected.Findings(setting, new Said { Perhaps = [.. entries.Where(e => e != absent)] }));
            }
        }

        differences.AssertNone(Open.Sum(o => o.Entries.Length) * 4);
    }

    [Fact]
    public void Absence_of_all_contradicts_what_was_typed()
    {
        var differences = new Differences(output);
        var assessor = new DoseAssessor(Shipped.Formulary);
        foreach (var (typed, entries, setting) in Cases())
        {
            var errors = assessor.Assess(Request(setting, typed) with { Absent = entries }).Errors;
            differences.Expect($"{typed}, {setting}", errors.Count > 0 && errors.All(e => e.Code == RequestErrorCodes.Contradiction), "is not refused as a contradiction");
        }

        differences.AssertNone(Open.Length * 4);
    }

    /// <summary>An entry that is certain by another code keeps its own severity.</summary>
    [Fact]
    public void A_certain_code_beside_an_open_one_raises_its_entry_uncapped()
    {
        var differences = new Differences(output);
        foreach (var setting in Setting.All)
        {
            differences.Expect($"I10 and I11, {setting}", setting.Usual with { Conditions = ["icd10:I10", "icd10:I11"] },
                Expected.Findings(setting, new Said { Present = ["hypertension-uncontrolled"], Perhaps = ["hypertension-controlled"] }));
            differences.Expect($"tramadol and morphine, {setting}", setting.Usual with { Medications = ["tramadol", "morphine"] },
                Expected.Findings(setting, new Said { Present = ["opioids"], Perhaps = ["seizure-threshold-lowering"] }));
        }

        differences.AssertNone(8);
    }

    private static IEnumerable<(string Typed, string[] Entries, Setting Setting)> Cases() =>
        Open.SelectMany(o => Setting.All.Select(setting => (o.Typed, o.Entries, setting)));

    private static DoseRequest Request(Setting setting, string typed) => typed.StartsWith("icd10:", StringComparison.Ordinal)
        ? setting.Usual with { Conditions = [typed] }
        : setting.Usual with { Medications = [typed] };
}
