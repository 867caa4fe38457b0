using Dosing.Requests;
using Xunit.Abstractions;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>Rules 2 and 3: a measured value raises the entries whose line it crosses, each with its worst crossed line.</summary>
public sealed class LineTableTests(ITestOutputHelper output)
{
    private static readonly decimal[] Steps = [-1m, -0.001m, 0m, 0.001m, 1m];

    /// <summary>Who is measured: what is added to the request, and the same as it is known.</summary>
    private static readonly (string Who, Func<DoseRequest, DoseRequest> Request, Said Said)[] Patients =
    [
        ("an adult", r => r, new Said()),
        ("an adult of unknown age", r => r with { Age = null }, new Said()),
        ("a man", r => r with { Sex = "male" }, new Said()),
        ("a woman", r => r with { Sex = "female" }, new Said { IsFemale = true }),
        ("an adult with anorexia", r => r with { Flags = [Safety.EatingDisorder] }, new Said { Present = [Safety.EatingDisorder] }),
        ("a woman with anorexia", r => r with { Sex = "female", Flags = [Safety.EatingDisorder] }, new Said { IsFemale = true, Present = [Safety.EatingDisorder] }),
    ];

    public static TheoryData<string> Measurements => [.. Measuring.All];

    [Theory]
    [Trait("Hazard", "H-44")]
    [MemberData(nameof(Measurements))]
    public void Every_line_is_crossed_where_the_evidence_draws_it(string measurement)
    {
        var differences = new Differences(output);
        var values = ValuesAbout(measurement);
        foreach (var setting in Setting.All)
        {
            foreach (var (who, request, said) in Patients)
            {
                foreach (var value in values)
                {
                    differences.Expect($"{measurement} {Measuring.Text(value)} of {who}, {setting}",
                        request(setting.Usual) with { Measurements = [Measuring.Typed(measurement, value)] },
                        Expected.Findings(setting, said with { Measured = [(measurement, value)] }));
                }
            }
        }

        differences.AssertNone(values.Length * 4 * 6);
    }

    /// <summary>The 21 entries that are measured have 40 lines that a measurement decides; between them every measurement is used.</summary>
    [Fact]
    public void The_table_holds_every_line_of_the_evidence()
    {
        var lines = Safety.Measured.SelectMany(e => e.Lines).Where(l => l.Measurement is not null).ToArray();

        Assert.Equal(21, Safety.Measured.Count);
        Assert.Equal(40, lines.Length);
        Assert.Equal(Measuring.All.ToHashSet(), lines.Select(l => l.Measurement!).ToHashSet());
        Assert.All(lines, line => Assert.Contains(line.Value!.Value, ValuesAbout(line.Measurement!)));
    }

    /// <summary>What holds for adults only is not judged at 17 years; the rest is, and the entries of the age stand beside it.</summary>
    [Fact]
    public void A_line_for_adults_is_not_judged_under_18_years_and_stays_not_screened()
    {
        var differences = new Differences(output);
        foreach (var setting in Setting.All)
        {
            foreach (var (measurement, value) in Measuring.All.SelectMany(m => ValuesAbout(m).Select(v => (m, v))))
            {
                foreach (var flags in new string[][] { [], [Safety.EatingDisorder] })
                {
                    var what = $"{measurement} {Measuring.Text(value)} at 17 y, {setting}, {string.Join(' ', flags)}";
                    var assessment = differences.Expect(what,
                        setting.Usual with { Age = "17 y", Flags = flags, Measurements = [Measuring.Typed(measurement, value)] },
                        Expected.Findings(setting, new Said { IsChild = true, Present = [.. flags, "age-under-18-therapy"], Measured = [(measurement, value)] }));
                    foreach (var entry in Safety.Measured.Where(e => e.IsAdultOnly && e.In(setting.Column) >= Dosing.Clinical.Severity.Major && e.Lines.Any(l => l.Measurement == measurement)))
                    {
                        var item = measurement is "systolic" or "diastolic" ? "blood-pressure" : measurement;
                        differences.Also(what, assessment is null || assessment.NotScreened.Any(i => i.Item == item), $"{item} is not in notScreened for {entry.Id}");
                    }
                }
            }
        }

        differences.AssertNone(Measuring.All.Sum(m => ValuesAbout(m).Length) * 4 * 2);
    }

    /// <summary>Two numbers in one text: each entry is raised once, by the worse of the two.</summary>
    [Fact]
    public void A_blood_pressure_raises_each_entry_once_by_the_worse_of_its_numbers()
    {
        var differences = new Differences(output);
        decimal[] upper = [79, 80, 89, 90, 140, 141, 160, 161, 179, 180, 181];
        decimal[] lower = [50, 90, 91, 100, 101, 109, 110, 111];
        foreach (var setting in Setting.All)
        {
            foreach (var (systolic, diastolic) in upper.SelectMany(s => lower.Select(d => (s, d))))
            {
                KeyValuePair<string, string>[][] ways =
                [
                    [new("blood-pressure", $"{systolic}/{diastolic} mmHg")],
                    [Measuring.Typed("systolic", systolic), Measuring.Typed("diastolic", diastolic)],
                    [Measuring.Typed("diastolic", diastolic), Measuring.Typed("systolic", systolic)],
                ];
                foreach (var typed in ways)
                {
                    differences.Expect($"{string.Join(", ", typed)}, {setting}", setting.Usual with { Measurements = typed },
                        Expected.Findings(setting, new Said { Measured = [("systolic", systolic), ("diastolic", diastolic)] }));
                }
            }
        }

        differences.AssertNone(4 * 11 * 8 * 3);
    }

    /// <summary>The values at every line of a measurement, a small and a whole step beside it.</summary>
    private static decimal[] ValuesAbout(string measurement) =>
        [.. Safety.Measured.SelectMany(e => e.Lines).Where(l => l.Measurement == measurement)
            .SelectMany(l => Steps.Select(step => l.Value!.Value + step)).Where(v => v >= 0).Distinct().Order()];
}
