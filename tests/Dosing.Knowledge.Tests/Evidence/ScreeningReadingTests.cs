using Dosing.Clinical;
using Dosing.Formularies;
using Dosing.Requests;

namespace Dosing.Knowledge.Tests.Evidence;

/// <summary>What this project reads from the words of the evidence: which measurement a line judges, when, and what implies an entry.</summary>
public sealed class ScreeningReadingTests
{
    private const string EatingDisorder = "anorexia-nervosa-or-malnutrition";

    private static readonly IReadOnlyList<ScreeningEntry> Entries = Shipped.Formulary.Content.ScreeningEntries;

    private static readonly IReadOnlyList<(ScreeningEntry Entry, ThresholdLine Line)> Lines =
        [.. Entries.SelectMany(entry => entry.Lines.Select(line => (entry, line)))];

    public static TheoryData<string, string> Measured => new()
    {
        { "SBP mmHg", "systolic" },
        { "SBP mmHg (eating disorder red)", "systolic" },
        { "DBP mmHg", "diastolic" },
        { "HR /min", "heart-rate" },
        { "RR /min", "respiratory-rate" },
        { "SpO2 % (before)", "spo2" },
        { "QTc ms", "qtc" },
        { "QTc ms (women)", "qtc" },
        { "K mmol/L", "potassium" },
        { "Na mmol/L", "sodium" },
        { "PO4 mmol/L", "phosphate" },
        { "Mg mmol/L", "magnesium" },
        { "glucose mmol/L", "glucose" },
        { "temperature C", "temperature" },
        { "BMI kg/m2", "bmi" },
        { "breath alcohol (BAC, as the trials quote it)", "breath-alcohol" },
        { "diazepam equivalent mg/day", "diazepam-equivalent" },
        { "LFT multiple of ULN", "lft-multiple" },
        { "CIWA-Ar", "ciwa" },
    };

    [Theory]
    [MemberData(nameof(Measured))]
    public void A_parameter_is_judged_by_its_measurement_unless_the_line_belongs_to_the_plan(string parameter, string measurement)
    {
        var lines = Lines.Where(pair => pair.Line.Parameter == parameter).ToArray();

        Assert.NotEmpty(lines);
        Assert.All(lines, pair => Assert.Equal(pair.Line.Scope == LineScope.Plan ? null : measurement, pair.Line.Measurement));
    }

    [Fact]
    public void No_other_parameter_is_measured_and_every_measurement_is_used()
    {
        var parameters = Measured.Select(row => (string)row[0]).ToHashSet();

        Assert.Equal(40, Lines.Count(pair => pair.Line.Measurement is not null));
        Assert.All(Lines.Where(pair => pair.Line.Measurement is not null), pair => Assert.Contains(pair.Line.Parameter, parameters));
        Assert.Equal(MeasurementNames.All.ToHashSet(), Lines.Select(pair => pair.Line.Measurement).OfType<string>().ToHashSet());
    }

    [Fact]
    public void Lines_of_the_plan_are_those_that_speak_of_a_session_that_has_begun()
    {
        string[] parameters = ["SpO2 % (during)", "postural SBP drop mmHg", "hours since dose", "minutes after esketamine"];

        Assert.All(Lines, pair => Assert.Equal(pair.Entry.Id == "bp-stop-during" || parameters.Contains(pair.Line.Parameter), pair.Line.Scope == LineScope.Plan));
        Assert.Equal(6, Lines.Count(pair => pair.Line.Scope == LineScope.Plan));
    }

    [Fact]
    public void One_line_is_for_women_and_one_for_an_eating_disorder()
    {
        Assert.Equal("QTc ms (women)", Assert.Single(Lines, pair => pair.Line.Scope == LineScope.Female).Line.Parameter);
        var (_, line) = Assert.Single(Lines, pair => pair.Line.OnlyWith is not null);
        Assert.Equal(("SBP mmHg (eating disorder red)", EatingDisorder), (line.Parameter, line.OnlyWith));
    }

    /// <summary>Apnoea in sleep, for one, is not ruled out by a body mass index; drink is, by breath alcohol of nothing.</summary>
    [Fact]
    public void The_lines_of_thresholds_decide_and_so_does_breath_alcohol() => Assert.All(Lines, pair =>
        Assert.Equal(pair.Entry.Kind == ScreeningKind.PhysiologicalThreshold || pair.Line.Measurement == "breath-alcohol", pair.Line.Decides));

    [Fact]
    public void Six_entries_are_implied_by_age_route_and_duration() => Assert.Equal(
        [
            ("age-under-3-months", new AgeSpan(0, 3), "", null),
            ("age-3-to-12-months", new AgeSpan(3, 12), "", null),
            ("age-under-18-therapy", new AgeSpan(0, 216), "", null),
            ("age-under-3-years-prolonged", new AgeSpan(0, 36), "", new MinuteSpan(new Edge(180m, false), null)),
            ("older-adult", new AgeSpan(780, null), "", null),
            ("rapid-iv-bolus", (AgeSpan?)null, "intravenous", (MinuteSpan?)new MinuteSpan(null, new Edge(1m, false))),
        ],
        Entries.Where(entry => entry.Implied is not null)
            .Select(entry => (entry.Id, entry.Implied!.Ages, string.Join(",", entry.Implied.Routes.Select(Words.Routes.Word)), entry.Implied.OverMinutes)));

    /// <summary>What implies an entry is in months and minutes what its own line says in years, hours or seconds.</summary>
    [Theory]
    [InlineData("age-under-3-months", "age months", "< 3")]
    [InlineData("age-3-to-12-months", "age months", "< 12")]
    [InlineData("age-under-18-therapy", "age years", "< 18")]
    [InlineData("age-under-3-years-prolonged", "exposure hours", "> 3")]
    [InlineData("older-adult", "age years", ">= 65")]
    [InlineData("rapid-iv-bolus", "IV injection seconds", "< 60")]
    public void What_implies_an_entry_is_what_its_line_says(string id, string parameter, string comparison)
    {
        var entry = Shipped.Formulary.Screening.Get(id);
        var line = Assert.Single(entry.Lines);
        decimal? edge = parameter switch
        {
            "age months" => entry.Implied!.Ages!.Value.BelowMonths,
            "age years" => (entry.Implied!.Ages!.Value.BelowMonths ?? entry.Implied.Ages.Value.FromMonths) / 12m,
            "exposure hours" => entry.Implied!.OverMinutes!.Value.Lower!.Value.Value / 60m,
            _ => entry.Implied!.OverMinutes!.Value.Upper!.Value.Value * 60m,
        };

        Assert.Equal((parameter, comparison), (line.Parameter, line.Comparison));
        Assert.Equal(line.Limit!.Value, edge);
    }

    [Fact]
    public void Pregnancy_alone_is_not_asked_of_a_man()
    {
        var entry = Assert.Single(Entries, entry => entry.NotAskedOf is not null);

        Assert.Equal(("pregnancy", Sex.Male), (entry.Id, entry.NotAskedOf));
    }
}
