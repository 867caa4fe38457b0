using Dosing.Clinical;
using Dosing.Requests;
using Xunit.Abstractions;
using static Dosing.Knowledge.Tests.Evidence.EvidenceFile;

namespace Dosing.Knowledge.Tests.Screening;

/// <summary>Rule 4: what follows from the age, the duration, the weight with the height, and the intent.</summary>
public sealed class ImpliedTableTests(ITestOutputHelper output)
{
    /// <summary>Ages about every edge, with their completed months; a month is 30.4375 days.</summary>
    private static readonly (string Age, int Months)[] Ages =
    [
        ("0 d", 0), ("30 d", 0), ("2 mo", 2), ("91 d", 2), ("13 wk", 2), ("92 d", 3), ("3 mo", 3), ("11 mo", 11), ("365 d", 11), ("366 d", 12), ("12 mo", 12), ("1 y", 12),
        ("35 mo", 35), ("36 mo", 36), ("3 y", 36), ("17 y", 204), ("215 mo", 215), ("17.999 y", 215), ("216 mo", 216), ("18 y", 216),
        ("64 y", 768), ("779 mo", 779), ("780 mo", 780), ("65 y", 780), ("130 y", 1560),
    ];

    [Fact]
    public void Each_age_raises_its_entries_with_the_severity_of_the_column()
    {
        var differences = new Differences(output);
        foreach (var (age, months) in Ages)
        {
            foreach (var setting in Setting.All)
            {
                differences.Expect($"{age}, {setting}", setting.Usual with { Age = age }, Expected.Findings(setting, new Said { Present = OfAge(months) }));
            }
        }

        differences.AssertNone(Ages.Length * 4);
    }

    /// <summary>Over 3 hours, or without an end, under 36 months: three hours alone are not over three hours.</summary>
    [Fact]
    public void A_long_or_continuous_dose_under_three_years_is_named_outside_therapy()
    {
        var differences = new Differences(output);
        foreach (var (age, months) in Ages)
        {
            foreach (var setting in Setting.All.Where(s => s.Usual.Route == "intravenous"))
            {
                foreach (var (over, isLong) in new[] { ("179 min", false), ("180 min", false), ("3 h", false), ("180.001 min", true), ("181 min", true), ((string?)null, true) })
                {
                    var request = setting.Usual with { Age = age, Over = over, Dose = over is null ? "1 mg/kg/h" : setting.Usual.Dose };
                    differences.Expect($"{age} over {over ?? "no end"}, {setting}", request, Expected.Findings(setting,
                        new Said { Present = [.. OfAge(months), .. isLong && months < 36 ? ["age-under-3-years-prolonged"] : Array.Empty<string>()] }));
                }
            }
        }

        differences.AssertNone(Ages.Length * 3 * 6);
    }

    /// <summary>At a height of 2 m the index is a quarter of the weight, exactly.</summary>
    [Fact]
    public void The_lines_of_the_body_mass_index_are_judged_by_weight_and_height_from_18_years()
    {
        var differences = new Differences(output);
        var lines = Safety.Measured.SelectMany(e => e.Lines).Where(l => l.Measurement == "bmi").Select(l => l.Value!.Value * 4).Distinct().ToArray();
        foreach (var weight in lines.SelectMany(line => new[] { line - 1m, line - 0.001m, line, line + 0.001m, line + 1m }))
        {
            foreach (var setting in Setting.All)
            {
                foreach (var (age, isAdult) in new[] { ("45 y", true), ("18 y", true), ("17 y", false) })
                {
                    var request = setting.Usual with { Age = age, Weight = $"{Measuring.Text(weight)} kg", Height = "2 m" };
                    differences.Expect($"{Measuring.Text(weight)} kg and 2 m at {age}, {setting}", request, Expected.Findings(setting, new Said
                    {
                        Present = isAdult ? [] : ["age-under-18-therapy"],
                        Measured = isAdult ? [("bmi", weight / 4)] : [],
                    }));
                }
            }
        }

        Assert.Equal([52m, 60m, 64m, 140m], lines.Order());
        differences.AssertNone(4 * 5 * 4 * 3);
    }

    /// <summary>Rule 2: an unknown age counts as adult, for a typed index and for one by weight and height alike.</summary>
    [Theory]
    [InlineData("63 kg", "15.75", "bmi-low")]
    [InlineData("140 kg", "35", "sleep-apnoea-or-obesity")]
    public void An_unknown_age_counts_as_adult_for_the_body_mass_index(string weight, string index, string id)
    {
        var unknown = Setting.All[0].Usual with { Age = null };
        var assessor = new DoseAssessor(Shipped.Formulary);

        Assert.Contains(assessor.Assess(unknown with { Measurements = [new("bmi", $"{index} kg/m2")] }).Value!.Findings, f => f.Id == id);
        Assert.Contains(assessor.Assess(unknown with { Weight = weight, Height = "2 m" }).Value!.Findings, f => f.Id == id);
    }

    /// <summary>A typed index and one by weight and height: both are judged, and the worse counts.</summary>
    [Theory]
    [InlineData("22", "50", "major")]
    [InlineData("12", "90", "major")]
    [InlineData("22", "90", "none")]
    public void A_typed_index_and_a_computed_one_are_both_judged(string typed, string weight, string severity)
    {
        var request = Setting.All[0].Usual with { Weight = $"{weight} kg", Height = "2 m", Measurements = [new("bmi", $"{typed} kg/m2")] };
        var assessment = new DoseAssessor(Shipped.Formulary).Assess(request).Value!;

        Assert.Equal(severity, assessment.Findings.SingleOrDefault(f => f.Id == "bmi-low") is { } low ? Words.Severities.Word(low.Severity) : "none");
    }

    [Fact]
    public void Each_intent_raises_the_condition_that_the_ranges_say_it_implies()
    {
        var differences = new Differences(output);
        var implies = Ranges.GetProperty("intentImplies").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!);
        foreach (var category in Ranges.GetProperty("intentCategories").EnumerateObject())
        {
            var setting = new Setting(Ranges.GetProperty("severityColumn").Text(category.Name), category.Name == "sub-anaesthetic-therapy", Setting.All[0].Usual);
            foreach (var intent in Texts(category.Value))
            {
                differences.Expect(intent, setting.Usual with { For = intent },
                    Expected.Findings(setting, new Said { Present = implies.TryGetValue(intent, out var id) ? [id] : [] }));
                var nasal = Setting.All[3] with { IsTherapy = setting.IsTherapy };
                differences.Expect($"{intent}, nasal esketamine", nasal.Usual with { For = intent },
                    Expected.Findings(nasal, new Said { Present = implies.TryGetValue(intent, out id) ? [id] : [] }));
            }
        }

        Assert.Equal(6, implies.Count);
        differences.AssertNone(17 * 2);
    }

    [Fact]
    public void An_intravenous_dose_in_under_a_minute_is_a_rapid_bolus_in_every_category()
    {
        var differences = new Differences(output);
        foreach (var setting in Setting.All.Where(s => s.Usual.Route == "intravenous"))
        {
            foreach (var (over, isRapid) in new[] { ("1 s", true), ("59 s", true), ("59.999999999 s", true), ("60 s", false), ("1 min", false), ("61 s", false) })
            {
                foreach (var route in new[] { "intravenous", "subcutaneous" })
                {
                    var by = setting.By(route);
                    Rapid(differences, by, by.Usual with { Over = over }, isRapid && route == "intravenous");
                    Rapid(differences, by, by.Usual with { Drug = "esketamine", Over = over }, isRapid && route == "intravenous");
                }
            }
        }

        differences.AssertNone(3 * 6 * 2 * 2);
    }

    private static void Rapid(Differences differences, Setting setting, DoseRequest request, bool isRapid) => differences.Expect(
        $"{request.Drug} over {request.Over}, {setting}", request, Expected.Findings(setting, new Said { Present = isRapid ? ["rapid-iv-bolus"] : [] }));

    /// <summary>The entries of an age by the lines of the evidence; that of 3 to 12 months begins where the one before ends.</summary>
    private static string[] OfAge(int months)
    {
        string[] entries = [.. Safety.Sayable.Where(e => e.Lines.Any(l => l.Parameter is "age months" or "age years"
            && Measuring.Satisfies(months, l.Sign, l.Value!.Value * (l.Parameter == "age years" ? 12 : 1)))).Select(e => e.Id)];
        return entries.Contains("age-under-3-months") ? [.. entries.Where(e => e != "age-3-to-12-months")] : entries;
    }
}
